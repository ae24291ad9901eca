#include "domain/law/procurement.h"

#include "support/catch.h"
#include "unit/domain/region.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

Purchase purchase(PurchaseKind kind, int euros, QDate tenderDate,
                  ContractingAuthority authority = ContractingAuthority::Municipality)
{
    return {.kind = kind,
            .amount = Money::fromEuros(euros),
            .authority = authority,
            .tenderDate = tenderDate};
}

ProcurementOutcome outcomeOf(const Purchase& purchase)
{
    const auto finding = assess(purchase, lawBook());
    REQUIRE(finding.has_value());
    return finding->outcome;
}

QJsonArray publishedCases()
{
    QFile file{QStringLiteral(SHARED_DIR) + u"/domain/aanbestedingsschema.json"_s};
    INFO("The facts of the field must lie beside the repository: " << file.fileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object()[u"test_cases"_s].toArray();
}

PurchaseKind kindOf(const QString& word)
{
    if (word == u"werken"_s)
        return PurchaseKind::Works;
    return word == u"leveringen"_s ? PurchaseKind::Supplies : PurchaseKind::Services;
}

QString nodeOf(ProcurementOutcome outcome)
{
    switch (outcome) {
    case ProcurementOutcome::European:
        return u"OUT_EU"_s;
    case ProcurementOutcome::European2012:
        return u"OUT_EU_2012"_s;
    case ProcurementOutcome::OwnPolicy:
        return u"OUT_EIGEN"_s;
    case ProcurementOutcome::PublicTender:
        return u"OUT_OPENBAAR"_s;
    case ProcurementOutcome::MultipleQuotes:
        return u"OUT_MEERVOUDIG"_s;
    case ProcurementOutcome::SingleQuote:
        return u"OUT_ENKELVOUDIG"_s;
    case ProcurementOutcome::NoObligation:
        return u"OUT_GEEN"_s;
    }
    return {};
}

const QDate form{2023, 6, 1}; // the amounts that the form prints
const QDate later{2025, 6, 1};
const QDate latest{2026, 6, 1};

Violations checked(const std::vector<Purchase>& purchases, Answer answer)
{
    const Region region;
    auto details = servicepuntTechniek();
    details.purchases = purchases;
    details.europeanProcurement = answer;
    return check(details, region.context());
}

} // namespace

TEST_CASE("The scheme of the application form gives the outcomes of its 21 cases")
{
    const auto cases = publishedCases();
    REQUIRE(cases.size() == 21);
    for (const auto& value : cases) {
        const auto each = value.toObject();
        INFO(QJsonDocument{each}.toJson().toStdString());
        const bool isAuthority = each[u"contracting_authority"_s].toBool();
        auto asked = purchase(
            kindOf(each[u"kind"_s].toString()), each[u"amount_excl_vat_eur"_s].toInt(), form,
            isAuthority ? ContractingAuthority::Municipality : ContractingAuthority::None);
        asked.hasOwnPolicy = each[u"own_policy"_s].toBool();
        asked.isOverHalfSubsidised = each[u"over_50_percent_subsidised"_s].toBool();
        CHECK(nodeOf(outcomeOf(asked)) == each[u"outcome"_s].toString());
    }
}

