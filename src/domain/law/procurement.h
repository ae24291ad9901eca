#pragma once

#include "core/enumcodes.h"
#include "core/money.h"
#include "domain/organisations/organisation.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace regiobord {

class LawBook;

enum class PurchaseKind {
    Works,    // werken
    Supplies, // leveringen
    Services, // diensten
};

template <>
struct EnumCodes<PurchaseKind>
{
    static constexpr std::array<std::pair<PurchaseKind, QStringView>, 3> table{{
        {PurchaseKind::Works, u"works"},
        {PurchaseKind::Supplies, u"supplies"},
        {PurchaseKind::Services, u"services"},
    }};
};

// What somebody is going to buy, as the procurement scheme asks about it.
struct Purchase
{
    QString description;
    PurchaseKind kind = PurchaseKind::Services;
    Money amount; // excluding VAT
    ContractingAuthority authority = ContractingAuthority::None;
    bool hasOwnPolicy = false;
    bool isOverHalfSubsidised = false; // more than 50 percent by public bodies
    QDate tenderDate;                  // of the call for tenders; decides which amounts hold

    friend bool operator==(const Purchase&, const Purchase&) = default;
};

enum class ProcurementOutcome {
    European,     // verplicht Europees (Aanbestedingswet)
    European2012, // the same, for a buyer that is no authority but mostly subsidised
    OwnPolicy,
    PublicTender,   // openbaar
    MultipleQuotes, // onderhands meervoudig
    SingleQuote,    // onderhands enkelvoudig
    NoObligation,
};

template <>
struct EnumCodes<ProcurementOutcome>
{
    static constexpr std::array<std::pair<ProcurementOutcome, QStringView>, 7> table{{
        {ProcurementOutcome::European, u"european"},
        {ProcurementOutcome::European2012, u"european2012"},
        {ProcurementOutcome::OwnPolicy, u"ownPolicy"},
        {ProcurementOutcome::PublicTender, u"publicTender"},
        {ProcurementOutcome::MultipleQuotes, u"multipleQuotes"},
        {ProcurementOutcome::SingleQuote, u"singleQuote"},
        {ProcurementOutcome::NoObligation, u"noObligation"},
    }};
};

// The outcome with what it was based on, so that it can be explained.
struct ProcurementFinding
{
    ProcurementOutcome outcome = ProcurementOutcome::NoObligation;
    Money threshold; // the European threshold that was used
    QDate validFrom; // of that threshold
    QDate validTo;
    QString source;             // of the amounts that decided: threshold, and bands below it
    bool isConfirmed = false;   // all of these, by an official source
    bool isAtThreshold = false; // the amount equals a border of the scheme: have it looked at

    bool isEuropean() const
    {
        return outcome == ProcurementOutcome::European
            || outcome == ProcurementOutcome::European2012;
    }
};

// The decision tree of the application form's appendix 5 ('Aanbestedingsschema'), with the European
// threshold of the tender date. "boven" is more than; "tussen" includes its lower border and not
// its upper one, but for the highest band, which includes the threshold; own policy counts only up
// to the European threshold. Nothing when the law book has no threshold, or no bands where these
// decide, for that date and authority.
std::optional<ProcurementFinding> assess(const Purchase& purchase, const LawBook& law);

} // namespace regiobord
