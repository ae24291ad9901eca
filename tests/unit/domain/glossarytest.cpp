#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path)
{
    QFile file{path};
    INFO(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

// Every word of the code of src/domain.
QSet<QString> wordsOfTheDomain()
{
    static const QRegularExpression word{u"[A-Za-z_][A-Za-z0-9_]*"_s};
    QSet<QString> words;
    QDirIterator files{QStringLiteral(SOURCE_DIR) + u"/src/domain"_s,
                       {u"*.h"_s, u"*.cpp"_s},
                       QDir::Files,
                       QDirIterator::Subdirectories};
    while (files.hasNext()) {
        auto matches = word.globalMatch(textOf(files.next()));
        while (matches.hasNext())
            words.insert(matches.next().captured());
    }
    return words;
}

// The identifiers in the second column of the glossary, without their back quotes.
QStringList identifiersOfTheGlossary()
{
    static const QRegularExpression row{u"^\\| [^|]+ \\| ([^|]+) \\| [^|]+ \\|$"_s};
    static const QRegularExpression quoted{u"`([^`]+)`"_s};
    QStringList identifiers;
    const auto lines = textOf(QStringLiteral(SOURCE_DIR) + u"/docs/glossary.md"_s).split(u'\n');
    for (const auto& line : lines) {
        const auto cells = row.match(line);
        if (!cells.hasMatch())
            continue;
        auto matches = quoted.globalMatch(cells.captured(1));
        while (matches.hasNext())
            identifiers << matches.next().captured(1);
    }
    return identifiers;
}

} // namespace

TEST_CASE("Every identifier of the glossary is a word of the domain")
{
    const auto words = wordsOfTheDomain();
    const auto identifiers = identifiersOfTheGlossary();
    CHECK(identifiers.size() >= 50);
    for (const auto& identifier : identifiers) {
        INFO(identifier.toStdString());
        CHECK(words.contains(identifier));
    }
}
