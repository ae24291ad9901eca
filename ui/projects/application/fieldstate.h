#pragma once

#include "domain/projects/projectdetails.h"
#include "ui/widgets/colours.h"

#include <QString>

namespace regiobord {

// How a field of the form stands.
enum class FieldState {
    Empty, // and need not be filled in
    Filled,
    Missing,
    Wrong,
    Warned,
};

FieldState stateOf(Field field, const ProjectDetails& details, const Violations& violations);

QString wordOf(FieldState state);
Tone toneOf(FieldState state);

// "8b Springplanken": for lists.
QString shortNameOf(Field field);
// "8&b  Springplanken and what is promised of their results": with a mnemonic, above the field.
QString labelOf(Field field);
// What the paper asks of the applicant here, in short.
QString guidanceOf(Field field);

} // namespace regiobord
