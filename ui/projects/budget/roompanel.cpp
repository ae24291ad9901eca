#include "ui/projects/budget/roompanel.h"

#include "core/dutch.h"
#include "ui/projects/budget/budgetexplanations.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

RoomPanel::RoomPanel(Qt::Orientation direction, QWidget* parent)
    : QWidget(parent),
      m_direction(direction),
      m_layout(new QVBoxLayout{this}),
      m_hint(makeHint({}, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_hint);
}

RoomPanel::Line RoomPanel::makeLine(const FundId& fund)
{
    Line line{.widget = new QWidget{this}};
    line.name = makeLinkButton({}, line.widget);
    line.asked = new Figure{tr("Asked"), u"roomAsked"_s, line.widget};
    line.now = new Figure{tr("Room now"), u"roomNow"_s, line.widget};
    line.after = new Figure{tr("Room after this project"), u"roomAfter"_s, line.widget};
    line.note = new ToneLabel{{}, Tone::Bad, line.widget};
    line.note->setWordWrap(true);
    const bool isWide = m_direction == Qt::Horizontal;
    auto* figures = new QBoxLayout{isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom};
    figures->setSpacing(isWide ? 32 : 4);
    for (auto* figure : {line.asked, line.now, line.after}) {
        figures->addWidget(figure);
        connect(figure, &Figure::explainWanted, this, [this, fund] {
            Q_EMIT explainWanted([this, fund] {
                const auto room = m_rooms.find(fund);
                const auto found = m_funds.find(fund);
                return room == m_rooms.end() || found == m_funds.end()
                    ? Explanation{.title = tr("This fund is no longer asked"), .rule = {}}
                    : explainRoom(room->second, found->second);
            });
        });
    }
    figures->addStretch(1);
    auto* layout = new QVBoxLayout{line.widget};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(line.name, 0, Qt::AlignLeft);
    layout->addLayout(figures);
    layout->addWidget(line.note);
    connect(line.name, &QPushButton::clicked, this,
            [this, fund] { Q_EMIT fundWanted(fund.toString()); });
    m_layout->addWidget(line.widget);
    return line;
}

void RoomPanel::fill(const Line& line, const FundRoom& room, const Fund& fund)
{
    const bool hasCeiling = !fund.ceilings.empty();
    line.name->setText(fund.name);
    line.name->setToolTip(tr("Open the fund"));
    line.asked->setValue(dutch::euros(room.asked));
    line.now->setValue(hasCeiling ? dutch::euros(room.now.room()) : tr("no ceiling"));
    line.after->setValue(hasCeiling ? dutch::euros(room.after.room()) : tr("no ceiling"));
    const bool isShort = hasCeiling && room.after.room().isNegative();
    line.note->setVisible(isShort || !hasCeiling);
    line.note->setTone(isShort ? Tone::Bad : Tone::Waiting);
    line.note->setText(isShort ? tr("This project does not fit: the fund is %1 short.")
                                     .arg(dutch::euros(Money{} - room.after.room()))
                               : tr("Fill in the ceiling of the fund to see its room."));
}

void RoomPanel::show(const std::vector<FundRoom>& rooms, const Catalogue& catalogue,
                     bool isFundMissing)
{
    m_rooms.clear();
    m_funds.clear();
    for (const auto& room : rooms) {
        const auto* const fund = catalogue.fund(room.fund);
        m_rooms.emplace(room.fund, room);
        m_funds.emplace(room.fund, *fund);
        if (!m_lines.contains(room.fund))
            m_lines.emplace(room.fund, makeLine(room.fund));
        fill(m_lines.at(room.fund), room, *fund);
    }
    for (const auto& [fund, line] : m_lines)
        line.widget->setVisible(m_rooms.contains(fund));
    m_hint->setText(
        isFundMissing ? tr("Choose the fund at each requested grant to see whether there is room.")
                      : tr("Nothing is asked of a fund of the region."));
    m_hint->setVisible(isFundMissing || rooms.empty());
}

} // namespace regiobord
