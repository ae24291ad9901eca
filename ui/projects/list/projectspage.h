#pragma once

#include "ui/projects/list/projectfilter.h"
#include "ui/projects/list/savedviews.h"
#include "ui/shell/page.h"

#include <QTimer>

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace regiobord {

class DecisionPanel;
class EmptyState;
class FilterBar;
class PageHeader;
class ProjectActions;
class ProjectBoard;
class ProjectTimeline;
class RowsModel;
class RowsView;
class SummaryPanel;

// All projects, as a table, as a board of the route, or as a timeline: filtered alike, with what is
// shown added up below it and the chosen project beside it.
//
// A Location's id is the project to choose; its part a ProjectFilter's code, with "view=board" or
// "view=timeline" for the other two ways to look.
class ProjectsPage final : public Page
{
    Q_OBJECT

public:
    explicit ProjectsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    void open(const QString& id, const QString& part) override;
    void refresh() override;
    QString readingText() const override { return tr("Reading the projects..."); }

private:
    enum class Mode {
        Table,
        Board,
        Timeline,
    };

    void makeHeader();
    void makeModes();
    void makeMenus();
    QWidget* makeContent();
    void makeTableMenu();
    void connectParts();

    void show(ProjectList list, SortedRows rows);
    void setMode(Mode mode);
    void applyFilter();
    void showShown();
    void showTotals();
    void showState();
    std::vector<const ProjectListing*> shown() const;

    void choose(const QString& key);
    void showSummary();
    void openProject(const QString& key);
    void openPart(const QString& part);
    void compare();
    void askDecision(const QString& key, int column);
    void endDecision();
    void takeView(const SavedView& view);
    void keepView(const QString& name);
    TableContent content() const;

    ProjectActions* m_actions;
    PageHeader* m_header;
    QActionGroup* m_modes;
    QMenu* m_newMenu;
    QMenu* m_exportMenu;
    FilterBar* m_filters;
    RowsModel* m_model;
    RowsView* m_table;
    ProjectBoard* m_board;
    ProjectTimeline* m_timeline;
    QStackedWidget* m_views;
    EmptyState* m_noProjects;
    EmptyState* m_noneShown;
    SummaryPanel* m_summary;
    DecisionPanel* m_decision;
    QStackedWidget* m_side;
    QSplitter* m_split;
    QLabel* m_totals;
    QPushButton* m_compare;
    QTimer m_summaryTimer;
    Mode m_mode = Mode::Table;
    QString m_chosen;
    ProjectList m_list;
    ProjectFilter m_applied; // the filter of what is shown
};

} // namespace regiobord
