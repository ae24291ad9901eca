#pragma once

#include "app/editing/recordcommands.h"

#include <memory>
#include <optional>
#include <utility>

namespace regiobord {

enum class EditResult {
    Saved,
    Unchanged, // there was nothing to store
    Conflict,  // somebody else changed it meanwhile; the draft is kept
    Gone,      // somebody else removed it; the draft is kept
};

// One editing session of one thing: what was read, what the user has made of it, and how to store
// that. Forms work on this and never on a repository. Every save is a step on the undo stack.
template <typename T>
class RecordEditor
{
public:
    RecordEditor(Portfolio& portfolio, UndoStack& undo, T stored)
        : m_portfolio(portfolio),
          m_undo(undo),
          m_stored(stored),
          m_draft(std::move(stored))
    {
    }

    const T& draft() const { return m_draft; }
    bool isModified() const { return m_draft != m_stored; }

    // The field is what the user sees changed: it names the step to undo.
    void change(T draft, const QString& field)
    {
        if (field != m_field)
            m_undo.closeStep();
        m_field = field;
        m_draft = std::move(draft);
    }

    [[nodiscard]] EditResult save()
    {
        if (!isModified())
            return EditResult::Unchanged;
        if (m_isOvertaken)
            return theirs() ? EditResult::Conflict : EditResult::Gone;
        auto command = std::make_unique<ReviseCommand<T>>(m_portfolio, m_stored, m_draft, m_field);
        if (m_undo.push(std::move(command)) == StepResult::Refused)
            return theirs() ? EditResult::Conflict : EditResult::Gone;
        m_stored = m_draft;
        return EditResult::Saved;
    }

    // What is stored now; nothing when it was removed.
    std::optional<T> theirs() const
    {
        const auto found = RecordTraits<T>::repository(m_portfolio).find(m_draft.id);
        return found ? std::optional{found->value} : std::nullopt;
    }

    // Follows what somebody else stored, unless the user has a draft of his own. True when the
    // draft changed by it.
    bool follow()
    {
        const auto now = theirs();
        if (!now || *now == m_stored || isModified())
            return false;
        m_stored = *now;
        m_draft = *now;
        return true;
    }

    // Goes on with a draft of another time, which somebody else's change overtook: it is in
    // conflict until one of the two is chosen.
    void resume(T draft)
    {
        m_draft = std::move(draft);
        m_isOvertaken = isModified();
    }

    // Ends a conflict: drops the draft for what is stored, or stores the draft over it.
    void takeTheirs()
    {
        m_isOvertaken = false;
        if (const auto now = theirs()) {
            m_stored = *now;
            m_draft = *now;
        }
    }
    [[nodiscard]] EditResult keepMine()
    {
        m_isOvertaken = false;
        if (const auto now = theirs())
            m_stored = *now;
        return save();
    }

private:
    Portfolio& m_portfolio;
    UndoStack& m_undo;
    T m_stored;
    T m_draft;
    QString m_field;
    bool m_isOvertaken = false;
};

} // namespace regiobord
