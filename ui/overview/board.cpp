#include "ui/overview/board.h"

#include "app/words/labels.h"
#include "ui/widgets/statuswords.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

Board::Board(Workspace& workspace, BackgroundReading& reading, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_reading(reading),
      m_sides{new QVBoxLayout, new QVBoxLayout},
      m_wide(new QVBoxLayout)
{
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(24);
    for (int side = 0; side < 2; ++side) {
        m_sides[side]->setSpacing(24);
        m_sides[side]->addStretch(1);
        grid->addLayout(m_sides[side], 0, side);
        grid->setColumnStretch(side, 1);
    }
    m_wide->setSpacing(24);
    grid->addLayout(m_wide, 1, 0, 1, 2);
    grid->setRowStretch(2, 1);
}

Card* Board::addCard(int side, const QString& title, int columns, const QString& name)
{
    auto* card = new Card{title, columns, name, this};
    m_sides[side]->insertWidget(m_sides[side]->count() - 1, card);
    connect(card, &Card::wanted, this, &Board::wanted);
    return card;
}

ChartCard* Board::addChart(int side, const QString& title, int columns, const QString& name,
                           ChartCard::RowsOf rowsOf)
{
    auto* card = new ChartCard{title, columns, name, std::move(rowsOf), this};
    m_sides[side]->insertWidget(m_sides[side]->count() - 1, card);
    follow(*card);
    return card;
}

ChartCard* Board::addWideChart(const QString& title, int columns, const QString& name,
                               ChartCard::RowsOf rowsOf)
{
    auto* card = new ChartCard{title, columns, name, std::move(rowsOf), this};
    m_wide->addWidget(card);
    follow(*card);
    return card;
}

void Board::follow(ChartCard& card)
{
    connect(&card, &ChartCard::wanted, this, &Board::wanted);
    connect(&card, &ChartCard::chosen, this, [this, &card](const QString& key) {
        m_workspace.guarded([&] { card.showRows(key); });
    });
}

CardRow projectRow(const ProjectSummary& project, std::vector<RowsCell> more)
{
    std::vector<RowsCell> cells{textCell(u"%1  %2"_s.arg(project.number, project.name).trimmed())};
    for (auto& cell : more)
        cells.push_back(std::move(cell));
    return {{Place::Project, project.id.toString()}, std::move(cells)};
}

RowsCell statusCell(ProjectStatus status)
{
    return chipCell(sentenceCase(words::label(status)), toneOf(status), static_cast<int>(status));
}

} // namespace regiobord
