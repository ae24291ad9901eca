#include "domain/portfolio/catalogue.h"
#include "domain/projects/projectcheck.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

void require(bool isFilledIn, Field field, Violations& violations, const QString& detail = {})
{
    if (!isFilledIn)
        violations.push_back({.field = field, .rule = Rule::Required, .detail = detail});
}

// Another region may have no thematafels, and its form no question 2 to answer.
bool hasThematafels(const Catalogue& catalogue)
{
    return std::ranges::any_of(catalogue.content().bodies,
                               [](const Body& body) { return body.kind == BodyKind::Thematafel; });
}

void checkThematafel(const BodyId& thematafel, const Catalogue& catalogue, Violations& violations)
{
    if (thematafel.isNull()) {
        require(!hasThematafels(catalogue), Field::PrimaryThematafel, violations);
        return;
    }
    const auto* const body = catalogue.body(thematafel);
    if (!body || body->kind != BodyKind::Thematafel)
        violations.push_back({.field = Field::PrimaryThematafel, .rule = Rule::Unknown});
}

void checkApplicant(const OrganisationId& applicant, const Catalogue& catalogue,
                    Violations& violations)
{
    if (applicant.isNull()) {
        require(false, Field::Applicant, violations);
        return;
    }
    const auto* const organisation = catalogue.organisation(applicant);
    if (!organisation)
        violations.push_back({.field = Field::Applicant, .rule = Rule::Unknown});
    else if (!isLegalEntity(organisation->legalForm))
        violations.push_back({.field = Field::Applicant,
                              .rule = Rule::NotALegalEntity,
                              .detail = organisation->name});
}

void checkPeriod(const DateRange& period, Violations& violations)
{
    require(period.start.isValid(), Field::Period, violations, u"start"_s);
    require(period.end.isValid(), Field::Period, violations, u"end"_s);
    if (period.isComplete() && period.end <= period.start)
        violations.push_back({.field = Field::Period, .rule = Rule::EndsBeforeStart});
}

void checkInvolved(const std::vector<InvolvedOrganisation>& involved, const Catalogue& catalogue,
                   Violations& violations)
{
    int row = -1;
    for (const auto& each : involved) {
        ++row;
        if (each.organisation.isNull() && isBlank(each.name))
            violations.push_back({.field = Field::Support, .rule = Rule::Required, .row = row});
        if (!each.organisation.isNull() && !catalogue.organisation(each.organisation))
            violations.push_back(
                {.field = Field::Support, .rule = Rule::Unknown, .row = row, .detail = each.name});
    }
}

// The O as it was filled in, or else that of the organisation.
Sector sectorOf(Sector stated, const OrganisationId& id, const Catalogue& catalogue)
{
    const auto* const organisation = catalogue.organisation(id);
    return stated == Sector::Unknown && organisation ? organisation->sector : stated;
}

// Who is named under 8d, who applies and who brings in co-financing: all of them are involved. Who
// is only asked for a grant is not.
std::set<Sector> involvedSectors(const ProjectDetails& details, const Catalogue& catalogue)
{
    std::set<Sector> sectors{sectorOf(Sector::Unknown, details.applicant, catalogue)};
    for (const auto& each : details.involved)
        sectors.insert(sectorOf(each.sector, each.organisation, catalogue));
    for (const auto& line : details.budget.financing) {
        if (line.role == FinancingRole::Cofinancing)
            sectors.insert(sectorOf(line.sector, line.organisation, catalogue));
    }
    return sectors;
}

void checkThreeOs(const ProjectDetails& details, const Catalogue& catalogue, Violations& violations)
{
    auto sectors = involvedSectors(details, catalogue);
    if (sectors.contains(Sector::Education))
        sectors.insert(Sector::CivilSociety); // education is part of the third O
    for (const auto sector : {Sector::Government, Sector::Business, Sector::CivilSociety}) {
        if (!sectors.contains(sector))
            violations.push_back({.field = Field::Support,
                                  .rule = Rule::NoSupport,
                                  .severity = Severity::Warning,
                                  .detail = codeOf(sector)});
    }
}

} // namespace

void checkTexts(const ProjectDetails& details, const RuleContext& context, Violations& violations)
{
    const auto& catalogue = context.catalogue;
    require(!isBlank(details.name), Field::ProjectName, violations);
    checkThematafel(details.thematafel, catalogue, violations);
    checkApplicant(details.applicant, catalogue, violations);
    checkPeriod(details.period, violations);
    require(!isBlank(details.purpose), Field::Purpose, violations);
    require(!isBlank(details.description), Field::Description, violations);
    require(!isBlank(details.support), Field::Support, violations);
    checkInvolved(details.involved, catalogue, violations);
    checkThreeOs(details, catalogue, violations);
    require(!isBlank(details.regionalImpact), Field::RegionalImpact, violations);
    require(!isBlank(details.communication), Field::Communication, violations);
    require(!std::ranges::all_of(details.risks, isBlank), Field::Risks, violations);
    require(!isBlank(details.signature.place), Field::Signature, violations, u"place"_s);
    require(details.signature.date.isValid(), Field::Signature, violations, u"date"_s);
    require(!isBlank(details.signature.position), Field::Signature, violations, u"position"_s);
}

} // namespace regiobord
