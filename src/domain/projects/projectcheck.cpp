#include "domain/projects/projectcheck.h"

namespace regiobord {

Violations checkApplication(const ProjectDetails& details, const RuleContext& context, AidState aid)
{
    Violations violations;
    checkTexts(details, context, violations);
    checkContributions(details, context, violations);
    checkBudget(details, context, violations);
    checkProcurement(details, context, violations);
    checkStateAid(details, context, aid, violations);
    return violations;
}

Violations check(const ProjectDetails& details, const RuleContext& context)
{
    return checkApplication(details, context, AidState::ToBeGranted);
}

} // namespace regiobord
