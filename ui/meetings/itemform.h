#pragma once

#include "ui/meetings/formcolumn.h"
#include "ui/meetings/meetingsession.h"
#include "ui/shell/location.h"
#include "ui/widgets/bindings.h"

#include <map>

namespace regiobord {

class AttachmentsEdit;
class CoverNoteForm;
class ProjectLinks;

// One item of the agenda, before the meeting: what it is, its cover note and its papers. It lives
// as long as the item is chosen.
class ItemForm final : public FormColumn
{
    Q_OBJECT

public:
    ItemForm(MeetingSession& session, const AgendaItemId& item, QWidget* parent = nullptr);

    void refresh();
    // To the number, the title, the papers or the cover note: by object name.
    void goTo(const QString& part);
    void focusTitle();
    AttachmentsEdit& attachments() { return *m_attachments; }

Q_SIGNALS:
    void wanted(const Location& location);
    void paperAsked(const AttachmentId& id, const QString& title);
    void titleEntered(); // Enter in the title

private:
    void makeHead();
    QWidget* makeKinds();
    QWidget* makeMarks();
    QWidget* makeMinutes();
    void makeLinks();
    void makeCoverNote();
    void showViolations(const AgendaItem& item);
    void showCoverNote(const AgendaItem& item);
    void fillChoices();

    MeetingSession& m_session;
    AgendaItemId m_item;
    Bindings<AgendaItem> m_form;
    QLineEdit* m_title = nullptr;
    ProjectLinks* m_projects = nullptr;
    ChoiceBox* m_minutesOf = nullptr;
    AttachmentsEdit* m_attachments = nullptr;
    CoverNoteForm* m_coverNote = nullptr;
    QPushButton* m_addCoverNote = nullptr;
    std::map<QString, FieldRow*> m_rows; // by what a violation says is missing
};

} // namespace regiobord
