#include "ui/programmes/partprojects.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsview.h"
#include "ui/widgets/statuswords.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

std::map<MeasureId, Measure> measuresOf(const Programme& programme)
{
    std::map<MeasureId, Measure> measures;
    for (const auto& springplank : programme.springplanken) {
        for (const auto& result : springplank.results) {
            for (const auto& measure : result.measures)
                measures.emplace(measure.id, measure);
        }
    }
    return measures;
}

using Measures = std::map<MeasureId, Measure>;

QString amountsText(const std::map<MeasureId, MeasureProgress>& progress,
                    Quantity MeasureProgress::*amount, const Measures& measures)
{
    QStringList texts;
    for (const auto& [id, each] : progress) {
        if (const auto found = measures.find(id); found != measures.end())
            texts.append(u"%1 %2"_s.arg(dutch::number(each.*amount), found->second.unit));
    }
    return texts.join(u"; "_s);
}

bool isAnyRealised(const std::map<MeasureId, MeasureProgress>& progress)
{
    return std::ranges::any_of(progress,
                               [](const auto& each) { return each.second.realised != Quantity{}; });
}

// The numbers alone, in the order of what was promised, which stands beside it with its units.
QString realisedNumbers(const std::map<MeasureId, MeasureProgress>& progress,
                        const Measures& measures)
{
    QStringList numbers;
    for (const auto& [id, each] : progress) {
        if (measures.contains(id))
            numbers.append(dutch::number(each.realised));
    }
    return isAnyRealised(progress) ? numbers.join(u"; "_s) : QString{};
}

bool isEnded(const ProjectSummary& project)
{
    return project.status == ProjectStatus::Rejected || project.status == ProjectStatus::Withdrawn;
}

} // namespace

PartProjects::PartProjects(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_reading(workspace),
      m_sentence(makeHint({}, this)),
      m_model(new RowsModel{{{u"number"_s, tr("Number")},
                             {u"name"_s, tr("Project")},
                             {u"status"_s, tr("Status")},
                             {u"promised"_s, tr("Promised")},
                             {u"realised"_s, tr("Realised")},
                             {u"costs"_s, tr("Costs"), ColumnKind::Amount},
                             {u"requested"_s, tr("Asked"), ColumnKind::Amount}},
                            this}),
      m_view(new RowsView{m_model, u"partProjects"_s, this})
{
    m_sentence->setObjectName(u"partProjectsSentence"_s);
    m_view->setObjectName(u"partProjects"_s);
    m_view->setAccessibleName(tr("Projects that hang on it"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Projects that hang on it"), this));
    layout->addWidget(m_sentence);
    layout->addWidget(m_view, 1);
    layout->addStretch(0); // where there is no list
    connect(m_view, &RowsView::activatedKey, this, [this](const QString& key) {
        Q_EMIT wanted({Place::Project, key});
    });
}

struct PartProjects::Facts
{
    Promises promises;
    std::vector<ProjectSummary> projects; // those that promise something
};

PartProjects::Facts PartProjects::read(Portfolio& portfolio, const ProgrammeParts& parts)
{
    Facts facts;
    for (const auto& found : portfolio.figures().contributionsTo(parts)) {
        auto& progress = facts.promises[found.project];
        if (found.measure.isNull())
            continue;
        progress[found.measure].promised += found.promised;
        progress[found.measure].realised += found.realised.value_or(Quantity{});
    }
    if (facts.promises.empty())
        return facts;
    for (auto& project : portfolio.projects().summaries()) {
        if (facts.promises.contains(project.id))
            facts.projects.push_back(std::move(project));
    }
    return facts;
}

void PartProjects::showPart(const Programme& programme, const QString& key)
{
    m_reading.start([parts = partsBelow(programme, key)](
                        Portfolio& portfolio) { return read(portfolio, parts); },
                    [this, measures = measuresOf(programme)](const Facts& facts) {
                        showRows(facts, measures);
                    });
}

void PartProjects::showRows(const Facts& facts, const Measures& measures)
{
    std::vector<RowsRow> rows;
    Money costs;
    Money requested;
    int counted = 0;
    Progress sums;
    for (const auto& project : facts.projects) {
        const auto found = facts.promises.find(project.id);
        rows.push_back({project.id.toString(),
                        {textCell(project.number), textCell(project.name),
                         chipCell(sentenceCase(words::label(project.status)),
                                  toneOf(project.status), static_cast<int>(project.status)),
                         textCell(amountsText(found->second, &MeasureProgress::promised, measures)),
                         textCell(realisedNumbers(found->second, measures)),
                         amountCell(project.costs), amountCell(project.requestedGrant)}});
        if (isEnded(project))
            continue;
        ++counted;
        costs += project.costs;
        requested += project.requestedGrant;
        for (const auto& [measure, progress] : found->second) {
            sums[measure].promised += progress.promised;
            sums[measure].realised += progress.realised;
        }
    }
    auto sentence =
        tr("Projects: %1. Costs: %2. Asked: %3.")
            .arg(QString::number(counted), dutch::euros(costs), dutch::euros(requested));
    if (rows.empty())
        sentence = tr("No project hangs on this yet.");
    if (const auto text = amountsText(sums, &MeasureProgress::promised, measures); !text.isEmpty())
        sentence += u' ' + tr("Promised: %1.").arg(text);
    if (isAnyRealised(sums))
        sentence +=
            u' ' + tr("Realised: %1.").arg(amountsText(sums, &MeasureProgress::realised, measures));
    m_sentence->setText(sentence);
    m_view->setVisible(!rows.empty());
    // Without a list it leaves its room to the form.
    setMaximumHeight(rows.empty() ? 4 * fontMetrics().height() : QWIDGETSIZE_MAX);
    m_model->setRows(std::move(rows));
    m_view->fitColumns();
}

} // namespace regiobord
