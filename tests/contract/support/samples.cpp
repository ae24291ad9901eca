#include "contract/support/samples.h"

#include <QBuffer>

#include <stdexcept>

using namespace Qt::StringLiterals;

using namespace regiobord;

QString odd(const QString& word)
{
    return word + u" ‘Café’ \"x\" 'y' €\u00ad\U0001F33E\n\tÉén — \u200fא"_s;
}

Samples::Samples()
{
    meeting.id = MeetingId::create();
    programme = sampleProgramme();
    fillOrganisations();
    fillProject();
    fillBudget();
    fillReport();
    meeting = sampleMeeting(*this);
    fillRoute();
}

void Samples::fillOrganisations()
{
    undertaking.id = OrganisationId::create();
    undertaking.name = u"Holding"_s;
    organisation = {.id = OrganisationId::create(),
                    .name = odd(u"Gemeente"_s),
                    .shortName = odd(u"Gem."_s),
                    .sector = Sector::CivilSociety,
                    .legalForm = LegalForm::ProfessionalPartnership,
                    .kvkNumber = u"01234567"_s,
                    .isPublic = true,
                    .authority = ContractingAuthority::PublicLawBody,
                    .hasOwnProcurementPolicy = true,
                    .undertaking = undertaking.id,
                    .place = odd(u"Doetinchem"_s),
                    .website = u"https://example.org/?a=b&c"_s,
                    .remarks = odd(u"opmerking"_s),
                    .deMinimisAid = {{DeMinimisKind::Agriculture, QDate{2024, 2, 29},
                                      Money::fromCents(123'45), odd(u"provincie"_s)},
                                     {DeMinimisKind::General, {}, {}, {}}}};
    body = {.id = BodyId::create(),
            .code = u"OA"_s,
            .name = odd(u"Thematafel"_s),
            .label = odd(u"label"_s),
            .kind = BodyKind::Thematafel,
            .theme = programme.themes.front().id,
            .otherNames = {odd(u"tafel"_s), u""_s, u"tafel"_s},
            .termYears = 4,
            .maximumTerms = 2};
    person = {PersonId::create(), odd(u"Persoon"_s), odd(u"wethouder"_s)};
    membership = {.id = MembershipId::create(),
                  .person = person.id,
                  .body = body.id,
                  .represents = organisation.id,
                  .role = odd(u"voorzitter"_s),
                  .sector = Sector::Education,
                  .isExOfficio = true,
                  .terms = {{QDate{2020, 1, 1}, QDate{2023, 12, 31}}, {QDate{2024, 1, 1}, {}}}};
    fund = {.id = FundId::create(),
            .code = u"gebiedsopgave"_s,
            .name = odd(u"Gebiedsopgave"_s),
            .label = odd(u"label"_s),
            .provider = odd(u"provincie"_s),
            .isStateMoney = true,
            .maximumShare = 5000,
            .projectsEndBy = QDate{2028, 12, 31},
            .ceilings = {{2025, Money::fromCents(9'007'199'254'740'993)},
                         {std::nullopt, Money::fromCents(-1)}}};
}

void Samples::fillProject()
{
    const auto& springplank = programme.springplanken.front();
    const auto& result = springplank.results.front();
    project.id = ProjectId::create();
    project.number = u"2025-003"_s;
    project.details = {
        .name = odd(u"Servicepunt"_s),
        .thematafel = body.id,
        .applicant = organisation.id,
        .period = {QDate{2025, 1, 1}, QDate{2026, 12, 31}},
        .purpose = odd(u"doel"_s),
        .description = odd(u"omschrijving"_s),
        .results = {{odd(u"leerlingen"_s),
                     Quantity::fromThousandths(2125),
                     {},
                     u"per jaar"_s,
                     odd(u"school"_s),
                     {Quantity::fromThousandths(1001), QDate{2025, 6, 30}, odd(u"stand"_s)}},
                    {u"tweede"_s, std::nullopt, u"circa 20"_s, {}, {}}},
        .resultsRemark = odd(u"bij 7"_s),
        .goals = {{programme.themes.front().goals.front().id, odd(u"draagt bij"_s)}, {{}, {}}},
        .goalsRemark = odd(u"bij 8a"_s),
        .springplanken = {{{}, {}, {}, u"alleen woorden"_s},
                          {springplank.id,
                           result.id,
                           {{result.measures.front().id,
                             Quantity::fromThousandths(600),
                             {Quantity::fromThousandths(250), QDate{2025, 12, 31},
                              odd(u"rapport"_s)}},
                            {{}, Quantity::fromWhole(-3), {std::nullopt, {}, u"nog niets"_s}}},
                           odd(u"belofte"_s)},
                          {springplank.id, {}, {}, {}}},
        .springplankenRemark = odd(u"bij 8b"_s),
        .sdgs = {17, 4, 4},
        .support = odd(u"draagvlak"_s),
        .involved = {{odd(u"Graafschap"_s), organisation.id, Sector::Education, u"penvoerder"_s},
                     {u"onbekend"_s, {}, Sector::Unknown, {}}},
        .regionalImpact = odd(u"regio"_s),
        .communication = odd(u"communicatie"_s),
        .risks = {odd(u"risico"_s), u"tweede"_s},
        .attentionPoints = {u"let op"_s, odd(u"aandacht"_s)},
        .europeanProcurement = Answer::No,
        .purchases = {{odd(u"gebouw"_s), PurchaseKind::Works, Money::fromCents(5'538'000'01),
                       ContractingAuthority::Partnership, true, true, QDate{2025, 6, 1}},
                      {}},
        .stateAid = Answer::Yes,
        .stateAidGrounds =
            {{StateAidBasis::Agvv, u"31"_s, false, std::nullopt, DeMinimisKind::General},
             {StateAidBasis::DeMinimis, {}, true, Money::fromCents(0), DeMinimisKind::Daeb}},
        .signature = {odd(u"Zelhem"_s), QDate{2024, 11, 20}, odd(u"directeur"_s)},
        .opgaven = {programme.opgaven.back().id, programme.opgaven.front().id},
        .programmeLines = {programme.themes.front().lines.front().subLines.front().id},
        .attachments = {{attachment, odd(u"begroting"_s), u"bijlage"_s, false},
                        {{}, u"nog te ontvangen"_s, {}, true}}};
    contact = {.project = project.id,
               .name = odd(u"Contactpersoon"_s),
               .function = u"functie"_s,
               .email = u"iemand@example.org"_s,
               .phone = u"geheim nummer"_s,
               .address = u"Straatweg 1"_s,
               .postalCode = u"7000 AA"_s,
               .place = u"Zelhem"_s,
               .iban = u"NL00BANK0123456789"_s,
               .signatory = u"Ondertekenaar"_s};
    entry = {.id = FundEntryId::create(),
             .fund = fund.id,
             .project = project.id,
             .kind = FundEntryKind::Committed,
             .year = 2025,
             .date = QDate{2025, 1, 29},
             .amount = Money::fromCents(147'824'00),
             .remark = odd(u"toegezegd"_s)};
}

void Samples::fillBudget()
{
    project.details.budget = {
        .costs = {{odd(u"loon"_s), odd(u"Personeel"_s), 2025, Money::fromCents(331'876'00)},
                  {u"zonder bedrag"_s, {}, std::nullopt, std::nullopt}},
        .financing = {{.role = FinancingRole::Cofinancing,
                       .party = odd(u"ondernemers"_s),
                       .organisation = organisation.id,
                       .sector = Sector::Business,
                       .kind = FinancingKind::InKind,
                       .isFromState = true,
                       .state = FinancingState::Received,
                       .fund = {},
                       .year = 2026,
                       .amount = Money::fromCents(184'052'00)},
                      {.role = FinancingRole::RequestedGrant,
                       .party = u"Regio"_s,
                       .organisation = {},
                       .sector = Sector::Government,
                       .kind = FinancingKind::Cash,
                       .isFromState = false,
                       .state = FinancingState::Asked,
                       .fund = fund.id,
                       .year = std::nullopt,
                       .amount = Money::fromCents(147'824'00)},
                      {}}};
}

void Samples::fillRoute()
{
    const std::vector<RouteEntry> entries{{.step = RouteStep::Thematafel,
                                           .outcome = RouteOutcome::Passed,
                                           .body = body.id,
                                           .date = QDate{2024, 12, 1},
                                           .decision = odd(u"positief"_s),
                                           .conditions = {},
                                           .meeting = {},
                                           .agendaItem = {}},
                                          {.step = RouteStep::AlgemeenBestuur,
                                           .outcome = RouteOutcome::PassedWithConditions,
                                           .body = body.id,
                                           .date = QDate{2025, 1, 29},
                                           .decision = odd(u"toegekend"_s),
                                           .conditions = {odd(u"voorwaarde"_s), u"tweede"_s},
                                           .meeting = meeting.id,
                                           .agendaItem = meeting.items.back().subItems.front().id}};
    const auto route = ProjectRoute::from(entries);
    if (!route)
        throw std::logic_error("the route of the sample breaks its rules");
    project.route = *route;
}

void Samples::fillReport()
{
    report = {.id = FindingsReportId::create(),
              .project = project.id,
              .isClosed = true,
              .projectName = odd(u"Servicepunt"_s),
              .thematafels = {body.id, body.id},
              .purpose = odd(u"doel"_s),
              .period = {QDate{2025, 1, 1}, {}},
              .criteria = {{u"C1"_s, odd(u"criterium"_s), false, Answer::Yes, odd(u"want"_s)},
                           {u"C1a"_s, {}, true, Answer::Open, {}}},
              .asksRegioDeal = Answer::Yes,
              .regioDealRemark = odd(u"deal"_s),
              .springplank = programme.springplanken.front().id,
              .results = {programme.springplanken.front().results.front().id},
              .adviserRemarks = odd(u"adviseur"_s),
              .alignedWith = {body.id},
              .alignment = odd(u"afstemming"_s),
              .verdict = Verdict::AgreeWithConditions,
              .verdictText = odd(u"akkoord"_s),
              .conditions = {odd(u"mits"_s), u"en"_s},
              .discussedOn = {QDate{2024, 12, 1}, QDate{2024, 11, 1}},
              .reportDate = QDate{2024, 12, 3}};
}

void Samples::store(Portfolio& portfolio) const
{
    portfolio.programmes().add(programme);
    portfolio.organisations().add(undertaking);
    portfolio.organisations().add(organisation);
    portfolio.bodies().add(body);
    portfolio.people().add(person);
    portfolio.memberships().add(membership);
    portfolio.funds().add(fund);
    QBuffer content;
    content.setData("%PDF-1.7 begroting");
    content.open(QIODevice::ReadOnly);
    portfolio.attachments().addAs(attachment, u"begroting.pdf"_s, u"application/pdf"_s, content,
                                  u"Tekst van de bijlage over koolstofboeren"_s);
    // Project and meeting refer to each other: together they can be stored in any order.
    portfolio.inTransaction([&] {
        portfolio.projects().add(project);
        portfolio.meetings().add(meeting);
    });
    portfolio.reports().add(report);
    portfolio.funds().addEntry(entry);
    portfolio.contacts().save(contact);
}
