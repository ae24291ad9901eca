#pragma once

#include "app/editing/undostack.h"
#include "app/projects/deciding.h"
#include "core/clock.h"

#include <map>
#include <tuple>

namespace regiobord {

// decide() as a step that can be taken back: the last entry of the route goes, what was booked on
// the funds is booked back (bookings are never changed: negative amounts with a remark), and the
// lines that the decision added to the minutes go where they still stand there in those words.
//
// Taking back is refused when the route went on since, or the project's money was booked otherwise.
class DecideCommand final : public Command
{
public:
    // Law and clock outlive the command.
    DecideCommand(Portfolio& portfolio, const LawBook& law, const Clock& clock, Decision decision,
                  QString name);

    StepResult apply() override;
    StepResult revert() override;
    QString name() const override { return m_name; }
    RecordRef record() const override
    {
        return {RecordKind::Project, m_decision.project.toString()};
    }

    // Why the last apply() was refused.
    const std::optional<DecisionRefusal>& refusal() const { return m_refusal; }

private:
    using Sums = std::map<std::tuple<FundId, int, FundEntryKind>, Money>;

    Sums booked() const;
    ItemOutcome outcome() const;
    void rememberOutcome(const ItemOutcome& before);
    StepResult takeBack();
    void bookBack();
    void clearMinutes();
    QDate today() const { return m_clock.nowUtc().toLocalTime().date(); }

    Portfolio& m_portfolio;
    const LawBook& m_law;
    const Clock& m_clock;
    Decision m_decision;
    QString m_name;
    std::optional<DecisionRefusal> m_refusal;
    // What the last apply() left behind.
    std::vector<RouteEntry> m_route;
    Sums m_before;
    Sums m_after;
    ItemOutcome m_added; // only its decisions and conditions
};

} // namespace regiobord
