#include "app/projects/decidecommand.h"

#include "domain/portfolio/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace regiobord {

namespace {

QStringList without(QStringList all, const QStringList& some)
{
    for (const auto& text : some)
        all.removeOne(text);
    return all;
}

} // namespace

DecideCommand::DecideCommand(Portfolio& portfolio, const LawBook& law, const Clock& clock,
                             Decision decision, QString name)
    : m_portfolio(portfolio),
      m_law(law),
      m_clock(clock),
      m_decision(std::move(decision)),
      m_name(std::move(name))
{
}

StepResult DecideCommand::apply()
{
    m_refusal.reset();
    m_portfolio.inTransaction([this] {
        const auto before = booked();
        const auto outcomeBefore = outcome();
        const auto catalogue = Catalogue::of(m_portfolio);
        const auto result = decide(m_portfolio, m_decision, {catalogue, m_law, today()});
        if (!result) {
            m_refusal = result.error();
            return;
        }
        m_route = m_portfolio.projects().find(m_decision.project)->value.route.entries();
        m_before = before;
        m_after = booked();
        rememberOutcome(outcomeBefore);
    });
    return m_refusal ? StepResult::Refused : StepResult::Done;
}

StepResult DecideCommand::revert()
{
    auto result = StepResult::Refused;
    m_portfolio.inTransaction([&] { result = takeBack(); });
    return result;
}

// By fund, year and kind, without the sums that came to nothing: a decision that was taken down and
// taken back leaves bookings, and changes none of the sums.
DecideCommand::Sums DecideCommand::booked() const
{
    Sums sums;
    for (const auto& entry : m_portfolio.funds().entriesOf(m_decision.project))
        sums[{entry.fund, entry.year, entry.kind}] += entry.amount;
    std::erase_if(sums, [](const auto& sum) { return sum.second == Money{}; });
    return sums;
}

ItemOutcome DecideCommand::outcome() const
{
    const auto meeting = m_portfolio.meetings().find(m_decision.entry.meeting);
    const auto* item = meeting ? findItem(meeting->value, m_decision.entry.agendaItem) : nullptr;
    return item ? item->outcome : ItemOutcome{};
}

void DecideCommand::rememberOutcome(const ItemOutcome& before)
{
    const auto after = outcome();
    m_added.decisions = without(after.decisions, before.decisions);
    m_added.conditions = without(after.conditions, before.conditions);
}

StepResult DecideCommand::takeBack()
{
    auto project = m_portfolio.projects().find(m_decision.project);
    if (!project || project->value.route.entries() != m_route || booked() != m_after)
        return StepResult::Refused;
    project->value.route.removeLast();
    if (m_portfolio.projects().save(*project) != SaveResult::Saved)
        throw std::logic_error("DecideCommand: the project changed within the transaction");
    bookBack();
    clearMinutes();
    return StepResult::Done;
}

void DecideCommand::bookBack()
{
    for (const auto& [key, amount] : m_after) {
        const auto before = m_before.find(key);
        const auto booked = before == m_before.end() ? amount : amount - before->second;
        if (booked == Money{})
            continue;
        const auto& [fund, year, kind] = key;
        m_portfolio.funds().addEntry(
            {.id = FundEntryId::create(),
             .fund = fund,
             .project = m_decision.project,
             .kind = kind,
             .year = year,
             .date = today(),
             .amount = Money{} - booked,
             .remark = QCoreApplication::translate("decisions", "Booked back: decision undone (%1)")
                           .arg(m_name)});
    }
}

void DecideCommand::clearMinutes()
{
    if (m_added.isEmpty())
        return;
    auto meeting = m_portfolio.meetings().find(m_decision.entry.meeting);
    auto* item = meeting ? findItem(meeting->value, m_decision.entry.agendaItem) : nullptr;
    if (item == nullptr)
        return;
    item->outcome.decisions = without(item->outcome.decisions, m_added.decisions);
    item->outcome.conditions = without(item->outcome.conditions, m_added.conditions);
    if (m_portfolio.meetings().save(*meeting) != SaveResult::Saved)
        throw std::logic_error("DecideCommand: the meeting changed within the transaction");
}

} // namespace regiobord
