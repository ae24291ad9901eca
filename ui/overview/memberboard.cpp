#include "ui/overview/memberboard.h"

#include "core/dutch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString bodyName(const ProjectSummary& project, const Catalogue& catalogue)
{
    const auto* body = catalogue.body(project.thematafel);
    return body == nullptr ? QString{} : body->name;
}

// A fund without ceilings has none to exceed.
QString roomText(const Fund& fund, const FundPosition& at)
{
    if (fund.ceilings.empty())
        return MemberBoard::tr("%1 used, no ceiling known").arg(dutch::euros(at.used));
    if (at.room().isNegative())
        return MemberBoard::tr("%1 too much").arg(dutch::euros(Money{} - at.room()));
    return MemberBoard::tr("room %1 of %2").arg(dutch::euros(at.room()), dutch::euros(at.ceiling));
}

} // namespace

MemberBoard::MemberBoard(Workspace& workspace, BackgroundReading& reading, QWidget* parent)
    : Board(workspace, reading, parent),
      m_waiting(addCard(0, tr("Applications that wait for advice"), 3, u"waitingForAdvice"_s)),
      m_reports(addCard(1, tr("Findings reports to finish"), 2, u"openReports"_s)),
      m_funds(addWideChart(tr("Room in the funds"), 3, u"roomInFunds"_s,
                           [this](const QString& key) { return rowsOfFund(key); }))
{
    m_waiting->setAction(tr("All projects"), {Place::Projects});
    m_reports->setAction(tr("All projects"), {Place::Projects});
    m_funds->setAction(tr("All funds"), {Place::Funds});
}

struct MemberBoard::Facts
{
    std::vector<ProjectSummary> projects;
    std::map<ProjectId, RouteStep> next;
    std::vector<ProjectId> reports; // projects with one that is open
    std::map<FundId, FundPosition> funds;
};

MemberBoard::Facts MemberBoard::read(Portfolio& portfolio, const Catalogue& catalogue)
{
    auto& figures = portfolio.figures();
    Facts facts{.projects = portfolio.projects().summaries(),
                .next = figures.nextSteps(),
                .reports = figures.withOpenReport(),
                .funds = {}};
    for (const auto& fund : catalogue.content().funds)
        facts.funds.emplace(fund.id, position(fund, portfolio.funds().entries(fund.id)));
    return facts;
}

void MemberBoard::refresh()
{
    const auto catalogue = workspace().catalogue();
    reading().start([catalogue](Portfolio& portfolio) { return read(portfolio, *catalogue); },
                    [this, catalogue](Facts facts) { show(std::move(facts), *catalogue); });
}

void MemberBoard::show(Facts facts, const Catalogue& catalogue)
{
    m_projects = std::move(facts.projects);
    showWaiting(facts, catalogue);
    showReports(facts, catalogue);
    showFunds(facts, catalogue);
}

void MemberBoard::showWaiting(const Facts& facts, const Catalogue& catalogue)
{
    std::vector<CardRow> rows;
    Money asked;
    for (const auto& project : m_projects) {
        const auto step = facts.next.find(project.id);
        if (step == facts.next.end() || step->second != RouteStep::Thematafel)
            continue;
        asked += project.requestedGrant;
        rows.push_back(projectRow(
            project, {textCell(bodyName(project, catalogue)), amountCell(project.requestedGrant)}));
    }
    const auto count = rows.size();
    m_waiting->setRows(
        std::move(rows),
        count == 0
            ? tr("No application waits for a thematafel. After the pitch an "
                 "application stands here until its advice is given.")
            : tr("Applications: %1, asked together: %2.").arg(count).arg(dutch::euros(asked)));
}

void MemberBoard::showReports(const Facts& facts, const Catalogue& catalogue)
{
    std::vector<CardRow> rows;
    for (const auto& project : m_projects) {
        if (std::ranges::find(facts.reports, project.id) != facts.reports.end())
            rows.push_back(projectRow(project, {textCell(bodyName(project, catalogue))}));
    }
    const auto sentence = rows.empty()
        ? tr("No report is open. A report that is being written stands here until it is closed.")
        : QString{};
    m_reports->setRows(std::move(rows), sentence);
}

void MemberBoard::showFunds(const Facts& facts, const Catalogue& catalogue)
{
    std::vector<Bar> bars;
    for (const auto& fund : catalogue.content().funds) {
        const auto& at = facts.funds.at(fund.id);
        bars.push_back({.key = fund.id.toString(),
                        .label = fund.name,
                        .segments = {{tr("reserved, committed or paid"), at.used.cents()},
                                     {tr("room"), std::max<qint64>(at.room().cents(), 0), 3}},
                        .endText = roomText(fund, at),
                        .mark = at.ceiling.cents()});
    }
    const auto sentence = bars.empty()
        ? tr("There are no funds yet. Add them on the page Funds; their room will stand here.")
        : QString{};
    m_funds->setBars(std::move(bars), sentence, tr("ceiling"));
}

std::vector<CardRow> MemberBoard::rowsOfFund(const QString& key) const
{
    const auto fund = FundId::fromString(key);
    std::map<ProjectId, std::vector<FundEntry>> booked;
    for (const auto& entry : workspace().portfolio().funds().entries(fund)) {
        if (!entry.project.isNull())
            booked[entry.project].push_back(entry);
    }
    std::vector<CardRow> rows;
    for (const auto& project : m_projects) {
        const auto found = booked.find(project.id);
        if (found == booked.end())
            continue;
        Fund counted;
        counted.id = fund;
        rows.push_back(projectRow(
            project,
            {statusCell(project.status), amountCell(position(counted, found->second).used)}));
    }
    return rows;
}

} // namespace regiobord
