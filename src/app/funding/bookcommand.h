#pragma once

#include "app/editing/undostack.h"
#include "core/clock.h"
#include "domain/portfolio/portfolio.h"

namespace regiobord {

// Books on a fund. Bookings are never changed: taking this back books the same amount below zero,
// with a remark that says so.
class BookCommand final : public Command
{
public:
    // The clock outlives the command.
    BookCommand(Portfolio& portfolio, const Clock& clock, FundEntry entry, QString name);

    StepResult apply() override;
    StepResult revert() override;
    QString name() const override { return m_name; }
    RecordRef record() const override { return {RecordKind::Fund, m_entry.fund.toString()}; }

private:
    Portfolio& m_portfolio;
    const Clock& m_clock;
    FundEntry m_entry;
    QString m_name;
};

} // namespace regiobord
