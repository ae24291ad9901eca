#pragma once

#include "ui/overview/board.h"

namespace regiobord {

// What a board secretary looks for: meetings that come and what they lack, what was agreed to do,
// and minutes that wait.
class SecretaryBoard final : public Board
{
    Q_OBJECT

public:
    SecretaryBoard(Workspace& workspace, BackgroundReading& reading, QWidget* parent = nullptr);

    void refresh() override;

private:
    struct Facts; // what is read

    static Facts read(Portfolio& portfolio, QDate today);
    void showMeetings(const Facts& facts, const Catalogue& catalogue);
    void showActions(std::vector<ActionRow> actions);
    void showMinutes(const Facts& facts, const Catalogue& catalogue);
    QString nameOf(const MeetingSummary& meeting, const Catalogue& catalogue) const;

    Card* m_meetings;
    Card* m_actions;
    Card* m_minutes;
};

} // namespace regiobord
