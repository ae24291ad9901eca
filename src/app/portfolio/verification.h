#pragma once

#include "domain/portfolio/portfolio.h"
#include "domain/rules/rulecontext.h"

#include <QString>

#include <vector>

namespace regiobord {

// The rules that one stored thing breaks.
struct Finding
{
    RecordKind kind = RecordKind::Project;
    QString id;
    QString name; // "2025-001 Servicepunt Techniek"
    Violations violations;
};

enum class Strictness {
    Drafts, // also what a draft does not have yet
    Stored, // a project of which nothing was decided may lack things
};

// Every rule over everything in the portfolio: only the things that break one, in order of kind.
// An open findings report is still being written, and is left out.
std::vector<Finding> verifyRules(Portfolio& portfolio, const RuleContext& context,
                                 Strictness strictness);

} // namespace regiobord
