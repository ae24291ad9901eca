#pragma once

#include "ui/meetings/meetingfacts.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace regiobord {

class Chip;

// What a meeting is about, beside the list: when and where, its agenda, and what is missing.
class MeetingSummaryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingSummaryPanel(QWidget* parent = nullptr);

    void show(const Meeting& meeting, const MeetingFacts& facts, const Catalogue& catalogue);
    void clear();

Q_SIGNALS:
    void openAsked(const QString& part); // the part of the meeting page

private:
    void fillAgenda(const Meeting& meeting);

    QLabel* m_title;
    QLabel* m_when;
    Chip* m_minutes;
    QListWidget* m_agenda;
    QLabel* m_missing;
    QWidget* m_buttons;
};

} // namespace regiobord
