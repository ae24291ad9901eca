#pragma once

#include "ui/projects/decisionpanel.h"
#include "ui/projects/list/projectlisting.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QScrollArea;

namespace regiobord {

class BoardColumn;

// The route as columns: a project stands in that of the step it waits for, or in the last one when
// its route has ended. Cards are moved by drag and drop or with Alt+Right; that asks for a decision
// and by itself changes nothing. Left and Right go to the next column.
class ProjectBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectBoard(QWidget* parent = nullptr);

    // The listings live until the next call. The one who waits longest stands on top.
    void setProjects(const std::vector<const ProjectListing*>& listings, QDate today);
    void setCurrent(const QString& key);

    static int endedColumn(); // the last one
    static int columnOf(const ProjectListing& listing);
    // What has to be decided for a project to come in that column; for column -1 at the step that
    // it waits for. Nothing when it does not move there: back, or at its end.
    static std::optional<DecisionQuestion> questionFor(const ProjectListing& listing, int column);

Q_SIGNALS:
    void chosen(const QString& key);
    void activated(const QString& key);
    void moveWanted(const QString& key, int column);

private:
    void connectColumn(int column);
    void step(int from, int by);

    std::vector<BoardColumn*> m_columns;
    std::vector<QLabel*> m_headings;
    QScrollArea* m_scroll;
};

} // namespace regiobord
