#include "ui/relations/recordtab.h"

#include "core/text.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowsview.h"

#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int paneWidth = 736;

} // namespace

RecordTab::RecordTab(Workspace& workspace, std::vector<RowsColumn> columns, const QString& name,
                     const Words& words, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new RowsModel{std::move(columns), this}),
      m_view(new RowsView{m_model, name, this}),
      m_search(new QLineEdit{this}),
      m_new(makePrimaryButton(words.add, u"list-add"_s, this)),
      m_remove(makeButton(tr("&Remove"), u"list-remove"_s, this)),
      m_area(new QScrollArea{this}),
      m_empty(new EmptyState{words.emptyTitle, words.emptyText, this})
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* right = new QWidget{this};
    auto* rightLayout = new QVBoxLayout{right};
    rightLayout->setContentsMargins(12, 0, 0, 0);
    rightLayout->addWidget(m_area, 1);
    rightLayout->addWidget(m_empty, 1);
    auto* split = new QSplitter{this};
    split->addWidget(makeList(name, words));
    split->addWidget(right);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(split, 1);
}

QWidget* RecordTab::makeList(const QString& name, const Words& words)
{
    m_view->setObjectName(name + u"List"_s);
    m_search->setObjectName(name + u"Search"_s);
    m_new->setObjectName(name + u"New"_s);
    m_remove->setObjectName(name + u"Remove"_s);
    m_search->setPlaceholderText(tr("Search in this list"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setClearButtonEnabled(true);
    m_view->setAccessibleName(words.list);
    auto* list = new QWidget{this};
    auto* layout = new QVBoxLayout{list};
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_remove);
    top->addWidget(m_new);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RecordTab::narrow);
    connect(m_new, &QPushButton::clicked, this, &RecordTab::add);
    connect(m_remove, &QPushButton::clicked, this, &RecordTab::removeChosen);
    connect(m_view, &RowsView::currentKeyChanged, this, [this] {
        if (m_isShowing)
            return;
        m_workspace.guarded([this] { showChosen(); });
        Q_EMIT chosenChanged(m_shown);
    });
    return list;
}

void RecordTab::refresh()
{
    if (m_isStoring) {
        m_isStale = true;
        return;
    }
    {
        const QScopedValueRollback showing{m_isShowing, true};
        m_model->setRows(rows());
        m_view->fitColumns();
        if (m_view->currentKey().isEmpty())
            m_view->setCurrentKey(m_shown);
        if (m_view->currentKey().isEmpty() && m_model->rowCount() > 0)
            m_view->setCurrentKey(m_model->at(0).key);
    }
    m_remove->setEnabled(m_model->rowCount() > 0);
    showChosen();
}

bool RecordTab::choose(const QString& id)
{
    const auto all = rows();
    if (std::ranges::find(all, id, &RowsRow::key) == all.end())
        return false;
    const QScopedValueRollback showing{m_isShowing, true};
    m_search->clear();
    m_model->setRows(all);
    m_view->setCurrentKey(id);
    return true;
}

QString RecordTab::chosen() const
{
    return m_view->currentKey();
}

void RecordTab::showChosen()
{
    const auto id = m_view->currentKey();
    const bool isSame = m_pane != nullptr && id == m_shown;
    if (!isSame || !m_pane->refresh()) {
        store();
        delete std::exchange(m_pane, nullptr);
        m_shown = id;
        m_pane = id.isEmpty() ? nullptr : makePane(id);
        if (m_pane != nullptr) {
            m_pane->setMaximumWidth(paneWidth);
            m_area->setWidget(m_pane);
            m_pane->refresh();
            connect(m_pane, &RecordPane::wanted, this, &RecordTab::wanted);
        }
    }
    m_area->setVisible(m_pane != nullptr);
    m_empty->setVisible(m_pane == nullptr);
    if (std::exchange(m_isStale, false))
        refresh();
}

// Stores what was typed in the pane before it makes room for another.
void RecordTab::store()
{
    const QScopedValueRollback storing{m_isStoring, true};
    m_workspace.flush();
}

void RecordTab::narrow(const QString& words)
{
    const auto wanted = folded(words);
    if (wanted.isEmpty()) {
        m_model->setFilter({});
        return;
    }
    m_model->setFilter([wanted](const RowsRow& row) {
        return std::ranges::any_of(
            row.cells, [&](const RowsCell& cell) { return folded(cell.text).contains(wanted); });
    });
}

void RecordTab::add()
{
    m_workspace.flush();
    auto [command, id] = adding();
    if (!m_workspace.run(std::move(command)))
        return;
    m_workspace.guarded([this, &added = id] {
        choose(added);
        refresh();
    });
    if (auto* name = m_pane == nullptr ? nullptr : m_pane->findChild<QWidget*>(u"name"_s))
        name->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosenChanged(id);
}

void RecordTab::removeChosen()
{
    m_workspace.flush();
    std::unique_ptr<Command> command;
    m_workspace.guarded([&] { command = removing(chosen()); });
    if (command)
        m_workspace.run(std::move(command), reasonToStay());
}

} // namespace regiobord
