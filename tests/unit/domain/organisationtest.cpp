#include "domain/organisations/organisation.h"

#include "support/catch.h"
#include "unit/domain/region.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

TEST_CASE("Legal persons of the Burgerlijk Wetboek are legal entities, partnerships are not")
{
    for (const auto form :
         {LegalForm::State, LegalForm::Province, LegalForm::Municipality, LegalForm::WaterBoard,
          LegalForm::JointArrangement, LegalForm::OtherPublicBody, LegalForm::Association,
          LegalForm::Cooperative, LegalForm::MutualInsurance, LegalForm::PublicCompany,
          LegalForm::PrivateCompany, LegalForm::Foundation, LegalForm::ReligiousBody})
        CHECK(isLegalEntity(form));
    for (const auto form : {LegalForm::Unknown, LegalForm::SoleTrader,
                            LegalForm::GeneralPartnership, LegalForm::LimitedPartnership,
                            LegalForm::ProfessionalPartnership, LegalForm::InformalGroup})
        CHECK_FALSE(isLegalEntity(form));
}

TEST_CASE("An organisation has a name and, if any, a KvK number of eight digits")
{
    const Region region;
    const auto checked = [&](const Organisation& each) {
        return check(each, region.context());
    };
    CHECK(checked({.name = u"Graafschap College"_s, .kvkNumber = u"01234567"_s}) == Violations{});
    CHECK(checked({}) == Violations{{.field = Field::Name, .rule = Rule::Required}});
    const auto number =
        GENERATE(u"1234567"_s, u"123456789"_s, u"1234 567"_s, u"٠١٢٣٤٥٦٧"_s, u"12345678\n"_s);
    CHECK(checked({.name = u"x"_s, .kvkNumber = number})
          == Violations{{.field = Field::KvkNumber, .rule = Rule::Malformed, .detail = number}});
}

TEST_CASE("De-minimis aid has a date and is not below zero")
{
    const Region region;
    CHECK(check(Organisation{.name = u"x"_s,
                             .deMinimisAid = {{.granted = {2024, 1, 1},
                                               .amount = Money::fromEuros(5)},
                                              {.amount = Money::fromEuros(-5)}}},
                region.context())
          == Violations{{.field = Field::StateAid, .rule = Rule::Required, .row = 1},
                        {.field = Field::StateAid,
                         .rule = Rule::Negative,
                         .row = 1,
                         .amount = Money::fromEuros(-5)}});
}

TEST_CASE("The head of an undertaking is in the portfolio, or the organisation itself")
{
    const Region region;
    auto organisation = region.catalogue().content().organisations[0];
    organisation.undertaking = region.catalogue().content().organisations[1].id;
    CHECK(check(organisation, region.context()) == Violations{});
    organisation.id = OrganisationId::fromName(u"nieuw"_s);
    organisation.undertaking = organisation.id;
    CHECK(check(organisation, region.context()) == Violations{});
    organisation.undertaking = OrganisationId::fromName(u"?"_s);
    CHECK(check(organisation, region.context())
          == Violations{{.field = Field::StateAid, .rule = Rule::Unknown}});
}
