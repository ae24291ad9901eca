#pragma once

#include "ui/shell/location.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;

namespace regiobord {

class RowsModel;
class RowsView;

// The projects that an organisation applies for, or puts money into.
class ProjectShares final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectShares(Workspace& workspace, QWidget* parent = nullptr);

    void showOrganisation(const OrganisationId& id);

Q_SIGNALS:
    void wanted(const Location& location);

private:
    Workspace& m_workspace;
    QLabel* m_sentence;
    RowsModel* m_model;
    RowsView* m_view;
};

} // namespace regiobord
