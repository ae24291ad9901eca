#pragma once

#include "core/dates.h"
#include "core/money.h"
#include "domain/law/procurement.h"
#include "domain/organisations/organisation.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace regiobord {

// European procurement thresholds, excluding VAT, with the days on which they hold. The reference
// date is that of the call for tenders.
struct ProcurementThresholds
{
    DateRange valid;
    Money works;
    Money subCentral;             // supplies and services of all but the State
    std::optional<Money> central; // supplies and services of the State
    QString source;
    bool isConfirmed = false;

    friend bool operator==(const ProcurementThresholds&, const ProcurementThresholds&) = default;
};

// The national bands below the European threshold: policy rules of the province of Gelderland
// (2013), and so a setting.
struct NationalBands
{
    DateRange valid;
    Money worksMultiple;    // from here several quotes
    Money worksPublic;      // from here a public tender
    Money suppliesMultiple; // supplies and services: from here several quotes
    QString source;
    bool isConfirmed = false;

    friend bool operator==(const NationalBands&, const NationalBands&) = default;
};

// The most that one undertaking may receive in any three years. The reference date is the day on
// which the aid is granted.
struct DeMinimisCeiling
{
    DeMinimisKind kind = DeMinimisKind::General;
    DateRange valid;
    Money amount;
    QString source;
    bool isConfirmed = false;

    friend bool operator==(const DeMinimisCeiling&, const DeMinimisCeiling&) = default;
};

// Every legal amount that a rule uses, as dated data with its source. A rule looks an amount up by
// its own reference date, never by today.
class LawBook
{
public:
    LawBook() = default;
    LawBook(std::vector<ProcurementThresholds> thresholds, std::vector<NationalBands> bands,
            std::vector<DeMinimisCeiling> ceilings);

    const std::vector<ProcurementThresholds>& thresholds() const { return m_thresholds; }
    const std::vector<NationalBands>& bands() const { return m_bands; }
    const std::vector<DeMinimisCeiling>& ceilings() const { return m_ceilings; }

    // Null when the book has none for that day. The pointer is good as long as the book.
    const ProcurementThresholds* thresholdsOn(QDate day) const;
    const NationalBands* bandsOn(QDate day) const;
    const DeMinimisCeiling* ceilingOn(DeMinimisKind kind, QDate day) const;

private:
    std::vector<ProcurementThresholds> m_thresholds;
    std::vector<NationalBands> m_bands;
    std::vector<DeMinimisCeiling> m_ceilings;
};

} // namespace regiobord
