#include "ui/meetings/meetingdesk.h"

#include "app/meetings/agendaediting.h"
#include "app/meetings/meetingdrafts.h"
#include "ui/meetings/agendatree.h"
#include "ui/meetings/attachmentsedit.h"
#include "ui/meetings/itemform.h"
#include "ui/meetings/meetingform.h"
#include "ui/meetings/meetingproblems.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/minutesform.h"
#include "ui/meetings/outcomeform.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pdfview.h"

#include <QButtonGroup>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

const auto minutesPart = u"verslag"_s;

QToolButton* toolButton(const QString& name, const QString& icon, const QString& tip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

MeetingDesk::MeetingDesk(Workspace& workspace, Meeting stored, QWidget* parent)
    : QWidget(parent),
      m_session(workspace, std::move(stored)),
      m_header(new PageHeader{{}, this}),
      m_state(new Chip{this}),
      m_message(new MessageBar{this}),
      m_strip(new ProblemStrip{this}),
      m_split(new QSplitter{this}),
      m_tree(new AgendaTree{this}),
      m_middle(new QVBoxLayout),
      m_papers(new PaperPane{m_session, this})
{
    makeHeader();
    m_split->setObjectName(u"meetingSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeAgenda());
    auto* middle = new QWidget;
    middle->setLayout(m_middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_split->addWidget(middle);
    m_split->addWidget(m_papers);
    m_papers->setMinimumWidth(260);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setStretchFactor(2, 3);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_strip);
    layout->addWidget(m_split, 1);
    connectTree();
    makeShortcuts();
    connect(m_strip, &ProblemStrip::chosen, this, &MeetingDesk::lead);
    connect(&m_session, &MeetingSession::changed, this, &MeetingDesk::follow);
    connect(&m_session, &MeetingSession::conflicted, this, &MeetingDesk::sayConflict);
    connect(&m_session, &MeetingSession::gone, this, &MeetingDesk::sayGone);
    follow();
    showForm();
}

void MeetingDesk::makeHeader()
{
    m_header->addBesideTitle(m_state);
    m_header->addAction(makeModes());
    auto* bundle = makePrimaryButton(tr("&Make bundle..."), u"document-save-as"_s);
    bundle->setObjectName(u"makeBundle"_s);
    connect(bundle, &QPushButton::clicked, this, &MeetingDesk::askBundle);
    m_header->addAction(bundle);
    m_fold = toolButton(u"foldPapers"_s, u"sidebar-collapse-right"_s,
                        tr("Show or fold away the papers (F9)"));
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_fold->setShortcut(Qt::Key_F9);
    connect(m_fold, &QToolButton::toggled, m_papers, &QWidget::setVisible);
    m_header->addAction(m_fold);
}

QWidget* MeetingDesk::makeModes()
{
    auto* modes = new QWidget;
    auto* line = new QHBoxLayout{modes};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* group = new QButtonGroup{modes};
    const auto add = [&](const QString& name, const QString& text, bool isMinutes) {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setText(text);
        button->setCheckable(true);
        button->setMinimumHeight(QPushButton{text}.sizeHint().height());
        group->addButton(button);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, isMinutes] {
            setMinutesMode(isMinutes);
            Q_EMIT moved();
        });
        return button;
    };
    m_agendaMode = add(u"agendaMode"_s, tr("A&genda"), false);
    m_minutesMode = add(u"minutesMode"_s, tr("Min&utes"), true);
    m_agendaMode->setChecked(true);
    return modes;
}

QWidget* MeetingDesk::makeAgenda()
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout{panel};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeButtons());
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeHint(tr("Enter: new item. Tab: below the one before. Alt+Up and "
                                  "Alt+Down: move. F2: to the form.")));
    panel->setMinimumWidth(220);
    return panel;
}

