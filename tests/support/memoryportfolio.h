#pragma once

#include "domain/portfolio/portfolio.h"
#include "support/memorykepttexts.h"
#include "support/memoryrepository.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

// A portfolio that lives in memory, for tests of what stands on one. It keeps the promises of the
// ports: versions, refusals, and all or nothing in a transaction.
namespace regiobord::testing {

template <typename T, typename IdType>
class MemoryList final : public MemoryRepository<ListedRepository<T, IdType>, T, IdType>
{
public:
    std::vector<T> all() const override { return this->values(); }
};

class MemoryProjects final : public MemoryRepository<ProjectRepository, Project, ProjectId>
{
public:
    std::vector<ProjectSummary> summaries() const override
    {
        std::vector<ProjectSummary> rows;
        for (const auto& project : values()) {
            const auto sums = totals(project.details.budget);
            rows.push_back({.id = project.id,
                            .number = project.number,
                            .name = project.details.name,
                            .thematafel = project.details.thematafel,
                            .applicant = project.details.applicant,
                            .status = project.route.status(),
                            .period = project.details.period,
                            .costs = sums.costs,
                            .cofinancing = sums.cofinancing,
                            .requestedGrant = sums.requestedGrant});
        }
        std::ranges::sort(rows, {}, &ProjectSummary::number);
        return rows;
    }
    std::map<ProjectId, ProjectGrouping> groupings() const override
    {
        std::map<ProjectId, ProjectGrouping> rows;
        for (const auto& project : values()) {
            const auto& entries = project.route.entries();
            rows[project.id].nextStep = project.route.nextStep();
            rows[project.id].decidedOn = entries.empty() ? QDate{} : entries.back().date;
        }
        return rows;
    }
    std::optional<ProjectId> findByNumber(const QString& number) const override
    {
        for (const auto& project : values()) {
            if (project.number == number)
                return project.id;
        }
        return std::nullopt;
    }
    QString nextNumber(int year) const override
    {
        int last = 0;
        for (const auto& project : values()) {
            if (project.number.startsWith(QString::number(year)))
                last = std::max(last, project.number.section(u'-', 1).toInt());
        }
        return QStringLiteral("%1-%2").arg(year).arg(last + 1, 3, 10, QLatin1Char{'0'});
    }
    std::map<MeasureId, Quantity> promisedByMeasure() const override { return {}; }
};

class MemoryContacts final : public ContactRepository
{
public:
    std::optional<ApplicantContact> find(const ProjectId& project) const override
    {
        const auto found = things.find(project);
        return found == things.end() ? std::nullopt : std::optional{found->second};
    }
    void save(const ApplicantContact& contact) override { things[contact.project] = contact; }
    void remove(const ProjectId& project) override { things.erase(project); }

    std::map<ProjectId, ApplicantContact> things;
};

class MemoryFunds final : public MemoryRepository<FundRepository, Fund, FundId>
{
public:
    std::vector<Fund> all() const override { return values(); }
    std::vector<FundEntry> entries(const FundId& fund) const override
    {
        return select([&](const FundEntry& entry) { return entry.fund == fund; });
    }
    std::vector<FundEntry> entriesOf(const ProjectId& project) const override
    {
        return select([&](const FundEntry& entry) { return entry.project == project; });
    }
    void addEntry(const FundEntry& entry) override { booked.push_back(entry); }
    std::map<FundId, FundTotals> totals() const override { return {}; }

