#pragma once

#include "domain/projects/route.h"
#include "ui/projects/projecttab.h"

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace regiobord {

class DecisionPanel;

// The route of a project so far: what was decided at each step, by whom and when, under which
// conditions and in which meeting; and a new decision.
class DecisionsTab final : public ProjectTab
{
    Q_OBJECT

public:
    explicit DecisionsTab(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;
    void goTo(const QString& part) override; // "nieuw": asks for a decision

private:
    void showRoute();
    QWidget* makeEntry(const RouteEntry& entry, int number);
    QString byWhom(const RouteEntry& entry) const;
    void ask();

    QVBoxLayout* m_route;
    QWidget* m_entries = nullptr;
    std::vector<RouteEntry> m_shown;
    QLabel* m_next;
    QPushButton* m_add;
    DecisionPanel* m_panel;
    QScrollArea* m_scroller;
};

} // namespace regiobord
