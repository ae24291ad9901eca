#pragma once

#include "cli/table.h"
#include "core/clock.h"
#include "domain/law/lawbook.h"
#include "domain/papers/bundle.h"
#include "domain/papers/papers.h"
#include "domain/portfolio/catalogue.h"
#include "domain/portfolio/portfolio.h"
#include "domain/portfolio/snapshots.h"
#include "domain/rules/rulecontext.h"
#include "storage/portfolio/portfoliofile.h"

#include <QString>
#include <QTextStream>

namespace regiobord {

// What every command works with: made once in main(), where all layers are wired.
struct Session
{
    QTextStream& out;
    QTextStream& err;
    ListFormat format = ListFormat::Table;
    bool isTerminal = false; // whether progress may be shown
    const Clock& clock;
    QString user; // who the change log names
    const LawBook& law;
    const Snapshots& snapshots;
    const Papers& papers;
    const BundleWriter& bundles;

    PortfolioSession portfolioSession() const
    {
        return {.snapshots = snapshots, .clock = clock, .who = user};
    }
    QDate today() const { return clock.nowUtc().toLocalTime().date(); }
    RuleContext rules(const Catalogue& catalogue) const { return {catalogue, law, today()}; }
};

} // namespace regiobord
