#pragma once

#include "domain/portfolio/history.h"

#include <QString>

#include <memory>
#include <vector>

namespace regiobord {

// Whether a step could be taken. A step fails without harm when somebody else changed the data.
enum class StepResult {
    Done,
    Refused,
};

// A thing that a command is about, for whoever wants to show it.
struct RecordRef
{
    RecordKind kind = RecordKind::Project;
    QString id;

    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

// A change that can be taken back. It keeps ids and values, never pointers to things. Both steps
// may throw, and then have changed nothing.
class Command
{
public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual StepResult apply() = 0;
    [[nodiscard]] virtual StepResult revert() = 0;

    // What the user did, to stand behind "Undo": "2025-003, description".
    virtual QString name() const = 0;
    virtual RecordRef record() const = 0;

    // Takes a later, applied command into this one, so that both are undone in one step: two bursts
    // of typing in one field. False, and nothing changed, when they do not belong together.
    virtual bool absorb(const Command& later)
    {
        static_cast<void>(later);
        return false;
    }
};

// Our own, and not QUndoStack: its undo() and redo() cannot fail, ours can, at the database. A
// refused or throwing step leaves the stack as it was.
class UndoStack
{
public:
    // Applies the command and keeps it. What was undone before it can no longer be redone.
    [[nodiscard]] StepResult push(std::unique_ptr<Command> command);
    // Keep the stack at an end: only with canUndo() and canRedo().
    [[nodiscard]] StepResult undo();
    [[nodiscard]] StepResult redo();
    // The next command starts a step of its own, whatever it changes.
    void closeStep() { m_isStepOpen = false; }
    void clear();

    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position < m_commands.size(); }
    // The command that undo() or redo() would take; null when there is none.
    const Command* toUndo() const { return canUndo() ? m_commands[m_position - 1].get() : nullptr; }
    const Command* toRedo() const { return canRedo() ? m_commands[m_position].get() : nullptr; }

private:
    std::vector<std::unique_ptr<Command>> m_commands;
    std::size_t m_position = 0;
    bool m_isStepOpen = false;
};

} // namespace regiobord
