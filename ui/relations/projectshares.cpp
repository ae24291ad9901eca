#include "ui/relations/projectshares.h"

#include "core/dutch.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsview.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int mostRowsInView = 8;

} // namespace

ProjectShares::ProjectShares(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_sentence(makeHint({}, this)),
      m_model(new RowsModel{{{u"number"_s, tr("Number")},
                             {u"name"_s, tr("Project")},
                             {u"role"_s, tr("Applies")},
                             {u"cofinancing"_s, tr("Co-financing"), ColumnKind::Amount}},
                            this}),
      m_view(new RowsView{m_model, u"projectShares"_s, this})
{
    m_view->setObjectName(u"projectShares"_s);
    m_view->setAccessibleName(tr("Projects of this organisation"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Projects"), this));
    layout->addWidget(m_sentence);
    layout->addWidget(m_view);
    layout->addStretch(1);
    connect(m_view, &RowsView::activatedKey, this, [this](const QString& key) {
        Q_EMIT wanted({Place::Project, key});
    });
}

void ProjectShares::showOrganisation(const OrganisationId& id)
{
    auto& portfolio = m_workspace.portfolio();
    const auto shares = portfolio.figures().projectsOf(id);
    std::vector<RowsRow> rows;
    Money sum;
    for (const auto& share : shares) {
        const auto project = portfolio.projects().find(share.project);
        if (!project)
            continue;
        sum += share.cofinancing;
        rows.push_back({share.project.toString(),
                        {textCell(project->value.number), textCell(project->value.details.name),
                         textCell(share.isApplicant ? tr("applicant") : QString{}),
                         amountCell(share.cofinancing)}});
    }
    m_sentence->setText(rows.empty() ? tr("It applies for no project and puts money into none.")
                                     : tr("Projects: %1. Co-financing: %2.")
                                           .arg(QString::number(rows.size()), dutch::euros(sum)));
    const auto shown = std::min(static_cast<int>(rows.size()), mostRowsInView);
    m_view->setVisible(!rows.empty());
    m_view->setFixedHeight(shown * m_view->verticalHeader()->defaultSectionSize()
                           + m_view->horizontalHeader()->sizeHint().height() + 4);
    m_model->setRows(std::move(rows));
    m_view->fitColumns();
}

} // namespace regiobord
