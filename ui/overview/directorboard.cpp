#include "ui/overview/directorboard.h"

#include "app/words/fieldtext.h"
#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/overview/deadlines.h"
#include "ui/overview/latestchanges.h"
#include "ui/overview/measurebars.h"
#include "ui/widgets/statuswords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr std::size_t mostMissing = 8;
const auto noThematafel = u"none"_s;

bool isEnded(const ProjectSummary& project)
{
    return project.status == ProjectStatus::Rejected || project.status == ProjectStatus::Withdrawn;
}

// What a project at that step waits for.
QString waitsFor(RouteStep step)
{
    switch (step) {
    case RouteStep::Pitch:
        return DirectorBoard::tr("Being written, waits for the pitch");
    case RouteStep::Execution:
        return DirectorBoard::tr("Awarded, not begun yet");
    case RouteStep::Closing:
        return DirectorBoard::tr("In execution");
    case RouteStep::Thematafel:
    case RouteStep::Board:
    case RouteStep::AlgemeenBestuur:
    case RouteStep::Award:
        return DirectorBoard::tr("Waits for: %1").arg(words::label(step));
    }
    Q_UNREACHABLE();
}

QString capital(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace

DirectorBoard::DirectorBoard(Workspace& workspace, BackgroundReading& reading, QWidget* parent)
    : Board(workspace, reading, parent),
      m_steps(addChart(0, tr("Projects and what they wait for"), 3, u"steps"_s,
                       [this](const QString& key) { return rowsOfStep(key); })),
      m_missing(addCard(0, tr("What applications still lack"), 2, u"missingFields"_s)),
      m_deadlines(addCard(1, tr("What comes up"), 2, u"deadlines"_s)),
      m_changes(addCard(1, tr("Latest changes"), 3, u"latestChanges"_s)),
      m_thematafels(addChart(0, tr("Money per thematafel"), 3, u"perThematafel"_s,
                             [this](const QString& key) { return rowsOfThematafel(key); })),
      m_sectors(addChart(1, tr("Co-financing per O"), 2, u"perSector"_s,
                         [this](const QString& key) { return rowsOfSector(key); })),
      m_measures(addWideChart(tr("Springplanken: target, promised, realised"), 4, u"measures"_s,
                              [this](const QString& key) { return rowsOfMeasure(key); })),
      m_checker(workspace)
{
    m_steps->setAction(tr("All projects"), {Place::Projects});
    m_thematafels->setAction(tr("All projects"), {Place::Projects});
    m_sectors->setAction(tr("All organisations"), {Place::Relations});
    m_measures->setAction(tr("All programmes"), {Place::Programmes});
    m_measures->setRule(
        tr("Realised is what is filled in on the page Progress of each project. Promised is what "
           "projects promise that were not rejected or withdrawn. The bar shows what was realised, "
           "then what awarded projects promised beyond that, then what applications promise; the "
           "line is the target, of a range its lower end."));
    m_missing->setAction(tr("All projects"), {Place::Projects});
    m_deadlines->setAction(tr("Calendar"), {Place::Calendar});
    m_changes->setAction(tr("Whole history"), {Place::History});
    connect(&m_checker, &MissingFields::finished, this, &DirectorBoard::showMissing);
}

struct DirectorBoard::Facts
{
    std::vector<ProjectSummary> projects;
    std::map<ProjectId, RouteStep> next;
    std::vector<ImportantDate> dates;
    std::vector<CardRow> changes;
    std::map<Sector, Money> sectors;
    std::map<MeasureId, std::map<ProjectStatus, MeasureProgress>> progress;
};

DirectorBoard::Facts DirectorBoard::read(Portfolio& portfolio, const Catalogue& catalogue,
                                         QDate today)
{
    auto& figures = portfolio.figures();
    return {.projects = portfolio.projects().summaries(),
            .next = figures.nextSteps(),
            .dates = figures.importantDates(today.addMonths(-monthsOfAgendas)),
            .changes = latestChangeRows(portfolio, catalogue, today),
            .sectors = figures.cofinancingBySector(),
            .progress = figures.progressByStatus()};
}

void DirectorBoard::refresh()
{
    const auto catalogue = workspace().catalogue();
    reading().start([catalogue, today = workspace().today()](
                        Portfolio& portfolio) { return read(portfolio, *catalogue, today); },
                    [this, catalogue](Facts facts) { show(std::move(facts), *catalogue); });
}

void DirectorBoard::show(Facts facts, const Catalogue& catalogue)
{
    m_projects = std::move(facts.projects);
    m_index.clear();
    for (std::size_t i = 0; i < m_projects.size(); ++i)
        m_index.emplace(m_projects[i].id, i);
    m_next = std::move(facts.next);
    showSteps();
    showDeadlines(facts, catalogue);
    showChanges(std::move(facts.changes));
    showThematafels(catalogue);
    showMissing();
    showSectors(facts.sectors);
    showMeasures(facts, catalogue);
    m_checker.start(m_projects);
}

const ProjectSummary* DirectorBoard::find(const ProjectId& id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_projects[found->second];
}

std::optional<RouteStep> DirectorBoard::stepOf(const ProjectSummary& project) const
{
    if (project.status == ProjectStatus::Draft)
        return RouteStep::Pitch;
    const auto next = m_next.find(project.id);
    return next == m_next.end() ? std::nullopt : std::optional{next->second};
}

void DirectorBoard::showSteps()
{
    std::map<std::optional<RouteStep>, std::pair<int, Money>> sums;
    for (const auto& project : m_projects) {
        auto& sum = sums[stepOf(project)];
        ++sum.first;
        sum.second += project.requestedGrant;
    }
    std::vector<Bar> bars;
    for (const auto& [step, code] : EnumCodes<RouteStep>::table) {
        const auto& [count, asked] = sums[step];
        bars.push_back(
            {.key = code.toString(),
             .label = waitsFor(step),
             .segments = {{tr("projects"), count}},
             .endText = count == 0 ? u"0"_s
                 : count == 1
                 ? tr("1 project, %1 asked").arg(dutch::euros(asked))
                 : tr("%1 projects, %2 asked").arg(QString::number(count), dutch::euros(asked))});
    }
    if (m_projects.empty())
        bars.clear();
    const auto ended = sums[std::nullopt].first;
    m_steps->setBars(std::move(bars),
                     m_projects.empty()
                         ? tr("There are no projects yet. Make one, or drop the form of an "
                              "application on this window.")
                         : tr("%1 under way, %2 ended.")
                               .arg(m_projects.size() - static_cast<std::size_t>(ended))
                               .arg(ended));
}

std::vector<CardRow> DirectorBoard::rowsOfStep(const QString& key) const
{
    std::vector<CardRow> rows;
    const auto step = fromCode<RouteStep>(key);
    for (const auto& project : m_projects) {
        if (stepOf(project) == step)
            rows.push_back(projectRow(
                project, {statusCell(project.status), amountCell(project.requestedGrant)}));
    }
    return rows;
}

void DirectorBoard::showMissing()
{
    const auto& found = m_checker.found();
    std::vector<CardRow> rows;
    for (const auto& missing : found) {
        const auto* project = find(missing.project);
        if (project == nullptr || rows.size() >= 2 * mostMissing)
            continue;
        auto row = projectRow(
            *project,
            {chipCell(tr("%1 missing").arg(missing.errors), Tone::Waiting, missing.errors)});
        const auto target = row.target;
        rows.push_back(std::move(row));
        rows.push_back({target, {textCell(u"      "_s + missing.first), {}}});
    }
    auto sentence = tr("Applications that lack something: %1.").arg(found.size());
    if (found.empty())
        sentence = m_checker.isBusy() ? tr("Looking through the applications...")
                                      : tr("No application lacks anything.");
    if (m_checker.isPartial())
        sentence += u' ' + tr("Of the %1 newest.").arg(MissingFields::mostProjects);
    m_missing->setRows(std::move(rows), sentence);
}

void DirectorBoard::showDeadlines(const Facts& facts, const Catalogue& catalogue)
{
    auto rows = deadlineRows({.projects = m_projects,
                              .dates = facts.dates,
                              .programmes = catalogue.content().programmes,
                              .today = workspace().today()});
    const auto sentence = rows.empty()
        ? tr("Nothing comes up in the next half year: no project ends, and no agenda "
             "or programme names a date.")
        : QString{};
    m_deadlines->setRows(std::move(rows), sentence);
}

void DirectorBoard::showChanges(std::vector<CardRow> rows)
{
    const auto sentence = rows.empty() ? tr("Nothing has changed yet.") : QString{};
    m_changes->setRows(std::move(rows), sentence);
}

void DirectorBoard::showMeasures(const Facts& facts, const Catalogue& catalogue)
{
    const auto chart = measureBars(catalogue, facts.progress);
    m_measures->setBars(chart.bars,
                        chart.bars.empty()
                            ? tr("No programme has springplanken with a target in numbers.")
                            : tr("Of %1 targets, %2 are promised in full and %3 are realised.")
                                  .arg(chart.bars.size())
                                  .arg(chart.promised)
                                  .arg(chart.realised),
                        tr("target"));
}

std::vector<CardRow> DirectorBoard::rowsOfMeasure(const QString& key) const
{
    ProgrammeParts parts;
    parts.measures = {MeasureId::fromString(key)};
    std::multimap<ProjectId, ProjectContribution> promised;
    for (const auto& found : workspace().portfolio().figures().contributionsTo(parts))
        promised.emplace(found.project, found);
    std::vector<CardRow> rows;
    for (const auto& project : m_projects) {
        if (isEnded(project))
            continue;
        const auto [first, last] = promised.equal_range(project.id);
        for (auto found = first; found != last; ++found)
            rows.push_back(
                projectRow(project,
                           {statusCell(project.status),
                            textCell(tr("promised %1").arg(dutch::number(found->second.promised))),
                            textCell(words::realisedText({.amount = found->second.realised,
                                                          .until = found->second.realisedUntil,
                                                          .remark = {}}))}));
    }
    return rows;
}

void DirectorBoard::showThematafels(const Catalogue& catalogue)
{
    std::map<BodyId, std::pair<Money, Money>> sums;
    for (const auto& project : m_projects) {
        if (isEnded(project))
            continue;
        auto& [cofinancing, requested] = sums[project.thematafel];
        cofinancing += project.cofinancing;
        requested += project.requestedGrant;
    }
    std::vector<Bar> bars;
    const auto add = [&](const BodyId& body, const QString& label) {
        const auto& [cofinancing, requested] = sums[body];
        bars.push_back({.key = body.isNull() ? noThematafel : body.toString(),
                        .label = label,
                        .segments = {{tr("co-financing"), cofinancing.cents()},
                                     {tr("asked"), requested.cents()}},
                        .endText = dutch::euros(cofinancing + requested)});
    };
    for (const auto& body : catalogue.content().bodies) {
        if (body.kind == BodyKind::Thematafel || sums.contains(body.id))
            add(body.id, words::nameWithoutKind(body));
    }
    if (sums.contains(BodyId{}))
        add(BodyId{}, tr("No thematafel yet"));
    m_thematafels->setBars(std::move(bars), tr("Without rejected and withdrawn projects."));
}

std::vector<CardRow> DirectorBoard::rowsOfThematafel(const QString& key) const
{
    std::vector<CardRow> rows;
    const auto body = BodyId::fromString(key); // null for those without one
    for (const auto& project : m_projects) {
        if (project.thematafel == body && !isEnded(project))
            rows.push_back(projectRow(project,
                                      {statusCell(project.status),
                                       amountCell(project.cofinancing + project.requestedGrant)}));
    }
    return rows;
}

void DirectorBoard::showSectors(const std::map<Sector, Money>& sums)
{
    constexpr std::array order{Sector::Government, Sector::Business, Sector::CivilSociety,
                               Sector::Education, Sector::Unknown};
    std::vector<Bar> bars;
    for (const auto sector : order) {
        const auto found = sums.find(sector);
        const auto sum = found == sums.end() ? Money{} : found->second;
        if (sector == Sector::Unknown && sum == Money{})
            continue;
        bars.push_back({.key = codeOf(sector),
                        .label = capital(words::label(sector)),
                        .segments = {{tr("co-financing"), sum.cents(), shadeOf(sector)}},
                        .endText = dutch::euros(sum)});
    }
    m_sectors->setBars(std::move(bars), tr("Without rejected and withdrawn projects."));
}

std::vector<CardRow> DirectorBoard::rowsOfSector(const QString& key) const
{
    const auto sector = fromCode<Sector>(key);
    if (!sector)
        return {};
    std::vector<CardRow> rows;
    for (const auto& [id, sum] : workspace().portfolio().figures().cofinancingOf(*sector)) {
        if (const auto* project = find(id))
            rows.push_back(projectRow(*project, {amountCell(sum)}));
    }
    return rows;
}

} // namespace regiobord
