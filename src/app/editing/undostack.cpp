#include "app/editing/undostack.h"

#include <cassert>
#include <utility>

namespace regiobord {

StepResult UndoStack::push(std::unique_ptr<Command> command)
{
    assert(command);
    // Makes room first, so that nothing can fail once the command is applied.
    m_commands.reserve(m_position + 1);
    if (command->apply() == StepResult::Refused)
        return StepResult::Refused;
    m_commands.resize(m_position);
    if (!m_isStepOpen || !canUndo() || !m_commands.back()->absorb(*command)) {
        m_commands.push_back(std::move(command));
        ++m_position;
    }
    m_isStepOpen = true;
    return StepResult::Done;
}

StepResult UndoStack::undo()
{
    assert(canUndo());
    m_isStepOpen = false;
    const auto result = m_commands[m_position - 1]->revert();
    if (result == StepResult::Done)
        --m_position;
    return result;
}

StepResult UndoStack::redo()
{
    assert(canRedo());
    m_isStepOpen = false;
    const auto result = m_commands[m_position]->apply();
    if (result == StepResult::Done)
        ++m_position;
    return result;
}

void UndoStack::clear()
{
    m_commands.clear();
    m_position = 0;
    m_isStepOpen = false;
}

} // namespace regiobord
