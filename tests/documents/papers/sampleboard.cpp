#include "documents/papers/sampleboard.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace sampleboard {

namespace {

const auto thematafel = BodyId::fromName(u"OA"_s);
const auto board = BodyId::fromName(u"board"_s);
const auto algemeenBestuur = BodyId::fromName(u"AB"_s);
const auto applicant = OrganisationId::fromName(u"VNO"_s);
const auto fund = FundId::fromName(u"gebiedsopgave"_s);
const auto goal = GoalId::fromName(u"OA-1"_s);
const auto springplank = SpringplankId::fromName(u"S6"_s);
const auto result = SpringplankResultId::fromName(u"S6.4"_s);
const auto measure = MeasureId::fromName(u"S6.4"_s);
const auto projectId = ProjectId::fromName(u"SPT"_s);

Programme vision()
{
    Goal first;
    first.id = goal;
    first.code = u"OA-1"_s;
    first.number = 1;
    first.label = u"Minder personeelstekort in de regio"_s;
    Theme theme;
    theme.id = ThemeId::fromName(u"OA"_s);
    theme.code = u"OA"_s;
    theme.name = u"Onderwijs & Arbeidsmarkt"_s;
    theme.goals = {first};
    Programme programme;
    programme.id = ProgrammeId::fromName(u"visie"_s);
    programme.code = u"visie-2030"_s;
    programme.name = u"Achterhoek Visie 2030"_s;
    programme.themes = {theme};
    return programme;
}

Programme deal()
{
    Measure vouchers;
    vouchers.id = measure;
    vouchers.code = u"S6.4"_s;
    vouchers.unit = u"opleidingsvouchers"_s;
    vouchers.comparator = Comparator::Range;
    vouchers.minimum = Quantity::fromWhole(1000);
    vouchers.maximum = Quantity::fromWhole(1200);
    SpringplankResult fourth;
    fourth.id = result;
    fourth.code = u"S6.4"_s;
    fourth.number = 4;
    fourth.label = u"Opleidingsvouchers verstrekken"_s;
    fourth.measures = {vouchers};
    Springplank sixth;
    sixth.id = springplank;
    sixth.code = u"S6"_s;
    sixth.number = 6;
    sixth.name = u"Springplank Bestrijding arbeidsmarktkrapte"_s;
    sixth.results = {fourth};
    Programme programme;
    programme.id = ProgrammeId::fromName(u"deal"_s);
    programme.code = u"regio-deal-2"_s;
    programme.name = u"Regio Deal Achterhoek II"_s;
    programme.kind = ProgrammeKind::RegioDeal;
    programme.springplanken = {sixth};
    return programme;
}

Body body(const BodyId& id, const QString& code, const QString& name)
{
    Body made;
    made.id = id;
    made.code = code;
    made.name = name;
    return made;
}

PlannedResult planned(const QString& name, int value, const QString& unit, const QString& owner)
{
    return {name, Quantity::fromWhole(value), {}, unit, owner};
}

CostLine cost(const QString& category, const QString& description, int year, int euros)
{
    return {description, category, year, Money::fromEuros(euros)};
}

FinancingLine financing(FinancingRole role, const QString& party, Sector sector, int year,
                        int euros)
{
    FinancingLine line;
    line.role = role;
    line.party = party;
    line.sector = sector;
    line.state =
        role == FinancingRole::Cofinancing ? FinancingState::Promised : FinancingState::Asked;
    line.fund = role == FinancingRole::RequestedGrant ? fund : FundId{};
    line.year = year;
    line.amount = Money::fromEuros(euros);
    return line;
}

Budget budget()
{
    using enum FinancingRole;
    Budget made;
    made.costs = {cost(u"Personeel"_s, u"Arbeidsmarktcoach"_s, 2025, 92'000),
                  cost(u"Personeel"_s, u"Arbeidsmarktcoach"_s, 2026, 94'500),
                  cost(u"Personeel"_s, u"Coördinator"_s, 2025, 52'000),
                  cost(u"Personeel"_s, u"Coördinator"_s, 2026, 53'376),
                  cost(u"Activiteiten"_s, u"Oriëntatiedagen en bijeenkomsten"_s, 2025, 22'500),
                  cost(u"Activiteiten"_s, u"Eindrapport over borging"_s, 2026, 17'500)};
    made.financing = {financing(Cofinancing, u"O&O-fondsen"_s, Sector::CivilSociety, 2025, 60'000),
                      financing(Cofinancing, u"O&O-fondsen"_s, Sector::CivilSociety, 2026, 60'000),
                      financing(Cofinancing, u"Bedrijven"_s, Sector::Business, 2025, 32'026),
                      financing(Cofinancing, u"Bedrijven"_s, Sector::Business, 2026, 32'026),
                      financing(RequestedGrant, {}, Sector::Government, 2025, 74'000),
                      financing(RequestedGrant, {}, Sector::Government, 2026, 73'824)};
    made.financing[3].kind = FinancingKind::InKind;
    return made;
}

ProjectDetails details()
{
    ProjectDetails made;
    made.name = u"Servicepunt Techniek Achterhoek (SPT)"_s;
    made.thematafel = thematafel;
    made.applicant = applicant;
    made.period = {QDate{2025, 1, 1}, QDate{2026, 12, 31}};
    made.purpose = u"Eén loket voor wie in de techniek wil werken.\n\n- minder versnippering\n"
                   u"- meer begeleiding en omscholing"_s;
    made.description = u"Het loket geeft voorlichting, begeleidt zij-instromers en verbindt "
                       u"bedrijven met opleiders."_s;
    made.results = {
        planned(u"Van werk naar werk"_s, 24, u"plaatsingen"_s, u"arbeidsmarktcoach"_s),
        planned(u"Van werkloosheid naar werk"_s, 12, u"plaatsingen"_s, u"arbeidsmarktcoach"_s),
        planned(u"Uitval voorkomen"_s, 28, u"plaatsingen"_s, u"arbeidsmarktcoach"_s),
        planned(u"Leven Lang Ontwikkelen (scholingstrajecten)"_s, 200, u"bemiddelingen"_s,
                u"opleidingsbedrijven"_s),
        planned(u"Statushouders en nieuwkomers"_s, 25, u"plaatsingen"_s, u"arbeidsmarktcoach"_s),
        planned(u"Leren van elkaar"_s, 12, u"sessies"_s, u"werkgroep"_s)};
    made.goals = {{goal, u"Vooral in metaal, installatie en bouw."_s}};
    made.springplanken = {{springplank,
                           result,
                           {{measure, Quantity::fromWhole(200)}},
                           u"Vouchers gaan naar zij-instromers."_s}};
    made.sdgs = {4, 8};
    made.support = u"De drie O’s zitten in de stuurgroep."_s;
    made.involved = {{u"VNO-NCW Midden"_s, applicant, Sector::Business, u"penvoerder"_s},
                     {u"Graafschap College"_s, {}, Sector::Education, u"stuurgroep"_s},
                     {u"UWV"_s, {}, Sector::Government, {}}};
    made.regionalImpact = u"Het loket werkt in alle acht gemeenten."_s;
    made.budget = budget();
    made.communication = u"Via de kanalen van de partners; een nieuwsbrief per kwartaal."_s;
    made.risks = {u"De arbeidsmarkt verandert onverwacht"_s, u"Te weinig kandidaten"_s};
    made.attentionPoints = {u"De Liemers heeft een eigen financiering"_s};
    made.europeanProcurement = Answer::No;
    made.stateAid = Answer::Yes;
    made.stateAidGrounds = {{StateAidBasis::Agvv, u"31"_s, false, std::nullopt}};
    made.signature = {u"Apeldoorn"_s, QDate{2024, 11, 26}, u"Manager projecten"_s};
    made.attachments = {
        {AttachmentId::fromName(u"plan"_s), u"Activiteitenplan 2024"_s, u"plan"_s},
        {AttachmentId::fromName(u"loon"_s), u"Loonkosten per persoon"_s, u"begroting"_s, false}};
    return made;
}

AgendaItem item(const QString& number, const QString& title, AgendaItemKind kind)
{
    AgendaItem made;
    made.id = AgendaItemId::fromName(number);
    made.number = number;
    made.title = title;
    made.kinds = {kind};
    return made;
}

AgendaItem lobbyItem()
{
    auto lobby = item(u"2"_s, u"Lobby"_s, AgendaItemKind::Kennisnemen);
    lobby.portfolioHolder = u"portefeuillehouder economie"_s;
    lobby.minutes = 20;
    auto state = item(u"2.a"_s, u"Elke Regio Telt"_s, AgendaItemKind::Bespreken);
    state.attachments = {{{}, u"Kamerbrief Elke Regio Telt"_s, u"kamerbrief"_s}};
    auto secret = item(u"2.b"_s, u"Onderhandeling over het pand"_s, AgendaItemKind::Bespreken);
    secret.isConfidential = true;
    secret.coverNote = CoverNote{};
    secret.coverNote->explanation = u"Het bod is vertrouwelijk."_s;
    secret.outcome.decisions = {u"Bieden tot het maximum"_s};
    lobby.subItems = {state, secret};
    lobby.outcome.discussion = u"De twee sporen zijn toegelicht."_s;
    lobby.outcome.actions = {{ActionId::fromName(u"a1"_s), u"Bestuurders inzetten voor de lobby"_s,
                              u"contactpersoon lobby"_s,
                              CoarseDate{QDate{2025, 3, 1}, Precision::Month}}};
    return lobby;
}

Minutes minutes()
{
    Minutes made;
    made.start = QTime{10, 0};
    made.end = QTime{11, 30};
    made.chair = u"voorzitter Regio Achterhoek"_s;
    made.attendance = {{{}, u"Gemeente Doetinchem"_s, Presence::Present, {}},
                       {{}, u"Gemeente Winterswijk"_s, Presence::Present, {}},
                       {{}, u"Gemeente Aalten"_s, Presence::Absent, u"met bericht"_s}};
    made.adoptedOn = QDate{2025, 3, 12};
    made.signedBy = {u"secretaris/directeur"_s, u"voorzitter"_s};
    return made;
}

} // namespace

Catalogue catalogue()
{
    Organisation organisation;
    organisation.id = applicant;
    organisation.name = u"VNO-NCW Midden"_s;
    organisation.sector = Sector::Business;
    Fund area;
    area.id = fund;
    area.code = u"gebiedsopgave"_s;
    area.name = u"provinciale gebiedsopgave middelen"_s;
    Catalogue::Content content;
    content.programmes = {vision(), deal()};
    content.organisations = {organisation};
    content.bodies = {body(thematafel, u"OA"_s, u"Onderwijs en Arbeidsmarkt"_s),
                      body(board, u"board"_s, u"Achterhoek Board"_s),
                      body(algemeenBestuur, u"AB"_s, u"Algemeen Bestuur"_s)};
    content.funds = {area};
    return Catalogue{std::move(content)};
}

Project project()
{
    RouteEntry table;
    table.step = RouteStep::Thematafel;
    table.outcome = RouteOutcome::PassedWithConditions;
    table.body = thematafel;
    table.date = QDate{2024, 12, 12};
    RouteEntry agreed;
    agreed.step = RouteStep::Board;
    agreed.body = board;
    agreed.date = QDate{2025, 1, 9};
    agreed.decision = u"instemmen met de bijdrage"_s;
    Project made{projectId, u"2025-003"_s, details(), {}};
    if (const auto route = ProjectRoute::from({table, agreed}))
        made.route = *route;
    return made;
}

Project emptyProject()
{
    Project made;
    made.id = ProjectId::fromName(u"leeg"_s);
    made.details.name = u"Nog te bedenken"_s;
    return made;
}

FindingsReport report()
{
    FindingsReport made;
    made.id = FindingsReportId::fromName(u"SPT"_s);
    made.project = projectId;
    made.isClosed = true;
    made.projectName = u"Continueren Servicepunt Techniek (SPT)"_s;
    made.thematafels = {thematafel};
    made.purpose = u"Overbruggen tot het loket een vaste plaats heeft."_s;
    made.period = {QDate{2025, 1, 1}, QDate{2026, 12, 31}};
    made.criteria = {
        {u"C1"_s, u"Draagt fors bij aan de doelen van de Visie"_s, false, Answer::Yes,
         u"De aantallen staan in de aanvraag."_s},
        {u"C1a"_s, u"Welke streefwaarden van de Visie krijgen een bijdrage?"_s, true, Answer::Open,
         u"- Breed gekwalificeerde regio\n- Minder krapte in de techniek"_s},
        {u"C2"_s, u"Drie O's steunen het project"_s, false, Answer::Yes, {}},
        {u"C3"_s, u"Genoeg regionale impact"_s, false, Answer::Yes, u"Eerder groot bereik."_s},
        {u"C4"_s, u"Begroting is sluitend"_s, false, Answer::Yes, {}}};
    made.asksRegioDeal = Answer::No;
    made.regioDealRemark = u"Gevraagd wordt geld van de gebiedsopgave."_s;
    made.results = {result};
    made.adviserRemarks = u"n.v.t."_s;
    made.verdict = Verdict::AgreeWithConditions;
    made.conditions = {u"Wat overblijft vloeit terug naar het fonds"_s};
    made.discussedOn = {QDate{2024, 11, 4}, QDate{2024, 12, 12}};
    made.reportDate = QDate{2024, 12, 16};
    return made;
}

AgendaItem projectItem()
{
    auto made = item(u"3"_s, u"Project Servicepunt Techniek (SPT)"_s, AgendaItemKind::Kennisnemen);
    made.portfolioHolder = u"voorzitter Algemeen Bestuur"_s;
    made.proposals = {u"Kennisnemen van het project. Gevraagd wordt € 147.824,-- van de "
                      u"provinciale gebiedsopgave middelen."_s};
    made.projects = {projectId};
    CoverNote note;
    note.explanation = u"Het loket gaat door tot het een vaste plaats heeft.\n\nDe looptijd past "
                       u"bij de middelen."_s;
    note.findingsConclusion = u"De thematafel adviseert positief."_s;
    note.boardAdvice = u"De Board ging op 9 januari 2025 akkoord."_s;
    note.procedure = {{u"Thematafel"_s, CoarseDate{QDate{2024, 12, 1}, Precision::Month}},
                      {u"Board"_s, CoarseDate{QDate{2025, 1, 1}, Precision::Month}}};
    note.financialConsequences = u"Binnen de begroting"_s;
    note.contact = u"contactpersoon projecten"_s;
    made.coverNote = note;
    made.attachments = {
        {AttachmentId::fromName(u"brief"_s), u"Brief van de provincie"_s, u"brief"_s},
        {AttachmentId::fromName(u"geheim"_s), u"Salarisgegevens"_s, u"bijlage"_s, false}};
    made.outcome.decisions = {u"Kennisgenomen van het project"_s};
    made.outcome.conditions = {u"Wat overblijft vloeit terug"_s};
    made.outcome.promises = {u"In het najaar volgt een tussenstand"_s};
    return made;
}

Meeting meeting()
{
    Meeting made;
    made.id = MeetingId::fromName(u"AB 2025-01-29"_s);
    made.body = algemeenBestuur;
    made.date = QDate{2025, 1, 29};
    made.startTime = QTime{10, 0};
    made.endTime = QTime{12, 0};
    made.location = u"Doetinchem"_s;
    auto support = item(u"4"_s, u"Supporting partner Tech.Land"_s, AgendaItemKind::Besluiten);
    support.kinds.push_back(AgendaItemKind::Kennisnemen);
    support.proposals = {u"Deelnemen als supporting partner"_s,
                         u"Kennisnemen van de aanvraag in voorbereiding"_s};
    auto closing = item(u"6"_s, u"Rondvraag en belangrijke data"_s, AgendaItemKind::Rondvraag);
    closing.isOral = true;
    made.items = {item(u"1"_s, u"Opening en mededelingen"_s, AgendaItemKind::Opening), lobbyItem(),
                  projectItem(), support, closing};
    made.importantDates = {{CoarseDate{QDate{2025, 1, 30}}, u"Congres Achterhoek Monitor"_s,
                            u"10.00 - 13.00 uur"_s, u"De Storm"_s},
                           {CoarseDate{QDate{2025, 1, 1}, Precision::Quarter},
                            u"Werkbezoek minister"_s,
                            {},
                            {},
                            true}};
    made.minutes = minutes();
    return made;
}

} // namespace sampleboard
