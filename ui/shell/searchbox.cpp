#include "ui/shell/searchbox.h"

#include "app/words/labels.h"
#include "core/text.h"
#include "ui/shell/pages.h"
#include "ui/widgets/colours.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int snippetRole = Qt::UserRole + 2;
constexpr int placeRole = Qt::UserRole + 3;
constexpr int mostHits = 40;
constexpr int mostShown = 12;

QString groupName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Programme:
        return SearchBox::tr("Programmes");
    case RecordKind::Organisation:
        return SearchBox::tr("Organisations");
    case RecordKind::Body:
        return SearchBox::tr("Bodies");
    case RecordKind::Person:
        return SearchBox::tr("People");
    case RecordKind::Membership:
        return SearchBox::tr("Memberships");
    case RecordKind::Project:
        return SearchBox::tr("Projects");
    case RecordKind::Fund:
        return SearchBox::tr("Funds");
    case RecordKind::FundEntry:
        return SearchBox::tr("Fund bookings");
    case RecordKind::FindingsReport:
        return SearchBox::tr("Findings reports");
    case RecordKind::Meeting:
        return SearchBox::tr("Meetings");
    case RecordKind::Attachment:
        return SearchBox::tr("Attachments");
    }
    Q_UNREACHABLE();
}

struct Told
{
    QString title; // with the hits marked
    QString rest;
};

// What is searched often begins with the title, with its number before it: then that is the title,
// and what is below it does not say it again.
Told withoutTitle(const QString& title, const QString& snippet)
{
    constexpr qsizetype longestNumber = 12;
    auto plain = snippet;
    plain.remove(hitStart).remove(hitEnd);
    const auto start = plain.indexOf(title);
    const bool isCut = snippet.startsWith(QChar{0x2026}); // begins further on
    if (title.isEmpty() || isCut || start < 0 || start > longestNumber)
        return {title, snippet};
    qsizetype at = 0;
    for (qsizetype left = start + title.size(); left > 0; ++at)
        left -= snippet[at] == hitStart || snippet[at] == hitEnd ? 0 : 1;
    if (at < snippet.size() && snippet[at] == hitEnd)
        ++at;
    return {snippet.left(at), snippet.sliced(at).trimmed()};
}

// A title, and below it the piece of text with the hit in bold; the name of a group in between.
class ResultDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto told = withoutTitle(index.data().toString(), index.data(snippetRole).toString());
        const bool hasSnippet = !told.rest.isEmpty();
        return {200, option.fontMetrics.height() * (hasSnippet ? 2 : 1) + 12};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool isGroup = !index.flags().testFlag(Qt::ItemIsSelectable);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const auto& palette = option.palette;
        if (isCurrent)
            painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
        const auto ink = isCurrent ? palette.color(QPalette::Active, QPalette::HighlightedText)
            : isGroup              ? quietInk(palette)
                                   : palette.color(QPalette::Text);
        const auto box = option.rect.adjusted(isGroup ? 8 : 16, 6, -8, -6);
        const auto told = withoutTitle(index.data().toString(), index.data(snippetRole).toString());
        paintMarked(*painter, box, told.title, ink);
        paintMarked(*painter, box.adjusted(0, option.fontMetrics.height(), 0, 0), told.rest,
                    isCurrent ? ink : quietInk(palette));
    }

private:
    // On one line, cut where it ends.
    static void paintMarked(QPainter& painter, const QRect& box, const QString& text,
                            const QColor& ink)
    {
        const auto plain = painter.font();
        auto bold = plain;
        bold.setBold(true);
        int x = box.left();
        const auto write = [&](const QString& words, const QFont& font) {
            painter.setFont(font);
            const auto metrics = painter.fontMetrics();
            const auto fitting = metrics.elidedText(words, Qt::ElideRight, box.right() - x);
            painter.drawText(x, box.top() + metrics.ascent(), fitting);
            x += metrics.horizontalAdvance(fitting);
            return fitting == words;
        };
        painter.setPen(ink);
        bool isWhole = true;
        for (const auto& part : text.split(hitStart)) {
            const auto end = part.indexOf(hitEnd);
            isWhole = isWhole && (end < 0 || write(part.left(end), bold))
                && write(part.sliced(end < 0 ? 0 : end + 1), plain);
        }
        painter.setFont(plain);
    }
};

} // namespace

