#pragma once

#include "ui/shell/location.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QTimer>

class QListWidget;
class QListWidgetItem;

namespace regiobord {

// Searches everything as one types: results in groups below the field, with the words marked. Down
// and Up choose, Enter goes there, Escape closes.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(Workspace& workspace, QWidget* parent = nullptr);

    // The list of results, for whoever looks at it.
    const QListWidget& results() const { return *m_results; }

Q_SIGNALS:
    void wanted(const Location& location);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void search();
    void addPages(const QString& words);
    void addHits(const QString& words);
    void addGroup(const QString& name);
    void place();
    void choose(const QListWidgetItem* item);
    void moveBy(int step);

    Workspace& m_workspace;
    QListWidget* m_results;
    QTimer m_timer;
};

} // namespace regiobord
