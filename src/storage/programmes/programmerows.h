#pragma once

#include "domain/programmes/programme.h"
#include "storage/mapping/lists.h"
#include "storage/programmes/canvasrows.h"
#include "storage/programmes/springplankrows.h"

// Which columns and tables hold a programme and its parts. Included by the repository only.
namespace regiobord {

using namespace Qt::StringLiterals;

template <>
struct RowOf<Programme>
{
    static void visit(auto& row, auto& programme)
    {
        row(u"code"_s, programme.code);
        row(u"name"_s, programme.name);
        row(u"short_name"_s, programme.shortName);
        row(u"kind"_s, programme.kind);
        row(u"region"_s, programme.region);
        row(u"start_year"_s, programme.startYear);
        row(u"end_year"_s, programme.endYear);
        row(u"source"_s, programme.source);
    }
};

template <>
struct RowOf<Milestone>
{
    static void visit(auto& row, auto& milestone)
    {
        row(u"date_text"_s, milestone.date);
        row(u"label"_s, milestone.label);
        row(u"is_provisional"_s, milestone.isProvisional);
    }
};

template <>
struct RowOf<ProgrammeEntry>
{
    static void visit(auto& row, auto& entry)
    {
        row(u"list"_s, entry.list);
        row(u"number"_s, entry.number);
        row(u"name"_s, entry.name);
        row(u"label"_s, entry.label);
    }
};

template <>
struct RowOf<Indicator>
{
    static void visit(auto& row, auto& indicator)
    {
        row(u"code"_s, indicator.code);
        row(u"name"_s, indicator.name);
        row(u"unit"_s, indicator.unit);
        row(u"baseline_thousandths"_s, indicator.baseline);
        row(u"baseline_year"_s, indicator.baselineYear);
        row(u"target_thousandths"_s, indicator.target);
        row(u"target_year"_s, indicator.targetYear);
        row(u"lower_is_better"_s, indicator.lowerIsBetter);
        row(u"source"_s, indicator.source);
    }
};

template <>
struct RowOf<Theme>
{
    static void visit(auto& row, auto& theme)
    {
        row(u"code"_s, theme.code);
        row(u"number"_s, theme.number);
        row(u"name"_s, theme.name);
        row(u"label"_s, theme.label);
    }
};

template <>
struct RowOf<ThemeSdg>
{
    static void visit(auto& row, auto& sdg)
    {
        row(u"number"_s, sdg.number);
        row(u"is_inferred"_s, sdg.isInferred);
    }
};

template <>
struct RowOf<Goal>
{
    static void visit(auto& row, auto& goal)
    {
        row(u"code"_s, goal.code);
        row(u"number"_s, goal.number);
        row(u"label"_s, goal.label);
        row(u"target_year"_s, goal.targetYear);
        row(u"period"_s, goal.period);
    }
};

template <>
struct RowOf<ProgrammeLine>
{
    static void visit(auto& row, auto& line)
    {
        row(u"code"_s, line.code);
        row(u"number"_s, line.number);
        row(u"name"_s, line.name);
        row(u"label"_s, line.label);
    }
};

template <>
struct RowOf<NamedInitiative>
{
    static void visit(auto& row, auto& initiative)
    {
        row(u"name"_s, initiative.name);
        row(u"label"_s, initiative.label);
    }
};

template <>
struct RowOf<Opgave>
{
    static void visit(auto& row, auto& opgave)
    {
        row(u"code"_s, opgave.code);
        row(u"number"_s, opgave.number);
        row(u"title"_s, opgave.title);
        row(u"label"_s, opgave.label);
    }
};

template <>
struct ListsOf<Programme>
{
    static void visit(auto& lists, auto& programme)
    {
        lists.list(u"programme_sdg"_s, programme.overarchingSdgs);
        lists.list(u"programme_amount"_s, programme.amounts);
        lists.list(u"milestone"_s, programme.milestones);
        lists.list(u"programme_entry"_s, programme.entries);
        lists.list(u"programme_remark"_s, programme.remarks);
    }
};

template <>
struct ListsOf<Theme>
{
    static void visit(auto& lists, auto& theme)
    {
        lists.list(u"theme_name"_s, theme.otherNames);
        lists.list(u"theme_sdg"_s, theme.sdgs);
    }
};

template <>
struct ListsOf<ProgrammeLine>
{
    static void visit(auto& lists, auto& line)
    {
        const auto table = u"programme_line_text"_s;
        lists.texts(table, u"objectives"_s, line.objectives);
        lists.texts(table, u"referenceDocuments"_s, line.referenceDocuments);
        lists.texts(table, u"remarks"_s, line.remarks);
        lists.list(u"programme_line_initiative"_s, line.initiatives);
    }
};

template <>
struct ListsOf<Opgave>
{
    static void visit(auto& lists, auto& opgave)
    {
        lists.list(u"opgave_action"_s, opgave.actions);
        lists.list(u"opgave_initiative"_s, opgave.initiatives);
    }
};

} // namespace regiobord
