#include "gui/keyboard.h"

#include "app/projects/projectfields.h"
#include "ui/projects/application/fieldlist.h"
#include "ui/widgets/gridview.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

// Somebody who fills in an application, page by page, and what should come of it.
class Applicant
{
public:
    Applicant()
    {
        m_keys.press(Qt::Key_2, Qt::ControlModifier);
        m_office.settle();
        m_keys.altMenu(Qt::Key_N, Qt::Key_L);
    }

    void fillGeneral();
    void fillTexts();
    void fillResults();
    void fillContributions();
    void fillSupport();
    void fillBudget();
    void fillRisks();
    void fillPurchase();
    void fillGround();
    void fillContact();
    void fillSignature();
    void addPaper();

    Project stored()
    {
        m_office.workspace().flush();
        const auto id = ProjectId::fromString(m_office.pages().current().id);
        return m_office.portfolio().projects().find(id)->value;
    }
    const ProjectDetails& typed() const { return m_typed; }
    test::Window& office() { return m_office; }

private:
    void comeTo(const QString& name)
    {
        INFO("at " << m_keys.at().toStdString() << ", not yet at " << name.toStdString());
        REQUIRE(m_keys.at() == name);
    }
    OrganisationId organisation(const QString& name)
    {
        const auto catalogue = m_office.workspace().catalogue();
        const auto* found = catalogue->organisationByName(name);
        REQUIRE(found != nullptr);
        return found->id;
    }

    test::Window m_office;
    test::Keyboard m_keys{m_office};
    ProjectDetails m_typed;
};

// 1 to 4
void Applicant::fillGeneral()
{
    comeTo(u"field1"_s);
    m_keys.line(u"Warmte uit de bodem"_s);
    comeTo(u"field2"_s);
    m_keys.press(Qt::Key_Down);
    m_keys.tab();
    comeTo(u"applicantName"_s);
    m_keys.line(u"Stichting Proeftuin"_s);
    comeTo(u"applicantSector"_s);
    m_keys.line(u"maatschap"_s);
    m_keys.line(u"stichting"_s);
    comeTo(u"applicantAdd"_s);
    m_keys.press(Qt::Key_Space);
    comeTo(u"applicantName"_s);
    m_keys.tab();
    comeTo(u"field4start"_s);
    m_keys.line(u"1-3-2025"_s);
    m_keys.type(u"31 december 2026"_s);

    m_typed.name = u"Warmte uit de bodem"_s;
    for (const auto& body : m_office.workspace().catalogue()->content().bodies) {
        if (m_typed.thematafel.isNull() && body.kind == BodyKind::Thematafel)
            m_typed.thematafel = body.id;
    }
    m_typed.applicant = organisation(u"Stichting Proeftuin"_s);
    m_typed.period = {{2025, 3, 1}, {2026, 12, 31}};
}

// 5 and 6
void Applicant::fillTexts()
{
    m_keys.nextPage();
    comeTo(u"field5"_s);
    m_keys.line(u"Woningen zonder gas."_s);
    comeTo(u"field6"_s);
    m_keys.type(u"Twintig boringen in twee kernen."_s);
    m_typed.purpose = u"Woningen zonder gas."_s;
    m_typed.description = u"Twintig boringen in twee kernen."_s;
}

// 7: a text where a number belongs stays, is marked, and can be mended.
void Applicant::fillResults()
{
    m_keys.nextPage();
    comeTo(u"field7"_s);
    m_keys.cells({u"Aangesloten woningen"_s, u"veel"_s, u"woningen"_s, u"projectleider"_s});
    CHECK(stored().details.results.front().valueText == u"veel"_s);
    auto& grid = m_office.child<GridView>(u"field7"_s);
    CHECK(grid.model()->index(0, 1).data(GridModel::WrongRole).toBool());
    m_keys.press(Qt::Key_Escape);
    m_keys.press(Qt::Key_Up);
    m_keys.press(Qt::Key_Right);
    m_keys.type(u"20"_s);
    m_keys.press(Qt::Key_Return);
    m_keys.press(Qt::Key_Home);
    m_keys.cells({u"Bijeenkomsten"_s, u"6"_s, u"bijeenkomsten"_s, u"gemeente"_s});
    m_keys.cells({{}, {}, {}, {}}); // past the empty row
    comeTo(u"field7remark"_s);
    m_keys.type(u"Gemeten aan het einde."_s);
    m_typed.results = {{.name = u"Aangesloten woningen"_s,
                        .value = Quantity::fromWhole(20),
                        .valueText = {},
                        .unit = u"woningen"_s,
                        .owner = u"projectleider"_s},
                       {.name = u"Bijeenkomsten"_s,
                        .value = Quantity::fromWhole(6),
                        .valueText = {},
                        .unit = u"bijeenkomsten"_s,
                        .owner = u"gemeente"_s}};
    m_typed.resultsRemark = u"Gemeten aan het einde."_s;
}

