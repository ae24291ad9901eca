#include "exchange/json/projectjson.h"

#include "exchange/json/attachmentjson.h"
#include "exchange/json/daterangejson.h"
#include "exchange/json/objectreading.h"
#include "exchange/json/objectwriting.h"

#include <QCoreApplication>

namespace regiobord {

template <>
struct JsonMembers<CostLine>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("description", &CostLine::description);
        members("category", &CostLine::category);
        members("year", &CostLine::year);
        members("amount", &CostLine::amount);
    }
};

template <>
struct JsonMembers<FinancingLine>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("role", &FinancingLine::role);
        members("party", &FinancingLine::party);
        members("organisation", &FinancingLine::organisation);
        members("sector", &FinancingLine::sector);
        members("kind", &FinancingLine::kind);
        members("isFromState", &FinancingLine::isFromState);
        members("state", &FinancingLine::state);
        members("fund", &FinancingLine::fund);
        members("year", &FinancingLine::year);
        members("amount", &FinancingLine::amount);
    }
};

template <>
struct JsonMembers<Budget>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("costs", &Budget::costs);
        members("financing", &Budget::financing);
    }
};

template <>
struct JsonMembers<Realised>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("amount", &Realised::amount);
        members("until", &Realised::until);
        members("remark", &Realised::remark);
    }
};

template <>
struct JsonMembers<PlannedResult>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("name", &PlannedResult::name);
        members("value", &PlannedResult::value);
        members("valueText", &PlannedResult::valueText);
        members("unit", &PlannedResult::unit);
        members("owner", &PlannedResult::owner);
        members("realised", &PlannedResult::realised);
    }
};

template <>
struct JsonMembers<GoalContribution>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("goal", &GoalContribution::goal);
        members("explanation", &GoalContribution::explanation);
    }
};

template <>
struct JsonMembers<PromisedAmount>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("measure", &PromisedAmount::measure);
        members("amount", &PromisedAmount::amount);
        members("realised", &PromisedAmount::realised);
    }
};

template <>
struct JsonMembers<SpringplankContribution>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("springplank", &SpringplankContribution::springplank);
        members("result", &SpringplankContribution::result);
        members("promises", &SpringplankContribution::promises);
        members("explanation", &SpringplankContribution::explanation);
    }
};

template <>
struct JsonMembers<InvolvedOrganisation>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("name", &InvolvedOrganisation::name);
        members("organisation", &InvolvedOrganisation::organisation);
        members("sector", &InvolvedOrganisation::sector);
        members("role", &InvolvedOrganisation::role);
    }
};

template <>
struct JsonMembers<StateAidGround>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("basis", &StateAidGround::basis);
        members("article", &StateAidGround::article);
        members("hasDeclaration", &StateAidGround::hasDeclaration);
        members("aid", &StateAidGround::aid);
        members("deMinimisKind", &StateAidGround::deMinimisKind);
    }
};

template <>
struct JsonMembers<Signature>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("place", &Signature::place);
        members("date", &Signature::date);
        members("position", &Signature::position);
    }
};

template <>
struct JsonMembers<Purchase>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("description", &Purchase::description);
        members("kind", &Purchase::kind);
        members("amount", &Purchase::amount);
        members("authority", &Purchase::authority);
        members("hasOwnPolicy", &Purchase::hasOwnPolicy);
        members("isOverHalfSubsidised", &Purchase::isOverHalfSubsidised);
        members("tenderDate", &Purchase::tenderDate);
    }
};

template <>
struct JsonMembers<RouteEntry>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("step", &RouteEntry::step);
        members("outcome", &RouteEntry::outcome);
        members("body", &RouteEntry::body);
        members("date", &RouteEntry::date);
        members("decision", &RouteEntry::decision);
        members("conditions", &RouteEntry::conditions);
        members("meeting", &RouteEntry::meeting);
        members("agendaItem", &RouteEntry::agendaItem);
    }
};

template <>
struct JsonMembers<ProjectDetails>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("name", &ProjectDetails::name);
        members("thematafel", &ProjectDetails::thematafel);
        members("applicant", &ProjectDetails::applicant);
        members("period", &ProjectDetails::period);
        members("purpose", &ProjectDetails::purpose);
        members("description", &ProjectDetails::description);
        members("results", &ProjectDetails::results);
        members("resultsRemark", &ProjectDetails::resultsRemark);
        members("goals", &ProjectDetails::goals);
        members("goalsRemark", &ProjectDetails::goalsRemark);
        members("springplanken", &ProjectDetails::springplanken);
        members("springplankenRemark", &ProjectDetails::springplankenRemark);
        members("sdgs", &ProjectDetails::sdgs);
        members("support", &ProjectDetails::support);
        members("involved", &ProjectDetails::involved);
        members("regionalImpact", &ProjectDetails::regionalImpact);
        members("budget", &ProjectDetails::budget);
        members("communication", &ProjectDetails::communication);
        members("risks", &ProjectDetails::risks);
        members("attentionPoints", &ProjectDetails::attentionPoints);
        members("europeanProcurement", &ProjectDetails::europeanProcurement);
        members("purchases", &ProjectDetails::purchases);
        members("stateAid", &ProjectDetails::stateAid);
        members("stateAidGrounds", &ProjectDetails::stateAidGrounds);
        members("signature", &ProjectDetails::signature);
        members("opgaven", &ProjectDetails::opgaven);
        members("programmeLines", &ProjectDetails::programmeLines);
        members("attachments", &ProjectDetails::attachments);
    }
};

template <>
struct JsonMembers<Project>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &Project::id);
        members("number", &Project::number);
        members.inlined(&Project::details);
        members("route", &Project::route);
    }
};

namespace {

QString messageFor(RouteRefusal refusal)
{
    switch (refusal) {
    case RouteRefusal::DateMissing:
        return QCoreApplication::translate("Json", "This step of the route has no date.");
    case RouteRefusal::DateBeforePrevious:
        return QCoreApplication::translate(
            "Json", "This step is dated before the one above it: put the steps in order of date.");
    case RouteRefusal::StepAlreadyPassed:
        return QCoreApplication::translate("Json", "The route has already passed this step.");
    case RouteRefusal::RouteHasEnded:
        return QCoreApplication::translate("Json", "The route has ended with the step above it.");
    case RouteRefusal::NotYetAwarded:
        return QCoreApplication::translate(
            "Json", "Only a project that was awarded is executed, closed or ended early.");
    case RouteRefusal::AlreadyAwarded:
        return QCoreApplication::translate(
            "Json", "A project that was awarded is no longer rejected or withdrawn.");
    }
    Q_UNREACHABLE();
}

} // namespace

// The list of what was decided, in that order; each must be able to follow the one before it.
void readInto(const PositionedValue& value, Reading& reading, ProjectRoute& target)
{
    std::vector<RouteEntry> entries;
    readInto(value, reading, entries);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto added = target.add(entries[i]);
        if (added)
            continue;
        const Reading::Inside inside{reading, i};
        reading.error(value.elements[i].line, messageFor(added.error()));
        return;
    }
}

Json written(const ProjectRoute& route, const Writing& writing)
{
    return written(route.entries(), writing);
}

void readInto(const PositionedValue& value, Reading& reading, Project& target)
{
    readMembers(value, reading, target);
}

Json written(const Project& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

} // namespace regiobord
