#include "exchange/json/lawjson.h"

#include "exchange/json/daterangejson.h"
#include "exchange/json/jsonenvelope.h"
#include "exchange/json/objectreading.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

struct LawLists
{
    std::vector<ProcurementThresholds> thresholds;
    std::vector<NationalBands> bands;
    std::vector<DeMinimisCeiling> ceilings;
};

} // namespace

template <>
struct JsonMembers<ProcurementThresholds>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("valid", &ProcurementThresholds::valid);
        members("works", &ProcurementThresholds::works);
        members("subCentral", &ProcurementThresholds::subCentral);
        members("central", &ProcurementThresholds::central);
        members("source", &ProcurementThresholds::source);
        members("isConfirmed", &ProcurementThresholds::isConfirmed);
    }
};

template <>
struct JsonMembers<NationalBands>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("valid", &NationalBands::valid);
        members("worksMultiple", &NationalBands::worksMultiple);
        members("worksPublic", &NationalBands::worksPublic);
        members("suppliesMultiple", &NationalBands::suppliesMultiple);
        members("source", &NationalBands::source);
        members("isConfirmed", &NationalBands::isConfirmed);
    }
};

template <>
struct JsonMembers<DeMinimisCeiling>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("kind", &DeMinimisCeiling::kind);
        members("valid", &DeMinimisCeiling::valid);
        members("amount", &DeMinimisCeiling::amount);
        members("source", &DeMinimisCeiling::source);
        members("isConfirmed", &DeMinimisCeiling::isConfirmed);
    }
};

template <>
struct JsonMembers<LawLists>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("thresholds", &LawLists::thresholds);
        members("bands", &LawLists::bands);
        members("ceilings", &LawLists::ceilings);
    }
};

Expected<LawBook, std::vector<ReadRemark>> readLaw(const QString& fileName, const QByteArray& bytes)
{
    const auto root = parsePositioned(fileName, bytes);
    if (!root)
        return unexpected(root.error());
    const Catalogue nothing;
    const References references{nothing, {}};
    Reading reading{fileName, references};
    LawLists lists;
    if (const auto envelope = openEnvelope(*root, reading, {u"law"_s})) {
        const Reading::Inside inside{reading, std::string{"law"}};
        readInto(*envelope->content, reading, lists);
    }
    auto errors = reading.takeErrors();
    std::ranges::move(reading.takeRemarks(), std::back_inserter(errors));
    if (!errors.empty())
        return unexpected(std::move(errors));
    return LawBook{std::move(lists.thresholds), std::move(lists.bands), std::move(lists.ceilings)};
}

} // namespace regiobord
