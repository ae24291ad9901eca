#include "exchange/json/references.h"

#include "core/text.h"

#include <type_traits>

namespace regiobord {

namespace {

// By which functions a catalogue finds a thing of each kind.
const Theme* byId(const Catalogue& catalogue, const ThemeId& id)
{
    return catalogue.theme(id);
}
const ProgrammeLine* byId(const Catalogue& catalogue, const ProgrammeLineId& id)
{
    return catalogue.line(id);
}
const Goal* byId(const Catalogue& catalogue, const GoalId& id)
{
    return catalogue.goal(id);
}
const Springplank* byId(const Catalogue& catalogue, const SpringplankId& id)
{
    return catalogue.springplank(id);
}
const SpringplankResult* byId(const Catalogue& catalogue, const SpringplankResultId& id)
{
    return catalogue.result(id);
}
const Measure* byId(const Catalogue& catalogue, const MeasureId& id)
{
    return catalogue.measure(id);
}
const Opgave* byId(const Catalogue& catalogue, const OpgaveId& id)
{
    return catalogue.opgave(id);
}
const Organisation* byId(const Catalogue& catalogue, const OrganisationId& id)
{
    return catalogue.organisation(id);
}
const Body* byId(const Catalogue& catalogue, const BodyId& id)
{
    return catalogue.body(id);
}
const Fund* byId(const Catalogue& catalogue, const FundId& id)
{
    return catalogue.fund(id);
}

const Theme* byText(const Catalogue& catalogue, const QString& text, const ThemeId&)
{
    return catalogue.themeByCode(text);
}
const ProgrammeLine* byText(const Catalogue& catalogue, const QString& text, const ProgrammeLineId&)
{
    return catalogue.lineByCode(text);
}
const Goal* byText(const Catalogue& catalogue, const QString& text, const GoalId&)
{
    return catalogue.goalByCode(text);
}
const Springplank* byText(const Catalogue& catalogue, const QString& text, const SpringplankId&)
{
    const auto* found = catalogue.springplankByCode(text);
    return found != nullptr ? found : catalogue.springplankByName(text);
}
const SpringplankResult* byText(const Catalogue& catalogue, const QString& text,
                                const SpringplankResultId&)
{
    return catalogue.resultByCode(text);
}
const Measure* byText(const Catalogue& catalogue, const QString& text, const MeasureId&)
{
    return catalogue.measureByCode(text);
}
const Opgave* byText(const Catalogue& catalogue, const QString& text, const OpgaveId&)
{
    return catalogue.opgaveByCode(text);
}
const Organisation* byText(const Catalogue& catalogue, const QString& text, const OrganisationId&)
{
    return catalogue.organisationByName(text);
}
const Body* byText(const Catalogue& catalogue, const QString& text, const BodyId&)
{
    const auto* found = catalogue.bodyByCode(text);
    return found != nullptr ? found : catalogue.bodyByName(text);
}
const Fund* byText(const Catalogue& catalogue, const QString& text, const FundId&)
{
    const auto* found = catalogue.fundByCode(text);
    return found != nullptr ? found : catalogue.fundByName(text);
}

template <typename IdType>
concept InCatalogue = requires(const Catalogue& catalogue, const IdType& id)
{
    byId(catalogue, id);
};

// Parts of programmes; the file's own stand in a catalogue of its own.
template <typename IdType>
concept PartOfProgramme =
    std::is_same_v<IdType, ThemeId> || std::is_same_v<IdType, ProgrammeLineId> || std::is_same_v<
        IdType, GoalId> || std::is_same_v<IdType, SpringplankId> || std::
        is_same_v<IdType, SpringplankResultId> || std::is_same_v<
            IdType, MeasureId> || std::is_same_v<IdType, OpgaveId>;

template <typename IdType>
std::optional<IdType> findIn(const Catalogue& catalogue, const WrittenReference& reference)
{
    const auto id = IdType::fromString(reference.id);
    if (!id.isNull() && byId(catalogue, id) != nullptr)
        return id;
    if (reference.text.isEmpty())
        return std::nullopt;
    const auto* thing = byText(catalogue, reference.text, IdType{});
    return thing == nullptr ? std::nullopt : std::optional{thing->id};
}

} // namespace

References::References(const Catalogue& known, ProjectFinder projectByNumber)
    : m_known(known),
      m_projectByNumber(std::move(projectByNumber))
{
}

void References::setProgrammes(std::vector<Programme> programmes)
{
    m_own = Catalogue{{.programmes = std::move(programmes)}};
}

template <typename IdType>
bool References::Named<IdType>::add(const IdType& id, const QStringList& names)
{
    if (!ids.insert(id).second)
        return false;
    QStringList keys;
    for (const auto& name : names) {
        if (const auto key = nameKey(name); !key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    for (const auto& key : keys)
        byName.insert(key, byName.contains(key) ? IdType{} : id);
    return true;
}

template <typename IdType>
std::optional<IdType> References::Named<IdType>::find(const QString& name) const
{
    const auto found = byName.value(nameKey(name));
    return found.isNull() ? std::nullopt : std::optional{found};
}

template <typename IdType>
std::optional<IdType> References::inFile(const WrittenReference& reference) const
{
    const auto& named = std::get<Named<IdType>>(m_named);
    const auto id = IdType::fromString(reference.id);
    if (named.ids.contains(id))
        return id;
    return reference.text.isEmpty() ? std::nullopt : named.find(reference.text);
}

template <typename IdType>
std::optional<IdType> References::inCatalogues(const WrittenReference& reference) const
{
    if constexpr (PartOfProgramme<IdType>) {
        if (const auto found = findIn<IdType>(m_own, reference))
            return found;
        return findIn<IdType>(m_known, reference);
    } else {
        // An id that the catalogue knows goes before a name that only the file uses.
        if (const auto found = findIn<IdType>(m_known, {reference.id, {}}))
            return found;
        if (const auto found = inFile<IdType>(reference))
            return found;
        return findIn<IdType>(m_known, reference);
    }
}

template <typename IdType>
std::optional<IdType> References::find(const WrittenReference& reference) const
{
    if constexpr (InCatalogue<IdType>) {
        return inCatalogues<IdType>(reference);
    } else {
        const auto id = IdType::fromString(reference.id);
        if (!id.isNull())
            return id;
        if constexpr (std::is_same_v<IdType, AgendaItemId>)
            return std::nullopt;
        else if (const auto found = inFile<IdType>(reference))
            return found;
        if constexpr (std::is_same_v<IdType, ProjectId>) {
            if (m_projectByNumber)
                return m_projectByNumber(reference.text);
        }
        return std::nullopt;
    }
}

template struct References::Named<OrganisationId>;
template struct References::Named<BodyId>;
template struct References::Named<FundId>;
template struct References::Named<ProjectId>;
template struct References::Named<PersonId>;
template struct References::Named<MembershipId>;
template struct References::Named<FundEntryId>;
template struct References::Named<FindingsReportId>;
template struct References::Named<MeetingId>;
template struct References::Named<AttachmentId>;

template std::optional<ThemeId> References::find(const WrittenReference&) const;
template std::optional<ProgrammeLineId> References::find(const WrittenReference&) const;
template std::optional<GoalId> References::find(const WrittenReference&) const;
template std::optional<SpringplankId> References::find(const WrittenReference&) const;
template std::optional<SpringplankResultId> References::find(const WrittenReference&) const;
template std::optional<MeasureId> References::find(const WrittenReference&) const;
template std::optional<OpgaveId> References::find(const WrittenReference&) const;
template std::optional<OrganisationId> References::find(const WrittenReference&) const;
template std::optional<BodyId> References::find(const WrittenReference&) const;
template std::optional<FundId> References::find(const WrittenReference&) const;
template std::optional<ProjectId> References::find(const WrittenReference&) const;
template std::optional<PersonId> References::find(const WrittenReference&) const;
template std::optional<MeetingId> References::find(const WrittenReference&) const;
template std::optional<AgendaItemId> References::find(const WrittenReference&) const;
template std::optional<AttachmentId> References::find(const WrittenReference&) const;

} // namespace regiobord