QWidget* MeetingDesk::makeButtons()
{
    auto* bar = new QWidget;
    auto* line = new QHBoxLayout{bar};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    const auto add = [&](const QString& name, const QString& icon, const QString& tip,
                         const std::function<void()>& action) {
        auto* button = toolButton(name, icon, tip);
        connect(button, &QToolButton::clicked, this, action);
        line->addWidget(button);
    };
    auto* insert = makeButton(tr("&New item"), u"list-add"_s);
    insert->setObjectName(u"newItem"_s);
    connect(insert, &QPushButton::clicked, this, &MeetingDesk::insertItem);
    line->addWidget(insert);
    line->addSpacing(4);
    add(u"moveUp"_s, u"arrow-up"_s, tr("Up (Alt+Up)"), [this] { Q_EMIT m_tree->moveAsked(-1); });
    add(u"moveDown"_s, u"arrow-down"_s, tr("Down (Alt+Down)"),
        [this] { Q_EMIT m_tree->moveAsked(1); });
    add(u"nest"_s, u"format-indent-more"_s, tr("Below the item before it (Tab)"),
        [this] { Q_EMIT m_tree->nestAsked(); });
    add(u"unnest"_s, u"format-indent-less"_s, tr("Back a level (Shift+Tab)"),
        [this] { Q_EMIT m_tree->unnestAsked(); });
    add(u"removeItem"_s, u"edit-delete"_s, tr("Remove (Delete)"), [this] { removeItem(); });
    add(u"renumber"_s, u"format-list-ordered"_s, tr("Number anew: 1, 2, 2.a, 2.b, 3"), [this] {
        changeTree(tr("numbered anew"), [](Meeting& meeting) { return renumber(meeting); });
    });
    line->addStretch(1);
    return bar;
}

void MeetingDesk::connectTree()
{
    connect(m_tree, &AgendaTree::chosen, this, &MeetingDesk::choose);
    connect(m_tree, &AgendaTree::insertAsked, this, &MeetingDesk::insertItem);
    connect(m_tree, &AgendaTree::removeAsked, this, &MeetingDesk::removeItem);
    connect(m_tree, &AgendaTree::formAsked, this, [this] {
        if (m_itemForm != nullptr)
            m_itemForm->focusTitle();
        else if (m_outcomeForm != nullptr)
            m_outcomeForm->focusText();
        else if (m_form != nullptr)
            m_form->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tree, &AgendaTree::moveAsked, this, [this](int by) {
        const auto id = m_tree->currentId();
        changeTree(tr("move %1").arg(nameOf(id)),
                   [id, by](Meeting& meeting) { return moveItem(meeting, id, by); });
    });
    connect(m_tree, &AgendaTree::nestAsked, this, [this] {
        const auto id = m_tree->currentId();
        changeTree(tr("nest %1").arg(nameOf(id)),
                   [id](Meeting& meeting) { return nestItem(meeting, id); });
    });
    connect(m_tree, &AgendaTree::unnestAsked, this, [this] {
        const auto id = m_tree->currentId();
        changeTree(tr("unnest %1").arg(nameOf(id)),
                   [id](Meeting& meeting) { return unnestItem(meeting, id); });
    });
    connect(m_tree, &AgendaTree::placed, this,
            [this](const AgendaItemId& id, const AgendaItemId& parent, int position) {
                changeTree(tr("move %1").arg(nameOf(id)), [&](Meeting& meeting) {
                    return placeItem(meeting, id, parent, static_cast<std::size_t>(position));
                });
            });
    connect(m_tree, &AgendaTree::filesDropped, this,
            [this](const AgendaItemId& id, const QStringList& paths) {
                addFilesToItem(m_session, id, paths, -1);
            });
}

void MeetingDesk::makeShortcuts()
{
    for (const auto by : {-1, 1}) {
        auto* step = new QShortcut{QKeySequence{by > 0 ? u"Ctrl+Down"_s : u"Ctrl+Up"_s}, this};
        step->setContext(Qt::WidgetWithChildrenShortcut);
        connect(step, &QShortcut::activated, this, [this, by] {
            if (m_tree->step(by) && m_outcomeForm != nullptr)
                m_outcomeForm->focusText();
        });
    }
}

// Wide windows have room for all three; the form never gets narrower than it can be read.
void MeetingDesk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_isSized || width() < 600)
        return;
    m_isSized = true;
    const int agenda = std::clamp(width() * 22 / 100, 240, 380);
    const int papers = std::clamp(width() * 3 / 10, 300, 640);
    m_split->setSizes({agenda, width() - 32 - agenda - papers, papers});
}

QString MeetingDesk::part() const
{
    const auto id = m_tree->currentId();
    const auto item = id.isNull() ? QString{} : id.toString();
    return m_isMinutes ? minutesPart + u'/' + item : item;
}

