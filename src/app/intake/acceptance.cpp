#include "app/intake/acceptance.h"

#include "app/projects/projectfields.h"

#include <algorithm>
#include <set>
#include <utility>

namespace regiobord {

namespace {

// Leaves a transaction with nothing changed.
struct Refusal
{
};

std::set<OrganisationId> organisationsIn(const ProjectDetails& details)
{
    std::set<OrganisationId> ids{details.applicant};
    for (const auto& each : details.involved)
        ids.insert(each.organisation);
    for (const auto& line : details.budget.financing)
        ids.insert(line.organisation);
    return ids;
}

// The project as the portfolio has it now must be the expected one: nothing, when it is still to
// come.
std::optional<Versioned<Project>> expectStored(Portfolio& portfolio, const ProjectId& id,
                                               const std::optional<Project>& expected)
{
    auto stored = portfolio.projects().find(id);
    const bool isExpected = expected ? stored && stored->value == *expected : !stored;
    if (!isExpected)
        throw Refusal{};
    return stored;
}

template <typename Work>
StepResult inOneStep(Portfolio& portfolio, const Work& work)
{
    try {
        portfolio.inTransaction(work);
        return StepResult::Done;
    } catch (const Refusal&) {
        return StepResult::Refused;
    }
}

void require(SaveResult result)
{
    if (result != SaveResult::Saved)
        throw Refusal{};
}

} // namespace

AcceptFormCommand::AcceptFormCommand(Portfolio& portfolio, const AcceptedForm& form, QString name)
    : m_portfolio(portfolio),
      m_before(form.into),
      m_after(form.into.value_or(Project{})),
      m_name(std::move(name))
{
    const auto& read = form.content.projects.front().details;
    for (const auto field : form.fields)
        takeField(field, read, m_after.details);
    if (!form.into) {
        const auto start = m_after.details.period.start;
        m_after.id = ProjectId::create();
        m_after.number =
            portfolio.projects().nextNumber(start.isValid() ? start.year() : form.today.year());
    }
    const auto needed = organisationsIn(m_after.details);
    std::ranges::copy_if(form.content.organisations, std::back_inserter(m_organisations),
                         [&](const Organisation& one) { return needed.contains(one.id); });
}

StepResult AcceptFormCommand::apply()
{
    return inOneStep(m_portfolio, [this] {
        for (const auto& organisation : m_organisations) {
            if (!m_portfolio.organisations().find(organisation.id))
                m_portfolio.organisations().add(organisation);
        }
        auto stored = expectStored(m_portfolio, m_after.id, m_before);
        if (!stored) {
            m_portfolio.projects().add(m_after);
            return;
        }
        stored->value = m_after;
        require(m_portfolio.projects().save(*stored));
    });
}

StepResult AcceptFormCommand::revert()
{
    return inOneStep(m_portfolio, [this] {
        auto stored = expectStored(m_portfolio, m_after.id, m_after);
        if (m_before) {
            stored->value = *m_before;
            require(m_portfolio.projects().save(*stored));
        } else {
            require(m_portfolio.projects().remove(m_after.id, stored->version));
        }
        for (const auto& organisation : m_organisations) {
            const auto known = m_portfolio.organisations().find(organisation.id);
            if (known && known->value == organisation)
                static_cast<void>(
                    m_portfolio.organisations().remove(organisation.id, known->version));
        }
    });
}

RecordRef AcceptFormCommand::record() const
{
    return {RecordKind::Project, m_after.id.toString()};
}

} // namespace regiobord
