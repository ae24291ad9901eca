#include "ui/widgets/gridview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Searches its list as one types. A found choice is not yet a chosen one.
class CellChoice final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    bool isTyping() const { return m_isTyping; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const QScopedValueRollback typing{m_isTyping, true};
        QComboBox::keyPressEvent(event);
    }

private:
    bool m_isTyping = false;
};

// A drop-down list where a column has choices.
class GridDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override
    {
        const auto choices = index.data(GridModel::ChoicesRole).toStringList();
        const auto suggestions = index.data(GridModel::SuggestionsRole).toStringList();
        if (choices.isEmpty() && !suggestions.isEmpty())
            return makeSuggestingLine(suggestions, parent);
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new CellChoice{parent};
        box->addItems(choices);
        // A choice is made by a click or Enter; leaving the cell keeps what it showed.
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box->isTyping())
                return;
            auto* self = const_cast<GridDelegate*>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }

    static QWidget* makeSuggestingLine(const QStringList& suggestions, QWidget* parent)
    {
        auto* line = new QLineEdit{parent};
        line->setFrame(false);
        auto* completer = new QCompleter{suggestions, line};
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
        return line;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentText(index.data(Qt::EditRole).toString());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        if (const auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentText());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

} // namespace

GridView::GridView(GridModel* model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new GridDelegate{this});
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                    | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < model->columnCount(); ++column)
        setColumnWidth(column, model->columnWidth(column));
    const auto grow = [this] {
        updateGeometry();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(model, &QAbstractItemModel::modelReset, this, grow);
}

QSize GridView::sizeHint() const
{
    const auto rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    const bool hasScrollBar = horizontalHeader()->length() > viewport()->width();
    const auto below = hasScrollBar ? horizontalScrollBar()->sizeHint().height() : 0;
    return {480, rows + horizontalHeader()->sizeHint().height() + 2 * frameWidth() + below};
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    updateGeometry();
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete && isControl)
        removeRows();
    else if (event->key() == Qt::Key_Delete)
        empty();
    else if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveRow(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QTableView::keyPressEvent(event);
}

// All rows are in view: the wheel is for the form around the grid.
void GridView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

// Enter ends a cell and goes down, as in a spreadsheet.
void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache && hint != QAbstractItemDelegate::NoHint)
        return;
    const auto below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid() && QApplication::mouseButtons() == Qt::NoButton
        && hint == QAbstractItemDelegate::SubmitModelCache)
        setCurrentIndex(below);
}

// Tab goes on to the next field behind the last cell, and Shift+Tab before the first.
bool GridView::focusNextPrevChild(bool next)
{
    const auto current = currentIndex();
    const bool isLast =
        current.row() == m_model->rowCount() - 1 && current.column() == m_model->columnCount() - 1;
    const bool isFirst = current.row() == 0 && current.column() == 0;
    if (!current.isValid() || (next ? isLast : isFirst)) {
        setTabKeyNavigation(false);
        const bool isMoved = QTableView::focusNextPrevChild(next);
        setTabKeyNavigation(true);
        return isMoved;
    }
    return QTableView::focusNextPrevChild(next);
}

void GridView::empty()
{
    for (const auto& index : selectionModel()->selectedIndexes()) {
        if (index.row() < m_model->listCount())
            m_model->setData(index, QString{});
    }
}

void GridView::removeRows()
{
    std::set<int, std::greater<>> rows;
    for (const auto& index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    for (const auto row : rows)
        m_model->removeListRow(row);
}

void GridView::moveRow(int by)
{
    const auto at = currentIndex();
    if (!at.isValid())
        return;
    m_model->moveListRow(at.row(), at.row() + by);
    const auto row = std::clamp(at.row() + by, 0, m_model->rowCount() - 1);
    setCurrentIndex(m_model->index(row, at.column()));
}

void GridView::copy() const
{
    auto selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QString text;
    for (qsizetype i = 0; i < selected.size(); ++i) {
        if (i > 0)
            text += selected[i].row() == selected[i - 1].row() ? u'\t' : u'\n';
        text += selected[i].data().toString();
    }
    QApplication::clipboard()->setText(text);
}

void GridView::paste()
{
    const auto start = currentIndex();
    if (!start.isValid())
        return;
    auto text = QApplication::clipboard()->text();
    text.remove(u'\r');
    while (text.endsWith(u'\n'))
        text.chop(1);
    int row = start.row();
    for (const auto& line : text.split(u'\n')) {
        int column = start.column();
        for (const auto& cell : line.split(u'\t')) {
            if (column < m_model->columnCount())
                m_model->setData(m_model->index(row, column++), cell.trimmed());
        }
        ++row;
    }
}

} // namespace regiobord