// 8a to 8c: chosen from the real lists, by their names.
void Applicant::fillContributions()
{
    m_keys.nextPage();
    m_keys.press(Qt::Key_Down);
    m_keys.press(Qt::Key_Space);
    m_keys.tab();
    m_keys.line(u"Het scheelt veel gas."_s);
    comeTo(u"field8aremark"_s);
    m_keys.nextPage();
    m_keys.type(u"S10.2"_s);
    m_keys.press(Qt::Key_Down);
    m_keys.press(Qt::Key_Space);
    m_keys.tab();
    comeTo(u"promisedS10.2"_s);
    m_keys.line(u"20"_s);
    m_keys.line(u"Elke boring telt."_s);
    m_keys.nextPage();
    m_keys.type(u"energie"_s);
    m_keys.press(Qt::Key_Down);
    m_keys.press(Qt::Key_Space);

    const auto details = stored().details;
    REQUIRE(details.goals.size() == 1);
    m_typed.goals = {{details.goals.front().goal, u"Het scheelt veel gas."_s}};
    REQUIRE(details.springplanken.size() == 1);
    const auto& result =
        *m_office.workspace().catalogue()->result(details.springplanken.front().result);
    CHECK(result.code == u"S10.2"_s);
    m_typed.springplanken = {{.springplank = details.springplanken.front().springplank,
                              .result = result.id,
                              .promises = {{result.measures.front().id, Quantity::fromWhole(20)}},
                              .explanation = u"Elke boring telt."_s}};
    m_typed.sdgs = {7};
}

// 8d and 8e: an organisation that the portfolio knows brings its own O.
void Applicant::fillSupport()
{
    m_keys.nextPage();
    comeTo(u"field8d"_s);
    m_keys.line(u"Alle drie de O's doen mee."_s);
    comeTo(u"field8dinvolved"_s);
    m_keys.cells({u"gemeente Aalten"_s, {}, u"steunt"_s});
    m_keys.cells({u"Boorbedrijf"_s, u"ondernemers"_s, u"boort"_s});
    m_keys.cells({{}, {}, {}});
    comeTo(u"field8e"_s);
    m_keys.type(u"Het kan overal in de regio."_s);
    m_typed.support = u"Alle drie de O's doen mee."_s;
    m_typed.involved = {{.name = u"gemeente Aalten"_s,
                         .organisation = organisation(u"gemeente Aalten"_s),
                         .sector = Sector::Government,
                         .role = u"steunt"_s},
                        {.name = u"Boorbedrijf"_s,
                         .organisation = {},
                         .sector = Sector::Business,
                         .role = u"boort"_s}};
    m_typed.regionalImpact = u"Het kan overal in de regio."_s;
}

