#pragma once

#include "domain/rules/violation.h"
#include "ui/shell/editedrecord.h"
#include "ui/shell/location.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/detailsform.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace regiobord {

class MessageBar;

// One record beside its list: what is wrong with it, its form, and what else is known of it.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPane(Workspace& workspace, QWidget* parent = nullptr);

    // Shows the record as it is now; false when it is gone.
    virtual bool refresh() = 0;

Q_SIGNALS:
    void wanted(const Location& location);

protected:
    Workspace& workspace() const { return m_workspace; }
    // In this order, below the problems.
    void addPart(QWidget* part);
    void showProblems(const Violations& violations);
    void sayConflict(const std::function<void()>& takeTheirs,
                     const std::function<void()>& keepMine);
    void sayGone();

private:
    Workspace& m_workspace;
    MessageBar* m_message;
    ToneLabel* m_problems;
    QVBoxLayout* m_layout;
};

// A pane that edits a record of type T: what is typed is stored within a second.
template <typename T>
class PaneOf : public RecordPane
{
public:
    PaneOf(Workspace& workspace, T stored, QWidget* parent)
        : RecordPane(workspace, parent),
          m_record(workspace, std::move(stored)),
          m_form(new FormOf<T>{[this] { return std::optional{draft()}; },
                               [this](const QString& field, const std::function<void(T&)>& change) {
                                   edit(field, change);
                               },
                               this})
    {
        addPart(m_form);
        QObject::connect(&m_record.autoSave(), &AutoSave::conflicted, this,
                         [this] { sayConflict([this] { takeTheirs(); }, [this] { keepMine(); }); });
        QObject::connect(&m_record.autoSave(), &AutoSave::gone, this, [this] { sayGone(); });
    }

    const T& draft() const { return m_record.draft(); }

    bool refresh() override
    {
        m_record.follow();
        if (!m_record.theirs())
            return false;
        if (!std::exchange(m_isWatched, true))
            m_record.kept().watchAll(*m_form);
        m_form->refresh();
        showRest();
        return true;
    }

protected:
    FormOf<T>& form() { return *m_form; }
    // How the record is called in the steps to undo.
    virtual QString name() const = 0;
    // Problems, and what stands below the form.
    virtual void showRest() = 0;

private:
    void edit(const QString& field, const std::function<void(T&)>& change)
    {
        auto changed = draft();
        change(changed);
        m_record.change(std::move(changed), QStringLiteral("%1, %2").arg(name(), field));
        workspace().guarded([this] { showRest(); });
    }
    void takeTheirs()
    {
        m_record.takeTheirs();
        refresh();
    }
    void keepMine() { m_record.keepMine(); }

    EditedRecord<T> m_record;
    FormOf<T>* m_form;
    bool m_isWatched = false; // its fields come in the constructors of subclasses
};

} // namespace regiobord
