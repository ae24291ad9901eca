#pragma once

#include "ui/projects/projectpapers.h"
#include "ui/projects/projecttabs.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace regiobord {

class ConflictBar;
class PdfView;
class ProjectHeader;

// One project on the project page: its header, its tabs, and its papers. It lives as long as the
// project is open there.
class ProjectView final : public QWidget
{
    Q_OBJECT

public:
    ProjectView(Workspace& workspace, Project stored, QWidget* parent = nullptr);

    const Project& project() const { return m_session->project(); }
    // What differs from somebody else's version, and waits for a choice.
    bool isInConflict() const;
    // A tab, a field of a tab, or a paper: "aanvraag/8b", "papier/aanvraagformulier".
    void goTo(const QString& part);
    void refresh();

Q_SIGNALS:
    void wanted(const Location& location);
    void moved(const QString& part);

private:
    void makeMenu();
    void addPaper(QMenu& menu, ProjectPaper paper);
    void makeTabs();
    ProjectTab* tabAt(int index);
    int indexOf(const QString& key) const;
    void showTab(int index);
    void refreshTab();
    void showPaper(ProjectPaper paper);
    void savePaper(ProjectPaper paper, PaperFormat format);
    void exportJson();
    void follow();

    Workspace& m_workspace;
    ProjectSession* m_session;
    ProjectHeader* m_header;
    ConflictBar* m_conflict;
    QPushButton* m_papersButton;
    std::vector<QAction*> m_reportActions;
    QStackedWidget* m_content;
    QTabWidget* m_tabs;
    PdfView* m_paper;
    std::vector<ProjectTabSpec> m_specs;
    std::vector<ProjectTab*> m_made; // null until it was in view
    std::vector<bool> m_stale;
};

} // namespace regiobord
