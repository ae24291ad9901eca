#include "domain/law/stateaid.h"

#include "domain/law/deminimis.h"
#include "domain/projects/project.h"
#include "support/catch.h"
#include "unit/domain/region.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

const QDate today{2025, 1, 9};

DeMinimisAid aid(QDate granted, int euros, DeMinimisKind kind = DeMinimisKind::General)
{
    return {.kind = kind, .granted = granted, .amount = Money::fromEuros(euros)};
}

// The region with this aid for VNO-NCW Midden, the applicant.
Region regionWith(const std::vector<DeMinimisAid>& received)
{
    auto content = regionContent();
    content.organisations[0].deMinimisAid = received;
    return Region{std::move(content)};
}

Money receivedOn(QDate granted, const std::vector<DeMinimisAid>& received)
{
    const auto region = regionWith(received);
    const auto room =
        deMinimisRoom(region.catalogue().content().organisations[0], DeMinimisKind::General,
                      granted, region.catalogue(), region.law());
    REQUIRE(room.has_value());
    return room->received;
}

ProjectDetails withGrounds(const std::vector<StateAidGround>& grounds)
{
    auto details = servicepuntTechniek();
    details.stateAid = Answer::Yes;
    details.stateAidGrounds = grounds;
    return details;
}

StateAidGround deMinimis(int euros)
{
    return {
        .basis = StateAidBasis::DeMinimis, .hasDeclaration = true, .aid = Money::fromEuros(euros)};
}

Violation stateAid(Rule rule, int row, Money amount = {}, const QString& detail = {})
{
    return {.field = Field::StateAid, .rule = rule, .row = row, .amount = amount, .detail = detail};
}

} // namespace

TEST_CASE("State aid needs a ground, and a block exemption an article")
{
    const Region region;
    const auto checked = [&](const std::vector<StateAidGround>& grounds) {
        return check(withGrounds(grounds), region.context(today));
    };
    CHECK(checked({}) == Violations{stateAid(Rule::GroundMissing, -1)});
    CHECK(checked({{.basis = StateAidBasis::Agvv, .article = u"25"_s},
                   {.basis = StateAidBasis::Lvv, .article = u"14"_s},
                   {.basis = StateAidBasis::Daeb}})
          == Violations{});
    CHECK(
        checked({{.basis = StateAidBasis::Agvv}, {.basis = StateAidBasis::Lvv, .article = u" "_s}})
        == Violations{stateAid(Rule::ArticleMissing, 0, {}, u"agvv"_s),
                      stateAid(Rule::ArticleMissing, 1, {}, u"lvv"_s)});
}

TEST_CASE("Grounds do not matter while the answer is no")
{
    const Region region;
    auto details = withGrounds({{.basis = StateAidBasis::Agvv}});
    details.stateAid = Answer::No;
    CHECK(check(details, region.context(today)) == Violations{});
}

