#pragma once

#include "app/programmes/programmetree.h"
#include "domain/projects/projectsummary.h"
#include "ui/shell/backgroundreading.h"
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

Q_SIGNALS:
    void wanted(const Location& location);

private:
    using Measures = std::map<MeasureId, Measure>;
    using Progress = std::map<MeasureId, MeasureProgress>;
    using Promises = std::map<ProjectId, Progress>;
    struct Facts; // what is read

    static Facts read(Portfolio& portfolio, const ProgrammeParts& parts);
    void showRows(const Facts& facts, const Measures& measures);

    BackgroundReading m_reading;
    QLabel* m_sentence;
    RowsModel* m_model;
    RowsView* m_view;
};

} // namespace regiobord
