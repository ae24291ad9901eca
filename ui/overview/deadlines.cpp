#include "ui/overview/deadlines.h"

#include "core/dutch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int monthsAhead = 6;
constexpr std::size_t mostRows = 10;

struct Deadline
{
    QDate day; // sorts
    QString text;
    QString when;
    Location target;
    bool isLate = false;
};

QString words(const char* text)
{
    return QCoreApplication::translate("deadlines", text);
}

void addProjects(const DeadlineSources& sources, QDate last, std::vector<Deadline>& found)
{
    for (const auto& project : sources.projects) {
        const bool isRunning = project.status == ProjectStatus::Awarded
            || project.status == ProjectStatus::InExecution;
        if (!isRunning || !project.period.end.isValid() || project.period.end > last)
            continue;
        const bool isLate = project.period.end < sources.today;
        const auto text = isLate ? words(QT_TRANSLATE_NOOP("deadlines", "%1 %2 should have ended"))
                                 : words(QT_TRANSLATE_NOOP("deadlines", "%1 %2 ends"));
        found.push_back({.day = project.period.end,
                         .text = text.arg(project.number, project.name),
                         .when = dutch::date(project.period.end),
                         .target = {Place::Project, project.id.toString()},
                         .isLate = isLate});
    }
}

void addCoarse(const CoarseDate& date, const QString& text, const Location& target,
               std::pair<QDate, QDate> range, std::vector<Deadline>& found)
{
    if (date.isValid() && date.last() >= range.first && date.first() <= range.second)
        found.push_back(
            {.day = date.last(), .text = text, .when = dutch::date(date), .target = target});
}

} // namespace

std::vector<CardRow> deadlineRows(const DeadlineSources& sources)
{
    const std::pair range{sources.today, sources.today.addMonths(monthsAhead)};
    std::vector<Deadline> found;
    addProjects(sources, range.second, found);
    for (const auto& date : sources.dates)
        addCoarse(date.date, date.label,
                  {Place::Calendar, {}, date.date.first().toString(Qt::ISODate)}, range, found);
    for (const auto& programme : sources.programmes) {
        for (const auto& milestone : programme.milestones)
            addCoarse(milestone.date, milestone.label, {Place::Programmes, programme.id.toString()},
                      range, found);
    }
    std::ranges::stable_sort(found, {}, &Deadline::day);
    std::vector<CardRow> rows;
    for (const auto& deadline : found) {
        if (rows.size() == mostRows)
            break;
        auto when = textCell(deadline.when);
        if (deadline.isLate)
            when = chipCell(deadline.when, Tone::Bad, 0);
        rows.push_back({deadline.target, {textCell(deadline.text), when}});
    }
    return rows;
}

} // namespace regiobord