// 9, on the tab of the budget
void Applicant::fillBudget()
{
    m_keys.nextPage();
    m_keys.tab();
    comeTo(u"linkbegroting"_s);
    m_keys.press(Qt::Key_Space);
    comeTo(u"costGrid"_s);
    m_keys.cells({u"Boringen"_s, u"Materiaal"_s, u"2025"_s, u"200.000"_s});
    m_keys.cells({u"Begeleiding"_s, u"Personeel"_s, {}, u"40.000,50"_s});
    m_keys.cells({{}, {}, {}, {}});
    m_keys.tabTo(u"financingGrid"_s);
    m_keys.cells({u"Stichting Proeftuin"_s,
                  {},
                  {},
                  u"natura"_s,
                  {},
                  u"getekend"_s,
                  {},
                  u"2025"_s,
                  u"60.000"_s});
    m_keys.type(u"gemeente aal"_s); // the list below it drops down
    m_keys.press(Qt::Key_Down);
    m_keys.tab();
    m_keys.cells({{}, {}, {}, {}, u"toegezegd"_s, {}, {}, u"60.000,50"_s});
    m_keys.cells({u"inwonerbijdrage"_s,
                  u"gevraagde"_s,
                  u"overheid"_s,
                  {},
                  {},
                  {},
                  u"inwonerbijdrage"_s,
                  u"2026"_s,
                  u"120.000"_s});
    m_typed.budget.costs = {{u"Boringen"_s, u"Materiaal"_s, 2025, Money::fromEuros(200'000)},
                            {u"Begeleiding"_s, u"Personeel"_s, {}, Money::fromCents(4'000'050)}};
    m_typed.budget.financing = {
        {.party = u"Stichting Proeftuin"_s,
         .organisation = organisation(u"Stichting Proeftuin"_s),
         .sector = Sector::CivilSociety,
         .kind = FinancingKind::InKind,
         .state = FinancingState::Signed,
         .year = 2025,
         .amount = Money::fromEuros(60'000)},
        {.party = u"gemeente Aalten"_s,
         .organisation = organisation(u"gemeente Aalten"_s),
         .sector = Sector::Government,
         .state = FinancingState::Promised,
         .amount = Money::fromCents(6'000'050)},
        {.role = FinancingRole::RequestedGrant,
         .party = u"inwonerbijdrage"_s,
         .sector = Sector::Government,
         .fund = m_office.workspace().catalogue()->fundByName(u"inwonerbijdrage"_s)->id,
         .year = 2026,
         .amount = Money::fromEuros(120'000)}};
    m_keys.alt(Qt::Key_A);
    comeTo(u"linkbegroting"_s);
}

// 10 and 11
void Applicant::fillRisks()
{
    m_keys.nextPage();
    comeTo(u"field10"_s);
    m_keys.line(u"Een bericht in elke kern."_s);
    comeTo(u"field11"_s);
    m_keys.type(u"Harde grond: eerst een proef."_s);
    m_keys.press(Qt::Key_Return);
    m_keys.line(u"Te weinig deelnemers: langs de deuren."_s);
    comeTo(u"field11attention"_s);
    m_keys.type(u"De vergunning."_s);
    m_typed.communication = u"Een bericht in elke kern."_s;
    m_typed.risks = {u"Harde grond: eerst een proef."_s,
                     u"Te weinig deelnemers: langs de deuren."_s};
    m_typed.attentionPoints = {u"De vergunning."_s};
}

// 12: the answer, and on the tab of the legal tests the questions that it comes from
void Applicant::fillPurchase()
{
    m_keys.nextPage();
    comeTo(u"field12"_s);
    m_keys.line(u"nee"_s);
    comeTo(u"field13"_s);
    m_keys.line(u"ja"_s);
    comeTo(u"linktoetsing"_s);
    m_keys.press(Qt::Key_Space);
    comeTo(u"lawProcurement"_s);
    m_keys.tab();
    comeTo(u"purchaseAdd"_s);
    m_keys.press(Qt::Key_Space);
    comeTo(u"purchaseDescription"_s);
    m_keys.line(u"Boorwerk"_s);
    comeTo(u"purchaseKind"_s);
    m_keys.line(u"diensten"_s);
    comeTo(u"purchaseAmount"_s);
    m_keys.line(u"30.000"_s);
    comeTo(u"purchaseAuthority"_s);
    m_keys.tab();
    comeTo(u"purchaseSubsidised"_s);
    m_keys.press(Qt::Key_Space);
    m_keys.tab();
    comeTo(u"purchaseDate"_s);
    m_keys.line(u"1-4-2025"_s);
    m_typed.europeanProcurement = Answer::No;
    m_typed.purchases = {{.description = u"Boorwerk"_s,
                          .kind = PurchaseKind::Services,
                          .amount = Money::fromEuros(30'000),
                          .isOverHalfSubsidised = true,
                          .tenderDate = {2025, 4, 1}}};
}

// 13
void Applicant::fillGround()
{
    m_keys.tabTo(u"lawStateAid"_s);
    for (const auto& question : {u"aidUndertaking"_s, u"aidPublicMoney"_s, u"aidAdvantage"_s,
                                 u"aidSelective"_s, u"aidTrade"_s}) {
        m_keys.tab();
        comeTo(question);
    }
    m_keys.tab();
    comeTo(u"groundAdd"_s);
    m_keys.press(Qt::Key_Space);
    comeTo(u"groundBasis"_s);
    m_keys.tab();
    comeTo(u"groundArticle"_s);
    m_keys.line(u"artikel 41"_s);
    m_typed.stateAid = Answer::Yes;
    m_typed.stateAidGrounds = {{.basis = StateAidBasis::Agvv, .article = u"artikel 41"_s}};
    m_keys.alt(Qt::Key_A);
    comeTo(u"linktoetsing"_s);
}

// 14: personal data, which is stored apart
void Applicant::fillContact()
{
    m_keys.nextPage();
    comeTo(u"field14"_s);
    for (const auto& text :
         {u"De penvoerder"_s, u"directeur"_s, u"post@example.org"_s, u"06-12345678"_s,
          u"Dorpsstraat 1"_s, u"7000 AA"_s, u"Doetinchem"_s, u"NL00BANK0123456789"_s})
        m_keys.line(text);
    comeTo(u"field14signatory"_s);
    m_keys.type(u"De voorzitter"_s);
    const auto project = stored().id;
    CHECK(m_office.portfolio().contacts().find(project)
          == ApplicantContact{project, u"De penvoerder"_s, u"directeur"_s, u"post@example.org"_s,
                              u"06-12345678"_s, u"Dorpsstraat 1"_s, u"7000 AA"_s, u"Doetinchem"_s,
                              u"NL00BANK0123456789"_s, u"De voorzitter"_s});
}

void Applicant::fillSignature()
{
    m_keys.nextPage();
    comeTo(u"fieldSignatureplace"_s);
    m_keys.line(u"Doetinchem"_s);
    m_keys.line(u"15 januari 2025"_s);
    comeTo(u"fieldSignatureposition"_s);
    m_keys.type(u"voorzitter"_s);
    m_typed.signature = {u"Doetinchem"_s, {2025, 1, 15}, u"voorzitter"_s};
}

// A paper that is still to come.
void Applicant::addPaper()
{
    m_keys.alt(Qt::Key_D);
    m_keys.tabTo(u"dossier"_s);
    m_keys.cells({u"Begroting van de boringen"_s, u"begroting"_s, u"ja"_s});
    m_typed.attachments = {{.attachment = {},
                            .title = u"Begroting van de boringen"_s,
                            .kind = u"begroting"_s,
                            .isOpen = true}};
    m_keys.alt(Qt::Key_A);
}

} // namespace

TEST_CASE("A whole application is typed with the keyboard alone")
{
    Applicant applicant;
    applicant.fillGeneral();
    applicant.fillTexts();
    applicant.fillResults();
    applicant.fillContributions();
    applicant.fillSupport();
    applicant.fillBudget();
    applicant.fillRisks();
    applicant.fillPurchase();
    applicant.fillGround();
    applicant.fillContact();
    applicant.fillSignature();
    applicant.addPaper();

    const auto stored = applicant.stored().details;
    for (const auto field : formFields()) {
        INFO("field " << formNumber(field).toStdString());
        CHECK(isSame(field, stored, applicant.typed()));
    }
    CHECK(stored == applicant.typed());
    const auto& list = applicant.office().child<FieldList>(u"formFields"_s);
    for (int row = 0; row < list.count(); ++row) {
        const auto state = list.item(row)->data(Qt::AccessibleTextRole).toString();
        INFO(state.toStdString());
        CHECK(state.endsWith(wordOf(FieldState::Filled)));
    }
}

TEST_CASE("Tab goes through the empty row of a grid, on behind it, and adds nothing")
{
    test::Window office;
    test::Keyboard keys{office};
    const auto id = office.portfolio().projects().summaries().front().id;
    const auto before = office.portfolio().projects().find(id)->value;
    office.go({Place::Project, id.toString(), u"begroting/financing"_s});
    auto& grid = office.child<GridView>(u"financingGrid"_s);
    keys.press(Qt::Key_End, Qt::ControlModifier); // the last cell of the empty row
    keys.press(Qt::Key_Home);
    keys.press(Qt::Key_F2);
    for (int column = 0; column < grid.model()->columnCount(); ++column) {
        CHECK(grid.currentIndex().row() == grid.model()->rowCount() - 1);
        CHECK(grid.currentIndex().column() == column);
        keys.tab();
    }
    CHECK_FALSE(grid.isAncestorOf(QApplication::focusWidget()));
    CHECK(keys.at() != u"financingGrid"_s);
    office.workspace().flush();
    CHECK(office.portfolio().projects().find(id)->value == before);
}

TEST_CASE("Tab takes a name from the list of suggestions, and goes on with the next cell")
{
    test::Window office;
    test::Keyboard keys{office};
    const auto id = office.portfolio().projects().summaries().front().id;
    office.go({Place::Project, id.toString(), u"begroting/financing"_s});
    auto& grid = office.child<GridView>(u"financingGrid"_s);
    keys.type(u"graafschap c"_s);
    CHECK(QApplication::activePopupWidget() != nullptr);
    SECTION("onward")
    {
        keys.press(Qt::Key_Down);
        keys.tab();
        CHECK(grid.currentIndex().data().toString() != QString{});
        CHECK(grid.currentIndex().column() == 1);
        CHECK(grid.model()->index(0, 0).data().toString() == u"Graafschap College"_s);
        keys.tab();
        CHECK(grid.currentIndex().column() == 2);
    }
    SECTION("back, out of the grid")
    {
        keys.press(Qt::Key_Tab, Qt::ShiftModifier);
        CHECK(grid.model()->index(0, 0).data().toString() == u"graafschap c"_s);
        CHECK_FALSE(grid.isAncestorOf(QApplication::focusWidget()));
    }
    SECTION("to the next tab of the project, after the list is closed")
    {
        keys.press(Qt::Key_Escape);
        keys.press(Qt::Key_Tab, Qt::ControlModifier);
        CHECK(office.pages().current().part.startsWith(u"toetsing"_s));
    }
    CHECK(QApplication::activePopupWidget() == nullptr);
}
