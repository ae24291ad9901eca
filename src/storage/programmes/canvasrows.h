#pragma once

#include "domain/programmes/policycanvas.h"
#include "storage/mapping/lists.h"

// Which columns and tables hold a policy canvas, and the amounts that any plan names.
namespace regiobord {

using namespace Qt::StringLiterals;

template <>
struct RowOf<PlannedAmount>
{
    static void visit(auto& row, auto& planned)
    {
        row(u"amount_cents"_s, planned.amount);
        row(u"label"_s, planned.label);
        row(u"period"_s, planned.period);
        row(u"year"_s, planned.year);
        row(u"status"_s, planned.status);
        row(u"party"_s, planned.party);
        row(u"fund"_s, planned.fund);
        row(u"is_approximate"_s, planned.isApproximate);
        row(u"is_external"_s, planned.isExternal);
        row(u"is_part"_s, planned.isPart);
    }
};

template <>
struct RowOf<PolicyCanvas>
{
    static void visit(auto& row, auto& canvas)
    {
        row(u"code"_s, canvas.code);
        row(u"name"_s, canvas.name);
        row(u"scheme_name"_s, canvas.schemeName);
    }
};

template <>
struct RowOf<QuotedFigure>
{
    static void visit(auto& row, auto& figure)
    {
        row(u"label"_s, figure.label);
        row(u"value_thousandths"_s, figure.value);
        row(u"unit"_s, figure.unit);
        row(u"period"_s, figure.period);
    }
};

template <>
struct ListsOf<PolicyCanvas>
{
    static void visit(auto& lists, auto& canvas)
    {
        const auto table = u"policy_canvas_text"_s;
        lists.texts(table, u"rationale"_s, canvas.rationale);
        lists.texts(table, u"contextEuropeNational"_s, canvas.contextEuropeNational);
        lists.texts(table, u"contextRegional"_s, canvas.contextRegional);
        lists.texts(table, u"contextLocal"_s, canvas.contextLocal);
        lists.texts(table, u"contextUnsorted"_s, canvas.contextUnsorted);
        lists.texts(table, u"objectives"_s, canvas.objectives);
        lists.texts(table, u"ongoing"_s, canvas.ongoing);
        lists.texts(table, u"toDevelop"_s, canvas.toDevelop);
        lists.texts(table, u"related"_s, canvas.related);
        lists.texts(table, u"partners"_s, canvas.partners);
        lists.texts(table, u"targetGroups"_s, canvas.targetGroups);
        lists.texts(table, u"openBudget"_s, canvas.openBudget);
        lists.texts(table, u"externalInvestments"_s, canvas.externalInvestments);
        lists.texts(table, u"remarks"_s, canvas.remarks);
        lists.list(u"policy_canvas_amount"_s, canvas.amounts);
        lists.list(u"policy_canvas_figure"_s, canvas.figures);
    }
};

} // namespace regiobord
