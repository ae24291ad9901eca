#include "app/reviews/closereviewcommand.h"

#include "domain/portfolio/catalogue.h"

#include <utility>

namespace regiobord {

CloseReviewCommand::CloseReviewCommand(Portfolio& portfolio, const LawBook& law, const Clock& clock,
                                       FindingsReport report, QString name)
    : m_portfolio(portfolio),
      m_law(law),
      m_clock(clock),
      m_report(std::move(report)),
      m_name(std::move(name))
{
}

StepResult CloseReviewCommand::apply()
{
    auto result = StepResult::Refused;
    m_portfolio.inTransaction([&] { result = close(); });
    return result;
}

StepResult CloseReviewCommand::revert()
{
    auto result = StepResult::Refused;
    m_portfolio.inTransaction([&] { result = open(); });
    return result;
}

StepResult CloseReviewCommand::close()
{
    const auto project = m_portfolio.projects().find(m_report.project);
    if (!project || !isStored(m_report))
        return StepResult::Refused;
    const auto catalogue = Catalogue::of(m_portfolio);
    const auto today = m_clock.nowUtc().toLocalTime().date();
    auto report = closed(m_report, project->value.details, {catalogue, m_law, today});
    if (!report)
        return StepResult::Refused;
    m_deciding.emplace(m_portfolio, m_law, m_clock, decisionOf(*report), m_name);
    if (m_deciding->apply() == StepResult::Refused)
        return StepResult::Refused;
    saveReview(m_portfolio, *report);
    m_closed = *std::move(report);
    return StepResult::Done;
}

StepResult CloseReviewCommand::open()
{
    if (!m_closed || !isStored(*m_closed) || m_deciding->revert() == StepResult::Refused)
        return StepResult::Refused;
    saveReview(m_portfolio, m_report);
    return StepResult::Done;
}

bool CloseReviewCommand::isStored(const FindingsReport& report) const
{
    const auto stored = m_portfolio.reports().find(report.id);
    return stored && stored->value == report;
}

} // namespace regiobord
