#include "ui/meetings/calendarpage.h"

#include "core/dutch.h"
#include "ui/meetings/monthview.h"
#include "ui/meetings/newmeetingpanel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QListWidget* makeList(const QString& name, const QString& spoken)
{
    auto* list = new QListWidget;
    list->setObjectName(name);
    list->setAccessibleName(spoken);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

CalendarPage::CalendarPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_header(new PageHeader{{}, this}),
      m_new(new NewMeetingPanel{workspace, this}),
      m_model(new MonthModel{this}),
      m_view(new MonthView{m_model, this}),
      m_dayTitle(makeHeading({}, this)),
      m_dayEmpty(makeHint(tr("Nothing on this day."), this)),
      m_day(makeList(u"dayEntries"_s, tr("This day"))),
      m_coarseTitle(makeHeading(tr("Without a fixed day"), this)),
      m_coarse(makeList(u"coarseEntries"_s, tr("Without a fixed day")))
{
    m_view->setObjectName(u"month"_s);
    m_view->setAccessibleName(tr("Month"));
    makeHeader();
    auto* split = new QSplitter{this};
    split->setChildrenCollapsible(false);
    split->addWidget(makeMonth());
    split->addWidget(makeSide());
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_new);
    layout->addWidget(split, 1);
    connect(m_view, &MonthView::monthAsked, this, &CalendarPage::showMonth);
    connect(m_view, &MonthView::dayChanged, this, [this](QDate day) {
        showDay();
        Q_EMIT moved({}, day.toString(Qt::ISODate));
    });
    connect(m_view, &MonthView::activatedDay, this, &CalendarPage::openDay);
    connect(m_view, &MonthView::todayAsked, this,
            [this] { m_view->setDay(this->workspace().today()); });
    connect(m_new, &NewMeetingPanel::made, this, [this](const QString& id) {
        Q_EMIT wanted({Place::Meeting, id});
    });
    connect(m_new, &NewMeetingPanel::closed, this, [this] { m_view->setFocus(); });
}

void CalendarPage::makeHeader()
{
    const auto add = [this](const QString& name, QPushButton* button,
                            const std::function<void()>& action) {
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, action);
        m_header->addAction(button);
    };
    add(u"previousMonth"_s, makeButton(tr("&Previous month"), u"go-previous"_s),
        [this] { m_view->setDay(m_view->day().addMonths(-1)); });
    add(u"today"_s, makeButton(tr("&Today"), u"go-jump-today"_s),
        [this] { m_view->setDay(workspace().today()); });
    add(u"nextMonth"_s, makeButton(tr("Ne&xt month"), u"go-next"_s),
        [this] { m_view->setDay(m_view->day().addMonths(1)); });
    add(u"newMeeting"_s, makePrimaryButton(tr("&New meeting"), u"list-add"_s),
        [this] { askNew(); });
}

// The month, and below it what its marks stand for.
QWidget* CalendarPage::makeMonth()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    auto* legend = new QHBoxLayout;
    legend->setSpacing(8);
    for (const bool isMeeting : {true, false}) {
        auto* chip = new Chip;
        chip->set(isMeeting ? tr("meeting") : tr("important date"), calendarTone(isMeeting));
        legend->addWidget(chip);
    }
    legend->addStretch(1);
    column->addLayout(legend);
    return side;
}

QWidget* CalendarPage::makeSide()
{
    auto* side = new QWidget;
    side->setMinimumWidth(240);
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(16, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_dayTitle);
    column->addWidget(m_dayEmpty);
    column->addWidget(m_day, 3);
    column->addSpacing(8);
    column->addWidget(m_coarseTitle);
    column->addWidget(m_coarse, 2);
    column->addStretch(0);
    for (auto* list : {m_day, m_coarse})
        connect(list, &QListWidget::itemActivated, this, &CalendarPage::openEntry);
    return side;
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}

void CalendarPage::open(const QString&, const QString& part)
{
    const auto day = QDate::fromString(part, Qt::ISODate);
    if (day.isValid())
        m_view->setDay(day);
    else if (!m_view->day().isValid())
        m_view->setDay(workspace().today());
    m_view->setFocus();
}

void CalendarPage::refresh()
{
    showMonth(m_view->day());
}

void CalendarPage::showMonth(QDate month)
{
    const QDate first{month.year(), month.month(), 1};
    if (m_model->month() != first)
        showEntries(first, {}); // the days at once, what is on them when it has been read
    reading().start(
        [catalogue = workspace().catalogue(), first](Portfolio& portfolio) {
            return calendarEntries(portfolio, *catalogue, first.addDays(-7), first.addDays(42));
        },
        [this, first](std::vector<CalendarEntry> entries) {
            showEntries(first, std::move(entries));
        });
}

void CalendarPage::showEntries(QDate first, std::vector<CalendarEntry> entries)
{
    m_model->show(first, workspace().today(), std::move(entries));
    m_header->setTitle(capitalised(dutch::date(CoarseDate{first, Precision::Month})));
    const auto coarse = m_model->coarseEntries();
    m_coarseTitle->setVisible(!coarse.empty());
    m_coarse->setVisible(!coarse.empty());
    fill(*m_coarse, coarse, true);
    showDay();
}

void CalendarPage::showDay()
{
    const auto entries = m_model->entriesOn(m_view->day());
    m_dayTitle->setText(dutch::date(m_view->day()));
    m_dayEmpty->setVisible(entries.empty());
    fill(*m_day, entries, false);
}

void CalendarPage::fill(QListWidget& list, const std::vector<CalendarEntry>& entries,
                        bool namesPeriod)
{
    list.clear();
    for (const auto& entry : entries) {
        auto text = entry.text;
        if (namesPeriod)
            text = capitalised(dutch::date(entry.when)) + u": "_s + text;
        if (!entry.detail.isEmpty())
            text += u'\n' + entry.detail;
        if (entry.isProvisional)
            text += u'\n' + tr("provisional");
        auto* item = new QListWidgetItem{text, &list};
        item->setData(placeRole, static_cast<int>(entry.target.place));
        item->setData(idRole, entry.target.id);
        item->setIcon(
            QIcon::fromTheme(entry.isMeeting ? u"meeting-attending"_s : u"view-calendar-day"_s));
    }
}

void CalendarPage::openEntry(const QListWidgetItem* item)
{
    Q_EMIT wanted(
        {static_cast<Place>(item->data(placeRole).toInt()), item->data(idRole).toString()});
}

// A day with one thing opens that; with more one chooses; an empty one offers a new meeting.
void CalendarPage::openDay(QDate day)
{
    const auto entries = m_model->entriesOn(day);
    if (entries.empty()) {
        askNew();
    } else if (entries.size() == 1) {
        openEntry(m_day->item(0));
    } else {
        m_day->setCurrentRow(0);
        m_day->setFocus(Qt::OtherFocusReason);
    }
}

void CalendarPage::askNew()
{
    workspace().guarded([this] {
        BodyId body;
        for (const auto& summary : workspace().portfolio().meetings().summaries())
            body = summary.body; // of the last meeting
        m_new->ask(m_view->day(), body);
    });
}

} // namespace regiobord
