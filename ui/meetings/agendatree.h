#pragma once

#include "domain/meetings/meeting.h"

#include <QStringList>
#include <QTreeWidget>

#include <set>

namespace regiobord {

// The agenda as a tree. Its first row is the meeting itself, with a null id. Keys: Enter or Insert
// a new item, Delete removes, Alt+Up and Alt+Down move, Tab and Shift+Tab nest, F2 goes to the
// form. Items are dragged to another place; files are dropped on an item. It changes nothing
// itself.
class AgendaTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit AgendaTree(QWidget* parent = nullptr);

    // The items to be marked are those with something missing.
    void show(const Meeting& meeting, const QString& title, const std::set<AgendaItemId>& marked);
    AgendaItemId currentId() const;
    void setCurrentId(const AgendaItemId& id); // does not emit chosen()
    // To the next (+1) or previous (-1) row that is shown; false at the end.
    bool step(int by);

Q_SIGNALS:
    void chosen(const AgendaItemId& id);
    void insertAsked();
    void removeAsked();
    void moveAsked(int by);
    void nestAsked();
    void unnestAsked();
    void formAsked();
    void placed(const AgendaItemId& id, const AgendaItemId& parent, int position);
    void filesDropped(const AgendaItemId& id, const QStringList& paths);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QTreeWidgetItem* rowOf(const AgendaItemId& id) const;
    QStringList shape(const Meeting& meeting) const;
    void rebuild(const Meeting& meeting);
    void fill(const Meeting& meeting, const std::set<AgendaItemId>& marked);
    void dropItem(QDropEvent* event);

    QStringList m_shape; // ids and depths as they stand in the tree
    bool m_isSetting = false;
};

} // namespace regiobord
