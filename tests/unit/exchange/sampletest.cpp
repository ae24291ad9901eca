#include "domain/projects/progress.h"
#include "exchange/builtin.h"
#include "exchange/json/jsonfile.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

const QString sampleFolder = QStringLiteral(SOURCE_DIR) + u"/resources/sample/"_s;

QByteArray bytesOf(const QString& name)
{
    QFile file{sampleFolder + name};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The sample as it is read into a new portfolio, which has the built-in programmes and bodies.
class Sample
{
public:
    Sample()
    {
        Catalogue::Content known{.programmes = builtInProgrammes(),
                                 .bodies = builtInBodies().bodies};
        const auto result =
            readJson(u"achterhoek.json"_s, bytesOf(u"achterhoek.json"_s), Catalogue{known});
        if (!result)
            FAIL(result.error().front().place.toStdString()
                 << ": " << result.error().front().message.toStdString());
        for (const auto& remark : result->remarks)
            FAIL_CHECK(remark.place.toStdString() << ": " << remark.message.toStdString());
        content = result->content;
        known.organisations = content.organisations;
        known.funds = content.funds;
        catalogue = Catalogue{std::move(known)};
    }

    RuleContext context() const
    {
        return {.catalogue = catalogue, .law = law, .today = {2025, 1, 29}};
    }

    const Project& servicepuntTechniek() const
    {
        const auto found = std::ranges::find(content.projects, u"2025-001"_s, &Project::number);
        REQUIRE(found != content.projects.end());
        return *found;
    }

    const Meeting& meetingOn(QDate date) const
    {
        const auto found = std::ranges::find(content.meetings, date, &Meeting::date);
        REQUIRE(found != content.meetings.end());
        return *found;
    }

    PortfolioContent content;
    Catalogue catalogue;
    LawBook law = builtInLaw();
};

// What is made up, read after it.
class Examples
{
public:
    Examples()
    {
        const Sample real;
        Catalogue::Content known{.programmes = builtInProgrammes(),
                                 .organisations = real.content.organisations,
                                 .bodies = builtInBodies().bodies,
                                 .funds = real.content.funds};
        const auto name = u"voorbeelden.json"_s;
        const auto result = readJson(name, bytesOf(name), Catalogue{known});
        if (!result)
            FAIL(result.error().front().place.toStdString()
                 << ": " << result.error().front().message.toStdString());
        CHECK(result->remarks.empty());
        content = result->content;
        funds = known.funds;
        known.organisations.insert(known.organisations.end(), content.organisations.begin(),
                                   content.organisations.end());
        catalogue = Catalogue{std::move(known)};
    }

    RuleContext context() const
    {
        return {.catalogue = catalogue, .law = law, .today = {2025, 1, 29}};
    }

    PortfolioContent content;
    std::vector<Fund> funds; // of the sample
    Catalogue catalogue;
    LawBook law = builtInLaw();
};

QStringList paperTexts()
{
    return QDir{sampleFolder + u"bijlagen"_s}.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

template <typename Things>
void checkNoErrors(const Things& things, const RuleContext& context)
{
    for (const auto& thing : things)
        CHECK_FALSE(hasErrors(check(thing, context)));
}

} // namespace

TEST_CASE("The sample's project is the Servicepunt Techniek with its real figures")
{
    const Sample sample;
    const auto& details = sample.servicepuntTechniek().details;
    const auto sums = totals(details.budget);
    CHECK(sums.costs == Money::fromEuros(331'876));
    CHECK(sums.cofinancing == Money::fromEuros(184'052));
    CHECK(sums.requestedGrant == Money::fromEuros(147'824));
    CHECK(details.results.size() == 6);
    CHECK(details.involved.size() == 21);
    CHECK(details.springplanken.size() == 4);
    CHECK(sample.catalogue.organisation(details.applicant)->name == u"VNO-NCW Midden"_s);
    CHECK(sample.catalogue.body(details.thematafel)->code == u"OA"_s);
}

TEST_CASE("The sample's project may be submitted, with the warnings of the real one")
{
    const Sample sample;
    const auto violations = check(sample.servicepuntTechniek(), sample.context());
    CHECK(
        violations
        == Violations{{.field = Field::Sdgs, .rule = Rule::Required, .severity = Severity::Warning},
                      {.field = Field::Period,
                       .rule = Rule::StartsBeforeApproval,
                       .severity = Severity::Warning,
                       .detail = u"2025-01-09"_s}});
}

TEST_CASE("The sample's project waits for the Algemeen Bestuur, with its money reserved")
{
    const Sample sample;
    const auto& project = sample.servicepuntTechniek();
    CHECK(project.route.nextStep() == RouteStep::AlgemeenBestuur);
    CHECK(project.route.passedOn(RouteStep::Thematafel) == QDate(2024, 12, 12));
    const auto* const fund = sample.catalogue.fundByCode(u"gebiedsopgave"_s);
    REQUIRE(fund != nullptr);
    CHECK(position(*fund, sample.content.fundEntries).used == Money::fromEuros(147'824));
    CHECK(check(*fund, sample.content.fundEntries) == Violations{});
}

TEST_CASE("The sample's findings report is complete and agrees with the budget")
{
    const Sample sample;
    REQUIRE(sample.content.reports.size() == 1);
    const auto& report = sample.content.reports.front();
    CHECK(report.isClosed);
    CHECK(report.project == sample.servicepuntTechniek().id);
    CHECK(report.results.size() == 4);
    CHECK(check(report, sample.context()) == Violations{});
    CHECK(checkAgainst(report, sample.servicepuntTechniek().details) == Violations{});
    const auto standard = standardCriteria();
    REQUIRE(report.criteria.size() == standard.size());
    for (std::size_t i = 0; i < standard.size(); ++i)
        CHECK(report.criteria[i].label == standard[i].label);
}

TEST_CASE("The sample's meeting of 29 January 2025 has six items and nine papers")
{
    const Sample sample;
    const auto& meeting = sample.meetingOn({2025, 1, 29});
    CHECK(check(meeting, sample.context()).size() == 0);
    CHECK(meeting.items.size() == 6);
    CHECK(meeting.importantDates.size() == 5);
    int papers = static_cast<int>(paperTexts().size()); // attached when the sample is made
    forEachItem(meeting.items, [&](const AgendaItem& item, int) {
        papers += item.coverNote ? 1 : 0;
        papers += 2 * static_cast<int>(item.projects.size()); // application and findings report
        papers += item.minutesOf.isNull() ? 0 : 1;
    });
    CHECK(papers == 9);
    REQUIRE(meeting.items[2].projects.size() == 1);
    CHECK(meeting.items[2].projects[0] == sample.servicepuntTechniek().id);
    CHECK(meeting.items[4].minutesOf == sample.meetingOn({2024, 12, 18}).id);
}

TEST_CASE("The sample's minutes of 18 December 2024 have ten items, five actions and decisions")
{
    const Sample sample;
    const auto& meeting = sample.meetingOn({2024, 12, 18});
    CHECK_FALSE(hasErrors(check(meeting, sample.context())));
    CHECK(meeting.items.size() == 10);
    std::size_t actions = 0;
    int decided = 0;
    forEachItem(meeting.items, [&](const AgendaItem& item, int) {
        actions += item.outcome.actions.size();
        decided += item.outcome.decisions.isEmpty() ? 0 : 1;
        CHECK_FALSE(item.outcome.isEmpty());
    });
    CHECK(actions == 5);
    CHECK(decided == 5);
    REQUIRE(meeting.minutes.has_value());
    CHECK(meeting.minutes->adoptedOn == QDate(2025, 1, 29));
}

TEST_CASE("The sample's organisations and funds break no rule")
{
    const Sample sample;
    checkNoErrors(sample.content.organisations, sample.context());
    checkNoErrors(sample.content.funds, sample.context());
    const auto* const deal = sample.catalogue.fundByCode(u"regiodeal2"_s);
    REQUIRE(deal != nullptr);
    CHECK(deal->isStateMoney);
    CHECK(deal->maximumShare == 5000);
    CHECK(deal->projectsEndBy == QDate(2028, 12, 31));
    CHECK(deal->ceilings == std::vector{FundCeiling{.amount = Money::fromEuros(25'000'000)}});
    const auto municipalities = std::ranges::count(
        sample.content.organisations, LegalForm::Municipality, &Organisation::legalForm);
    CHECK(municipalities == 8);
}

TEST_CASE("What is made up in the sample says so, and shows every state of a project")
{
    const Examples examples;
    std::set<ProjectStatus> states;
    for (const auto& project : examples.content.projects) {
        CHECK(project.details.name.endsWith(u" (voorbeeld)"_s));
        states.insert(project.route.status());
    }
    CHECK(states
          == std::set{ProjectStatus::Draft, ProjectStatus::UnderReview, ProjectStatus::Awarded,
                      ProjectStatus::InExecution, ProjectStatus::Closed, ProjectStatus::Rejected});
    for (const auto& organisation : examples.content.organisations)
        CHECK(organisation.name.contains(u"Voorbeeld"_s, Qt::CaseInsensitive));
    CHECK(examples.content.people.empty());
}

TEST_CASE("No real organisation pays for or asks for what is made up in the sample")
{
    const Sample real;
    const Examples examples;
    for (const auto& project : examples.content.projects) {
        INFO(project.number.toStdString());
        CHECK(real.catalogue.organisation(project.details.applicant) == nullptr);
        for (const auto& line : project.details.budget.financing)
            CHECK((line.role == FinancingRole::RequestedGrant
                   || real.catalogue.organisation(line.organisation) == nullptr));
    }
}

TEST_CASE("What the sample's projects realised is followed after their award, without a warning")
{
    const Examples examples;
    int followed = 0;
    for (const auto& project : examples.content.projects) {
        if (!project.route.passedOn(RouteStep::Execution).isValid())
            continue;
        ++followed;
        INFO(project.number.toStdString());
        CHECK(check(project, examples.context()) == Violations{});
        CHECK(hasRealised(project.details));
    }
    CHECK(followed == 4);
    for (const auto& fund : examples.funds)
        CHECK(check(fund, examples.content.fundEntries) == Violations{});
}

TEST_CASE("The sample holds no personal data")
{
    const Sample sample;
    CHECK(sample.content.people.empty());
    CHECK(sample.content.memberships.empty());
}

TEST_CASE("The sample is written back as it was read")
{
    const Sample sample;
    const auto bytes = JsonFileWriter{}.write(sample.content, sample.catalogue);
    const auto again = readJson(u"weer.json"_s, bytes, sample.catalogue);
    REQUIRE(again.has_value());
    CHECK(again->content == sample.content);
}

TEST_CASE("The sample's papers are texts with a title, for item 2, and say what they are")
{
    const auto names = paperTexts();
    CHECK(names.size() == 3);
    for (const auto& name : names) {
        INFO(name);
        const auto text = QString::fromUtf8(bytesOf(u"bijlagen/"_s + name));
        CHECK(name.startsWith(u"2-"_s));
        CHECK(text.startsWith(u"# "_s));
        CHECK(text.contains(u"Voorbeeldstuk bij Regiobord"_s));
        CHECK(text.count(u"\n- "_s) >= 5);
    }
}
