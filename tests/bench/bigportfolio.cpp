#include "bigportfolio.h"

#include "documents/render/pdfrenderer.h"
#include "documents/tree/build.h"
#include "exchange/builtin.h"
#include "exchange/json/jsonsnapshots.h"
#include "storage/portfolio/portfoliofile.h"

#include <QFile>

#include <random>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

constexpr int projectCount = 10'000;
constexpr int linesPerKind = 5; // of costs and of financing
constexpr int meetingCount = 500;
constexpr int itemsPerMeeting = 8;
constexpr int paperCount = 60;
constexpr int pageCount = 1'000;
constexpr int rowsPerPage = 8; // some 35 elements in the tags of a page, as in a cover note

class Maker
{
public:
    explicit Maker(Portfolio& portfolio) : m_portfolio(portfolio) {}

    void make()
    {
        const auto bodies = builtInBodies().bodies;
        for (const auto& programme : builtInProgrammes())
            m_portfolio.programmes().add(programme);
        for (const auto& body : bodies) {
            m_portfolio.bodies().add(body);
            if (body.kind == BodyKind::Thematafel)
                m_tables.push_back(body.id);
            if (body.kind == BodyKind::AlgemeenBestuur)
                m_board = body.id;
        }
        makeOrganisationsAndFunds();
        for (int i = 0; i < projectCount; ++i)
            makeProject(i);
        for (int i = 0; i < meetingCount; ++i)
            makeMeeting(i);
    }

private:
    int draw(int limit) { return std::uniform_int_distribution{0, limit - 1}(m_random); }

    QString words(int count)
    {
        static const QStringList list{
            u"regio"_s,      u"techniek"_s, u"scholing"_s,       u"arbeidsmarkt"_s, u"fietspad"_s,
            u"energie"_s,    u"wonen"_s,    u"zorg"_s,           u"innovatie"_s,    u"landbouw"_s,
            u"coöperatie"_s, u"mkb"_s,      u"bereikbaarheid"_s, u"biobased"_s,     u"hub"_s,
            u"jongeren"_s,   u"talent"_s,   u"werkgevers"_s,     u"onderwijs"_s,    u"gemeenten"_s};
        QStringList drawn;
        for (int i = 0; i < count; ++i)
            drawn.append(list.at(draw(static_cast<int>(list.size()))));
        return drawn.join(u' ');
    }

