#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/projects/project.h"
#include "domain/reviews/findingsreport.h"
#include "domain/rules/rulecontext.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace regiobord {

struct ComparedProject
{
    Project project;
    std::optional<FindingsReport> report;
};

// A line of the comparison: what it is about, and what each project has there, in words.
struct ComparedRow
{
    QString title;
    QStringList values; // none: the title of the rows below it
    bool isNumber = false;

    bool isHeading() const { return values.isEmpty(); }
    bool isDifferent() const
    {
        return std::ranges::any_of(values, [&](const auto& one) { return one != values.front(); });
    }

    friend bool operator==(const ComparedRow&, const ComparedRow&) = default;
};

// Projects beside each other: who and where they stand, figures and shares per O, funds, how sure
// the money is, results, goals, what they promise of each springplank, the lawfulness outcomes and
// the thematafel's verdict. Rows in which no project has anything are left out.
std::vector<ComparedRow> comparisonOf(const std::vector<ComparedProject>& projects,
                                      const RuleContext& context);

} // namespace regiobord
