#pragma once

#include "app/editing/recordcommands.h"
#include "app/editing/recordeditor.h"
#include "domain/intake/filereader.h"
#include "ui/shell/autosave.h"
#include "ui/shell/keptfields.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <optional>
#include <utility>
#include <vector>

namespace regiobord {

// A record that is open in a form: its draft, stored as one types, and what was typed of it that
// cannot be stored in it. A draft that is in conflict is kept too, and is in conflict again when
// the record is opened the next time.
template <typename T>
class EditedRecord
{
public:
    EditedRecord(Workspace& workspace, T stored)
        : m_workspace(workspace),
          m_kept(workspace, {RecordTraits<T>::kind, stored.id.toString()}, nullptr),
          m_editor(workspace.portfolio(), workspace.undoStack(), std::move(stored)),
          m_autoSave(
              workspace, [this] { return save(); }, nullptr)
    {
        workspace.guarded([this] { resume(); });
    }

    const T& draft() const { return m_editor.draft(); }
    bool isModified() const { return m_editor.isModified(); }
    std::optional<T> theirs() const { return m_editor.theirs(); }
    bool follow() { return m_editor.follow(); }

    // To be stored within a second. The field names the step to undo.
    void change(T draft, const QString& field)
    {
        m_editor.change(std::move(draft), field);
        m_autoSave.touch();
    }
    void flush() { m_autoSave.flush(); }

    // End a conflict.
    void takeTheirs()
    {
        m_editor.takeTheirs();
        m_kept.keepDraft({});
    }
    void keepMine()
    {
        const auto result = m_editor.keepMine();
        keepOrDrop(result);
        m_autoSave.take(result);
    }

    // Stores it again after somebody else removed it, as a step of that name. False, with a
    // message, when it cannot be: who wrote it keeps it in the form.
    bool putBack(const QString& step)
    {
        const bool isBack = m_workspace.run(
            std::make_unique<AddCommand<T>>(m_workspace.portfolio(), draft(), step));
        if (isBack)
            keepMine(); // goes on from what is stored now
        return isBack;
    }

    // Says when a save met a conflict, or found the record gone.
    AutoSave& autoSave() { return m_autoSave; }
    KeptFields& kept() { return m_kept; }

private:
    static auto listIn(auto& content) -> auto&
    {
        if constexpr (std::is_same_v<T, Programme>)
            return content.programmes;
        else if constexpr (std::is_same_v<T, Organisation>)
            return content.organisations;
        else if constexpr (std::is_same_v<T, Body>)
            return content.bodies;
        else if constexpr (std::is_same_v<T, Person>)
            return content.people;
        else if constexpr (std::is_same_v<T, Membership>)
            return content.memberships;
        else if constexpr (std::is_same_v<T, Fund>)
            return content.funds;
        else if constexpr (std::is_same_v<T, Project>)
            return content.projects;
        else if constexpr (std::is_same_v<T, FindingsReport>)
            return content.reports;
        else
            return content.meetings;
    }

    [[nodiscard]] EditResult save()
    {
        const auto result = m_editor.save();
        keepOrDrop(result);
        return result;
    }
    void keepOrDrop(EditResult result)
    {
        if (result == EditResult::Saved)
            m_kept.keepDraft({});
        if (result != EditResult::Conflict)
            return;
        PortfolioContent content;
        listIn(content).push_back(draft());
        const auto catalogue = m_workspace.catalogue();
        m_kept.keepDraft(
            QString::fromUtf8(m_workspace.services().writer.write(content, *catalogue)));
    }
    // Whoever shows the record is told when he has started to listen.
    void resume()
    {
        const auto text = m_kept.draft();
        if (text.isEmpty())
            return;
        const auto catalogue = m_workspace.catalogue();
        const auto reader = m_workspace.services().readerFor(m_workspace.portfolio());
        const auto read = reader->read(QStringLiteral("draft.json"), text.toUtf8(), *catalogue);
        if (!read || listIn(read->content).size() != 1)
            return tellUnreadable();
        auto draft = listIn(read->content).front();
        draft.id = this->draft().id;
        m_editor.resume(std::move(draft));
        if (!m_editor.isModified())
            return m_kept.keepDraft({});
        QMetaObject::invokeMethod(
            &m_autoSave, [this] { m_autoSave.take(EditResult::Conflict); }, Qt::QueuedConnection);
    }

    // It stays where it is: another version of the program may read it.
    void tellUnreadable()
    {
        Q_EMIT m_workspace.failed(QCoreApplication::translate(
            "editedRecord",
            "A draft of this was kept when somebody else changed it, and it cannot "
            "be read any more. What stands here is what is stored."));
    }

    Workspace& m_workspace;
    KeptFields m_kept;
    RecordEditor<T> m_editor;
    AutoSave m_autoSave;
};

} // namespace regiobord
