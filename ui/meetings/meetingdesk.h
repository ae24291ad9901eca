#pragma once

#include "app/meetings/bundlemaking.h"
#include "ui/meetings/meetingsession.h"
#include "ui/meetings/paperpane.h"
#include "ui/meetings/problemstrip.h"
#include "ui/shell/location.h"

#include <QWidget>

class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace regiobord {

class AgendaTree;
class Chip;
class ItemForm;
class MeetingForm;
class MessageBar;
class MinutesForm;
class OutcomeForm;
class PageHeader;

// One meeting on the table: its agenda at the left, the chosen item in the middle, its papers at
// the right. During and after the meeting the same items are the minutes.
class MeetingDesk final : public QWidget
{
    Q_OBJECT

public:
    MeetingDesk(Workspace& workspace, Meeting stored, QWidget* parent = nullptr);

    MeetingSession& session() { return m_session; }
    PaperPane& papers() { return *m_papers; }
    QString title() const { return m_session.title(); }
    void refresh();

    // The item, and whether its minutes are shown: for the way back. A part that is not understood
    // is the meeting itself.
    QString part() const;
    void goTo(const QString& part);

    // Makes the bundle and its public copy in the background and shows them; what stands in the way
    // is said at the top.
    void makeBundle(const QString& path, bool withPublic);

Q_SIGNALS:
    void wanted(const Location& location);
    void moved(); // another item, or the minutes

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    QWidget* makeModes();
    QWidget* makeAgenda();
    QWidget* makeButtons();
    void connectTree();
    void makeShortcuts();

    void setMinutesMode(bool isMinutes);
    void startMinutes();
    void choose(const AgendaItemId& id);
    void showForm();
    void setForm(QWidget* form);
    void follow();
    void showProblems();
    void lead(const MeetingProblem& problem);

    void insertItem();
    void removeItem();
    void changeTree(const QString& name, const std::function<bool(Meeting&)>& change);
    QString nameOf(const AgendaItemId& id) const;
    void askBundle();
    void take(const BundleOutcome& outcome, const BundleFiles& files);
    void sayConflict();
    void sayGone();

    MeetingSession m_session;
    PageHeader* m_header;
    Chip* m_state;
    QToolButton* m_agendaMode = nullptr;
    QToolButton* m_minutesMode = nullptr;
    QToolButton* m_fold = nullptr;
    MessageBar* m_message;
    ProblemStrip* m_strip;
    QSplitter* m_split;
    AgendaTree* m_tree;
    QVBoxLayout* m_middle;
    PaperPane* m_papers;
    // The form that is shown: one of these.
    QWidget* m_form = nullptr;
    MeetingForm* m_meetingForm = nullptr;
    ItemForm* m_itemForm = nullptr;
    MinutesForm* m_minutesForm = nullptr;
    OutcomeForm* m_outcomeForm = nullptr;
    bool m_isMinutes = false;
    bool m_isSized = false;
    std::vector<BundleProblem> m_bundleProblems; // of the last attempt
};

} // namespace regiobord
