#include "ui/history/historypage.h"

#include "app/words/labels.h"
#include "ui/history/differences.h"
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

// The name of the thing, as its own JSON has it.
QString nameIn(const QByteArray& json)
{
    for (const auto& difference : differencesBetween("{}", json)) {
        const auto member = difference.place.section(u'.', -1);
        if (member == u"name"_s || member == u"title"_s || member == u"number"_s)
            return difference.after;
    }
    return {};
}

QString htmlOf(const std::vector<Difference>& differences)
{
    QString html;
    for (const auto& difference : differences) {
        html += u"<p><b>%1</b><br>"_s.arg(difference.place.toHtmlEscaped());
        if (!difference.before.isEmpty())
            html += u"<s>%1</s><br>"_s.arg(difference.before.toHtmlEscaped());
        html += difference.after.toHtmlEscaped() + u"</p>"_s;
    }
    return html;
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
    connect(m_view, &RowsView::currentKeyChanged, this,
            [this](const QString& key) { showDifferences(key.isEmpty() ? -1 : key.toInt()); });
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

std::vector<Change> HistoryPage::changes() const
{
    auto& history = workspace().portfolio().history();
    auto changes = m_id.isEmpty() ? std::vector<Change>{} : history.of(m_kind, m_id);
    return m_id.isEmpty() ? history.latest(mostChanges) : changes;
}

void HistoryPage::refresh()
{
    m_changes = changes();
    std::vector<RowsRow> rows;
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        const auto& change = m_changes[i];
        const auto local = change.when.toLocalTime();
        const auto& json = change.after.isEmpty() ? change.before : change.after;
        rows.push_back(
            {QString::number(i),
             {{.text = local.toString(u"dd-MM-yyyy HH:mm"_s),
               .value = change.when.toMSecsSinceEpoch()},
              textCell(change.who),
              chipCell(word(change.change), toneOf(change.change), static_cast<int>(change.change)),
              textCell(words::label(change.kind)),
              textCell(nameIn(json))}});
    }
    const bool isEmpty = rows.empty();
    m_model->setRows(std::move(rows));
    m_view->fitColumns();
    m_view->parentWidget()->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (m_view->currentKey().isEmpty() && m_model->rowCount() > 0)
        m_view->setCurrentKey(m_model->at(0).key);
}

void HistoryPage::showDifferences(int index)
{
    if (index < 0) {
        m_differences->clear();
        return;
    }
    const auto& change = m_changes[static_cast<std::size_t>(index)];
    const auto before = change.before.isEmpty() ? QByteArray{"{}"} : change.before;
    const auto after = change.after.isEmpty() ? QByteArray{"{}"} : change.after;
    m_differences->setHtml(htmlOf(differencesBetween(before, after)));
}

} // namespace regiobord
