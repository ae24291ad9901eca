#include "domain/law/lawbook.h"

#include <algorithm>

namespace regiobord {

namespace {

template <typename T>
const T* validOn(const std::vector<T>& amounts, QDate day)
{
    if (!day.isValid())
        return nullptr;
    const auto found =
        std::ranges::find_if(amounts, [day](const T& each) { return each.valid.contains(day); });
    return found == amounts.end() ? nullptr : &*found;
}

} // namespace

LawBook::LawBook(std::vector<ProcurementThresholds> thresholds, std::vector<NationalBands> bands,
                 std::vector<DeMinimisCeiling> ceilings)
    : m_thresholds(std::move(thresholds)),
      m_bands(std::move(bands)),
      m_ceilings(std::move(ceilings))
{
}

const ProcurementThresholds* LawBook::thresholdsOn(QDate day) const
{
    return validOn(m_thresholds, day);
}

const NationalBands* LawBook::bandsOn(QDate day) const
{
    return validOn(m_bands, day);
}

const DeMinimisCeiling* LawBook::ceilingOn(DeMinimisKind kind, QDate day) const
{
    if (!day.isValid())
        return nullptr;
    const auto found = std::ranges::find_if(m_ceilings, [&](const DeMinimisCeiling& each) {
        return each.kind == kind && each.valid.contains(day);
    });
    return found == m_ceilings.end() ? nullptr : &*found;
}

} // namespace regiobord
