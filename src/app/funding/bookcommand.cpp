#include "app/funding/bookcommand.h"

#include <QCoreApplication>

#include <utility>

namespace regiobord {

BookCommand::BookCommand(Portfolio& portfolio, const Clock& clock, FundEntry entry, QString name)
    : m_portfolio(portfolio),
      m_clock(clock),
      m_entry(std::move(entry)),
      m_name(std::move(name))
{
}

StepResult BookCommand::apply()
{
    if (!m_portfolio.funds().find(m_entry.fund))
        return StepResult::Refused;
    auto entry = m_entry;
    entry.id = FundEntryId::create();
    m_portfolio.funds().addEntry(entry);
    return StepResult::Done;
}

StepResult BookCommand::revert()
{
    if (!m_portfolio.funds().find(m_entry.fund))
        return StepResult::Refused;
    auto entry = m_entry;
    entry.id = FundEntryId::create();
    entry.date = m_clock.nowUtc().toLocalTime().date();
    entry.amount = Money{} - m_entry.amount;
    entry.remark =
        QCoreApplication::translate("funds", "Booked back: %1").arg(m_entry.remark).trimmed();
    m_portfolio.funds().addEntry(entry);
    return StepResult::Done;
}

} // namespace regiobord
