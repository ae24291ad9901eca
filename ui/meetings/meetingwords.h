#pragma once

#include "domain/meetings/meeting.h"
#include "domain/papers/bundle.h"
#include "ui/widgets/colours.h"

#include <QString>
#include <QStringList>

// The words and tones of meetings on screens.
namespace regiobord::words {

QStringList presenceLabels(); // in the order of the enum
QStringList actionStateLabels();
// What is wrong with the paper, and what to do.
QString sentence(const BundleProblem& problem);

Tone toneOf(AgendaItemKind kind);
Tone toneOf(ActionState state);

// Whether the minutes are there, and adopted.
struct MinutesState
{
    QString text;
    Tone tone = Tone::Neutral;
    int order = 0; // none, draft, adopted
};
MinutesState minutesState(const Meeting& meeting);

} // namespace regiobord::words
