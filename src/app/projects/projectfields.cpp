#include "app/projects/projectfields.h"

#include "domain/projects/progress.h"

namespace regiobord {

namespace {

// Visits each member that belongs to the field, as a function from details to that member.
template <typename Visit>
void forMembers(Field field, const Visit& visit)
{
    const auto members = [&](auto... pointers) {
        (visit([pointers](auto& details) -> auto& { return details.*pointers; }), ...);
    };
    using Details = ProjectDetails;
    switch (field) {
    case Field::ProjectName:
        return members(&Details::name);
    case Field::PrimaryThematafel:
        return members(&Details::thematafel);
    case Field::Applicant:
        return members(&Details::applicant);
    case Field::Period:
        return members(&Details::period);
    case Field::Purpose:
        return members(&Details::purpose);
    case Field::Description:
        return members(&Details::description);
    case Field::PlannedResults:
        return members(&Details::results, &Details::resultsRemark);
    case Field::GoalContributions:
        return members(&Details::goals, &Details::goalsRemark);
    case Field::SpringplankContributions:
        return members(&Details::springplanken, &Details::springplankenRemark);
    case Field::Sdgs:
        return members(&Details::sdgs);
    case Field::Support:
        return members(&Details::support, &Details::involved);
    case Field::RegionalImpact:
        return members(&Details::regionalImpact);
    case Field::Budget:
        return members(&Details::budget);
    case Field::CostLines:
        return visit([](auto& details) -> auto& { return details.budget.costs; });
    case Field::FinancingLines:
        return visit([](auto& details) -> auto& { return details.budget.financing; });
    case Field::Communication:
        return members(&Details::communication);
    case Field::Risks:
        return members(&Details::risks, &Details::attentionPoints);
    case Field::Procurement:
        return members(&Details::europeanProcurement, &Details::purchases);
    case Field::StateAid:
        return members(&Details::stateAid, &Details::stateAidGrounds);
    case Field::Signature:
        return members(&Details::signature);
    case Field::Attachments:
        return members(&Details::attachments);
    case Field::Goals:
        return members(&Details::opgaven);
    case Field::ProgrammeLines:
        return members(&Details::programmeLines);
    default:
        return;
    }
}

} // namespace

const std::vector<Field>& formFields()
{
    static const std::vector<Field> fields{
        Field::ProjectName,    Field::PrimaryThematafel, Field::Applicant,
        Field::Period,         Field::Purpose,           Field::Description,
        Field::PlannedResults, Field::GoalContributions, Field::SpringplankContributions,
        Field::Sdgs,           Field::Support,           Field::RegionalImpact,
        Field::Budget,         Field::Communication,     Field::Risks,
        Field::Procurement,    Field::StateAid,          Field::Signature};
    return fields;
}

Field formFieldOf(Field field)
{
    return field == Field::CostLines || field == Field::FinancingLines ? Field::Budget : field;
}

bool isFilledIn(Field field, const ProjectDetails& details)
{
    return !isSame(field, details, {});
}

bool isSame(Field field, const ProjectDetails& one, const ProjectDetails& other)
{
    bool isSame = true;
    forMembers(field, [&](const auto& member) { isSame = isSame && member(one) == member(other); });
    return isSame;
}

void takeField(Field field, const ProjectDetails& from, ProjectDetails& to)
{
    const auto before = to;
    forMembers(field, [&](const auto& member) { member(to) = member(from); });
    keepRealised(before, to);
}

} // namespace regiobord
