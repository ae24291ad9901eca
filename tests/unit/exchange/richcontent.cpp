#include "unit/exchange/richcontent.h"

#include <QCryptographicHash>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace regiobord {

int RichContent::number(int lowest, int highest)
{
    return std::uniform_int_distribution{lowest, highest}(m_random);
}

QString RichContent::text()
{
    static const std::array pool{u"Gaon deelvervoer"_s,
                                 u"\"aanhaling\" \\ en / \t tab\nnieuwe regel\r\n"_s,
                                 u"Ünïcödé: één, ß, İ, ǆ, Æ"_s,
                                 u"e\u0301 en \u00e9"_s,
                                 u"\U0001F6B2 \U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
                                 u"\uFEFFbegint met een BOM"_s,
                                 u"عربي עברית 中文"_s,
                                 u"\u2028\u2029\u0085\u00a0"_s,
                                 u"\u0001\u001f\u007f"_s,
                                 u"\uFFFD\uFFFE\uFFFF"_s,
                                 u" "_s,
                                 u"null"_s,
                                 u"1e400"_s,
                                 u"</script>{{}}"_s};
    const auto index = static_cast<std::size_t>(number(0, int{pool.size()} - 1));
    return pool[index] + QString::number(number(0, 1'000'000));
}

QStringList RichContent::texts()
{
    return {text(), {}, text()};
}

QDate RichContent::day()
{
    return QDate{number(1900, 2100), number(1, 12), number(1, 28)};
}

QTime RichContent::time()
{
    return QTime{number(1, 23), number(0, 59), number(0, 1) * 7, number(0, 1) * 9};
}

CoarseDate RichContent::coarse()
{
    static constexpr std::array all{Precision::Day, Precision::Month, Precision::Quarter,
                                    Precision::HalfYear, Precision::Year};
    return CoarseDate{day(), all[static_cast<std::size_t>(number(0, 4))]};
}

Money RichContent::money()
{
    using Limits = std::numeric_limits<qint64>;
    const std::array<qint64, 7> pool{1,
                                     -1,
                                     33'187'600,
                                     99,
                                     Limits::max(),
                                     Limits::min(),
                                     std::uniform_int_distribution<qint64>{1}(m_random)};
    return Money::fromCents(pool[static_cast<std::size_t>(number(0, 6))]);
}

Quantity RichContent::quantity()
{
    using Limits = std::numeric_limits<qint64>;
    const std::array<qint64, 7> pool{600,
                                     -24'000,
                                     1,
                                     2'120,
                                     Limits::max(),
                                     Limits::min(),
                                     std::uniform_int_distribution<qint64>{1}(m_random)};
    return Quantity::fromThousandths(pool[static_cast<std::size_t>(number(0, 6))]);
}

DateRange RichContent::range()
{
    return {day(), day()};
}

PlannedAmount RichContent::plannedAmount()
{
    return {.amount = money(),
            .label = text(),
            .period = AmountPeriod::OneYear,
            .year = number(1990, 2050),
            .status = AmountStatus::CarriedOver,
            .party = text(),
            .fund = text(),
            .isApproximate = true,
            .isExternal = true,
            .isPart = true};
}

PolicyCanvas RichContent::canvas()
{
    return {.id = PolicyCanvasId::create(),
            .code = text(),
            .name = text(),
            .schemeName = text(),
            .rationale = texts(),
            .contextEuropeNational = texts(),
            .contextRegional = texts(),
            .contextLocal = texts(),
            .contextUnsorted = texts(),
            .objectives = texts(),
            .ongoing = texts(),
            .toDevelop = texts(),
            .related = texts(),
            .partners = texts(),
            .targetGroups = texts(),
            .amounts = {plannedAmount(), {}},
            .openBudget = texts(),
            .externalInvestments = texts(),
            .figures = {{text(), quantity(), text(), text()}, {text(), Quantity{}, {}, {}}, {}},
            .remarks = texts()};
}

