#pragma once

#include "domain/organisations/organisation.h"
#include "domain/programmes/plannedamount.h"
#include "domain/programmes/springplank.h"

#include <QString>

// The words for values that stand in programmes and with organisations, as labels.h.
namespace regiobord::words {

QString label(AmountPeriod value);
QString label(AmountStatus value);
QString label(MeasureKind value);
QString label(Comparator value);
QString label(LegalForm value);

// Which amounts a total of totalsByPeriod() is of: "a year", "in 2024, by others".
QString label(const PeriodKey& key);

} // namespace regiobord::words
