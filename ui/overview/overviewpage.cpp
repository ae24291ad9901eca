#include "ui/overview/overviewpage.h"

#include "ui/overview/directorboard.h"
#include "ui/overview/memberboard.h"
#include "ui/overview/secretaryboard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

Board* boardOf(Role role, Workspace& workspace, BackgroundReading& reading)
{
    switch (role) {
    case Role::ProgrammeDirector:
        return new DirectorBoard{workspace, reading};
    case Role::ThematafelMember:
        return new MemberBoard{workspace, reading};
    case Role::Secretary:
        return new SecretaryBoard{workspace, reading};
    }
    Q_UNREACHABLE();
}

} // namespace

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_area(new QScrollArea{this})
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new PageHeader{tr("Overview"), this});
    layout->addWidget(m_area, 1);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::makeBoard(Role role)
{
    m_role = role;
    reading().forget(); // it was for the board that goes
    m_board = boardOf(role, workspace(), reading());
    m_board->setContentsMargins(0, 0, 16, 16);
    m_area->setWidget(m_board); // deletes the board before it
    connect(m_board, &Board::wanted, this, &OverviewPage::wanted);
}

void OverviewPage::refresh()
{
    if (m_role != settings::role())
        makeBoard(settings::role());
    m_board->refresh();
}

} // namespace regiobord