ProgrammeLine RichContent::line(int depth)
{
    ProgrammeLine made{.id = ProgrammeLineId::create(),
                       .code = text(),
                       .number = number(1, 99),
                       .name = text(),
                       .label = text(),
                       .objectives = texts(),
                       .referenceDocuments = texts(),
                       .initiatives = {{text(), text()}, {}},
                       .subLines = {},
                       .canvases = {canvas()},
                       .remarks = texts()};
    if (depth > 0)
        made.subLines = {line(depth - 1), line(depth - 1)};
    return made;
}

Theme RichContent::theme()
{
    return {.id = ThemeId::create(),
            .code = text(),
            .number = number(1, 99),
            .name = text(),
            .label = text(),
            .otherNames = texts(),
            .goals = {{GoalId::create(), text(), number(1, 9), text(), 2030, text()},
                      {GoalId::create(), text(), number(1, 9), {}, 0, {}}},
            .sdgs = {{17, true}, {1, false}},
            .lines = {line(2)}};
}

Springplank RichContent::springplank()
{
    const Measure full{.id = MeasureId::create(),
                       .code = text(),
                       .unit = text(),
                       .kind = MeasureKind::PercentageIncrease,
                       .comparator = Comparator::AtLeast,
                       .minimum = quantity(),
                       .maximum = quantity(),
                       .targetDate = coarse(),
                       .baseline = text()};
    const SpringplankResult result{.id = SpringplankResultId::create(),
                                   .code = text(),
                                   .number = number(1, 9),
                                   .label = text(),
                                   .relatedSpringplank = text(),
                                   .scope = {{text(), quantity()}, {}},
                                   .measures = {full, {.id = MeasureId::create()}}};
    return {.id = SpringplankId::create(),
            .code = text(),
            .number = number(1, 11),
            .name = text(),
            .suggestedThematafel = text(),
            .results = {result}};
}

Programme RichContent::programme()
{
    return {.id = ProgrammeId::create(),
            .code = text(),
            .name = text(),
            .shortName = text(),
            .kind = ProgrammeKind::NationalProgramme,
            .region = text(),
            .startYear = 2020,
            .endYear = -5,
            .source = text(),
            .overarchingSdgs = {17, 0, -3},
            .themes = {theme()},
            .springplanken = {springplank()},
            .opgaven = {{OpgaveId::create(),
                         text(),
                         number(1, 7),
                         text(),
                         text(),
                         {{text(), {}}},
                         {{{}, text()}}}},
            .indicators = {{IndicatorId::create(), text(), text(), text(), quantity(), 2015,
                            quantity(), 2025, true, text()},
                           {.id = IndicatorId::create()}},
            .amounts = {plannedAmount()},
            .milestones = {{coarse(), text(), true}, {}},
            .entries = {{text(), number(1, 9), text(), text()}, {}},
            .remarks = texts()};
}

Organisation RichContent::organisation()
{
    return {.id = OrganisationId::create(),
            .name = text(),
            .shortName = text(),
            .sector = Sector::Education,
            .legalForm = LegalForm::InformalGroup,
            .kvkNumber = text(),
            .isPublic = true,
            .authority = ContractingAuthority::Partnership,
            .hasOwnProcurementPolicy = true,
            .undertaking = m_content.organisations.front().id,
            .place = text(),
            .website = text(),
            .remarks = text(),
            .deMinimisAid = {{DeMinimisKind::Agriculture, day(), money(), text()}, {}}};
}

Body RichContent::body()
{
    return {.id = BodyId::create(),
            .code = text(),
            .name = text(),
            .label = text(),
            .kind = BodyKind::Raad,
            .theme = m_content.programmes.front().themes.front().id,
            .otherNames = texts(),
            .termYears = 4,
            .maximumTerms = 2};
}

Membership RichContent::membership()
{
    return {.id = MembershipId::create(),
            .person = m_content.people.front().id,
            .body = m_content.bodies.front().id,
            .represents = m_content.organisations.back().id,
            .role = text(),
            .sector = Sector::Business,
            .isExOfficio = true,
            .terms = {range(), {day(), {}}, {{}, day()}, {}}};
}

