#pragma once

#include "ui/projects/projectsession.h"

#include <QWidget>

class QGridLayout;

namespace regiobord {

class MessageBar;

// Above the tabs of a project that somebody else changed or removed meanwhile: who did, the fields
// that differ beside each other, and the choice. It stays until one is made; typing goes on.
class ConflictBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictBar(ProjectSession& session, QWidget* parent = nullptr); // hidden

    bool isOpen() const { return m_isOpen; }
    // Shows what is there now; hides when nothing is left to choose.
    void refresh();

private:
    void sayChanged();
    void sayGone();
    void putBack();
    void close();
    void showDifferences(const Project& theirs);
    QString whoChanged() const;

    ProjectSession& m_session;
    MessageBar* m_bar;
    QWidget* m_table;
    QGridLayout* m_grid;
    bool m_isOpen = false;
};

} // namespace regiobord
