#pragma once

#include "domain/portfolio/figures.h"
#include "domain/portfolio/history.h"
#include "domain/portfolio/kepttexts.h"
#include "domain/portfolio/repositories.h"
#include "domain/portfolio/search.h"

#include <functional>

namespace regiobord {

// One office's whole portfolio: a file, or later a database on a server. Every repository is
// good as long as the portfolio.
class Portfolio
{
public:
    Portfolio() = default;
    Portfolio(const Portfolio&) = delete;
    Portfolio& operator=(const Portfolio&) = delete;
    virtual ~Portfolio() = default;

    virtual ProgrammeRepository& programmes() = 0;
    virtual OrganisationRepository& organisations() = 0;
    virtual BodyRepository& bodies() = 0;
    virtual PersonRepository& people() = 0;
    virtual MembershipRepository& memberships() = 0;
    virtual ProjectRepository& projects() = 0;
    virtual ContactRepository& contacts() = 0;
    virtual FundRepository& funds() = 0;
    virtual FindingsReportRepository& reports() = 0;
    virtual MeetingRepository& meetings() = 0;
    virtual AttachmentRepository& attachments() = 0;
    virtual SearchIndex& search() = 0;
    virtual History& history() = 0;
    virtual Figures& figures() = 0;
    virtual KeptTexts& keptTexts() = 0;

    // Everything that the work stores is stored together, or, when it throws, not at all. Within
    // other work it becomes a part of that. A single call of a repository is a transaction already.
    virtual void inTransaction(const std::function<void()>& work) = 0;
};

} // namespace regiobord
