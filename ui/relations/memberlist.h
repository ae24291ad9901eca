#pragma once

#include "ui/relations/memberform.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace regiobord {

class RowsModel;
class RowsView;

// The members of a body with where their terms stand; below them the one that is chosen.
class MemberList final : public QWidget
{
    Q_OBJECT

public:
    explicit MemberList(Workspace& workspace, QWidget* parent = nullptr);

    void showBody(const Body& body);

private:
    void showRows();
    void showChosen();
    void add();
    void remove();

    Workspace& m_workspace;
    RowsModel* m_model;
    RowsView* m_view;
    QLabel* m_none;
    QPushButton* m_remove;
    QVBoxLayout* m_layout;
    MemberPane* m_pane = nullptr;
    Body m_body;
    QString m_shown;
    bool m_isShowing = false;
    bool m_isStoring = false; // the news of it comes while the pane is still in use
};

} // namespace regiobord