Fund RichContent::fund()
{
    return {.id = FundId::create(),
            .code = text(),
            .name = text(),
            .label = text(),
            .provider = text(),
            .isStateMoney = true,
            .maximumShare = 0,
            .projectsEndBy = day(),
            .ceilings = {{2025, money()}, {std::nullopt, money()}, {}}};
}

FundEntry RichContent::fundEntry()
{
    return {.id = FundEntryId::create(),
            .fund = m_content.funds.front().id,
            .project = m_content.projects.front().id,
            .kind = FundEntryKind::Released,
            .year = 2025,
            .date = day(),
            .amount = money(),
            .remark = text()};
}

AttachmentUse RichContent::attachmentUse()
{
    return {m_content.attachments.front().attachment.id, text(), text(), false};
}

Budget RichContent::budget()
{
    return {.costs = {{text(), text(), 2025, money()}, {{}, {}, {}, Money{}}, {}},
            .financing = {{.role = FinancingRole::RequestedGrant,
                           .party = text(),
                           .organisation = m_content.organisations.front().id,
                           .sector = Sector::CivilSociety,
                           .kind = FinancingKind::InKind,
                           .isFromState = true,
                           .state = FinancingState::Received,
                           .fund = m_content.funds.front().id,
                           .year = 2026,
                           .amount = money()},
                          {}}};
}

ProjectDetails RichContent::details()
{
    const auto& programme = m_content.programmes.front();
    const auto& springplank = programme.springplanken.front();
    const auto& result = springplank.results.front();
    return {
        .name = text(),
        .thematafel = m_content.bodies.front().id,
        .applicant = m_content.organisations.front().id,
        .period = range(),
        .purpose = text(),
        .description = text(),
        .results = {{text(), quantity(), text(), text(), text(), {quantity(), day(), text()}},
                    {{}, Quantity{}, {}, {}, {}},
                    {}},
        .resultsRemark = text(),
        .goals = {{programme.themes.front().goals.front().id, text()}, {}},
        .goalsRemark = text(),
        .springplanken = {{springplank.id,
                           result.id,
                           {{result.measures.front().id, quantity(), {Quantity{}, day(), text()}},
                            {}},
                           text()},
                          {}},
        .springplankenRemark = text(),
        .sdgs = {1, 17, 17, 99},
        .support = text(),
        .involved = {{text(), m_content.organisations.front().id, Sector::Business, text()}, {}},
        .regionalImpact = text(),
        .budget = budget(),
        .communication = text(),
        .risks = texts(),
        .attentionPoints = texts(),
        .europeanProcurement = Answer::Yes,
        .purchases = {{text(), PurchaseKind::Works, money(), ContractingAuthority::State, true,
                       true, day()},
                      {}},
        .stateAid = Answer::No,
        .stateAidGrounds = {{StateAidBasis::DeMinimis, text(), true, money(), DeMinimisKind::Daeb},
                            {}},
        .signature = {text(), day(), text()},
        .opgaven = {programme.opgaven.front().id},
        .programmeLines = {programme.themes.front().lines.front().subLines.front().id},
        .attachments = {attachmentUse(), {}}};
}

ProjectRoute RichContent::route()
{
    const std::vector entries{RouteEntry{.step = RouteStep::Thematafel,
                                         .outcome = RouteOutcome::PassedWithConditions,
                                         .body = m_content.bodies.front().id,
                                         .date = QDate{2024, 12, 12},
                                         .decision = text(),
                                         .conditions = texts(),
                                         .meeting = m_meeting,
                                         .agendaItem = AgendaItemId::create()},
                              RouteEntry{.step = RouteStep::Board,
                                         .outcome = RouteOutcome::HeldOver,
                                         .date = QDate{2025, 1, 9}}};
    return ProjectRoute::from(entries).value();
}

Project RichContent::project()
{
    return {ProjectId::create(), text(), details(), route()};
}

