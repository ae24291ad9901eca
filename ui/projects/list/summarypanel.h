#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/projects/project.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace regiobord {

class Chip;
class ToneLabel;

// Beside the list: the chosen project at a glance, and what can be done with it.
class SummaryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryPanel(QWidget* parent = nullptr);

    // Nothing: no project is chosen.
    void show(const std::optional<Project>& project, const Violations& violations,
              const Catalogue& catalogue);

Q_SIGNALS:
    void openWanted();
    void decisionWanted();
    void duplicateWanted();
    void removeWanted();
    void partWanted(const QString& part); // of the page of the project: "aanvraag/8b"

private:
    void makeActions(QVBoxLayout* layout);
    void showRoute(const Project& project, const Catalogue& catalogue);
    void showMoney(const Budget& budget);
    void showMissing(const Violations& violations);

    QWidget* m_content;
    QLabel* m_nothing;
    QLabel* m_number;
    QLabel* m_name;
    QLabel* m_parties;
    Chip* m_status;
    QPushButton* m_decide;
    QPushButton* m_remove;
    QLabel* m_route;
    QLabel* m_money;
    ToneLabel* m_gap;
    ToneLabel* m_missingTitle;
    QWidget* m_missing;
};

} // namespace regiobord
