#include "domain/law/deminimis.h"
#include "domain/portfolio/catalogue.h"
#include "domain/projects/projectcheck.h"

#include <map>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Field 13 with the answer "yes", ground by ground.
class GroundCheck
{
public:
    GroundCheck(const Organisation* applicant, const RuleContext& context, AidState aid,
                Violations& violations)
        : m_applicant(applicant),
          m_context(context),
          m_aid(aid),
          m_violations(violations)
    {
    }

    void run(const StateAidGround& ground)
    {
        ++m_row;
        switch (ground.basis) {
        case StateAidBasis::Agvv:
        case StateAidBasis::Lvv:
            if (ground.article.trimmed().isEmpty())
                add(Rule::ArticleMissing, Severity::Error, {}, codeOf(ground.basis));
            break;
        case StateAidBasis::Daeb:
            break;
        case StateAidBasis::DeMinimis:
            checkDeMinimis(ground);
            break;
        }
    }

private:
    void add(Rule rule, Severity severity, Money amount, const QString& detail)
    {
        m_violations.push_back({.field = Field::StateAid,
                                .rule = rule,
                                .severity = severity,
                                .row = m_row,
                                .amount = amount,
                                .detail = detail});
    }

    void checkDeMinimis(const StateAidGround& ground)
    {
        if (!ground.hasDeclaration)
            add(Rule::DeclarationMissing, Severity::Error, {}, {});
        if (ground.aid && ground.aid->isNegative())
            add(Rule::Negative, Severity::Error, *ground.aid, {});
        if (!m_applicant || m_aid == AidState::Granted)
            return;
        try {
            checkRoom(ground);
        } catch (const std::overflow_error&) {
            add(Rule::OutsideRange, Severity::Error, {}, {});
        }
    }

    // The aid is granted with the award. Until then the day is today at the earliest, and today is
    // what the room is known of. Grounds of one kind add up.
    void checkRoom(const StateAidGround& ground)
    {
        const auto kind = ground.deMinimisKind;
        const auto room =
            deMinimisRoom(*m_applicant, kind, m_context.today, m_context.catalogue, m_context.law);
        if (!room) {
            add(Rule::Unknown, Severity::Warning, {}, codeOf(kind));
            return;
        }
        auto& asked = m_asked[kind];
        asked += ground.aid.value_or(Money{});
        const auto excess = asked - room->room();
        if (excess > Money{})
            add(Rule::DeMinimisExceeded, Severity::Error, excess, room->source);
        if (!room->isConfirmed)
            add(Rule::NotConfirmed, Severity::Warning, room->ceiling, room->source);
    }

    const Organisation* m_applicant;
    const RuleContext& m_context;
    AidState m_aid;
    Violations& m_violations;
    std::map<DeMinimisKind, Money> m_asked;
    int m_row = -1;
};

} // namespace

void checkStateAid(const ProjectDetails& details, const RuleContext& context, AidState aid,
                   Violations& violations)
{
    if (details.stateAid == Answer::Open)
        violations.push_back({.field = Field::StateAid, .rule = Rule::Required});
    if (details.stateAid != Answer::Yes)
        return;
    if (details.stateAidGrounds.empty())
        violations.push_back({.field = Field::StateAid, .rule = Rule::GroundMissing});
    GroundCheck grounds{context.catalogue.organisation(details.applicant), context, aid,
                        violations};
    for (const auto& ground : details.stateAidGrounds)
        grounds.run(ground);
}

} // namespace regiobord
