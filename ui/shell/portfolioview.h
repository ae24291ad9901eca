#pragma once

#include "ui/shell/pagehost.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QWidget>

class QPushButton;

namespace regiobord {

// The window's content while a portfolio is open: the rail, the search field, and the page. Takes
// files that are dropped on it.
class PortfolioView final : public QWidget
{
    Q_OBJECT

public:
    // Owns the workspace.
    explicit PortfolioView(std::unique_ptr<Workspace> workspace, QWidget* parent = nullptr);
    ~PortfolioView() override;

    Workspace& workspace() { return *m_workspace; }
    PageHost& pages() { return *m_pages; }
    SearchBox& searchBox() { return *m_search; }
    MessageBar& message() { return *m_message; }

    // Shows what would come of bringing these files in.
    void bringIn(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void follow();
    void countActions();

    std::unique_ptr<Workspace> m_workspace;
    Rail* m_rail;
    SearchBox* m_search;
    MessageBar* m_message;
    PageHost* m_pages;
    QLabel* m_name;
    QPushButton* m_up; // from a record to the page of the rail that it belongs to
};

} // namespace regiobord
