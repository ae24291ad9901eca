#include "ui/widgets/statuswords.h"

namespace regiobord {

Tone toneOf(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Draft:
    case ProjectStatus::Withdrawn:
        return Tone::Neutral;
    case ProjectStatus::UnderReview:
    case ProjectStatus::InExecution:
        return Tone::Active;
    case ProjectStatus::HeldOver:
        return Tone::Waiting;
    case ProjectStatus::Awarded:
    case ProjectStatus::Closed:
        return Tone::Good;
    case ProjectStatus::Rejected:
    case ProjectStatus::EndedEarly:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

int shadeOf(Sector sector)
{
    return sector == Sector::Unknown ? 3 : 0;
}

QString sentenceCase(const QString& words)
{
    return words.isEmpty() ? words : words.at(0).toUpper() + words.sliced(1);
}

} // namespace regiobord
