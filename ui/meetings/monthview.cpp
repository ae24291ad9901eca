#include "ui/meetings/monthview.h"

#include "core/dutch.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int weeks = 6;
constexpr int padding = 6;
constexpr int besideMark = 14;
constexpr int lostByWrapping = 24; // at the end of a line, on average

// The number of the day, and below it what there is that day.
class DayDelegate final : public QStyledItemDelegate
{
public:
    explicit DayDelegate(MonthModel* model, QObject* parent)
        : QStyledItemDelegate(parent),
          m_model(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool isInMonth = index.data(MonthModel::InMonthRole).toBool();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect,
                          isInMonth ? option.palette.base() : option.palette.alternateBase());
        painter->setPen(isInMonth ? option.palette.color(QPalette::Text)
                                  : quietInk(option.palette));
        paintNumber(*painter, option, index);
        paintEntries(*painter, option, m_model->entriesOn(m_model->dayAt(index)));
        if (isCurrent) {
            painter->setPen(QPen{option.palette.color(QPalette::Highlight), 2});
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void paintNumber(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
    {
        auto font = option.font;
        const bool isToday = index.data(MonthModel::TodayRole).toBool();
        font.setWeight(isToday ? QFont::Bold : QFont::Normal);
        painter.setFont(font);
        const auto text = QString::number(index.data(MonthModel::DateRole).toDate().day());
        QRect box{option.rect.left() + padding, option.rect.top() + 4,
                  option.fontMetrics.horizontalAdvance(u"00"_s) + 8,
                  option.fontMetrics.height() + 2};
        if (isToday) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(option.palette.highlight());
            painter.drawRoundedRect(box, 4, 4);
            painter.setPen(option.palette.color(QPalette::HighlightedText));
            painter.drawText(box, Qt::AlignCenter, text);
            painter.restore();
            return;
        }
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    static void paintEntries(QPainter& painter, const QStyleOptionViewItem& option,
                             const std::vector<CalendarEntry>& entries)
    {
        const int height = option.fontMetrics.height() + 4;
        const int top = option.rect.top() + option.fontMetrics.height() + 10;
        const int room = std::max(0, (option.rect.bottom() - top) / (height + 2));
        QRect free{option.rect.left() + 4, top, option.rect.width() - 8,
                   option.rect.bottom() - top};
        const auto count = static_cast<int>(entries.size());
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < count && i < room; ++i) {
            if (i == room - 1 && count > room) {
                painter.setPen(quietInk(option.palette));
                painter.drawText(free.adjusted(5, 2, -3, 0), Qt::AlignLeft,
                                 MonthView::tr("%1 more").arg(count - i));
                return;
            }
            const int below = (count - i - 1) * (height + 2); // what those need at least
            const auto bottom = paintEntry(painter, option, free.adjusted(0, 0, 0, -below),
                                           entries[static_cast<std::size_t>(i)]);
            free.setTop(bottom + 3);
        }
    }

    // Returns where it ends.
    static int paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QRect& free,
                          const CalendarEntry& entry)
    {
        const auto tone = calendarTone(entry.isMeeting);
        const auto colours = toneColours(tone, option.palette);
        const auto& metrics = option.fontMetrics;
        const int wide = free.width() - besideMark - 1;
        const auto text = withShortWords(entry.text, metrics, wide);
        const int lines = linesFor(text, wide, free.height(), option);
        const QRect box{free.left(), free.top(), free.width(), lines * metrics.height() + 4};
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ground);
        painter.drawRoundedRect(box, 3, 3);
        const double middle = box.top() + 2 + metrics.height() / 2.0;
        paintToneMark(painter, {box.left() + 4.0, middle - 3.5, 7, 7}, tone, colours.ink);
        painter.setPen(colours.ink);
        painter.setBrush(Qt::NoBrush);
        painter.drawText(
            box.adjusted(besideMark, 2, -1, 0), Qt::AlignLeft | Qt::TextWordWrap,
            metrics.elidedText(text, Qt::ElideRight, wide * lines - (lines - 1) * lostByWrapping));
        return box.bottom();
    }

    // A word that is longer than a line is cut with an ellipsis.
    static QString withShortWords(const QString& text, const QFontMetrics& metrics, int wide)
    {
        QStringList words;
        for (const auto& word : text.split(u' '))
            words.append(metrics.elidedText(word, Qt::ElideRight, wide));
        return words.join(u' ');
    }

    // So many lines that the text fits, when there is room.
    static int linesFor(const QString& text, int wide, int high, const QStyleOptionViewItem& option)
    {
        constexpr int most = 3;
        const auto& metrics = option.fontMetrics;
        const auto wanted =
            metrics.boundingRect(QRect{0, 0, wide, high}, Qt::TextWordWrap, text).height();
        const int fitting = std::clamp((high - 4) / metrics.height(), 1, most);
        return std::clamp((wanted + metrics.height() - 1) / metrics.height(), 1, fitting);
    }

    MonthModel* m_model;
};

} // namespace

