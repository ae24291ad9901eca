#pragma once

#include "ui/meetings/meetingsession.h"
#include "ui/widgets/gridmodel.h"

#include <QWidget>

class QPushButton;

namespace regiobord {

class GridView;

// The papers of an item: in their order, each open or not. Files come by a drop or a button; a name
// that is typed in the last row is a paper that is still to come.
class AttachmentsEdit final : public QWidget
{
    Q_OBJECT

public:
    AttachmentsEdit(MeetingSession& session, const AgendaItemId& item, QWidget* parent = nullptr);

    void show(const AgendaItem& item);
    // Stores the files, in the background, and puts them with the item; a single file goes to the
    // name in the current row when that still waits for one.
    void addFiles(const QStringList& paths);

Q_SIGNALS:
    void paperAsked(const AttachmentId& id, const QString& title);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void follow();
    void openCurrent();
    void removeCurrent();
    const AttachmentUse* current() const;

    MeetingSession& m_session;
    AgendaItemId m_item;
    ListGridModel<AttachmentUse>* m_model;
    GridView* m_grid;
    QPushButton* m_open;
    QPushButton* m_remove;
};

// Puts files with an item, as addFiles() does, at the end or in the row of a paper that is missing.
void addFilesToItem(MeetingSession& session, const AgendaItemId& item, const QStringList& paths,
                    int missingRow);

} // namespace regiobord
