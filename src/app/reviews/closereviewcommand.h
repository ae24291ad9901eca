#pragma once

#include "app/projects/decidecommand.h"
#include "app/reviews/reviewing.h"

#include <optional>

namespace regiobord {

// closeReview() as a step that can be taken back: the report is open again, and the verdict leaves
// the project's route with its bookings, as DecideCommand does it. Taking back is refused when the
// report was changed since, the route went on, or the project's money was booked otherwise.
class CloseReviewCommand final : public Command
{
public:
    // The report as it is stored now. Law and clock outlive the command.
    CloseReviewCommand(Portfolio& portfolio, const LawBook& law, const Clock& clock,
                       FindingsReport report, QString name);

    StepResult apply() override;
    StepResult revert() override;
    QString name() const override { return m_name; }
    RecordRef record() const override { return {RecordKind::Project, m_report.project.toString()}; }

private:
    StepResult close();
    StepResult open();
    bool isStored(const FindingsReport& report) const;

    Portfolio& m_portfolio;
    const LawBook& m_law;
    const Clock& m_clock;
    FindingsReport m_report;
    QString m_name;
    // What the last apply() did.
    std::optional<FindingsReport> m_closed;
    std::optional<DecideCommand> m_deciding;
};

} // namespace regiobord
