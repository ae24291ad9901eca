#pragma once

#include "ui/funds/fundstate.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTabWidget;

namespace regiobord {

class FundEntries;
class FundForm;
class FundOverview;
class WhatIfPanel;

// One fund: its numbers, its bookings, what if, and its data to edit.
class FundDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit FundDetail(Workspace& workspace, QWidget* parent = nullptr);

    void show(const FundState& state, const ProjectNames& names);
    // "overzicht", "boekingen", "wat-als" or "gegevens"; another part changes nothing.
    void goTo(const QString& part);
    QString part() const;

Q_SIGNALS:
    void projectWanted(const QString& project); // the text of its id
    void moved();                               // another part is shown

private:
    void showCurrent();
    void showForm();

    Workspace& m_workspace;
    FundState m_state;
    ProjectNames m_names;
    QLabel* m_title;
    QTabWidget* m_tabs;
    FundOverview* m_overview;
    FundEntries* m_entries;
    WhatIfPanel* m_whatIf;
    QScrollArea* m_formArea;
    FundForm* m_form = nullptr; // of the fund that is shown
};

} // namespace regiobord
