#include "app/projects/projectfields.h"

#include "domain/projects/progress.h"

namespace regiobord {

namespace {

// Visits each member that belongs to the field, as a function from details to that member.
template <typename Visit>
void forMembers(Field field, const Visit& visit)
{
    const auto member = [&](auto pointer) {
        visit([pointer](auto& details) -> auto& { return details.*pointer; });
    };
    using Details = ProjectDetails;
    switch (field) {
    case Field::ProjectName:
        return member(&Details::name);
    case Field::PrimaryThematafel:
        return member(&Details::thematafel);
    case Field::Applicant:
        return member(&Details::applicant);
    case Field::Period:
        return member(&Details::period);
    case Field::Purpose:
        return member(&Details::purpose);
    case Field::Description:
        return member(&Details::description);
    case Field::PlannedResults:
        member(&Details::results);
        return member(&Details::resultsRemark);
    case Field::GoalContributions:
        member(&Details::goals);
        return member(&Details::goalsRemark);
    case Field::SpringplankContributions:
        member(&Details::springplanken);
        return member(&Details::springplankenRemark);
    case Field::Sdgs:
        return member(&Details::sdgs);
    case Field::Support:
        member(&Details::support);
        return member(&Details::involved);
    case Field::RegionalImpact:
        return member(&Details::regionalImpact);
    case Field::Budget:
        return member(&Details::budget);
    case Field::CostLines:
        return visit([](auto& details) -> auto& { return details.budget.costs; });
    case Field::FinancingLines:
        return visit([](auto& details) -> auto& { return details.budget.financing; });
    case Field::Communication:
        return member(&Details::communication);
    case Field::Risks:
        member(&Details::risks);
        return member(&Details::attentionPoints);
    case Field::Procurement:
        member(&Details::europeanProcurement);
        return member(&Details::purchases);
    case Field::StateAid:
        member(&Details::stateAid);
        return member(&Details::stateAidGrounds);
    case Field::Signature:
        return member(&Details::signature);
    case Field::Attachments:
        return member(&Details::attachments);
    case Field::Goals:
        return member(&Details::opgaven);
    case Field::ProgrammeLines:
        return member(&Details::programmeLines);
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
