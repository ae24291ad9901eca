#pragma once

#include "ui/shell/page.h"

class QVBoxLayout;

namespace regiobord {

class EmptyState;
class MeetingDesk;

// One meeting: its agenda, papers and minutes.
class MeetingPage final : public Page
{
    Q_OBJECT

public:
    explicit MeetingPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    // The part is an item, or "verslag", or "verslag/" with an item.
    void open(const QString& id, const QString& part) override;
    void refresh() override;

    MeetingDesk* desk() { return m_desk; } // null when the meeting is gone

private:
    QString m_id;
    QVBoxLayout* m_layout;
    EmptyState* m_empty;
    MeetingDesk* m_desk = nullptr;
};

} // namespace regiobord
