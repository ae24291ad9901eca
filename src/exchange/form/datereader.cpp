#include "exchange/form/datereader.h"

#include "core/dutch.h"
#include "exchange/form/filledtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

const QString monthWord =
    u"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|mar|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|"
    "sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"_s;

std::optional<QDate> dayIn(const QString& day, const QString& month, const QString& year)
{
    const auto word = month.toLower().remove(u'.');
    const auto known = word == u"sept"_s ? u"sep"_s : word;
    return dutch::parseDate(day + u' ' + known + u' ' + year);
}

FoundDate whole(const QRegularExpressionMatch& match, const CoarseDate& date)
{
    return {match.capturedStart(), match.capturedLength(), date.precision(), date.first(),
            date.last()};
}

std::optional<FoundDate> readDay(const QRegularExpressionMatch& match)
{
    std::optional<QDate> day;
    if (!match.captured(u"digits"_s).isEmpty())
        day = dutch::parseDate(match.captured(u"digits"_s).remove(u' '));
    else
        day =
            dayIn(match.captured(u"day"_s), match.captured(u"month"_s), match.captured(u"year"_s));
    if (!day)
        return std::nullopt;
    return whole(match, CoarseDate{*day});
}

std::optional<FoundDate> readCoarse(const QRegularExpressionMatch& match)
{
    if (const auto quarter = match.captured(u"quarter"_s) + match.captured(u"quarterQ"_s);
        !quarter.isEmpty()) {
        const auto year = match.captured(u"quarterYear"_s) + match.captured(u"quarterQYear"_s);
        return whole(match,
                     CoarseDate{QDate{year.toInt(), quarter.toInt() * 3, 1}, Precision::Quarter});
    }
    if (const auto month = match.captured(u"onlyMonth"_s); !month.isEmpty()) {
        const auto first = dayIn(u"1"_s, month, match.captured(u"monthYear"_s));
        return first ? std::optional{whole(match, CoarseDate{*first, Precision::Month})}
                     : std::nullopt;
    }
    const QDate first{match.captured(u"onlyYear"_s).toInt(), 1, 1};
    return whole(match, CoarseDate{first, Precision::Year});
}

const QRegularExpression& datePattern()
{
    static const QRegularExpression pattern{
        u"(?<!\\d)(?:(?<digits>\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{4}|\\d{4}-\\d{2}-\\d{2})"
        "|(?<day>\\d{1,2})e? (?<month>"_s
            + monthWord
            + u")(?: (?<year>(?:19|20)\\d{2}))?"
              "|(?<quarter>[1-4])e kwartaal (?:van )?(?<quarterYear>20\\d{2})"
              "|(?:q|kwartaal )(?<quarterQ>[1-4])[ -]?(?<quarterQYear>20\\d{2})"
              "|(?<onlyMonth>(?<!\\p{L})"_s
            + monthWord + u") (?<monthYear>(?:19|20)\\d{2})|(?<onlyYear>(?:19|20)\\d{2}))(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption};
    return pattern;
}

// "1 januari t/m 31 december 2025": the year stands once.
QDate withYearOf(const QRegularExpressionMatch& match, const std::vector<FoundDate>& behind)
{
    if (behind.empty())
        return {};
    const auto year = QString::number(behind.front().first.year());
    return dayIn(match.captured(u"day"_s), match.captured(u"month"_s), year).value_or(QDate{});
}

DateRange rangeOf(const std::vector<FoundDate>& dates)
{
    if (dates.size() == 1 && dates[0].precision == Precision::Day)
        return {dates[0].first, {}};
    return {dates.front().first, dates.back().last};
}

} // namespace

std::vector<FoundDate> datesIn(const QString& text)
{
    std::vector<QRegularExpressionMatch> matches;
    for (auto it = datePattern().globalMatch(text); it.hasNext();)
        matches.push_back(it.next());
    std::vector<FoundDate> dates; // from the last one to the first
    for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        const bool hasDay = !match->captured(u"day"_s).isEmpty();
        const bool isDay = hasDay || !match->captured(u"digits"_s).isEmpty();
        std::optional<FoundDate> date = isDay ? readDay(*match) : readCoarse(*match);
        if (hasDay && match->captured(u"year"_s).isEmpty()) {
            const auto day = withYearOf(*match, dates);
            date = day.isValid() ? std::optional{whole(*match, CoarseDate{day})} : std::nullopt;
        }
        if (date)
            dates.insert(dates.begin(), *date);
    }
    return dates;
}

void readPeriod(const FormSection& section, FormRecord& record)
{
    const auto text = onOneLine(section.lines);
    const auto dates = datesIn(text.left(1000));
    if (text.isEmpty()) {
        record.notFound(Field::Period);
        return;
    }
    if (dates.empty() || dates.size() > 2) {
        record.notFound(Field::Period);
        record.notUnderstood(section.field->label, section.lines);
        return;
    }
    record.details.period = rangeOf(dates);
    const bool isExact = dates.size() == 2
        && std::ranges::all_of(dates, [](const auto& d) { return d.precision == Precision::Day; });
    record.found(Field::Period, section.lines, isExact ? Confidence::Certain : Confidence::Check);
    if (!isExact)
        record.remark(section.field->label, section.lines.front().number,
                      QCoreApplication::translate(
                          "FormReader",
                          "The period does not name a first and a last day: check \u201c%1\u201d.")
                          .arg(text.left(120)));
}

} // namespace regiobord
