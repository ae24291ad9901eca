#pragma once

#include "domain/projects/project.h"
#include "storage/mapping/lists.h"

#include <vector>

// Which columns and tables hold a project. Included by the repository only.
namespace regiobord {

using namespace Qt::StringLiterals;

// The entries of a route as rows; a ProjectRoute is made of them by its own rules.
struct RouteRows
{
    std::vector<RouteEntry> entries;
};

template <>
struct RowOf<Project>
{
    static void visit(auto& row, auto& project)
    {
        auto& details = project.details;
        row(u"number"_s, project.number);
        row.computed(u"status"_s, project.route.status());
        row(u"name"_s, details.name);
        row(u"thematafel_id"_s, details.thematafel);
        row(u"applicant_id"_s, details.applicant);
        row(u"start_date"_s, details.period.start);
        row(u"end_date"_s, details.period.end);
        row(u"purpose"_s, details.purpose);
        row(u"description"_s, details.description);
        row(u"results_remark"_s, details.resultsRemark);
        row(u"goals_remark"_s, details.goalsRemark);
        row(u"springplanken_remark"_s, details.springplankenRemark);
        row(u"support"_s, details.support);
        row(u"regional_impact"_s, details.regionalImpact);
        row(u"communication"_s, details.communication);
        row(u"european_procurement"_s, details.europeanProcurement);
        row(u"state_aid"_s, details.stateAid);
        row(u"signature_place"_s, details.signature.place);
        row(u"signature_date"_s, details.signature.date);
        row(u"signature_position"_s, details.signature.position);
    }
};

// The columns of what was realised, in the tables of what was promised.
void visitRealised(auto& row, auto& realised)
{
    row(u"realised_thousandths"_s, realised.amount);
    row(u"realised_until"_s, realised.until);
    row(u"realised_remark"_s, realised.remark);
}

template <>
struct RowOf<PlannedResult>
{
    static void visit(auto& row, auto& result)
    {
        row(u"name"_s, result.name);
        row(u"value_thousandths"_s, result.value);
        row(u"value_text"_s, result.valueText);
        row(u"unit"_s, result.unit);
        row(u"owner"_s, result.owner);
        visitRealised(row, result.realised);
    }
};

template <>
struct RowOf<GoalContribution>
{
    static void visit(auto& row, auto& contribution)
    {
        row(u"goal_id"_s, contribution.goal);
        row(u"explanation"_s, contribution.explanation);
    }
};

template <>
struct RowOf<SpringplankContribution>
{
    static void visit(auto& row, auto& contribution)
    {
        row(u"springplank_id"_s, contribution.springplank);
        row(u"springplank_result_id"_s, contribution.result);
        row(u"explanation"_s, contribution.explanation);
    }
};

template <>
struct RowOf<PromisedAmount>
{
    static void visit(auto& row, auto& promise)
    {
        row(u"measure_id"_s, promise.measure);
        row(u"amount_thousandths"_s, promise.amount);
        visitRealised(row, promise.realised);
    }
};

template <>
struct RowOf<InvolvedOrganisation>
{
    static void visit(auto& row, auto& involved)
    {
        row(u"name"_s, involved.name);
        row(u"organisation_id"_s, involved.organisation);
        row(u"sector"_s, involved.sector);
        row(u"role"_s, involved.role);
    }
};

template <>
struct RowOf<CostLine>
{
    static void visit(auto& row, auto& line)
    {
        row(u"description"_s, line.description);
        row(u"category"_s, line.category);
        row(u"year"_s, line.year);
        row(u"amount_cents"_s, line.amount);
    }
};

template <>
struct RowOf<FinancingLine>
{
    static void visit(auto& row, auto& line)
    {
        row(u"role"_s, line.role);
        row(u"party"_s, line.party);
        row(u"organisation_id"_s, line.organisation);
        row(u"sector"_s, line.sector);
        row(u"kind"_s, line.kind);
        row(u"is_from_state"_s, line.isFromState);
        row(u"state"_s, line.state);
        row(u"fund_id"_s, line.fund);
        row(u"year"_s, line.year);
        row(u"amount_cents"_s, line.amount);
    }
};

template <>
struct RowOf<Purchase>
{
    static void visit(auto& row, auto& purchase)
    {
        row(u"description"_s, purchase.description);
        row(u"kind"_s, purchase.kind);
        row(u"amount_cents"_s, purchase.amount);
        row(u"authority"_s, purchase.authority);
        row(u"has_own_policy"_s, purchase.hasOwnPolicy);
        row(u"is_over_half_subsidised"_s, purchase.isOverHalfSubsidised);
        row(u"tender_date"_s, purchase.tenderDate);
    }
};

template <>
struct RowOf<StateAidGround>
{
    static void visit(auto& row, auto& ground)
    {
        row(u"basis"_s, ground.basis);
        row(u"article"_s, ground.article);
        row(u"has_declaration"_s, ground.hasDeclaration);
        row(u"aid_cents"_s, ground.aid);
        row(u"de_minimis_kind"_s, ground.deMinimisKind);
    }
};

template <>
struct RowOf<RouteEntry>
{
    static void visit(auto& row, auto& entry)
    {
        row(u"step"_s, entry.step);
        row(u"outcome"_s, entry.outcome);
        row(u"body_id"_s, entry.body);
        row(u"date"_s, entry.date);
        row(u"decision"_s, entry.decision);
        row(u"meeting_id"_s, entry.meeting);
        row(u"agenda_item_id"_s, entry.agendaItem);
    }
};

template <>
struct ListsOf<ProjectDetails>
{
    static void visit(auto& lists, auto& details)
    {
        lists.list(u"project_result"_s, details.results);
        lists.list(u"project_goal"_s, details.goals);
        lists.list(u"project_springplank"_s, details.springplanken);
        lists.nested(u"project_promise"_s, u"contribution"_s, details.springplanken,
                     &SpringplankContribution::promises);
        lists.list(u"project_sdg"_s, details.sdgs);
        lists.list(u"project_involved"_s, details.involved);
        lists.list(u"project_cost"_s, details.budget.costs);
        lists.list(u"project_financing"_s, details.budget.financing);
        lists.list(u"project_risk"_s, details.risks);
        lists.list(u"project_attention_point"_s, details.attentionPoints);
        lists.list(u"project_purchase"_s, details.purchases);
        lists.list(u"project_aid_ground"_s, details.stateAidGrounds);
        lists.list(u"project_opgave"_s, details.opgaven);
        lists.list(u"project_line"_s, details.programmeLines);
        lists.list(u"project_attachment"_s, details.attachments);
    }
};

template <>
struct ListsOf<RouteRows>
{
    static void visit(auto& lists, auto& route)
    {
        lists.list(u"route_entry"_s, route.entries);
        lists.nested(u"route_condition"_s, u"entry"_s, route.entries, &RouteEntry::conditions);
    }
};

} // namespace regiobord
