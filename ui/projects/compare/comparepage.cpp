#include "ui/projects/compare/comparepage.h"

#include "ui/projects/compare/comparemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int titleWidth = 270;
constexpr int narrowest = 150; // of a project

std::vector<ComparedProject> readProjects(Portfolio& portfolio, const QStringList& ids)
{
    std::vector<ComparedProject> projects;
    for (const auto& text : ids) {
        const auto id = ProjectId::fromString(text);
        const auto found = portfolio.projects().find(id);
        if (!found)
            continue;
        const auto report = portfolio.reports().findFor(id);
        projects.push_back({found->value, report ? std::optional{report->value} : std::nullopt});
    }
    return projects;
}

} // namespace

ComparePage::ComparePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_header(new PageHeader{tr("Compare projects"), this}),
      m_onlyDifferences(new QCheckBox{tr("Only what &differs"), this}),
      m_model(new CompareModel{this}),
      m_table(new QTableView{this}),
      m_count(makeHint({}, this)),
      m_empty(new EmptyState{tr("Nothing to compare"),
                             tr("Choose two or more projects in the list, with Ctrl+click or "
                                "Shift+arrow, and then Compare."),
                             this})
{
    m_onlyDifferences->setObjectName(u"onlyDifferences"_s);
    m_empty->setObjectName(u"nothingToCompare"_s);
    m_header->addBesideTitle(m_count);
    m_header->addAction(m_onlyDifferences);
    makeTable();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_empty->addAction(tr("To the projects"), u"folder"_s), &QPushButton::clicked, this,
            [this] { Q_EMIT wanted({Place::Projects}); });
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool isOnly) {
        m_model->showDifferencesOnly(isOnly);
        layOut();
    });
}

void ComparePage::makeTable()
{
    m_table->setObjectName(u"comparison"_s);
    m_table->setAccessibleName(tr("Projects beside each other"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(28);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setMinimumSectionSize(narrowest); // with many projects the table scrolls
    // Stretched columns have their width once the page is laid out, and wrapped rows their height.
    connect(header, &QHeaderView::geometriesChanged, m_table, &QTableView::resizeRowsToContents);
    connect(header, &QHeaderView::sectionDoubleClicked, this, &ComparePage::openColumn);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { openColumn(index.column()); });
}

QString ComparePage::title() const
{
    return tr("Compare projects");
}

void ComparePage::open(const QString& id, const QString&)
{
    m_ids = id.split(u',', Qt::SkipEmptyParts);
    m_ids.removeDuplicates();
}

void ComparePage::refresh()
{
    workspace().guarded([this] {
        const auto projects = readProjects(workspace().portfolio(), m_ids);
        QStringList names;
        m_shown.clear();
        for (const auto& one : projects) {
            names.append(u"%1\n%2"_s.arg(one.project.number, one.project.details.name));
            m_shown.append(one.project.id.toString());
        }
        const auto catalogue = workspace().catalogue();
        const auto top = m_table->verticalScrollBar()->value();
        const bool isEnough = projects.size() > 1;
        m_model->setRows(names,
                         isEnough ? comparisonOf(projects, workspace().rules(*catalogue))
                                  : std::vector<ComparedRow>{});
        layOut();
        m_table->verticalScrollBar()->setValue(top);
        m_count->setText(isEnough ? tr("%1 differences").arg(m_model->differenceCount())
                                  : QString{});
        m_table->setVisible(isEnough);
        m_onlyDifferences->setVisible(isEnough);
        m_empty->setVisible(!isEnough);
    });
}

// Headings take the whole width; the titles a fixed part of it.
void ComparePage::layOut()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).isHeading() && m_model->columnCount() > 1)
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
    if (m_model->columnCount() > 0) {
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
        m_table->setColumnWidth(0, titleWidth);
    }
    m_table->resizeRowsToContents();
}

void ComparePage::openColumn(int column)
{
    if (column > 0 && column <= m_shown.size())
        Q_EMIT wanted({Place::Project, m_shown.at(column - 1)});
}

} // namespace regiobord
