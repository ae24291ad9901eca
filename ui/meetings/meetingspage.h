#pragma once

#include "ui/meetings/meetingfacts.h"
#include "ui/shell/page.h"
#include "ui/widgets/rowsmodel.h"

class QSplitter;

namespace regiobord {

class EmptyState;
class MeetingSummaryPanel;
class NewMeetingPanel;
class PageHeader;
class RowsModel;
class RowsView;

// All meetings: when, of whom, how much is on the agenda, what is missing, and the state of the
// minutes; at the right what the chosen one is about.
class MeetingsPage final : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    void open(const QString& id, const QString& part) override;
    void refresh() override;

private:
    void makeActions();
    void showRows(SortedRows rows);
    void showSummary(const QString& key);
    void askNew();
    void openMeeting(const QString& id);
    void removeCurrent();

    AllMeetingFacts m_facts;
    PageHeader* m_header;
    NewMeetingPanel* m_new;
    RowsModel* m_model;
    RowsView* m_view;
    MeetingSummaryPanel* m_summary;
    QSplitter* m_split;
    EmptyState* m_empty;
    QString m_wanted; // to be chosen once the list has been read
    bool m_isFirst = true;
};

} // namespace regiobord