    std::vector<FundEntry> booked;

private:
    template <typename Matches>
    std::vector<FundEntry> select(const Matches& matches) const
    {
        std::vector<FundEntry> result;
        std::ranges::copy_if(booked, std::back_inserter(result), matches);
        return result;
    }
};

class MemoryReports final
    : public MemoryRepository<FindingsReportRepository, FindingsReport, FindingsReportId>
{
public:
    std::optional<Versioned<FindingsReport>> findFor(const ProjectId& project) const override
    {
        for (const auto& [id, report] : things) {
            if (report.value.project == project)
                return report;
        }
        return std::nullopt;
    }
    std::vector<FindingsReportId> ids() const override
    {
        std::vector<FindingsReportId> result;
        for (const auto& [id, report] : things)
            result.push_back(id);
        return result;
    }
};

class MemoryMeetings final : public MemoryRepository<MeetingRepository, Meeting, MeetingId>
{
public:
    std::vector<MeetingSummary> summaries() const override
    {
        std::vector<MeetingSummary> rows;
        for (const auto& meeting : values())
            rows.push_back({meeting.id, meeting.body, meeting.date, meeting.title,
                            static_cast<int>(meeting.items.size())});
        std::ranges::sort(rows, {}, &MeetingSummary::date);
        return rows;
    }
    std::vector<MeetingId> on(QDate date) const override
    {
        std::vector<MeetingId> result;
        for (const auto& meeting : values()) {
            if (meeting.date == date)
                result.push_back(meeting.id);
        }
        return result;
    }
    std::vector<ActionRow> actions() const override
    {
        std::vector<ActionRow> rows;
        for (const auto& summary : summaries()) {
            const auto found = actionRows(find(summary.id)->value);
            rows.insert(rows.end(), found.begin(), found.end());
        }
        return rows;
    }
};

class MemoryAttachments final : public AttachmentRepository
{
public:
    Attachment add(const QString& fileName, const QString& mediaType, QIODevice& content,
                   const QString& text) override
    {
        return addAs(AttachmentId::create(), fileName, mediaType, content, text);
    }
    Attachment addAs(const AttachmentId& id, const QString& fileName, const QString& mediaType,
                     QIODevice& content, const QString&) override
    {
        const auto bytes = content.readAll();
        const Attachment attachment{
            .id = id,
            .fileName = fileName,
            .mediaType = mediaType,
            .size = bytes.size(),
            .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
        things[id] = {attachment, bytes};
        return attachment;
    }
    std::optional<Attachment> find(const AttachmentId& id) const override
    {
        const auto found = things.find(id);
        return found == things.end() ? std::nullopt : std::optional{found->second.first};
    }
    void read(const AttachmentId& id, QIODevice& target) const override
    {
        target.write(things.at(id).second);
    }
    std::vector<Attachment> all() const override
    {
        std::vector<Attachment> result;
        for (const auto& [id, thing] : things)
            result.push_back(thing.first);
        return result;
    }

    std::map<AttachmentId, std::pair<Attachment, QByteArray>> things;
};

class MemorySearch final : public SearchIndex
{
public:
    std::vector<SearchHit> find(const QString&, int) const override { return {}; }
};

class MemoryHistory final : public History
{
public:
    std::vector<Change> of(RecordKind, const QString&) const override { return {}; }
    std::vector<Change> latest(int) const override { return {}; }
};

// Sums that no use case asks for.
class MemoryFigures final : public Figures
{
public:
    std::map<ProjectId, RouteStep> nextSteps() const override { return {}; }
    std::map<MeasureId, std::map<ProjectStatus, MeasureProgress>> progressByStatus() const override
    {
        return {};
    }
    std::map<Sector, Money> cofinancingBySector() const override { return {}; }
    std::map<ProjectId, Money> cofinancingOf(Sector) const override { return {}; }
    std::vector<ProjectContribution> contributionsTo(const ProgrammeParts&) const override
    {
        return {};
    }
    std::vector<ProjectShare> projectsOf(const OrganisationId&) const override { return {}; }
    std::vector<ProjectId> withOpenReport() const override { return {}; }
    int openActions() const override { return 0; }
    std::vector<MeetingId> withDraftMinutes() const override { return {}; }
    std::vector<ImportantDate> importantDates(QDate) const override { return {}; }
};

class MemoryPortfolio final : public Portfolio
{
public:
    ProgrammeRepository& programmes() override { return m_programmes; }
    OrganisationRepository& organisations() override { return m_organisations; }
    BodyRepository& bodies() override { return m_bodies; }
    PersonRepository& people() override { return m_people; }
    MembershipRepository& memberships() override { return m_memberships; }
    MemoryProjects& projects() override { return m_projects; }
    ContactRepository& contacts() override { return m_contacts; }
    MemoryFunds& funds() override { return m_funds; }
    FindingsReportRepository& reports() override { return m_reports; }
    MeetingRepository& meetings() override { return m_meetings; }
    MemoryAttachments& attachments() override { return m_attachments; }
    SearchIndex& search() override { return m_search; }
    History& history() override { return m_history; }
    Figures& figures() override { return m_figures; }
    KeptTexts& keptTexts() override { return m_keptTexts; }

    // Puts the kinds back that use cases change together.
    void inTransaction(const std::function<void()>& work) override
    {
        const auto before =
            std::tuple{m_projects.things, m_funds.booked, m_reports.things, m_meetings.things};
        try {
            work();
        } catch (...) {
            std::tie(m_projects.things, m_funds.booked, m_reports.things, m_meetings.things) =
                before;
            throw;
        }
    }

private:
    MemoryList<Programme, ProgrammeId> m_programmes;
    MemoryList<Organisation, OrganisationId> m_organisations;
    MemoryList<Body, BodyId> m_bodies;
    MemoryList<Person, PersonId> m_people;
    MemoryList<Membership, MembershipId> m_memberships;
    MemoryProjects m_projects;
    MemoryContacts m_contacts;
    MemoryFunds m_funds;
    MemoryReports m_reports;
    MemoryMeetings m_meetings;
    MemoryAttachments m_attachments;
    MemorySearch m_search;
    MemoryHistory m_history;
    MemoryFigures m_figures;
    MemoryKeptTexts m_keptTexts;
};

} // namespace regiobord::testing
