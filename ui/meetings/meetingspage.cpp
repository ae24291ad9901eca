#include "ui/meetings/meetingspage.h"

#include "app/editing/recordcommands.h"
#include "app/meetings/meetingdrafts.h"
#include "core/dutch.h"
#include "ui/meetings/meetingsummarypanel.h"
#include "ui/meetings/newmeetingpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowsview.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

RowsRow rowOf(const MeetingSummary& summary, const MeetingFacts& facts, const RuleContext& rules)
{
    const auto* body = rules.catalogue.body(summary.body);
    const auto count = static_cast<int>(facts.problems.size());
    RowsCell missing;
    if (count > 0)
        missing = chipCell(count == 1 ? MeetingsPage::tr("1 thing")
                                      : MeetingsPage::tr("%1 things").arg(count),
                           Tone::Waiting, count);
    else if (summary.date >= rules.today)
        missing = chipCell(MeetingsPage::tr("nothing"), Tone::Good, 0);
    return {summary.id.toString(),
            {dateCell(summary.date), textCell(body ? body->name : QString{}),
             textCell(meetingTitle(summary.title, summary.body, summary.date, rules.catalogue)),
             numberCell(Quantity::fromWhole(summary.itemCount)), missing,
             facts.minutes.text.isEmpty()
                 ? RowsCell{}
                 : chipCell(facts.minutes.text, facts.minutes.tone, facts.minutes.order)}};
}

} // namespace

MeetingsPage::MeetingsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_header(new PageHeader{tr("Meetings"), this}),
      m_new(new NewMeetingPanel{workspace, this}),
      m_model(new RowsModel{{{u"date"_s, tr("Day"), ColumnKind::Date},
                             {u"body"_s, tr("Body")},
                             {u"title"_s, tr("Title"), ColumnKind::Text, false},
                             {u"items"_s, tr("Items"), ColumnKind::Number},
                             {u"missing"_s, tr("Missing")},
                             {u"minutes"_s, tr("Minutes")}},
                            this}),
      m_view(new RowsView{m_model, u"meetings"_s, this}),
      m_summary(new MeetingSummaryPanel{this}),
      m_split(new QSplitter{this}),
      m_empty(new EmptyState{tr("There are no meetings yet"),
                             tr("A meeting brings agenda, cover notes, bundle and minutes "
                                "together. Start with who meets and when."),
                             this})
{
    m_view->setObjectName(u"meetingList"_s);
    m_view->setAccessibleName(tr("Meetings"));
    m_view->sortByColumn(0, Qt::DescendingOrder);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_view);
    m_split->addWidget(m_summary);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({600, 400});
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_new);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_empty, 1);
    makeActions();
    connect(m_view, &RowsView::activatedKey, this, &MeetingsPage::openMeeting);
    connect(m_view, &RowsView::currentKeyChanged, this, &MeetingsPage::showSummary);
    connect(m_new, &NewMeetingPanel::made, this, &MeetingsPage::openMeeting);
    connect(m_new, &NewMeetingPanel::closed, this, [this] { m_view->setFocus(); });
    connect(m_summary, &MeetingSummaryPanel::openAsked, this, [this](const QString& part) {
        Q_EMIT wanted({Place::Meeting, m_view->currentKey(), part});
    });
}

void MeetingsPage::makeActions()
{
    auto* add = makePrimaryButton(tr("&New meeting"), u"list-add"_s, this);
    add->setObjectName(u"newMeeting"_s);
    connect(add, &QPushButton::clicked, this, &MeetingsPage::askNew);
    auto* calendar = makeButton(tr("C&alendar"), u"view-calendar"_s, this);
    connect(calendar, &QPushButton::clicked, this, [this] { Q_EMIT wanted({Place::Calendar}); });
    m_header->addAction(calendar);
    m_header->addAction(add);
    connect(m_empty->addAction(tr("Make a meeting"), u"list-add"_s), &QPushButton::clicked, this,
            &MeetingsPage::askNew);
    auto* remove = new QAction{tr("Remove this meeting"), m_view};
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &MeetingsPage::removeCurrent);
    auto* open = new QAction{tr("Open"), m_view};
    connect(open, &QAction::triggered, this, [this] { openMeeting(m_view->currentKey()); });
    m_view->addActions({open, remove});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

void MeetingsPage::open(const QString& id, const QString&)
{
    m_facts.clear();
    m_wanted = id;
}

void MeetingsPage::refresh()
{
    struct Read
    {
        AllMeetingFacts facts;
        SortedRows rows;
    };
    reading().start(
        [catalogue = workspace().catalogue(), today = workspace().today(), known = m_facts,
         sorting = m_model->sorting(), &law = workspace().services().law](Portfolio& portfolio) {
            const auto meetings = portfolio.meetings().summaries();
            const RuleContext rules{*catalogue, law, today};
            Read read{readMeetingFacts(portfolio, meetings, rules, known), {}};
            std::vector<RowsRow> rows;
            for (const auto& summary : meetings)
                rows.push_back(rowOf(summary, read.facts[summary.id], rules));
            read.rows = sortedRows(std::move(rows), sorting);
            return read;
        },
        [this](Read read) {
            m_facts = std::move(read.facts);
            showRows(std::move(read.rows));
        });
}

void MeetingsPage::showRows(SortedRows rows)
{
    const bool isEmpty = rows.rows.empty();
    m_model->updateRows(std::move(rows));
    m_view->fitColumns();
    m_split->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && !m_new->isVisible());
    if (!m_wanted.isEmpty())
        m_view->setCurrentKey(std::exchange(m_wanted, {}));
    if (m_view->currentKey().isEmpty() && m_model->rowCount() > 0)
        m_view->setCurrentKey(m_model->at(0).key);
    if (std::exchange(m_isFirst, false))
        m_view->setFocus();
}

void MeetingsPage::showSummary(const QString& key)
{
    workspace().guarded([&] {
        const auto found = workspace().portfolio().meetings().find(MeetingId::fromString(key));
        if (!found) {
            m_summary->clear();
            return;
        }
        const auto catalogue = workspace().catalogue();
        m_summary->show(found->value, factsOf(found->value, workspace().rules(*catalogue)),
                        *catalogue);
    });
}

void MeetingsPage::askNew()
{
    BodyId body;
    const auto found =
        workspace().portfolio().meetings().find(MeetingId::fromString(m_view->currentKey()));
    if (found)
        body = found->value.body;
    m_empty->hide();
    m_new->ask({}, body);
}

void MeetingsPage::openMeeting(const QString& id)
{
    if (!id.isEmpty())
        Q_EMIT wanted({Place::Meeting, id});
}

void MeetingsPage::removeCurrent()
{
    workspace().guarded([this] {
        const auto found =
            workspace().portfolio().meetings().find(MeetingId::fromString(m_view->currentKey()));
        if (!found)
            return;
        const auto name = tr("remove meeting of %1").arg(dutch::date(found->value.date));
        workspace().run(
            std::make_unique<RemoveCommand<Meeting>>(workspace().portfolio(), found->value, name));
    });
}

} // namespace regiobord