FindingsReport RichContent::report()
{
    const auto& springplank = m_content.programmes.front().springplanken.front();
    return {.id = FindingsReportId::create(),
            .project = m_content.projects.front().id,
            .isClosed = true,
            .projectName = text(),
            .thematafels = {m_content.bodies.front().id},
            .purpose = text(),
            .period = range(),
            .criteria = {{text(), text(), true, Answer::No, text()}, {}},
            .asksRegioDeal = Answer::Yes,
            .regioDealRemark = text(),
            .springplank = springplank.id,
            .results = {springplank.results.front().id},
            .adviserRemarks = text(),
            .alignedWith = {m_content.bodies.back().id},
            .alignment = text(),
            .verdict = Verdict::Reject,
            .verdictText = text(),
            .conditions = texts(),
            .discussedOn = {day(), day()},
            .reportDate = day()};
}

CoverNote RichContent::coverNote()
{
    return {.explanation = text(),
            .findingsConclusion = text(),
            .boardAdvice = text(),
            .procedure = {{text(), coarse()}, {}},
            .dagelijksBestuurDate = coarse(),
            .followUp = text(),
            .communication = text(),
            .notifyTo = text(),
            .enclosed = texts(),
            .forInspection = texts(),
            .inspectionPlace = text(),
            .financialConsequences = text(),
            .personnelConsequences = text(),
            .contact = text()};
}

AgendaItem RichContent::item(int depth)
{
    AgendaItem made{.id = AgendaItemId::create(),
                    .number = text(),
                    .title = text(),
                    .kinds = {AgendaItemKind::Rondvraag, AgendaItemKind::Opening},
                    .isConfidential = true,
                    .isOral = true,
                    .minutes = 0,
                    .portfolioHolder = text(),
                    .proposals = texts(),
                    .projects = {m_content.projects.front().id},
                    .minutesOf = MeetingId::create(),
                    .coverNote = coverNote(),
                    .attachments = {attachmentUse(), {}},
                    .outcome = {.discussion = text(),
                                .decisions = texts(),
                                .conditions = texts(),
                                .promises = texts(),
                                .actions = {{ActionId::create(), text(), text(), coarse(),
                                             ActionState::Dropped}}},
                    .subItems = {}};
    if (depth > 0)
        made.subItems = {item(depth - 1), {.id = AgendaItemId::create(), .coverNote = CoverNote{}}};
    return made;
}

Meeting RichContent::meeting()
{
    return {
        .id = m_meeting,
        .body = m_content.bodies.front().id,
        .date = day(),
        .startTime = time(),
        .endTime = QTime{0, 0},
        .location = text(),
        .title = text(),
        .items = {item(3)},
        .importantDates = {{coarse(), text(), text(), text(), true}, {}},
        .minutes = Minutes{
            .start = time(),
            .end = time(),
            .chair = text(),
            .attendance = {{m_content.people.front().id, text(), Presence::Replaced, text()}, {}},
            .remarks = text(),
            .adoptedOn = day(),
            .signedBy = texts()}};
}

AttachmentContent RichContent::attachment()
{
    QByteArray bytes;
    for (int i = number(1, 400); i > 0; --i)
        bytes.append(static_cast<char>(number(-128, 127)));
    return {{AttachmentId::create(), text(), text(), bytes.size(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)},
            bytes,
            text()};
}

PortfolioContent RichContent::make()
{
    m_content = {};
    m_content.programmes = {programme(), programme()};
    m_content.organisations = {{.id = OrganisationId::create()}};
    m_content.organisations.push_back(organisation());
    m_content.bodies = {body(), {.id = BodyId::create()}};
    m_content.people = {{PersonId::create(), text(), text()}, {.id = PersonId::create()}};
    m_content.memberships = {membership(), {.id = MembershipId::create()}};
    m_content.funds = {fund(), {.id = FundId::create()}};
    m_content.attachments = {attachment(), {.attachment = {.id = AttachmentId::create()}}};
    m_content.projects = {project(), {.id = ProjectId::create()}};
    m_content.fundEntries = {fundEntry(), {.id = FundEntryId::create()}};
    m_content.reports = {report(), {.id = FindingsReportId::create()}};
    m_content.meetings = {meeting(), {.id = MeetingId::create(), .minutes = Minutes{}}};
    return m_content;
}

} // namespace regiobord
