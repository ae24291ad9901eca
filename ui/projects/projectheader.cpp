#include "ui/projects/projectheader.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/projects/routestepper.h"
#include "ui/projects/sharebar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statuswords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

ProjectHeader::ProjectHeader(QWidget* parent)
    : QWidget(parent),
      m_number(makeTitle({})),
      m_name(new ElidedLabel),
      m_status(new Chip),
      m_actions(new QHBoxLayout),
      m_route(new RouteStepper),
      m_costs(makeHeading({})),
      m_cofinancing(makeHeading({})),
      m_requested(makeHeading({})),
      m_shares(new ShareBar)
{
    m_number->setObjectName(u"projectNumber"_s);
    m_name->setObjectName(u"projectName"_s);
    m_status->setObjectName(u"projectStatus"_s);
    m_route->setObjectName(u"projectRoute"_s);
    m_name->setFont(m_number->font());
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_number);
    top->addWidget(m_name, 1);
    top->addWidget(m_status);
    m_actions->setSpacing(8);
    top->addLayout(m_actions);
    auto* below = new QHBoxLayout;
    below->setSpacing(24);
    below->addWidget(m_route, 1, Qt::AlignTop);
    below->addWidget(makeFigures());
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addLayout(below);
}

QWidget* ProjectHeader::makeFigures()
{
    auto* figures = new QWidget;
    auto* grid = new QGridLayout{figures};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(0);
    const auto add = [grid](int column, const QString& name, QLabel* figure) {
        auto* caption = makeHint(name);
        caption->setWordWrap(false);
        figure->setAccessibleName(name);
        grid->addWidget(caption, 0, column);
        grid->addWidget(figure, 1, column);
    };
    add(0, tr("Costs"), m_costs);
    add(1, tr("Co-financing"), m_cofinancing);
    add(2, tr("Requested"), m_requested);
    grid->setRowMinimumHeight(2, 4);
    grid->addWidget(m_shares, 3, 0, 1, 3);
    figures->setMinimumWidth(320);
    return figures;
}

void ProjectHeader::addAction(QWidget* button)
{
    m_actions->addWidget(button);
}

void ProjectHeader::show(const Project& project)
{
    const auto& details = project.details;
    const auto status = project.route.status();
    const auto sums = totals(details.budget);
    m_number->setText(project.number);
    m_name->setText(details.name.isEmpty() ? tr("no name yet") : details.name);
    m_status->set(sentenceCase(words::label(status)), toneOf(status));
    m_route->setRoute(project.route);
    m_costs->setText(u"€ "_s + dutch::plainAmount(sums.costs));
    m_cofinancing->setText(u"€ "_s + dutch::plainAmount(sums.cofinancing));
    m_requested->setText(u"€ "_s + dutch::plainAmount(sums.requestedGrant));
    m_shares->setBudget(details.budget);
}

} // namespace regiobord
