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

// Every rule over everything in the portfolio: only the things that break one, in order of kind.
std::vector<Finding> verifyRules(Portfolio& portfolio, const RuleContext& context);

} // namespace regiobord
