#include "ui/meetings/formcolumn.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace regiobord {

FormColumn::FormColumn(QWidget* parent) : QScrollArea(parent), m_column(new QVBoxLayout)
{
    auto* column = new QWidget;
    column->setMaximumWidth(720);
    column->setLayout(m_column);
    m_column->setContentsMargins(16, 4, 16, 16);
    m_column->setSpacing(12);
    auto* content = new QWidget;
    auto* side = new QHBoxLayout{content};
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(column, 1);
    side->addStretch(0);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Texts wrap by the width: a bar that comes and goes would change what makes it come.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void FormColumn::add(QWidget* widget)
{
    m_column->addWidget(widget);
}

FieldRow* FormColumn::addField(const QString& label, QWidget* field, FieldRow::LabelPlace place)
{
    auto* row = new FieldRow{label, field, place};
    add(row);
    return row;
}

void FormColumn::addHeading(const QString& text)
{
    m_column->addSpacing(8);
    add(makeHeading(text));
}

void FormColumn::addBeside(const std::vector<std::pair<QWidget*, int>>& widgets)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    for (const auto& [widget, stretch] : widgets)
        line->addWidget(widget, stretch, Qt::AlignTop);
    m_column->addLayout(line);
}

void FormColumn::finish()
{
    m_column->addStretch(1);
}

void stretchColumn(QTableView& grid, int column)
{
    auto* header = grid.horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(56);
    header->setSectionResizeMode(column, QHeaderView::Stretch);
}

} // namespace regiobord
