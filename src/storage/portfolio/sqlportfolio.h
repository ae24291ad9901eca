#pragma once

#include "core/clock.h"
#include "domain/portfolio/portfolio.h"
#include "domain/portfolio/snapshots.h"
#include "storage/attachments/sqlattachmentrepository.h"
#include "storage/funding/sqlfundrepository.h"
#include "storage/history/journal.h"
#include "storage/history/sqlhistory.h"
#include "storage/meetings/sqlmeetingrepository.h"
#include "storage/organisations/sqlbodyrepository.h"
#include "storage/organisations/sqlmembershiprepository.h"
#include "storage/organisations/sqlorganisationrepository.h"
#include "storage/organisations/sqlpersonrepository.h"
#include "storage/portfolio/sqlfigures.h"
#include "storage/portfolio/sqlkepttexts.h"
#include "storage/programmes/sqlprogrammerepository.h"
#include "storage/projects/sqlcontactrepository.h"
#include "storage/projects/sqlprojectrepository.h"
#include "storage/reviews/sqlfindingsreportrepository.h"
#include "storage/search/sqlsearchindex.h"

namespace regiobord {

// A portfolio in a database that has the current schema. The database, the snapshots and the clock
// must outlive it. For a file see PortfolioFile.
class SqlPortfolio final : public Portfolio
{
public:
    SqlPortfolio(Database& database, const Snapshots& snapshots, const Clock& clock,
                 const QString& who);

    ProgrammeRepository& programmes() override { return m_programmes; }
    OrganisationRepository& organisations() override { return m_organisations; }
    BodyRepository& bodies() override { return m_bodies; }
    PersonRepository& people() override { return m_people; }
    MembershipRepository& memberships() override { return m_memberships; }
    ProjectRepository& projects() override { return m_projects; }
    ContactRepository& contacts() override { return m_contacts; }
    FundRepository& funds() override { return m_funds; }
    FindingsReportRepository& reports() override { return m_reports; }
    MeetingRepository& meetings() override { return m_meetings; }
    AttachmentRepository& attachments() override { return m_attachments; }
    SearchIndex& search() override { return m_search; }
    History& history() override { return m_history; }
    Figures& figures() override { return m_figures; }
    KeptTexts& keptTexts() override { return m_keptTexts; }

    void inTransaction(const std::function<void()>& work) override;

private:
    Database& m_database;
    Journal m_journal;
    SqlProgrammeRepository m_programmes;
    SqlOrganisationRepository m_organisations;
    SqlBodyRepository m_bodies;
    SqlPersonRepository m_people;
    SqlMembershipRepository m_memberships;
    SqlProjectRepository m_projects;
    SqlContactRepository m_contacts;
    SqlFundRepository m_funds;
    SqlFindingsReportRepository m_reports;
    SqlMeetingRepository m_meetings;
    SqlAttachmentRepository m_attachments;
    SqlSearchIndex m_search;
    SqlHistory m_history;
    SqlFigures m_figures;
    SqlKeptTexts m_keptTexts;
};

} // namespace regiobord
