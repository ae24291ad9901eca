#pragma once

#include "domain/ids.h"
#include "domain/portfolio/catalogue.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <tuple>
#include <unordered_set>

namespace regiobord {

// How a file names a thing: by id, by a code, number or name, or by both.
struct WrittenReference
{
    QString id;
    QString text;
};

// Finds the project with that number; nothing when there is none. The catalogue knows no projects.
using ProjectFinder = std::function<std::optional<ProjectId>(const QString& number)>;

// What the references of a file can mean: things of the file itself first, then those of the
// catalogue. Projects, people, meetings, reports, agenda items and attachments are not in a
// catalogue: an id of one is taken as it stands, and storage refuses one that is nowhere.
class References
{
public:
    References(const Catalogue& known, ProjectFinder projectByNumber);

    // The programmes of the file, with ids.
    void setProgrammes(std::vector<Programme> programmes);
    // A thing of the file, with all that it may be called. False when that id stands twice.
    template <typename IdType>
    bool add(const IdType& id, const QStringList& names)
    {
        return std::get<Named<IdType>>(m_named).add(id, names);
    }

    // The id before the text. Nothing when neither leads to a thing, or the text to several.
    template <typename IdType>
    std::optional<IdType> find(const WrittenReference& reference) const;

private:
    // The things of one kind in the file.
    template <typename IdType>
    struct Named
    {
        std::unordered_set<IdType> ids;
        QHash<QString, IdType> byName; // a null id: the name of several

        bool add(const IdType& id, const QStringList& names);
        std::optional<IdType> find(const QString& name) const;
    };

    template <typename IdType>
    std::optional<IdType> inFile(const WrittenReference& reference) const;
    template <typename IdType>
    std::optional<IdType> inCatalogues(const WrittenReference& reference) const;

    const Catalogue& m_known;
    Catalogue m_own;
    ProjectFinder m_projectByNumber;
    std::tuple<Named<OrganisationId>, Named<BodyId>, Named<FundId>, Named<ProjectId>,
               Named<PersonId>, Named<MembershipId>, Named<FundEntryId>, Named<FindingsReportId>,
               Named<MeetingId>, Named<AttachmentId>>
        m_named;
};

} // namespace regiobord
