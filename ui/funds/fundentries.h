#pragma once

#include "ui/funds/bookingpanel.h"
#include "ui/funds/fundstate.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QScrollArea;

namespace regiobord {

class RowsModel;
class RowsView;

// The bookings of a fund, down to the project of each; and a new one.
class FundEntries final : public QWidget
{
    Q_OBJECT

public:
    explicit FundEntries(Workspace& workspace, QWidget* parent = nullptr);

    void show(const FundState& state, const ProjectNames& names);

Q_SIGNALS:
    void projectWanted(const QString& project); // the text of its id

private:
    void ask();
    void setAsking(bool isAsking);
    void book(FundEntry entry);

    Workspace& m_workspace;
    FundState m_state;
    RowsModel* m_model;
    RowsView* m_view;
    QLabel* m_none;
    QPushButton* m_add;
    QScrollArea* m_asking;
    bool m_isAsking = false;
    BookingPanel* m_booking;
};

} // namespace regiobord
