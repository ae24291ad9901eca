#pragma once

#include "domain/projects/projectdetails.h"

namespace regiobord {

// The parts of check(ProjectDetails), by subject. Each adds what it finds to the violations.

// 1 to 6, 8d, 8e, 10, 11 and the signature.
void checkTexts(const ProjectDetails& details, const RuleContext& context, Violations& violations);
// 7, 8a to 8c and the tags.
void checkContributions(const ProjectDetails& details, const RuleContext& context,
                        Violations& violations);
// 9
void checkBudget(const ProjectDetails& details, const RuleContext& context, Violations& violations);
// 12
void checkProcurement(const ProjectDetails& details, const RuleContext& context,
                      Violations& violations);

// Whether the aid of the project still has to be granted. Once it is awarded, it is among what the
// applicant received, and must not be counted a second time.
enum class AidState {
    ToBeGranted,
    Granted,
};

// 13
void checkStateAid(const ProjectDetails& details, const RuleContext& context, AidState aid,
                   Violations& violations);

// All of them.
Violations checkApplication(const ProjectDetails& details, const RuleContext& context,
                            AidState aid);

} // namespace regiobord
