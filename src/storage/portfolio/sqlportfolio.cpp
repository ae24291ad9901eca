#include "storage/portfolio/sqlportfolio.h"

#include "storage/transaction.h"

namespace regiobord {

SqlPortfolio::SqlPortfolio(Database& database, const Snapshots& snapshots, const Clock& clock,
                           const QString& who)
    : m_database(database),
      m_journal(database, snapshots, clock, who),
      m_programmes(m_journal),
      m_organisations(m_journal),
      m_bodies(m_journal),
      m_people(m_journal),
      m_memberships(m_journal),
      m_projects(m_journal),
      m_contacts(database),
      m_funds(m_journal),
      m_reports(m_journal),
      m_meetings(m_journal),
      m_attachments(m_journal),
      m_search(database),
      m_history(database),
      m_figures(database),
      m_keptTexts(database)
{
}

void SqlPortfolio::inTransaction(const std::function<void()>& work)
{
    Transaction transaction{m_database};
    work();
    transaction.commit();
}

} // namespace regiobord
