#include "ui/meetings/meetingwords.h"

#include "app/words/labels.h"

#include <QCoreApplication>

namespace regiobord::words {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("meetings", text);
}

} // namespace

QStringList presenceLabels()
{
    return {label(Presence::Present), label(Presence::Absent), label(Presence::Replaced)};
}

QStringList actionStateLabels()
{
    return {label(ActionState::Open), label(ActionState::Done), label(ActionState::Dropped)};
}

QString sentence(const BundleProblem& problem)
{
    const auto paper = problem.paper;
    switch (problem.kind) {
    case BundleProblemKind::Missing:
        return tr(QT_TRANSLATE_NOOP("meetings",
                                    "\"%1\" is named and was not added. Add the file, or remove "
                                    "the name."))
            .arg(paper);
    case BundleProblemKind::NotAPdf:
        return tr(QT_TRANSLATE_NOOP("meetings", "\"%1\" is no PDF. Save it as PDF and add that."))
            .arg(paper);
    case BundleProblemKind::Damaged:
        return tr(QT_TRANSLATE_NOOP("meetings",
                                    "\"%1\" is damaged. Ask for a new copy of the PDF."))
            .arg(paper);
    case BundleProblemKind::Encrypted:
        return tr(QT_TRANSLATE_NOOP("meetings",
                                    "\"%1\" has a password. Ask for a copy without one."))
            .arg(paper);
    case BundleProblemKind::NoPages:
        return tr(QT_TRANSLATE_NOOP("meetings",
                                    "\"%1\" has no pages. Ask for a new copy of the PDF."))
            .arg(paper);
    }
    Q_UNREACHABLE();
}

Tone toneOf(AgendaItemKind kind)
{
    const bool isDecided = kind == AgendaItemKind::Besluiten || kind == AgendaItemKind::Vaststellen
        || kind == AgendaItemKind::Hamerstuk;
    return isDecided ? Tone::Active : Tone::Neutral;
}

Tone toneOf(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return Tone::Active;
    case ActionState::Done:
        return Tone::Good;
    case ActionState::Dropped:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

MinutesState minutesState(const Meeting& meeting)
{
    if (!meeting.minutes)
        return {};
    if (meeting.minutes->adoptedOn.isValid())
        return {QCoreApplication::translate("meetings", "adopted"), Tone::Good, 2};
    return {QCoreApplication::translate("meetings", "draft"), Tone::Neutral, 1};
}

} // namespace regiobord::words
