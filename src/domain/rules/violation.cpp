#include "domain/rules/violation.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <utility>

namespace regiobord {

namespace {

constexpr std::array<std::pair<Field, QStringView>, 20> formNumbers{{
    {Field::ProjectName, u"1"},
    {Field::PrimaryThematafel, u"2"},
    {Field::Applicant, u"3"},
    {Field::Period, u"4"},
    {Field::Purpose, u"5"},
    {Field::Description, u"6"},
    {Field::PlannedResults, u"7"},
    {Field::GoalContributions, u"8a"},
    {Field::SpringplankContributions, u"8b"},
    {Field::Sdgs, u"8c"},
    {Field::Support, u"8d"},
    {Field::RegionalImpact, u"8e"},
    {Field::Budget, u"9"},
    {Field::CostLines, u"9"},
    {Field::FinancingLines, u"9"},
    {Field::Communication, u"10"},
    {Field::Risks, u"11"},
    {Field::Procurement, u"12"},
    {Field::StateAid, u"13"},
    {Field::ApplicantContact, u"14"},
}};

} // namespace

bool hasErrors(const Violations& violations)
{
    return std::ranges::any_of(violations, [](const Violation& violation) {
        return violation.severity == Severity::Error;
    });
}

QString formNumber(Field field)
{
    const auto* const found =
        std::ranges::find(formNumbers, field, &std::pair<Field, QStringView>::first);
    return found == formNumbers.end() ? QString{} : found->second.toString();
}

} // namespace regiobord
