#include "app/portfolio/verification.h"

#include "core/dutch.h"
#include "domain/portfolio/catalogue.h"

#include <utility>

namespace regiobord {

namespace {

class Verifier
{
public:
    Verifier(Portfolio& portfolio, const RuleContext& context, Strictness strictness)
        : m_portfolio(portfolio),
          m_context(context),
          m_strictness(strictness)
    {
    }

    std::vector<Finding> run()
    {
        const auto& content = m_context.catalogue.content();
        for (const auto& programme : content.programmes)
            add(RecordKind::Programme, programme.id, programme.name, check(programme, m_context));
        for (const auto& organisation : content.organisations)
            add(RecordKind::Organisation, organisation.id, organisation.name,
                check(organisation, m_context));
        for (const auto& body : content.bodies)
            add(RecordKind::Body, body.id, body.name, check(body, m_context));
        for (const auto& membership : m_portfolio.memberships().all())
            add(RecordKind::Membership, membership.id, membership.role,
                check(membership, m_context));
        verifyFunds();
        verifyProjects();
        verifyMeetings();
        return std::move(m_findings);
    }

private:
    template <typename IdType>
    void add(RecordKind kind, const IdType& id, const QString& name, Violations violations)
    {
        if (!violations.empty())
            m_findings.push_back({kind, id.toString(), name, std::move(violations)});
    }

    void verifyFunds()
    {
        for (const auto& fund : m_context.catalogue.content().funds) {
            auto violations = check(fund, m_context);
            const auto booked = check(fund, m_portfolio.funds().entries(fund.id));
            violations.insert(violations.end(), booked.begin(), booked.end());
            add(RecordKind::Fund, fund.id, fund.name, std::move(violations));
        }
    }

    void verifyProjects()
    {
        for (const auto& summary : m_portfolio.projects().summaries()) {
            const auto project = m_portfolio.projects().find(summary.id);
            if (!project)
                continue;
            const auto name = summary.number + u' ' + summary.name;
            auto violations = check(project->value, m_context);
            if (m_strictness == Strictness::Stored && summary.status == ProjectStatus::Draft)
                std::erase_if(violations,
                              [](const auto& one) { return one.rule == Rule::Required; });
            add(RecordKind::Project, summary.id, name, std::move(violations));
            if (const auto report = m_portfolio.reports().findFor(summary.id))
                verifyReport(report->value, project->value, name);
        }
    }

    void verifyReport(const FindingsReport& report, const Project& project, const QString& name)
    {
        if (!report.isClosed)
            return;
        auto violations = check(report, m_context);
        const auto contradictions = checkAgainst(report, project.details);
        violations.insert(violations.end(), contradictions.begin(), contradictions.end());
        add(RecordKind::FindingsReport, report.id, name, std::move(violations));
    }

    void verifyMeetings()
    {
        for (const auto& summary : m_portfolio.meetings().summaries()) {
            if (const auto meeting = m_portfolio.meetings().find(summary.id))
                add(RecordKind::Meeting, summary.id, dutch::date(summary.date),
                    check(meeting->value, m_context));
        }
    }

    Portfolio& m_portfolio;
    const RuleContext& m_context;
    Strictness m_strictness;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> verifyRules(Portfolio& portfolio, const RuleContext& context,
                                 Strictness strictness)
{
    return Verifier{portfolio, context, strictness}.run();
}

} // namespace regiobord
