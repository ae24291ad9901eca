#pragma once

#include "domain/meetings/outcomerows.h"
#include "ui/shell/page.h"
#include "ui/widgets/rowsmodel.h"

#include <QSet>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QWidget;

namespace regiobord {

class ActionPanel;
class ChoiceBox;
class EmptyState;
class PageHeader;
class RowsView;

// The actions of all meetings: who does what and when. State and day are changed in place; each
// change is stored in the meeting, as a step to undo.
class ActionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ActionsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    // The part is "late" to show only those.
    void open(const QString& id, const QString& part) override;
    void refresh() override;

    // Writes what is shown, as the ending of the path says: pdf, odt, html, xlsx or csv.
    bool writeList(const QString& path);

private:
    QWidget* makeFilters();
    void makeActions();
    void show(std::vector<ActionRow> actions, SortedRows rows);
    void fillChoices();
    void filter();
    void showCount();
    QSet<QString> wantedKeys() const;
    void showCurrent();
    void setState(ActionState state);
    void edit(const QStringList& keys, const QString& name,
              const std::function<void(Action&)>& change);
    void goToMeeting();
    void askSave(const QString& ending);
    std::vector<ActionRow> shownRows() const;
    const ActionRow* find(const QString& key) const;

    std::vector<ActionRow> m_rows;
    QSet<QString> m_shown; // the keys of those that pass the filters
    PageHeader* m_header;
    RowsModel* m_model;
    RowsView* m_view;
    ActionPanel* m_panel;
    QWidget* m_list;
    ChoiceBox* m_state;
    ChoiceBox* m_who;
    ChoiceBox* m_body;
    QLineEdit* m_words;
    QLabel* m_count;
    QAction* m_isPublic = nullptr;
    EmptyState* m_empty;
};

} // namespace regiobord
