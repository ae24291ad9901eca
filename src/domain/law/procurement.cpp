#include "domain/law/procurement.h"

#include "domain/law/lawbook.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Nothing for the State in years of which its own, lower threshold is not in the book.
std::optional<Money> europeanThreshold(const Purchase& purchase,
                                       const ProcurementThresholds& thresholds)
{
    if (purchase.kind == PurchaseKind::Works)
        return thresholds.works;
    if (purchase.authority == ContractingAuthority::State)
        return thresholds.central;
    return thresholds.subCentral;
}

// Q4 to Q6 of the scheme: below the European threshold and without a policy of one's own.
ProcurementOutcome nationalOutcome(const Purchase& purchase, const NationalBands& bands)
{
    const bool isWorks = purchase.kind == PurchaseKind::Works;
    if (isWorks && purchase.amount >= bands.worksPublic)
        return ProcurementOutcome::PublicTender;
    if (purchase.amount >= (isWorks ? bands.worksMultiple : bands.suppliesMultiple))
        return ProcurementOutcome::MultipleQuotes;
    return ProcurementOutcome::SingleQuote;
}

bool isAtBand(const Purchase& purchase, const NationalBands& bands)
{
    if (purchase.kind == PurchaseKind::Works)
        return purchase.amount == bands.worksMultiple || purchase.amount == bands.worksPublic;
    return purchase.amount == bands.suppliesMultiple;
}

// Q7 and Q8: a buyer that is no authority is bound only above the European threshold, and only when
// most of the money is public.
ProcurementOutcome outcomeForOthers(const Purchase& purchase, Money threshold)
{
    return purchase.isOverHalfSubsidised && purchase.amount > threshold
        ? ProcurementOutcome::European2012
        : ProcurementOutcome::NoObligation;
}

} // namespace

std::optional<ProcurementFinding> assess(const Purchase& purchase, const LawBook& law)
{
    const auto* const thresholds = law.thresholdsOn(purchase.tenderDate);
    if (!thresholds)
        return std::nullopt;
    const auto threshold = europeanThreshold(purchase, *thresholds);
    if (!threshold)
        return std::nullopt;

    ProcurementFinding finding{.threshold = *threshold,
                               .validFrom = thresholds->valid.start,
                               .validTo = thresholds->valid.end,
                               .source = thresholds->source,
                               .isConfirmed = thresholds->isConfirmed,
                               .isAtThreshold = purchase.amount == *threshold};
    if (purchase.authority == ContractingAuthority::None) {
        finding.outcome = outcomeForOthers(purchase, *threshold);
        finding.isAtThreshold = finding.isAtThreshold && purchase.isOverHalfSubsidised;
        return finding;
    }
    if (purchase.amount > *threshold) {
        finding.outcome = ProcurementOutcome::European;
        return finding;
    }
    if (purchase.hasOwnPolicy) {
        finding.outcome = ProcurementOutcome::OwnPolicy;
        return finding;
    }
    const auto* const bands = law.bandsOn(purchase.tenderDate);
    if (!bands)
        return std::nullopt;
    finding.outcome = nationalOutcome(purchase, *bands);
    finding.isAtThreshold = finding.isAtThreshold || isAtBand(purchase, *bands);
    finding.isConfirmed = finding.isConfirmed && bands->isConfirmed;
    finding.source += u"; "_s + bands->source;
    return finding;
}

} // namespace regiobord
