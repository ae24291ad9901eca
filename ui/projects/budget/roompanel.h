#pragma once

#include "app/funding/fundroom.h"
#include "ui/widgets/explanation.h"

#include <QWidget>

#include <map>
#include <vector>

class QVBoxLayout;

namespace regiobord {

// The funds that a project asks money of: what it asks, their room now, and after this project.
class RoomPanel final : public QWidget
{
    Q_OBJECT

public:
    // The numbers of a fund stand in that direction.
    explicit RoomPanel(Qt::Orientation direction, QWidget* parent = nullptr);

    // Whether money is asked without a fund says the hint.
    void show(const std::vector<FundRoom>& rooms, const Catalogue& catalogue, bool isFundMissing);

Q_SIGNALS:
    void explainWanted(const ExplanationPanel::Explain& explain);
    void fundWanted(const QString& fund); // the text of its id

private:
    struct Line
    {
        QWidget* widget = nullptr;
        QPushButton* name = nullptr;
        Figure* asked = nullptr;
        Figure* now = nullptr;
        Figure* after = nullptr;
        ToneLabel* note = nullptr;
    };

    Line makeLine(const FundId& fund);
    void fill(const Line& line, const FundRoom& room, const Fund& fund);

    Qt::Orientation m_direction;
    QVBoxLayout* m_layout;
    QLabel* m_hint;
    std::map<FundId, Line> m_lines;
    std::map<FundId, FundRoom> m_rooms;
    std::map<FundId, Fund> m_funds;
};

} // namespace regiobord
