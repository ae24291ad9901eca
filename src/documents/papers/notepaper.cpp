#include "documents/papers/notepaper.h"

#include "documents/render/pdfrenderer.h"
#include "documents/tree/build.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The number of leading "#": 0 for what is no heading.
int headingLevel(const QString& line)
{
    static const QRegularExpression pattern{u"^(#{1,4}) "_s};
    const auto match = pattern.match(line);
    return match.hasMatch() ? static_cast<int>(match.capturedLength(1)) : 0;
}

} // namespace

QByteArray renderNote(const QString& text)
{
    tree::Document note;
    note.title = noteTitle(text);
    QStringList passage;
    const auto flush = [&] {
        tree::append(note, tree::flow(passage.join(u'\n')));
        passage.clear();
    };
    const auto lines = text.split(u'\n');
    for (const auto& line : lines) {
        if (const int level = headingLevel(line); level > 0) {
            flush();
            note.add(tree::heading(level, line.mid(level + 1).trimmed()));
        } else {
            passage.append(line);
        }
    }
    flush();
    return renderPdf(note, {}).pdf;
}

QString noteTitle(const QString& text)
{
    const auto lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const auto& line : lines) {
        if (const int level = headingLevel(line); level > 0)
            return line.mid(level + 1).trimmed();
    }
    return lines.value(0).trimmed();
}

} // namespace regiobord