TEST_CASE("De-minimis aid needs a declaration and room under the ceiling")
{
    const auto region = regionWith({aid({2024, 5, 1}, 250'000)});
    CHECK(check(withGrounds({deMinimis(50'000)}), region.context(today)) == Violations{});
    CHECK(
        check(withGrounds({deMinimis(50'001)}), region.context(today))
        == Violations{stateAid(Rule::DeMinimisExceeded, 0, Money::fromEuros(1), u"de-minimis"_s)});
    auto undeclared = deMinimis(1);
    undeclared.hasDeclaration = false;
    CHECK(check(withGrounds({undeclared}), region.context(today))
          == Violations{stateAid(Rule::DeclarationMissing, 0)});
    CHECK(check(withGrounds({deMinimis(-1)}), region.context(today))
          == Violations{stateAid(Rule::Negative, 0, Money::fromEuros(-1))});
}

TEST_CASE("Several grounds of de-minimis aid add up, each kind by itself")
{
    const auto region = regionWith({});
    CHECK(check(withGrounds({deMinimis(200'000), deMinimis(150'000)}), region.context(today))
          == Violations{
              stateAid(Rule::DeMinimisExceeded, 1, Money::fromEuros(50'000), u"de-minimis"_s)});
    auto daeb = deMinimis(700'000);
    daeb.deMinimisKind = DeMinimisKind::Daeb;
    CHECK(check(withGrounds({deMinimis(300'000), daeb}), region.context(today)) == Violations{});
}

TEST_CASE("A kind without a ceiling on that day is a warning")
{
    const Region region;
    auto ground = deMinimis(1);
    ground.deMinimisKind = DeMinimisKind::Agriculture;
    const auto violations = check(withGrounds({ground}), region.context(today));
    REQUIRE(violations.size() == 1);
    CHECK(violations[0].rule == Rule::Unknown);
    CHECK(violations[0].severity == Severity::Warning);
    CHECK(violations[0].detail == u"agriculture"_s);
}

TEST_CASE("Aid of an awarded project is not counted a second time")
{
    const auto region = regionWith({aid({2025, 1, 9}, 300'000)});
    Project project{.details = withGrounds({deMinimis(300'000)})};
    CHECK(hasErrors(check(project, region.context(today))));
    REQUIRE(
        project.route
            .add({.step = RouteStep::Award, .outcome = RouteOutcome::Passed, .date = {2025, 1, 9}})
            .has_value());
    CHECK_FALSE(hasErrors(check(project, region.context(today))));
}

TEST_CASE("The window is the three years that end on the day of the grant")
{
    struct Row
    {
        QDate granted;
        QDate first;
    };
    const auto row = GENERATE(Row{{2025, 1, 9}, {2022, 1, 10}}, Row{{2027, 3, 1}, {2024, 3, 2}},
                              Row{{2028, 2, 29}, {2025, 3, 1}}, Row{{2027, 2, 28}, {2024, 2, 29}},
                              Row{{2028, 2, 28}, {2025, 3, 1}}, Row{{2028, 3, 1}, {2025, 3, 2}});
    INFO(row.granted.toString(Qt::ISODate).toStdString());
    const auto region = regionWith({});
    const auto room =
        deMinimisRoom(region.catalogue().content().organisations[0], DeMinimisKind::General,
                      row.granted, region.catalogue(), region.law());
    REQUIRE(room.has_value());
    CHECK(room->windowStart == row.first);
    CHECK(receivedOn(row.granted, {aid(row.first, 1)}) == Money::fromEuros(1));
    CHECK(receivedOn(row.granted, {aid(row.first.addDays(-1), 1)}) == Money{});
    CHECK(receivedOn(row.granted, {aid(row.granted, 1)}) == Money::fromEuros(1));
    CHECK(receivedOn(row.granted, {aid(row.granted.addDays(1), 1)}) == Money{});
}

TEST_CASE("Aid of another kind, or without a date, is not in the sum")
{
    CHECK(receivedOn(today,
                     {aid({2024, 1, 1}, 5, DeMinimisKind::Daeb), aid({}, 7), aid({2024, 1, 1}, 3)})
          == Money::fromEuros(3));
}

TEST_CASE("The ceiling is that of the day of the grant")
{
    const Region region;
    const auto& organisation = region.catalogue().content().organisations[0];
    const auto on = [&](QDate day) {
        return deMinimisRoom(organisation, DeMinimisKind::General, day, region.catalogue(),
                             region.law());
    };
    CHECK(on({2023, 12, 31})->ceiling == Money::fromEuros(200'000));
    CHECK(on({2024, 1, 1})->ceiling == Money::fromEuros(300'000));
    CHECK(on({2024, 1, 1})->room() == Money::fromEuros(300'000));
    CHECK_FALSE(on({2031, 1, 1}).has_value());
    CHECK_FALSE(on({}).has_value());
}

TEST_CASE("Organisations of one single undertaking share their room")
{
    auto content = regionContent();
    const auto head = content.organisations[1].id;
    content.organisations[0].undertaking = head;
    content.organisations[2].undertaking = head;
    content.organisations[0].deMinimisAid = {aid({2024, 1, 1}, 1)};
    content.organisations[1].deMinimisAid = {aid({2024, 1, 1}, 20)};
    content.organisations[2].deMinimisAid = {aid({2024, 1, 1}, 300)};
    content.organisations.push_back({.id = OrganisationId::fromName(u"ander"_s),
                                     .name = u"Ander"_s,
                                     .deMinimisAid = {aid({2024, 1, 1}, 4'000)}});
    const Region region{std::move(content)};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto room =
            deMinimisRoom(region.catalogue().content().organisations[i], DeMinimisKind::General,
                          today, region.catalogue(), region.law());
        CHECK(room->received == Money::fromEuros(321));
    }
}

TEST_CASE("A chain of undertakings is one undertaking, also when it goes round")
{
    auto content = regionContent();
    auto& organisations = content.organisations;
    organisations[0].undertaking = organisations[1].id;
    organisations[1].undertaking = organisations[2].id;
    organisations[2].undertaking = GENERATE_COPY(OrganisationId{}, organisations[0].id);
    for (auto& organisation : organisations)
        organisation.deMinimisAid = {aid({2024, 1, 1}, 10)};
    const Region region{std::move(content)};
    for (const auto& organisation : region.catalogue().content().organisations) {
        const auto room = deMinimisRoom(organisation, DeMinimisKind::General, today,
                                        region.catalogue(), region.law());
        CHECK(room->received == Money::fromEuros(30));
    }
}

TEST_CASE("The organisation counts as it is given, before it is stored")
{
    const auto region = regionWith({aid({2024, 1, 1}, 10)});
    auto edited = region.catalogue().content().organisations[0];
    edited.deMinimisAid.push_back(aid({2024, 2, 1}, 5));
    const auto room =
        deMinimisRoom(edited, DeMinimisKind::General, today, region.catalogue(), region.law());
    CHECK(room->received == Money::fromEuros(15));
}

TEST_CASE("A grant is state aid when all five conditions hold, and none as soon as one does not")
{
    StateAidQuestions questions;
    CHECK(stateAidOf(questions) == Answer::Open);
    for (auto part : {&StateAidQuestions::isUndertaking, &StateAidQuestions::isPublicMoney,
                      &StateAidQuestions::isAdvantage, &StateAidQuestions::isSelective,
                      &StateAidQuestions::affectsTrade}) {
        auto no = questions;
        no.*part = Answer::No;
        CHECK(stateAidOf(no) == Answer::No);
        CHECK(stateAidOf(questions) == Answer::Open);
        questions.*part = Answer::Yes;
    }
    CHECK(stateAidOf(questions) == Answer::Yes);
}
