#pragma once

#include "app/intake/intakefile.h"
#include "ui/shell/location.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <set>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace regiobord {

class ChoiceBox;

// An application that was read from the text of a form: left the text with the lines that were
// used, right the fields with what was found there, to accept one by one.
class FormIntake final : public QWidget
{
    Q_OBJECT

public:
    FormIntake(Workspace& workspace, IntakeFile file, QWidget* parent = nullptr);

    // Follows the portfolio: the drafts that the form can go into.
    void refresh();
    // Stores what is ticked, as one step, and goes to the project.
    void accept();

Q_SIGNALS:
    void wanted(const Location& location);

private:
    QWidget* makeText();
    QWidget* makeFields();
    void makeRemarks();
    QLayout* makeActions();
    void fillFields();
    void addField(Field field);
    void showField();
    void showRemark();
    void mark(const std::vector<FieldSource>& sources, int line);
    std::set<Field> ticked() const;
    void say();

    Workspace& m_workspace;
    IntakeFile m_file;
    std::shared_ptr<const Catalogue> m_catalogue; // the portfolio's, with the new organisations
    QPlainTextEdit* m_text;
    QTreeWidget* m_fields;
    QPlainTextEdit* m_value;
    QListWidget* m_remarks;
    ChoiceBox* m_target;
    QLabel* m_summary;
    QPushButton* m_accept;
};

} // namespace regiobord