SearchBox::SearchBox(Workspace& workspace, QWidget* parent)
    : QLineEdit(parent),
      m_workspace(workspace),
      m_results(new QListWidget{window()})
{
    setObjectName(u"searchBox"_s);
    setPlaceholderText(tr("Search or go to...  (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    setMaximumWidth(420);
    m_results->setObjectName(u"searchResults"_s);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setItemDelegate(new ResultDelegate{this});
    m_results->setAccessibleName(tr("Results"));
    m_results->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds{120});
    connect(this, &QLineEdit::textEdited, this, [this] { m_timer.start(); });
    connect(&m_timer, &QTimer::timeout, this, &SearchBox::search);
    connect(m_results, &QListWidget::itemClicked, this, &SearchBox::choose);
}

void SearchBox::addGroup(const QString& name)
{
    auto* item = new QListWidgetItem{name, m_results};
    item->setFlags(Qt::ItemIsEnabled);
}

void SearchBox::addPages(const QString& words)
{
    bool isFirst = true;
    for (const auto& page : railPages()) {
        if (!folded(page.name).contains(folded(words)))
            continue;
        if (std::exchange(isFirst, false))
            addGroup(tr("Go to"));
        auto* item = new QListWidgetItem{page.name, m_results};
        item->setData(placeRole, static_cast<int>(page.place));
    }
}

// Hits of one kind stand together; the kind of the best hit comes first.
void SearchBox::addHits(const QString& words)
{
    const auto hits = m_workspace.portfolio().search().find(words, mostHits);
    std::vector<RecordKind> kinds;
    for (const auto& hit : hits) {
        if (std::ranges::find(kinds, hit.kind) == kinds.end())
            kinds.push_back(hit.kind);
    }
    for (const auto kind : kinds) {
        addGroup(groupName(kind));
        for (const auto& hit : hits) {
            if (hit.kind != kind)
                continue;
            auto* item = new QListWidgetItem{hit.title, m_results};
            item->setData(kindRole, static_cast<int>(hit.kind));
            item->setData(idRole, hit.id);
            item->setData(snippetRole, hit.snippet);
        }
    }
}

void SearchBox::search()
{
    m_results->clear();
    const auto words = text().trimmed();
    if (words.isEmpty()) {
        m_results->hide();
        return;
    }
    m_workspace.guarded([&] {
        addPages(words);
        addHits(words);
    });
    if (m_results->count() == 0)
        addGroup(tr("Nothing found. Try fewer letters or another word."));
    place();
    moveBy(1);
}

void SearchBox::place()
{
    int height = 4;
    for (int row = 0; row < std::min(m_results->count(), mostShown); ++row)
        height += m_results->sizeHintForRow(row);
    const auto wide = std::max(width(), 520);
    const auto corner = mapTo(window(), QPoint{width() - wide, this->height() + 2});
    m_results->setParent(window());
    m_results->setGeometry(std::max(8, corner.x()), corner.y(), wide, height);
    m_results->show();
    m_results->raise();
}

void SearchBox::moveBy(int step)
{
    int row = m_results->currentRow();
    do
        row += step;
    while (row >= 0 && row < m_results->count()
           && !m_results->item(row)->flags().testFlag(Qt::ItemIsSelectable));
    if (row >= 0 && row < m_results->count())
        m_results->setCurrentRow(row);
}

void SearchBox::choose(const QListWidgetItem* item)
{
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsSelectable))
        return;
    const auto place = item->data(placeRole);
    const auto location = place.isValid()
        ? Location{static_cast<Place>(place.toInt())}
        : locationOf(static_cast<RecordKind>(item->data(kindRole).toInt()),
                     item->data(idRole).toString());
    clear();
    m_results->hide();
    Q_EMIT wanted(location);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        moveBy(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (event->key() == Qt::Key_Escape) {
        clear();
        m_results->hide();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_timer.isActive())
            search();
        m_timer.stop();
        choose(m_results->currentItem());
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (!m_results->underMouse())
        m_results->hide();
}

} // namespace regiobord
