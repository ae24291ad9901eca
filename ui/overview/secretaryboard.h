#pragma once

#include "ui/overview/board.h"

namespace regiobord {

// What a board secretary looks for: meetings that come and what they lack, what was agreed to do,
// and minutes that wait.
class SecretaryBoard final : public Board
{
    Q_OBJECT

public:
    explicit SecretaryBoard(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;

private:
    void showMeetings();
    void showActions();
    void showMinutes();
    QString nameOf(const MeetingSummary& meeting, const Catalogue& catalogue) const;

    Card* m_meetings;
    Card* m_actions;
    Card* m_minutes;
};

} // namespace regiobord
