#pragma once

#include "ui/projects/projectsession.h"
#include "ui/shell/location.h"
#include "ui/widgets/bindings.h"
#include "ui/widgets/fieldrow.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace regiobord {

// A page of the form: a few fields that belong together, with under each of them what is wrong.
class FormGroup : public QWidget
{
    Q_OBJECT

public:
    FormGroup(ProjectSession& session, const QString& title, QWidget* parent = nullptr);

    // Shows the draft. A group that shows more than its bindings know adds to it.
    virtual void refresh();
    // Puts the cursor in the field.
    void goTo(Field field);
    // The field that a widget within the group belongs to.
    std::optional<Field> fieldAt(const QWidget* widget) const;

Q_SIGNALS:
    void wanted(const Location& location);

protected:
    ProjectSession& session() const { return m_session; }
    Workspace& workspace() const { return m_session.workspace(); }
    Bindings<ProjectDetails>& form() { return m_form; }
    QVBoxLayout& column() const { return *m_column; }

    // A row for the field, called "field8b". When a field has several rows, each takes the
    // violations with its own detail ("start"), and the first one those that no row takes.
    FieldRow* addField(Field field, QWidget* widget,
                       FieldRow::LabelPlace place = FieldRow::LabelPlace::Above);
    FieldRow* addPart(Field field, const QString& detail, const QString& label, QWidget* widget,
                      FieldRow::LabelPlace place = FieldRow::LabelPlace::Above);
    // A link to another tab of the project, or a field there: "toetsing/12".
    void addLink(const QString& text, const QString& part);
    // What steps to undo are called: "purpose of the project".
    static QString stepName(Field field);

private:
    struct Row
    {
        Field field;
        QString detail;
        FieldRow* row;
    };

    const Row* rowOf(const Violation& violation) const;

    ProjectSession& m_session;
    Bindings<ProjectDetails> m_form;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace regiobord
