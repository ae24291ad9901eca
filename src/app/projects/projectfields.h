#pragma once

#include "domain/projects/projectdetails.h"

#include <vector>

namespace regiobord {

// The fields of the form whose values are in ProjectDetails, in the order of the form: 1 to 13 and
// the signature; cost and financing lines are both part of Budget.
const std::vector<Field>& formFields();

// The field of formFields() that a rule or a reader means: Budget for CostLines.
Field formFieldOf(Field field);

// Whether anything was filled in there. False for fields that are not in ProjectDetails.
bool isFilledIn(Field field, const ProjectDetails& details);
// Whether both hold the same there.
bool isSame(Field field, const ProjectDetails& one, const ProjectDetails& other);
// Copies all that the field holds. What `to` realised of the same measures and results stays, where
// `from` says nothing of it: a form never does.
void takeField(Field field, const ProjectDetails& from, ProjectDetails& to);

} // namespace regiobord
