#pragma once

#include "ui/relations/recordpane.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace regiobord {

class EmptyState;
class RowsView;

// A list of records of one kind with search, and beside it the one that is chosen.
class RecordTab : public QWidget
{
    Q_OBJECT

public:
    // What the tab says of its kind.
    struct Words
    {
        QString add;        // "New organisation", with a mnemonic
        QString list;       // what the list is of, for screen readers
        QString emptyTitle; // while there is none
        QString emptyText;
    };

    // The name is for the widgets in it: nameList, nameSearch, nameNew, nameRemove.
    RecordTab(Workspace& workspace, std::vector<RowsColumn> columns, const QString& name,
              const Words& words, QWidget* parent = nullptr);

    void refresh();
    // False when the tab has no such record.
    bool choose(const QString& id);
    QString chosen() const;
    void add();
    void removeChosen();

Q_SIGNALS:
    void wanted(const Location& location);
    void chosenChanged(const QString& id); // by the user

protected:
    Workspace& workspace() const { return m_workspace; }

    virtual std::vector<RowsRow> rows() const = 0;
    // Null when there is no such record.
    virtual RecordPane* makePane(const QString& id) = 0;
    // A command that adds an empty record, and its id.
    virtual std::pair<std::unique_ptr<Command>, QString> adding() const = 0;
    // Null when there is no such record.
    virtual std::unique_ptr<Command> removing(const QString& id) const = 0;
    // What to say when other records keep it from being removed.
    virtual QString reasonToStay() const = 0;

private:
    QWidget* makeList(const QString& name, const Words& words);
    void showChosen();
    void store();
    void narrow(const QString& words);

    Workspace& m_workspace;
    RowsModel* m_model;
    RowsView* m_view;
    QLineEdit* m_search;
    QPushButton* m_new;
    QPushButton* m_remove;
    QScrollArea* m_area;
    EmptyState* m_empty;
    RecordPane* m_pane = nullptr;
    QString m_shown;
    bool m_isShowing = false;
    bool m_isStoring = false; // the news of it comes while the pane is still in use
    bool m_isStale = false;
};

} // namespace regiobord