void MonthModel::show(QDate month, QDate today, std::vector<CalendarEntry> entries)
{
    beginResetModel();
    m_month = QDate{month.year(), month.month(), 1};
    m_first = m_month.addDays(1 - m_month.dayOfWeek());
    m_today = today;
    m_entries = std::move(entries);
    endResetModel();
}

QDate MonthModel::dayAt(const QModelIndex& index) const
{
    return m_first.addDays(index.row() * 7 + index.column());
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const auto days = static_cast<int>(m_first.daysTo(day));
    return days < 0 || days >= weeks * 7 ? QModelIndex{} : index(days / 7, days % 7);
}

std::vector<CalendarEntry> MonthModel::entriesOn(QDate day) const
{
    std::vector<CalendarEntry> found;
    for (const auto& entry : m_entries) {
        if (entry.isDay() && entry.when.first() == day)
            found.push_back(entry);
    }
    return found;
}

std::vector<CalendarEntry> MonthModel::coarseEntries() const
{
    std::vector<CalendarEntry> found;
    const auto last = m_month.addMonths(1).addDays(-1);
    for (const auto& entry : m_entries) {
        if (!entry.isDay() && entry.when.first() <= last && entry.when.last() >= m_month)
            found.push_back(entry);
    }
    return found;
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_first.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 7;
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto day = dayAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList texts{dutch::date(day)};
        for (const auto& entry : entriesOn(day))
            texts.append(entry.detail.isEmpty() ? entry.text : entry.text + u", "_s + entry.detail);
        return role == Qt::ToolTipRole && texts.size() == 1 ? QString{} : texts.join(u'\n');
    }
    case DateRole:
        return day;
    case InMonthRole:
        return day.month() == m_month.month();
    case TodayRole:
        return day == m_today;
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QLocale{}.dayName(section + 1, QLocale::ShortFormat);
}

MonthView::MonthView(MonthModel* model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new DayDelegate{model, this});
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &MonthView::select);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (!index.isValid() || m_model->dayAt(index) == m_day)
                    return;
                m_day = m_model->dayAt(index);
                Q_EMIT dayChanged(m_day);
            });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT activatedDay(m_model->dayAt(index)); });
}

void MonthView::select()
{
    const auto index = m_model->indexOf(m_day);
    if (index.isValid())
        setCurrentIndex(index);
}

void MonthView::setDay(QDate day)
{
    m_day = day;
    const bool isShown = m_model->month().isValid() && day.month() == m_model->month().month()
        && day.year() == m_model->month().year();
    if (isShown)
        select();
    else
        Q_EMIT monthAsked(day);
    Q_EMIT dayChanged(day);
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-7));
    case Qt::Key_Down:
        return setDay(m_day.addDays(7));
    case Qt::Key_PageUp:
        return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.addMonths(1));
    case Qt::Key_Home:
        Q_EMIT todayAsked();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activatedDay(m_day);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace regiobord
