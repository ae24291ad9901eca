#include "ui/widgets/gridview.h"

#include <QAbstractItemView>
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
#include <functional>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int besideText = 16;  // of a cell
constexpr int narrowest = 48;   // of a column that gives way
constexpr int widestWord = 140; // that a column keeps room for
constexpr int widestText = 320; // that a column widens for

// The widest give way first, none further than its floor. Returns what is still lacking.
int shrink(std::vector<int>& widths, const std::vector<int>& floors, int lacking)
{
    for (; lacking > 0; --lacking) {
        auto widest = widths.end();
        for (auto width = widths.begin(); width != widths.end(); ++width) {
            const bool canGive = *width > floors[static_cast<std::size_t>(width - widths.begin())];
            if (canGive && (widest == widths.end() || *width > *widest))
                widest = width;
        }
        if (widest == widths.end())
            break;
        --*widest;
    }
    return lacking;
}

// Ctrl+Tab goes to the next of the tabs around the grid.
bool isForTabs(const QKeyEvent& event)
{
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    return isTab && event.modifiers().testFlag(Qt::ControlModifier);
}

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

// Suggests texts below what one types. The list that drops down takes the keys, and hands them to
// the line past its delegate: what leaves the line is told by the line itself.
class SuggestingLine final : public QLineEdit
{
public:
    using Left = std::function<void(QLineEdit* line, bool isOnward)>;

    SuggestingLine(const QStringList& suggestions, Left left, QWidget* parent)
        : QLineEdit(parent),
          m_left(std::move(left))
    {
        setFrame(false);
        auto* completer = new QCompleter{suggestions, this};
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        setCompleter(completer);
    }

protected:
    bool focusNextPrevChild(bool next) override
    {
        m_left(this, next);
        return true;
    }

private:
    Left m_left;
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
            return new SuggestingLine{
                suggestions, [this](QLineEdit* line, bool isOnward) { leave(line, isOnward); },
                parent};
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

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        // In the empty row nothing is chosen yet, not the first of the list.
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(box->findText(index.data(Qt::EditRole).toString()));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        const auto* box = qobject_cast<QComboBox*>(editor);
        if (box == nullptr)
            QStyledItemDelegate::setModelData(editor, model, index);
        else if (box->currentIndex() >= 0)
            model->setData(index, box->currentText());
    }

protected:
    bool eventFilter(QObject* editor, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress && isForTabs(*static_cast<QKeyEvent*>(event)))
            return false;
        return QStyledItemDelegate::eventFilter(editor, event);
    }

private:
    // As Tab and Shift+Tab leave every other editor.
    void leave(QLineEdit* line, bool isOnward) const
    {
        auto* self = const_cast<GridDelegate*>(this);
        Q_EMIT self->commitData(line);
        Q_EMIT self->closeEditor(line, isOnward ? EditNextItem : EditPreviousItem);
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
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    verticalHeader()->setMinimumSectionSize(verticalHeader()->defaultSectionSize());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < model->columnCount(); ++column)
        setColumnWidth(column, model->columnWidth(column));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isLast = column == m_model->columnCount() - 1; // stretches
        if (!m_isFitting && !isLast && !stretches(column))
            m_isUserSized = true;
        fitRows();
    });
    // A column that stretches has its width once the header has been laid out.
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &GridView::fitRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, &GridView::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &GridView::fit);
}

// The header goes after this, and would still say that it changes.
GridView::~GridView()
{
    disconnect(horizontalHeader(), nullptr, this, nullptr);
}

// Columns have the width that they ask for. Where that is too much they give what they do not need,
// and then the widest as far as their longest word, and the texts go on below: a date or a name is
// not cut.
void GridView::fit()
{
    const QScopedValueRollback fitting{m_isFitting, true};
    if (!m_isUserSized) {
        std::vector<int> widths;
        int lacking = -viewport()->width();
        for (int column = 0; column < m_model->columnCount(); ++column)
            lacking += widths.emplace_back(
                std::max(m_model->columnWidth(column), titleWidth(column) + besideText));
        if (lacking > 0)
            narrow(widths, lacking);
        else
            widen(widths, -lacking);
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!stretches(column))
                setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
        }
    }
    fitRows();
}

bool GridView::stretches(int column) const
{
    return horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch;
}

// A column whose texts do not fit takes of what is left over, before the one that stretches.
void GridView::widen(std::vector<int>& widths, int spare) const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto& width = widths[static_cast<std::size_t>(column)];
        const auto more = std::clamp(wholeWidth(column) - width, 0, spare);
        if (stretches(column) || more == 0)
            continue;
        width += more;
        spare -= more;
    }
}

int GridView::wholeWidth(int column) const
{
    int longest = titleWidth(column);
    for (int row = 0; row < m_model->rowCount(); ++row)
        longest = std::max(
            longest,
            fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
    return std::min(longest + besideText, widestText);
}

void GridView::narrow(std::vector<int>& widths, int lacking) const
{
    std::vector<int> whole;
    std::vector<int> least;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        whole.push_back(wholeWidth(column));
        least.push_back(leastWidth(column));
    }
    shrink(widths, least, shrink(widths, whole, lacking));
}

// Of the heading and of a date the whole, of other texts the longest word.
int GridView::leastWidth(int column) const
{
    int longest = titleWidth(column);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto text = m_model->index(row, column).data().toString();
        const auto words = m_model->isDate(column) ? QStringList{text} : text.split(u' ');
        for (const auto& word : words)
            longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    }
    return std::clamp(longest + besideText, narrowest, widestWord);
}

int GridView::titleWidth(int column) const
{
    return fontMetrics().horizontalAdvance(
        m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

void GridView::fitRows()
{
    resizeRowsToContents();
    updateGeometry();
}

QSize GridView::sizeHint() const
{
    const auto rows = verticalHeader()->length();
    const bool hasScrollBar = horizontalHeader()->length() > viewport()->width();
    const auto below = hasScrollBar ? horizontalScrollBar()->sizeHint().height() : 0;
    return {480, rows + horizontalHeader()->sizeHint().height() + 2 * frameWidth() + below};
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
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
    else if (isForTabs(*event))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

// All rows are in view: the wheel is for the form around the grid.
void GridView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

// Enter ends a cell and goes down, as in a spreadsheet. Tab goes on to the next field behind the
// last cell, also out of its editor, and Shift+Tab before the first.
void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (const auto* line = qobject_cast<QLineEdit*>(editor); line && line->completer())
        line->completer()->popup()->hide(); // it would stay, and take the keys
    const bool isOnward = hint == QAbstractItemDelegate::EditNextItem;
    const bool isBackward = hint == QAbstractItemDelegate::EditPreviousItem;
    if ((isOnward && isAtEnd(true)) || (isBackward && isAtEnd(false))) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        focusNextPrevChild(isOnward);
        return;
    }
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache && hint != QAbstractItemDelegate::NoHint)
        return;
    const auto below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid() && QApplication::mouseButtons() == Qt::NoButton
        && hint == QAbstractItemDelegate::SubmitModelCache)
        setCurrentIndex(below);
}

bool GridView::isAtEnd(bool isOnward) const
{
    const auto current = currentIndex();
    return isOnward
        ? current.row() == m_model->rowCount() - 1 && current.column() == m_model->columnCount() - 1
        : current.row() == 0 && current.column() == 0;
}

bool GridView::focusNextPrevChild(bool next)
{
    if (currentIndex().isValid() && !isAtEnd(next))
        return QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(false);
    const bool isMoved = QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(true);
    return isMoved;
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
