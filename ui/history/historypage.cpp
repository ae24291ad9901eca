#include "ui/history/historypage.h"

#include "app/changes/changelines.h"
#include "app/changes/recordnames.h"
#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowsview.h"

#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int mostChanges = 500;

QString word(ChangeKind change)
{
    switch (change) {
    case ChangeKind::Added:
        return HistoryPage::tr("added");
    case ChangeKind::Changed:
        return HistoryPage::tr("changed");
    case ChangeKind::Removed:
        return HistoryPage::tr("removed");
    }
    Q_UNREACHABLE();
}

Tone toneOf(ChangeKind change)
{
    switch (change) {
    case ChangeKind::Added:
        return Tone::Good;
    case ChangeKind::Changed:
        return Tone::Active;
    case ChangeKind::Removed:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

// Where a long text begins to differ, and where it ends to do so.
constexpr qsizetype longText = 300;
constexpr qsizetype context = 60;

QString aroundDifference(const QString& text, qsizetype sameStart, qsizetype sameEnd)
{
    if (text.size() <= longText)
        return text;
    const auto start = std::max<qsizetype>(0, sameStart - context);
    const auto end = std::min(text.size(), text.size() - sameEnd + context);
    return (start > 0 ? u"... "_s : QString{}) + text.mid(start, end - start)
        + (end < text.size() ? u" ..."_s : QString{});
}

// Of a long text that changed only what did, with some words around it.
std::pair<QString, QString> shortened(const changes::ChangeLine& line)
{
    const auto& [what, before, after] = line;
    if (before.isEmpty() || after.isEmpty())
        return {before, after};
    const auto most = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < most && before[start] == after[start])
        ++start;
    qsizetype end = 0;
    while (end < most - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    return {aroundDifference(before, start, end), aroundDifference(after, start, end)};
}

QString htmlText(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

// A text of several lines stands below the other, a short one beside it.
QString htmlOf(const changes::ChangeLine& line)
{
    const auto [before, after] = shortened(line);
    auto what = line.what.toHtmlEscaped();
    what[0] = what[0].toUpper();
    const auto html = u"<p><b>%1</b><br>%2</p>"_s;
    if (before.isEmpty() || after.isEmpty()) {
        const auto gone = u"<s>%1</s>"_s.arg(htmlText(before));
        return html.arg(what, after.isEmpty() ? gone : htmlText(after));
    }
    const bool isShort = before.size() + after.size() < 70 && !(before + after).contains(u'\n');
    return html.arg(what,
                    u"<s>%1</s>%2\u2192 %3"_s.arg(htmlText(before), isShort ? u" "_s : u"<br>"_s,
                                                  htmlText(after)));
}

QString htmlOf(const std::vector<changes::ChangeLine>& lines)
{
    QString html;
    for (const auto& line : lines)
        html += htmlOf(line);
    return html;
}

QString momentText(const QDateTime& when)
{
    const auto local = when.toLocalTime();
    return dutch::shortDate(local.date()) + local.toString(u"  HH:mm"_s);
}

QString keyOf(const Change& change)
{
    return u"%1 %2 %3"_s.arg(codeOf(change.kind), change.id).arg(change.when.toMSecsSinceEpoch());
}

RowsRow rowOf(const Change& change, const QString& name)
{
    return {keyOf(change),
            {{.text = momentText(change.when), .value = change.when.toMSecsSinceEpoch()},
             textCell(change.who),
             chipCell(word(change.change), toneOf(change.change), static_cast<int>(change.change)),
             textCell(words::label(change.kind)),
             textCell(name)}};
}

} // namespace

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_header(new PageHeader{tr("History"), this}),
      m_model(new RowsModel{{{u"when"_s, tr("When")},
                             {u"who"_s, tr("Who")},
                             {u"change"_s, tr("What")},
                             {u"kind"_s, tr("Kind")},
                             {u"name"_s, tr("Name")}},
                            this}),
      m_view(new RowsView{m_model, u"history"_s, this}),
      m_differences(new QTextBrowser{this}),
      m_empty(new EmptyState{tr("Nothing has changed yet"),
                             tr("Every change of this portfolio will stand here: when, by whom, "
                                "and what it was before."),
                             this})
{
    m_view->setObjectName(u"historyList"_s);
    m_view->setAccessibleName(tr("Changes"));
    m_view->sortByColumn(0, Qt::DescendingOrder);
    m_empty->hide();
    m_differences->setObjectName(u"historyDifferences"_s);
    m_differences->setAccessibleName(tr("What differs"));
    m_differences->setFrameShape(QFrame::NoFrame);
    auto* split = new QSplitter{this};
    split->addWidget(m_view);
    split->addWidget(m_differences);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(split, 1);
    layout->addWidget(m_empty, 1);
    connect(m_view, &RowsView::currentKeyChanged, this, &HistoryPage::showDifferences);
}

void HistoryPage::leaveOutTitle()
{
    m_header->hide();
    layout()->setContentsMargins(0, 12, 0, 0);
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::open(const QString& id, const QString& part)
{
    m_id = id;
    m_kind = part.toInt() == static_cast<int>(Place::Meeting) ? RecordKind::Meeting
        : part.toInt() == static_cast<int>(Place::Programmes) ? RecordKind::Programme
        : part.toInt() == static_cast<int>(Place::Funds)      ? RecordKind::Fund
        : part.toInt() == static_cast<int>(Place::Relations)  ? RecordKind::Organisation
                                                              : RecordKind::Project;
}

void HistoryPage::refresh()
{
    struct Read
    {
        QString title;
        std::vector<Change> changes;
        SortedRows rows;
    };
    reading().start(
        [catalogue = workspace().catalogue(), id = m_id, kind = m_kind,
         sorting = m_model->sorting()](Portfolio& portfolio) {
            auto found = id.isEmpty() ? portfolio.history().latest(mostChanges)
                                      : portfolio.history().of(kind, id);
            if (!id.isEmpty())
                std::ranges::reverse(found); // newest first
            changes::RecordNames names{portfolio, *catalogue};
            const auto title = id.isEmpty() || found.empty()
                ? tr("History")
                : tr("History of %1").arg(names.of(found.front()));
            std::vector<RowsRow> rows;
            for (const auto& change : found)
                rows.push_back(rowOf(change, names.of(change)));
            return Read{title, std::move(found), sortedRows(std::move(rows), sorting)};
        },
        [this](Read read) {
            m_header->setTitle(read.title);
            show(std::move(read.changes), std::move(read.rows));
        });
}

void HistoryPage::show(std::vector<Change> changes, SortedRows rows)
{
    m_changes = std::move(changes);
    const bool isEmpty = m_changes.empty();
    m_model->updateRows(std::move(rows));
    m_view->fitColumns();
    m_view->parentWidget()->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (m_view->currentKey().isEmpty() && m_model->rowCount() > 0)
        m_view->setCurrentKey(m_model->at(0).key);
}

void HistoryPage::showDifferences(const QString& key)
{
    const auto found = std::ranges::find(m_changes, key, keyOf);
    if (found == m_changes.end()) {
        m_differences->clear();
        return;
    }
    workspace().guarded([&] {
        const auto catalogue = workspace().catalogue();
        changes::RecordNames names{workspace().portfolio(), *catalogue};
        m_differences->setHtml(htmlOf(changes::changeLines(*found, names.asFunction())));
    });
}

} // namespace regiobord
