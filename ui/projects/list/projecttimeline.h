#pragma once

#include "ui/projects/list/projectlisting.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QLabel;
class QScrollBar;

namespace regiobord {

class TimelineModel;
class TimelineView;

// The periods of projects as bars over months and years, with what moves through time below it.
class ProjectTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectTimeline(QWidget* parent = nullptr);

    void setProjects(const std::vector<const ProjectListing*>& listings, QDate today);
    void setCurrent(const QString& key);

Q_SIGNALS:
    void chosen(const QString& key);
    void activated(const QString& key);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeFoot();
    void showAll();
    void followScale();

    TimelineModel* m_model;
    TimelineView* m_view;
    QScrollBar* m_scroll;
    QLabel* m_span;
    QDate m_first; // of all periods
    QDate m_last;
    bool m_isFitted = false;
    bool m_isFollowing = false;
};

} // namespace regiobord
