#include "exchange/form/formlines.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr QChar softHyphen{u'\u00AD'};

// U+FB00 to U+FB06.
constexpr std::array<QStringView, 7> ligatures{u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};

bool isInvisible(QChar character)
{
    const auto code = character.unicode();
    return (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF;
}

void append(QString& text, QChar character)
{
    const auto code = character.unicode();
    if (code == u'\t')
        text += u"    "_s;
    else if (code >= 0xFB00 && code <= 0xFB06)
        text += ligatures[static_cast<std::size_t>(code - 0xFB00)];
    else if (character.isSpace() || code < 0x20)
        text += u' ';
    else if (!isInvisible(character))
        text += character;
}

QString cleaned(QStringView line)
{
    QString text;
    text.reserve(line.size());
    const auto end = line.trimmed().isEmpty() ? line.end() : line.trimmed().end() - 1;
    for (auto at = line.begin(); at != line.end(); ++at) {
        if (*at != softHyphen || at == end)
            append(text, *at);
    }
    return text;
}

// Cheap, for it is asked of each line: only then the whole pattern is tried.
bool startsWithAny(const QString& line, std::initializer_list<QStringView> words)
{
    const auto text = QStringView{line}.trimmed();
    return std::ranges::any_of(
        words, [text](QStringView word) { return text.startsWith(word, Qt::CaseInsensitive); });
}

bool endsLine(QChar character)
{
    return character == u'\n' || character == u'\f' || character == u'\v'
        || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

} // namespace

std::vector<FormLine> formLines(const QString& text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    std::vector<FormLine> lines;
    int number = 1;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        if (i < plain.size() && !endsLine(plain.at(i)))
            continue;
        const auto line = QStringView{plain}.sliced(start, i - start);
        lines.push_back({number, cleaned(line)});
        number += i < plain.size() && plain.at(i) == u'\n' ? 1 : 0;
        start = i + 1;
    }
    return lines;
}

bool isLoneAddress(const QString& line)
{
    static const QRegularExpression address{u"^\\s*<?(?:https?://|www\\.|mailto:)\\S+>?\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption};
    return line.size() < 500 && startsWithAny(line, {u"http", u"www.", u"mailto:", u"<"})
        && address.match(line).hasMatch();
}

bool isPageFurniture(const QString& line)
{
    static const QRegularExpression furniture{
        u"^\\s*(?:"
        "pagina \\d+(?: ?(?:van|/) ?\\d+)?(?: +achterhoek (?:raad|board|thematafels?))*"
        "|aanvraagformulier project .{0,60}\\(versie [^)]*\\)(?: *pagina \\d.*)?"
        "|aanvraagformulier project .{0,60} deel i [-\u2013] .+ \\d+"
        "|achterhoek (?:raad|board|thematafels)"
        "|<?(?:https?://|www\\.|mailto:)\\S*8rhk\\.nl\\S*>?"
        "|<?(?:https?://)?(?:www\\.)?socialhandprint\\.com/\\S*>?"
        ")\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption};
    return line.size() < 300
        && startsWithAny(line,
                         {u"pagina", u"aanvraagformulier", u"achterhoek", u"http", u"www.",
                          u"mailto:", u"<", u"social"})
        && furniture.match(line).hasMatch();
}

} // namespace regiobord
