#pragma once

#include "core/quantity.h"
#include "domain/ids.h"
#include "domain/programmes/plannedamount.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regiobord {

// A figure that a plan quotes: "werkzame personen", 9500, "personen".
struct QuotedFigure
{
    QString label;
    std::optional<Quantity> value;
    QString unit;
    QString period; // as the plan writes it: "2019-2023"

    friend bool operator==(const QuotedFigure&, const QuotedFigure&) = default;
};

// A policy canvas: the one-page plan of the Hardenberg action agenda 2023-2026, box by box.
struct PolicyCanvas
{
    PolicyCanvasId id;
    QString code; // B1
    QString name;
    QString schemeName; // what the strategy scheme calls it, where that differs

    QStringList rationale; // nut en noodzaak
    QStringList contextEuropeNational;
    QStringList contextRegional;
    QStringList contextLocal;
    QStringList contextUnsorted;
    QStringList objectives;
    QStringList ongoing;
    QStringList toDevelop;
    QStringList related;
    QStringList partners;
    QStringList targetGroups;
    std::vector<PlannedAmount> amounts;
    QStringList openBudget;          // money without an amount yet
    QStringList externalInvestments; // external money in words
    std::vector<QuotedFigure> figures;
    QStringList remarks;

    friend bool operator==(const PolicyCanvas&, const PolicyCanvas&) = default;
};

} // namespace regiobord
