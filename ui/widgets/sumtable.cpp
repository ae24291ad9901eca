#include "ui/widgets/sumtable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

SumTable::SumTable(const QString& name, QWidget* parent) : QTableWidget(parent)
{
    setAccessibleName(name);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(80);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { activate(row); });
}

void SumTable::setContent(const std::vector<SumColumn>& columns, const std::vector<SumRow>& rows)
{
    if (columns == m_columns && rows == m_rows)
        return;
    m_columns = columns;
    m_rows = rows;
    const auto current = currentRow();
    setColumnCount(static_cast<int>(columns.size()));
    setRowCount(static_cast<int>(rows.size()));
    for (int column = 0; column < columnCount(); ++column) {
        const auto& spec = columns[static_cast<std::size_t>(column)];
        auto* title = new QTableWidgetItem{spec.title};
        title->setTextAlignment((spec.isNumber ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, title);
    }
    for (int row = 0; row < rowCount(); ++row)
        setRow(row, columns, rows[static_cast<std::size_t>(row)]);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (columnCount() > 0)
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (current >= 0 && current < rowCount())
        setCurrentCell(current, 0);
    updateGeometry();
}

void SumTable::setRow(int row, const std::vector<SumColumn>& columns, const SumRow& content)
{
    for (int column = 0; column < columnCount(); ++column) {
        auto* cell = new QTableWidgetItem{content.texts.value(column)};
        cell->setData(Qt::UserRole, content.key);
        cell->setToolTip(content.texts.value(column));
        const bool isNumber = columns[static_cast<std::size_t>(column)].isNumber;
        cell->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (content.isTotal) {
            auto font = this->font();
            font.setWeight(QFont::DemiBold);
            cell->setFont(font);
        }
        setItem(row, column, cell);
    }
}

QString SumTable::textAt(int row, int column) const
{
    const auto* cell = item(row, column);
    return cell ? cell->text() : QString{};
}

QSize SumTable::sizeHint() const
{
    const auto rows = rowCount() * verticalHeader()->defaultSectionSize();
    return {360, rows + horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 4};
}

void SumTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(currentRow());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QStringList lines;
        for (int row = 0; row < rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < columnCount(); ++column)
                cells.append(textAt(row, column));
            lines.append(cells.join(u'\t'));
        }
        QApplication::clipboard()->setText(lines.join(u'\n'));
        return;
    }
    QTableWidget::keyPressEvent(event);
}

// All rows are in view: the wheel is for the page around the table.
void SumTable::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void SumTable::activate(int row)
{
    const auto* cell = item(row, 0);
    const auto key = cell ? cell->data(Qt::UserRole).toString() : QString{};
    if (!key.isEmpty())
        Q_EMIT activatedKey(key);
}

} // namespace regiobord