    void makeOrganisationsAndFunds()
    {
        for (int i = 0; i < 400; ++i) {
            const Organisation organisation{.id = OrganisationId::create(),
                                            .name = u"Organisatie %1 %2"_s.arg(i).arg(words(2)),
                                            .sector = Sector::Business,
                                            .legalForm = LegalForm::Foundation};
            m_portfolio.organisations().add(organisation);
            m_organisations.push_back(organisation.id);
        }
        for (int i = 0; i < 10; ++i) {
            const Fund fund{
                .id = FundId::create(),
                .code = u"fonds-%1"_s.arg(i),
                .name = u"Fonds %1"_s.arg(i),
                .ceilings = {{.year = std::nullopt, .amount = Money::fromEuros(1'000'000'000)}}};
            m_portfolio.funds().add(fund);
            m_funds.push_back(fund.id);
        }
    }

    Budget makeBudget(const FundId& fund)
    {
        Budget budget;
        for (int i = 0; i < linesPerKind; ++i) {
            const auto amount = Money::fromEuros(1'000 + draw(50'000));
            budget.costs.push_back({.description = words(3), .year = 2025, .amount = amount});
            budget.financing.push_back(
                {.role = i == 0 ? FinancingRole::RequestedGrant : FinancingRole::Cofinancing,
                 .party = words(2),
                 .sector = Sector::Government,
                 .fund = i == 0 ? fund : FundId{},
                 .year = 2025,
                 .amount = amount});
        }
        return budget;
    }

    void makeProject(int index)
    {
        const auto fund = m_funds[static_cast<std::size_t>(draw(10))];
        Project project{
            .id = ProjectId::create(),
            .number = u"%1-%2"_s.arg(2015 + index / 1'000).arg(index % 1'000, 3, 10, QChar{u'0'})};
        auto& details = project.details;
        details.name = u"Project %1 %2"_s.arg(index).arg(words(3));
        details.thematafel = m_tables[static_cast<std::size_t>(index) % m_tables.size()];
        details.applicant =
            m_organisations[static_cast<std::size_t>(index) % m_organisations.size()];
        details.period = {QDate{2025, 1, 1}, QDate{2026, 12, 31}};
        details.purpose = words(40);
        details.description = words(60);
        details.results = {{.name = words(2),
                            .value = Quantity::fromWhole(draw(100)),
                            .unit = u"plaatsingen"_s,
                            .owner = u"werkgroep"_s}};
        details.budget = makeBudget(fund);
        m_portfolio.projects().add(project);
        m_portfolio.funds().addEntry(
            {.id = FundEntryId::create(),
             .fund = fund,
             .project = project.id,
             .kind = index % 3 == 0 ? FundEntryKind::Committed : FundEntryKind::Reserved,
             .year = 2025,
             .date = QDate{2025, 1, 1},
             .amount = *details.budget.costs[0].amount});
        m_projects.push_back(project.id);
    }

    Action makeAction(QDate meeting)
    {
        return {.id = ActionId::create(),
                .text = words(6),
                .responsible = words(1),
                .due = CoarseDate{meeting.addDays(30)},
                .state = draw(4) == 0 ? ActionState::Open : ActionState::Done};
    }

    void makeMeeting(int index)
    {
        Meeting meeting{.id = MeetingId::create(),
                        .body = m_board,
                        .date = QDate{2010, 1, 6}.addDays(index * 12),
                        .location = words(1)};
        for (int i = 0; i < itemsPerMeeting; ++i)
            meeting.items.push_back(
                {.id = AgendaItemId::create(),
                 .number = QString::number(i + 1),
                 .title = words(4),
                 .kinds = {AgendaItemKind::Besluiten},
                 .projects = {m_projects[static_cast<std::size_t>(draw(projectCount))]},
                 .coverNote = CoverNote{.explanation = words(50)},
                 .outcome = {.discussion = words(30),
                             .decisions = {words(8)},
                             .actions = {makeAction(meeting.date)}}});
        m_portfolio.meetings().add(meeting);
    }

    Portfolio& m_portfolio;
    std::mt19937 m_random{20250129};
    std::vector<BodyId> m_tables;
    BodyId m_board;
    std::vector<OrganisationId> m_organisations;
    std::vector<FundId> m_funds;
    std::vector<ProjectId> m_projects;
};

// A paper of so many pages, each filled by a section of its own.
QByteArray makePaper(int number, int pages)
{
    tree::Document paper;
    paper.title = u"Bijlage %1"_s.arg(number);
    paper.add(tree::heading(1, paper.title));
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            paper.add(tree::PageBreak{});
        const auto anchor = u"deel-%1"_s.arg(page);
        paper.add(tree::heading(2, u"Deel %1"_s.arg(page), anchor));
        paper.add(tree::paragraph(tree::anchorLink(u"Naar het begin"_s, u"deel-1"_s)));
        auto table = tree::table({tree::left(3), tree::right(1)}, {u"Post"_s, u"Bedrag"_s});
        for (int row = 0; row < rowsPerPage; ++row)
            table.rows.push_back(
                tree::row({u"Kosten van onderdeel %1"_s.arg(row), QString::number(row * 1'000)}));
        paper.add(std::move(table));
    }
    return renderPdf(paper, {}).pdf;
}

} // namespace

void makeBigPortfolio(const QString& fileName)
{
    const JsonSnapshots snapshots;
    const SystemClock clock;
    const auto file = PortfolioFile::create(fileName, {snapshots, clock, u"bench"_s});
    auto& portfolio = file->portfolio();
    portfolio.inTransaction([&] { Maker{portfolio}.make(); });
}

void makePapers(const QString& folder)
{
    for (int i = 0; i < paperCount; ++i) {
        const int pages = (i + 1) * pageCount / paperCount - i * pageCount / paperCount;
        QFile file{u"%1/bijlage-%2.pdf"_s.arg(folder).arg(i, 2, 10, QChar{u'0'})};
        if (!file.open(QIODevice::WriteOnly) || file.write(makePaper(i + 1, pages)) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}