TEST_CASE("The threshold is that of the day of the call for tenders")
{
    struct Row
    {
        QDate day;
        int works;
        int services;
    };
    const auto row = GENERATE(Row{form, 5'382'000, 215'000}, Row{later, 5'538'000, 221'000},
                              Row{latest, 5'404'000, 216'000});
    CHECK(outcomeOf(purchase(PurchaseKind::Works, row.works, row.day))
          == ProcurementOutcome::PublicTender);
    CHECK(outcomeOf(purchase(PurchaseKind::Works, row.works + 1, row.day))
          == ProcurementOutcome::European);
    CHECK(outcomeOf(purchase(PurchaseKind::Services, row.services, row.day))
          == ProcurementOutcome::MultipleQuotes);
    CHECK(outcomeOf(purchase(PurchaseKind::Supplies, row.services + 1, row.day))
          == ProcurementOutcome::European);
}

TEST_CASE("A cent over the threshold is over it")
{
    auto asked = purchase(PurchaseKind::Services, 221'000, later);
    asked.amount += Money::fromCents(1);
    CHECK(outcomeOf(asked) == ProcurementOutcome::European);
}

TEST_CASE("The first and the last day of a period have its threshold")
{
    const auto amount = 216'500; // above 2022-2023 and 2026-2027, below 2024-2025
    const auto on = [&](QDate day) {
        return outcomeOf(purchase(PurchaseKind::Services, amount, day));
    };
    CHECK(on({2023, 12, 31}) == ProcurementOutcome::European);
    CHECK(on({2024, 1, 1}) == ProcurementOutcome::MultipleQuotes);
    CHECK(on({2025, 12, 31}) == ProcurementOutcome::MultipleQuotes);
    CHECK(on({2026, 1, 1}) == ProcurementOutcome::European);
}

TEST_CASE("The State has a lower threshold for supplies and services, not for works")
{
    struct Row
    {
        QDate day;
        int central;
        int works;
    };
    const auto row = GENERATE(Row{later, 143'000, 5'538'000}, Row{latest, 140'000, 5'404'000});
    const auto state = ContractingAuthority::State;
    CHECK(outcomeOf(purchase(PurchaseKind::Services, row.central, row.day, state))
          == ProcurementOutcome::MultipleQuotes);
    CHECK(outcomeOf(purchase(PurchaseKind::Services, row.central + 1, row.day, state))
          == ProcurementOutcome::European);
    CHECK(outcomeOf(purchase(PurchaseKind::Services, row.central + 1, row.day))
          == ProcurementOutcome::MultipleQuotes);
    CHECK(outcomeOf(purchase(PurchaseKind::Works, row.works, row.day, state))
          == ProcurementOutcome::PublicTender);
}

TEST_CASE("Without an amount for the day and the authority there is no outcome")
{
    const auto law = lawBook();
    CHECK_FALSE(assess(purchase(PurchaseKind::Works, 1, {2019, 12, 31}), law));
    CHECK_FALSE(assess(purchase(PurchaseKind::Works, 1, {}), law));
    const auto state = ContractingAuthority::State;
    CHECK_FALSE(assess(purchase(PurchaseKind::Services, 1, form, state), law));
    CHECK(assess(purchase(PurchaseKind::Works, 1, form, state), law));

    const LawBook withoutBands{law.thresholds(), {}, {}};
    CHECK_FALSE(assess(purchase(PurchaseKind::Services, 1, form), withoutBands));
    CHECK(assess(purchase(PurchaseKind::Services, 300'000, form), withoutBands));
}

TEST_CASE("A finding says what it was based on")
{
    const auto finding = assess(purchase(PurchaseKind::Services, 300'000, later), lawBook());
    REQUIRE(finding.has_value());
    CHECK(finding->threshold == Money::fromEuros(221'000));
    CHECK(finding->validFrom == QDate(2024, 1, 1));
    CHECK(finding->validTo == QDate(2025, 12, 31));
    CHECK(finding->source == u"EU 2024"_s);
    CHECK(finding->isConfirmed);
    CHECK(finding->isEuropean());

    const auto banded = assess(purchase(PurchaseKind::Services, 60'000, {2021, 1, 1}), lawBook());
    REQUIRE(banded.has_value());
    CHECK(banded->source == u"EU 2020; Gelderland 2013"_s);
    CHECK_FALSE(banded->isConfirmed);
}

TEST_CASE("An amount that equals a border of the scheme is to be looked at")
{
    const auto isAtThreshold = [](const Purchase& asked) {
        return assess(asked, lawBook())->isAtThreshold;
    };
    const auto works = GENERATE(150'000, 1'500'000, 5'538'000);
    CHECK(isAtThreshold(purchase(PurchaseKind::Works, works, later)));
    CHECK_FALSE(isAtThreshold(purchase(PurchaseKind::Works, works + 1, later)));
    const auto services = GENERATE(50'000, 221'000);
    CHECK(isAtThreshold(purchase(PurchaseKind::Services, services, later)));
    CHECK_FALSE(isAtThreshold(purchase(PurchaseKind::Services, services - 1, later)));
}

TEST_CASE("A border that does not bind the buyer is no reason to look")
{
    auto asked = purchase(PurchaseKind::Services, 221'000, later, ContractingAuthority::None);
    CHECK_FALSE(assess(asked, lawBook())->isAtThreshold);
    asked.isOverHalfSubsidised = true;
    CHECK(assess(asked, lawBook())->isAtThreshold);
    asked = purchase(PurchaseKind::Services, 50'000, later);
    asked.hasOwnPolicy = true;
    CHECK_FALSE(assess(asked, lawBook())->isAtThreshold);
}

TEST_CASE("An answer that differs from the scheme is a warning")
{
    const auto small = purchase(PurchaseKind::Services, 20'000, later);
    const auto large = purchase(PurchaseKind::Services, 300'000, later);
    const auto mismatch = [](const QString& expected) {
        return Violation{.field = Field::Procurement,
                         .rule = Rule::ProcurementMismatch,
                         .severity = Severity::Warning,
                         .detail = expected};
    };
    CHECK(checked({small}, Answer::No) == Violations{});
    CHECK(checked({small, large}, Answer::Yes) == Violations{});
    CHECK(checked({small, large}, Answer::No) == Violations{mismatch(u"yes"_s)});
    CHECK(checked({small}, Answer::Yes) == Violations{mismatch(u"no"_s)});
    CHECK(checked({}, Answer::Yes) == Violations{}); // the scheme was asked nothing
}

TEST_CASE("Amounts at a border, without confirmation or without a law are warnings in their row")
{
    const auto warning = [](Rule rule, const Purchase& asked, const QString& detail) {
        return Violation{.field = Field::Procurement,
                         .rule = rule,
                         .severity = Severity::Warning,
                         .row = 1,
                         .amount = asked.amount,
                         .detail = detail};
    };
    const auto small = purchase(PurchaseKind::Services, 20'000, later);
    const auto atBorder = purchase(PurchaseKind::Works, 150'000, later);
    CHECK(checked({small, atBorder}, Answer::No)
          == Violations{warning(Rule::AmountAtThreshold, atBorder, u"EU 2024; Gelderland 2013"_s)});
    const auto old = purchase(PurchaseKind::Works, 1'000, {2021, 1, 1});
    CHECK(checked({small, old}, Answer::No)
          == Violations{warning(Rule::NotConfirmed, old, u"EU 2020; Gelderland 2013"_s)});
    const auto undated = purchase(PurchaseKind::Works, 1'000, {});
    CHECK(checked({small, undated}, Answer::No)
          == Violations{warning(Rule::Required, undated, u"tenderDate"_s)});
    const auto future = purchase(PurchaseKind::Works, 1'000, {2031, 1, 1});
    CHECK(checked({small, future}, Answer::Yes)
          == Violations{warning(Rule::Unknown, future, u"2031-01-01"_s)});
}

TEST_CASE("A purchase below zero is an error")
{
    const auto asked = purchase(PurchaseKind::Services, -1, later);
    CHECK(checked({asked}, Answer::No)
          == Violations{{.field = Field::Procurement,
                         .rule = Rule::Negative,
                         .row = 0,
                         .amount = Money::fromEuros(-1)}});
}
