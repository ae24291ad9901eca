#include "app/projects/removeprojectcommand.h"

#include <utility>

namespace regiobord {

std::optional<RemovalRefusal> removalRefusal(Portfolio& portfolio, const Project& project)
{
    if (!project.route.entries().empty())
        return RemovalRefusal::HasDecisions;
    if (!portfolio.funds().entriesOf(project.id).empty())
        return RemovalRefusal::HasBookings;
    if (portfolio.reports().findFor(project.id))
        return RemovalRefusal::HasReport;
    return std::nullopt;
}

RemoveProjectCommand::RemoveProjectCommand(Portfolio& portfolio, Project project, QString name)
    : m_portfolio(portfolio),
      m_project(std::move(project)),
      m_name(std::move(name))
{
}

StepResult RemoveProjectCommand::apply()
{
    auto result = StepResult::Refused;
    m_portfolio.inTransaction([&] {
        const auto stored = m_portfolio.projects().find(m_project.id);
        if (!stored || stored->value != m_project || removalRefusal(m_portfolio, m_project))
            return;
        const auto contact = m_portfolio.contacts().find(m_project.id);
        if (m_portfolio.projects().remove(m_project.id, stored->version) != SaveResult::Saved)
            return;
        m_contact = contact;
        result = StepResult::Done;
    });
    return result;
}

StepResult RemoveProjectCommand::revert()
{
    m_portfolio.inTransaction([this] {
        m_portfolio.projects().add(m_project);
        if (m_contact)
            m_portfolio.contacts().save(*m_contact);
    });
    return StepResult::Done;
}

} // namespace regiobord
