#include "exchange/form/numberlist.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Up to three digits each, so that a year or an amount is no item.
const QString listPattern =
    u"(\\d{1,3}(?![\\d.,]*\\d{3})(?:\\s*(?:,|;|/|&|\\+|\\ben\\b|, ?en\\b)\\s*\\d{1,3}(?!\\d))*)"_s;

std::vector<int> numbersOf(const QString& list)
{
    static const QRegularExpression number{u"\\d+"_s};
    std::vector<int> numbers;
    for (auto it = number.globalMatch(list); it.hasNext();)
        numbers.push_back(it.next().captured().toInt());
    return numbers;
}

} // namespace

std::vector<int> numbersBehind(const QString& text, const QRegularExpression& words)
{
    static const QRegularExpression list{u"^[\\s:(]*"_s + listPattern + u"(?![\\d\\p{L}])"_s};
    std::vector<int> numbers;
    for (auto it = words.globalMatch(text); it.hasNext();) {
        const auto rest = text.sliced(it.next().capturedEnd()).left(100);
        const auto match = list.match(rest);
        for (const int number : numbersOf(match.captured(1)))
            numbers.push_back(number);
    }
    return numbers;
}

std::vector<int> numbersAtStart(const QString& text)
{
    static const QRegularExpression list{u"^\\s*"_s + listPattern + u"(?![\\d\\p{L}])"_s};
    return numbersOf(list.match(text).captured(1));
}

std::vector<int> numbersAtEnd(const QString& text)
{
    static const QRegularExpression list{u"[:(\u2013-]\\s*"_s + listPattern + u"\\)?[.\\s]*$"_s};
    return numbersOf(list.match(text).captured(1));
}

} // namespace regiobord