void MeetingDesk::goTo(const QString& part)
{
    const bool isMinutes = part.startsWith(minutesPart);
    if (isMinutes != m_isMinutes)
        setMinutesMode(isMinutes);
    const auto id = AgendaItemId::fromString(part.section(u'/', -1));
    if (id == m_tree->currentId() && m_form != nullptr)
        return;
    m_tree->setCurrentId(id);
    showForm();
}

void MeetingDesk::setMinutesMode(bool isMinutes)
{
    m_isMinutes = isMinutes;
    m_agendaMode->setChecked(!isMinutes);
    m_minutesMode->setChecked(isMinutes);
    if (isMinutes && !m_session.meeting().minutes)
        startMinutes();
    follow();
    showForm();
}

void MeetingDesk::startMinutes()
{
    m_session.workspace().guarded([this] {
        const auto minutes = startedMinutes(m_session.workspace().portfolio(), m_session.meeting());
        m_session.step(tr("start of the minutes"),
                       [&](Meeting& meeting) { meeting.minutes = minutes; });
    });
}

void MeetingDesk::choose(const AgendaItemId&)
{
    showForm();
    Q_EMIT moved();
}

// A form belongs to one item: another item gets another form.
void MeetingDesk::showForm()
{
    m_meetingForm = nullptr;
    m_itemForm = nullptr;
    m_minutesForm = nullptr;
    m_outcomeForm = nullptr;
    const auto id = m_tree->currentId();
    m_papers->follow(id, m_isMinutes);
    if (id.isNull() && m_isMinutes) {
        setForm(m_minutesForm = new MinutesForm{m_session});
    } else if (id.isNull()) {
        setForm(m_meetingForm = new MeetingForm{m_session});
    } else if (m_isMinutes) {
        setForm(m_outcomeForm = new OutcomeForm{m_session, id});
        connect(m_outcomeForm, &OutcomeForm::wanted, this, &MeetingDesk::wanted);
    } else {
        setForm(m_itemForm = new ItemForm{m_session, id});
        connect(m_itemForm, &ItemForm::wanted, this, &MeetingDesk::wanted);
        connect(m_itemForm, &ItemForm::paperAsked, m_papers, &PaperPane::showAttachment);
        connect(m_itemForm, &ItemForm::titleEntered, m_tree,
                [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    }
}

void MeetingDesk::setForm(QWidget* form)
{
    if (m_form != nullptr) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = form;
    m_middle->addWidget(form);
}

void MeetingDesk::refresh()
{
    m_session.follow();
}

void MeetingDesk::follow()
{
    const auto& meeting = m_session.meeting();
    m_header->setTitle(m_session.title());
    const auto state = words::minutesState(meeting);
    m_state->set(state.text.isEmpty() ? QString{} : tr("minutes: %1").arg(state.text), state.tone);
    m_state->setVisible(!state.text.isEmpty());
    showProblems();
    const auto before = m_tree->currentId();
    m_tree->show(meeting, m_isMinutes ? tr("Presence and times") : tr("Meeting and dates"),
                 itemsWithProblems(m_strip->problems()));
    if (m_form != nullptr && m_tree->currentId() != before)
        showForm(); // the item is gone
    if (m_meetingForm != nullptr)
        m_meetingForm->refresh();
    if (m_itemForm != nullptr)
        m_itemForm->refresh();
    if (m_minutesForm != nullptr)
        m_minutesForm->refresh();
    if (m_outcomeForm != nullptr)
        m_outcomeForm->refresh();
    m_papers->refresh();
}

void MeetingDesk::showProblems()
{
    m_strip->setProblems(m_isMinutes ? minutesProblems(m_session.meeting(), m_session.violations())
                                     : agendaProblems(m_session.meeting(), m_session.violations(),
                                                      m_bundleProblems));
}

void MeetingDesk::lead(const MeetingProblem& problem)
{
    m_tree->setCurrentId(problem.item);
    showForm();
    Q_EMIT moved();
    if (m_itemForm != nullptr)
        m_itemForm->goTo(problem.part);
    else if (m_outcomeForm != nullptr)
        m_outcomeForm->goTo(problem.part);
    else if (auto* widget = m_form->findChild<QWidget*>(problem.part))
        widget->setFocus(Qt::OtherFocusReason);
}

void MeetingDesk::insertItem()
{
    if (m_isMinutes)
        setMinutesMode(false);
    AgendaItemId added;
    const auto after = m_tree->currentId();
    m_session.step(tr("new item"),
                   [&](Meeting& meeting) { added = insertItemAfter(meeting, after); });
    m_tree->setCurrentId(added);
    showForm();
    Q_EMIT moved();
    if (m_itemForm != nullptr)
        m_itemForm->focusTitle();
}

void MeetingDesk::removeItem()
{
    const auto id = m_tree->currentId();
    if (id.isNull())
        return;
    const auto name = nameOf(id);
    changeTree(tr("remove %1").arg(name),
               [id](Meeting& meeting) { return regiobord::removeItem(meeting, id); });
}

QString MeetingDesk::nameOf(const AgendaItemId& id) const
{
    const auto* item = m_session.item(id);
    return item ? tr("item %1").arg(item->number) : QString{};
}

void MeetingDesk::changeTree(const QString& name, const std::function<bool(Meeting&)>& change)
{
    auto trial = m_session.meeting();
    if (!change(trial))
        return;
    m_session.step(name, [&](Meeting& meeting) { meeting = trial; });
}

void MeetingDesk::askBundle()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto name = bundleFileName(m_session.meeting(), m_session.catalogue(), false);
    const auto path = QFileDialog::getSaveFileName(this, tr("Make bundle"), folder + u'/' + name,
                                                   tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        makeBundle(path, true);
}

void MeetingDesk::makeBundle(const QString& path, bool withPublic)
{
    auto& workspace = m_session.workspace();
    workspace.flush();
    auto publicPath = path;
    if (publicPath.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        publicPath.chop(4);
    const BundleFiles files{.path = path,
                            .publicPath = withPublic ? publicPath + u"-openbaar.pdf"_s : QString{}};
    const auto& services = workspace.services();
    workspace.jobs().start(
        tr("Making the bundle"), this,
        [&services, id = m_session.meeting().id, files](JobContext& job) {
            const BundleOrder order{id, files, services.clock.nowUtc()};
            return makeBundles(job.portfolio(), order, services.papers, services.bundles,
                               job.progressCallback());
        },
        [this, files](const BundleOutcome& outcome) { take(outcome, files); });
}

void MeetingDesk::take(const BundleOutcome& outcome, const BundleFiles& files)
{
    m_bundleProblems = outcome.problems;
    follow();
    if (outcome.wasCancelled) {
        m_message->say(tr("The bundle was stopped; no file was written."), Tone::Neutral);
        return;
    }
    if (!outcome.unwritten.isEmpty()) {
        m_message->say(tr("%1 cannot be written. Close it where it is open, or choose another "
                          "name.")
                           .arg(outcome.unwritten),
                       Tone::Bad);
        return;
    }
    if (!outcome.isMade) {
        m_message->say(tr("The bundle was not made. Put in order first what stands below."),
                       Tone::Bad);
        m_strip->setOpen(true);
        return;
    }
    m_fold->setChecked(true);
    m_papers->showBundle(outcome, contentOf(files.path),
                         files.publicPath.isEmpty() ? QByteArray{} : contentOf(files.publicPath));
    auto text = tr("The bundle has %1 pages and is in %2.").arg(outcome.pages).arg(files.path);
    if (!files.publicPath.isEmpty())
        text += u' ' + tr("The public copy stands beside it.");
    for (const auto& loss : outcome.losses)
        text += u'\n' + tr("Item %1, %2: %3").arg(loss.item, loss.paper, loss.message);
    m_message->say(text, outcome.losses.empty() ? Tone::Good : Tone::Waiting);
}

void MeetingDesk::sayConflict()
{
    m_message->say(tr("Somebody else changed this meeting while you typed. Your text is kept "
                      "here."),
                   Tone::Waiting);
    connect(m_message->addAction(tr("Keep &mine")), &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_session.keepMine();
    });
    connect(m_message->addAction(tr("Take &theirs")), &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_session.takeTheirs();
    });
}

void MeetingDesk::sayGone()
{
    m_message->say(tr("This meeting was removed meanwhile. What stands here is no longer stored."),
                   Tone::Bad);
    auto* putBack = m_message->addAction(tr("Put it back"));
    putBack->setObjectName(u"meetingPutBack"_s);
    connect(putBack, &QPushButton::clicked, this, [this] {
        if (m_session.putBack())
            m_message->hide();
    });
}

} // namespace regiobord
