#pragma once

#include "app/programmes/programmetree.h"
#include "domain/projects/projectsummary.h"
#include "ui/shell/location.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <map>
#include <vector>

class QLabel;

namespace regiobord {

class RowsModel;
class RowsView;

// Which projects hang on a part of a programme, what they promise and realised of its targets, and
// what they cost. Rejected and withdrawn projects are in the list, and in no sum.
class PartProjects final : public QWidget
{
    Q_OBJECT

public:
    explicit PartProjects(Workspace& workspace, QWidget* parent = nullptr);

    void showPart(const Programme& programme, const QString& key);
    // The projects may have changed: they are read again when they are next shown.
    void forget() { m_projects.clear(); }

Q_SIGNALS:
    void wanted(const Location& location);

private:
    using Progress = std::map<MeasureId, MeasureProgress>;
    using Promises = std::map<ProjectId, Progress>;

    void showRows(const Promises& promises, const std::map<MeasureId, const Measure*>& measures);

    Workspace& m_workspace;
    QLabel* m_sentence;
    RowsModel* m_model;
    RowsView* m_view;
    std::vector<ProjectSummary> m_projects;
};

} // namespace regiobord
