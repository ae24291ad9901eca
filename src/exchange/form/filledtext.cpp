#include "exchange/form/filledtext.h"

#include "core/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

bool endsSentence(const QString& text)
{
    return !text.isEmpty() && u".!?:;"_s.contains(text.back());
}

bool startsLower(const QString& text)
{
    return !text.isEmpty() && text.front().isLower();
}

// A word that is broken over lines goes on without a space: "zij-" + "instroom", but not "in-" +
// "en uitstroom". A soft hyphen goes with the break.
void join(QString& text, const QString& next)
{
    if (text.endsWith(u'\u00AD')) {
        text.chop(1);
        text += next;
        return;
    }
    static const QRegularExpression conjunction{u"^(?:en|of|en/of)\\b"_s};
    static const QRegularExpression broken{u"[\\p{L}\\d]-$"_s};
    const bool isBroken = text.endsWith(u'-') && broken.match(text.right(2)).hasMatch()
        && !next.isEmpty() && next.front().isLetterOrNumber()
        && !conjunction.match(next.left(6)).hasMatch();
    text += isBroken ? next : u' ' + next;
}

} // namespace

bool isBlank(const FilledLine& line)
{
    return line.text.isEmpty();
}

bool hasText(const FilledLines& lines)
{
    return !std::ranges::all_of(lines, isBlank);
}

bool saysItIsEmpty(const QString& text)
{
    return text.size() < 40 && sameName(text, u"niet ingevuld"_s);
}

bool isListItem(const QString& line)
{
    static const QRegularExpression bullet{
        u"^\\s*(?:[-\u2013\u2014\u2022\u25CF\u25AA\u25E6\u00B7*\u2023\uF0B7\uF0A7]\\s*(?=\\S)"
        "|\\(?\\d{1,2}[.)]\\s+|[a-z][.)]\\s+)"_s};
    return bullet.match(line.left(20)).hasMatch();
}

QString withoutBullet(const QString& line)
{
    static const QRegularExpression bullet{
        u"^\\s*(?:[-\u2013\u2014\u2022\u25CF\u25AA\u25E6\u00B7*\u2023\uF0B7\uF0A7]\\s*(?=\\S)"
        "|\\(?\\d{1,2}[.)]\\s+|[a-z][.)]\\s+)"_s};
    const auto match = bullet.match(line.left(20));
    return match.hasMatch() ? line.sliced(match.capturedLength()) : line;
}

std::vector<FilledLines> paragraphs(const FilledLines& lines)
{
    std::vector<FilledLines> result;
    bool afterBlank = true;
    for (const auto& line : lines) {
        if (isBlank(line)) {
            afterBlank = true;
            continue;
        }
        const bool goesOn =
            !result.empty() && !endsSentence(result.back().back().text) && startsLower(line.text);
        if (result.empty() || (afterBlank && !goesOn))
            result.emplace_back();
        result.back().push_back(line);
        afterBlank = false;
    }
    return result;
}

// The lines of one paragraph as running text, each item of a list on a line of its own.
QString joinedParagraph(const FilledLines& paragraph)
{
    QStringList parts;
    for (const auto& line : paragraph) {
        if (parts.isEmpty() || isListItem(line.text))
            parts += line.text;
        else
            join(parts.back(), line.text);
    }
    return parts.join(u'\n');
}

QString joinedText(const FilledLines& lines)
{
    QStringList texts;
    for (const auto& paragraph : paragraphs(lines))
        texts += joinedParagraph(paragraph);
    return texts.join(u"\n\n"_s);
}

QStringList joinedItems(const FilledLines& lines)
{
    QStringList items;
    for (const auto& line : lines) {
        if (isBlank(line))
            continue;
        const bool startsItem = items.isEmpty() || isListItem(line.text)
            || (endsSentence(items.back()) && !startsLower(line.text));
        if (startsItem)
            items += withoutBullet(line.text);
        else
            join(items.back(), line.text);
    }
    return items;
}

QString onOneLine(const FilledLines& lines)
{
    QString text;
    for (const auto& line : lines) {
        if (isBlank(line))
            continue;
        if (text.isEmpty())
            text = line.text;
        else
            join(text, line.text);
    }
    return text.simplified();
}

QStringList cellsOf(const QString& line)
{
    static const QRegularExpression gap{u"\\s{3,}|\\s*[|\u2502\u00A6]\\s*"_s};
    QStringList cells;
    for (const auto& cell : line.split(gap, Qt::SkipEmptyParts))
        cells += cell.simplified();
    return cells;
}

} // namespace regiobord
