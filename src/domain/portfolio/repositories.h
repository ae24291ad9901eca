#pragma once

#include "domain/attachments/attachment.h"
#include "domain/funding/fund.h"
#include "domain/meetings/meeting.h"
#include "domain/meetings/meetingsummary.h"
#include "domain/meetings/outcomerows.h"
#include "domain/organisations/body.h"
#include "domain/organisations/organisation.h"
#include "domain/portfolio/repository.h"
#include "domain/programmes/programme.h"
#include "domain/projects/applicantcontact.h"
#include "domain/projects/project.h"
#include "domain/projects/projectgrouping.h"
#include "domain/projects/projectsummary.h"
#include "domain/reviews/findingsreport.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

class QIODevice;

namespace regiobord {

// Small kinds, of which a portfolio has dozens to thousands: all() reads them whole, in the order
// of code or name.
template <typename T, typename IdType>
class ListedRepository : public Repository<T, IdType>
{
public:
    virtual std::vector<T> all() const = 0;
};

using ProgrammeRepository = ListedRepository<Programme, ProgrammeId>;
using OrganisationRepository = ListedRepository<Organisation, OrganisationId>;
using BodyRepository = ListedRepository<Body, BodyId>;
using PersonRepository = ListedRepository<Person, PersonId>;
using MembershipRepository = ListedRepository<Membership, MembershipId>;

class ProjectRepository : public Repository<Project, ProjectId>
{
public:
    virtual std::vector<ProjectSummary> summaries() const = 0; // by number
    // Of those projects that have a decision, a fund or a springplank.
    virtual std::map<ProjectId, ProjectGrouping> groupings() const = 0;
    virtual std::optional<ProjectId> findByNumber(const QString& number) const = 0;
    // The first number that is free in that year: "2025-004".
    virtual QString nextNumber(int year) const = 0;
    // What all projects but the ended ones (rejected, withdrawn) promise of each measure.
    virtual std::map<MeasureId, Quantity> promisedByMeasure() const = 0;
};

// Part II of the form. Kept apart from everything else on purpose: see ApplicantContact.
class ContactRepository
{
public:
    ContactRepository() = default;
    ContactRepository(const ContactRepository&) = delete;
    ContactRepository& operator=(const ContactRepository&) = delete;
    virtual ~ContactRepository() = default;

    virtual std::optional<ApplicantContact> find(const ProjectId& project) const = 0;
    virtual void save(const ApplicantContact& contact) = 0; // in place of an earlier one
    virtual void remove(const ProjectId& project) = 0;
};

class FundRepository : public ListedRepository<Fund, FundId>
{
public:
    virtual std::vector<FundEntry> entries(const FundId& fund) const = 0; // by date
    virtual std::vector<FundEntry> entriesOf(const ProjectId& project) const = 0;
    virtual void addEntry(const FundEntry& entry) = 0;
    // Sums over all funds, made by the database.
    virtual std::map<FundId, FundTotals> totals() const = 0;
};

class FindingsReportRepository : public Repository<FindingsReport, FindingsReportId>
{
public:
    // The report on a project: the newest, when it was reviewed more than once.
    virtual std::optional<Versioned<FindingsReport>> findFor(const ProjectId& project) const = 0;
    virtual std::vector<FindingsReportId> ids() const = 0;
};

class MeetingRepository : public Repository<Meeting, MeetingId>
{
public:
    virtual std::vector<MeetingSummary> summaries() const = 0; // by date
    virtual std::vector<MeetingId> on(QDate date) const = 0;
    // Of all meetings, by meeting date and then in the order of the agenda. What is confidential is
    // among them, marked as such.
    virtual std::vector<ActionRow> actions() const = 0;
};

class AttachmentRepository
{
public:
    AttachmentRepository() = default;
    AttachmentRepository(const AttachmentRepository&) = delete;
    AttachmentRepository& operator=(const AttachmentRepository&) = delete;
    virtual ~AttachmentRepository() = default;

    // Stores the rest of the device. The text is what search looks in; empty when there is none.
    // Equal content is stored once, under as many ids as it was added.
    virtual Attachment add(const QString& fileName, const QString& mediaType, QIODevice& content,
                           const QString& text) = 0;
    // The same, under an id from elsewhere: for the import of a portfolio.
    virtual Attachment addAs(const AttachmentId& id, const QString& fileName,
                             const QString& mediaType, QIODevice& content, const QString& text) = 0;
    virtual std::optional<Attachment> find(const AttachmentId& id) const = 0;
    // Writes the content, checked against its SHA-256; StorageError when that differs.
    virtual void read(const AttachmentId& id, QIODevice& target) const = 0;
    virtual std::vector<Attachment> all() const = 0;
};

} // namespace regiobord
