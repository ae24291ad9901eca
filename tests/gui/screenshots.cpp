#include "gui/window.h"
#include "ui/shell/appearance.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/choicebox.h"

#include <QAbstractButton>
#include <QDir>
#include <QTabWidget>

#include <functional>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

struct View
{
    QString name;
    Location location;
    Role role = Role::ProgrammeDirector;
    std::function<void(test::Window&)> act = {}; // what the user does there first
};

std::function<void(test::Window&)> press(const QString& button)
{
    return [button](test::Window& office) {
        office.child<QAbstractButton>(button).click();
    };
}

void showPeople(test::Window& office)
{
    auto& tabs = office.child<QTabWidget>(u"relationTabs"_s);
    tabs.setCurrentIndex(tabs.count() - 1);
}

void searchEverywhere(test::Window& office)
{
    auto& box = *office.window().findChild<SearchBox*>();
    box.setFocus();
    box.clear();
    QTest::keyClicks(&box, u"techniek"_s);
}

QString firstProject(Portfolio& portfolio)
{
    return portfolio.projects().findByNumber(u"2025-001"_s)->toString();
}

QString threeProjects(Portfolio& portfolio)
{
    QStringList ids;
    for (const auto& number : {u"2024-002"_s, u"2024-004"_s, u"2025-001"_s})
        ids.append(portfolio.projects().findByNumber(number)->toString());
    return ids.join(u',');
}

QString lastMeeting(Portfolio& portfolio)
{
    return portfolio.meetings().summaries().back().id.toString();
}

QString agendaItem(Portfolio& portfolio, std::size_t meeting, std::size_t item)
{
    const auto id = portfolio.meetings().summaries().at(meeting).id;
    return portfolio.meetings().find(id)->value.items.at(item).id.toString();
}

std::pair<QString, QString> firstCanvas(Portfolio& portfolio)
{
    for (const auto& programme : portfolio.programmes().all()) {
        if (programme.kind == ProgrammeKind::ActionAgenda)
            return {programme.id.toString(),
                    programme.themes.front().lines.front().canvases.front().id.toString().prepend(
                        u"canvas:"_s)};
    }
    return {};
}

QString firstSpringplank(Portfolio& portfolio)
{
    for (const auto& programme : portfolio.programmes().all()) {
        if (!programme.springplanken.empty())
            return programme.springplanken.front().id.toString();
    }
    return {};
}

QString applicant(Portfolio& portfolio)
{
    return portfolio.projects().summaries().front().applicant.toString();
}

QString board(Portfolio& portfolio)
{
    return portfolio.meetings().summaries().front().body.toString();
}

// Every page of the program, with the sample. Pages that are added are added here.
std::vector<View> views(Portfolio& portfolio)
{
    const auto project = firstProject(portfolio);
    const auto meeting = lastMeeting(portfolio);
    const auto earlier = portfolio.meetings().summaries().front().id.toString();
    const auto [agenda, canvas] = firstCanvas(portfolio);
    std::vector<View> views{
        {u"overzicht-regisseur"_s, {Place::Overview}},
        {u"overzicht-thematafellid"_s, {Place::Overview}, Role::ThematafelMember},
        {u"overzicht-secretaris"_s, {Place::Overview}, Role::Secretary},
        {u"programmas"_s, {Place::Programmes}},
        {u"programmas-canvas"_s, {Place::Programmes, agenda, canvas}},
        {u"programmas-springplank"_s, {Place::Programmes, firstSpringplank(portfolio)}},
        {u"relaties-organisaties"_s, {Place::Relations, applicant(portfolio)}},
        {u"relaties-gremia"_s, {Place::Relations, board(portfolio)}},
        {u"projecten"_s, {Place::Projects, project, u"view=table"_s}},
        {u"projecten-bord"_s, {Place::Projects, project, u"view=board"_s}},
        {u"projecten-tijdlijn"_s, {Place::Projects, project, u"view=timeline"_s}},
        {u"vergelijken"_s, {Place::Compare, threeProjects(portfolio)}},
        {u"importeren"_s,
         {Place::Intake, QStringLiteral(SOURCE_DIR "/tests/data/form/fouten.txt")}},
        {u"importeren-leeg"_s, {Place::Intake}},
        {u"project-begroting"_s, {Place::Project, project, u"begroting"_s}},
        {u"project-toetsing"_s, {Place::Project, project, u"toetsing"_s}},
        {u"project-beoordeling"_s, {Place::Project, project, u"beoordeling"_s}},
        {u"project-besluiten"_s, {Place::Project, project, u"besluiten"_s}},
        {u"project-voortgang"_s,
         {Place::Project, portfolio.projects().findByNumber(u"2024-011"_s)->toString(),
          u"voortgang"_s}},
        {u"project-dossier"_s, {Place::Project, project, u"dossier"_s}},
        {u"fondsen"_s, {Place::Funds, {}, u"overzicht"_s}},
        {u"fondsen-boekingen"_s, {Place::Funds, {}, u"boekingen"_s}},
        {u"fondsen-wat-als"_s, {Place::Funds, {}, u"wat-als"_s}},
        {u"fondsen-gegevens"_s, {Place::Funds, {}, u"gegevens"_s}},
        {u"project-historie"_s, {Place::Project, project, u"historie"_s}},
        {u"project-papier"_s, {Place::Project, project, u"papier/aanvraagformulier"_s}},
        {u"vergaderingen"_s, {Place::Meetings}},
        {u"vergadering"_s, {Place::Meeting, meeting}},
        {u"vergadering-punt"_s, {Place::Meeting, meeting, agendaItem(portfolio, 1, 2)}},
        {u"vergadering-verslag"_s, {Place::Meeting, earlier, u"verslag/"_s}},
        {u"vergadering-verslag-punt"_s,
         {Place::Meeting, earlier, u"verslag/"_s + agendaItem(portfolio, 0, 0)}},
        {u"acties"_s, {Place::Actions}},
        {u"kalender"_s, {Place::Calendar, {}, u"2025-01-29"_s}},
        {u"geschiedenis"_s, {Place::History}},
        {u"geschiedenis-project"_s, {Place::History, project}},
        {u"geschiedenis-vergadering"_s,
         {Place::History, meeting, QString::number(static_cast<int>(Place::Meeting))}},
        {u"relaties-personen"_s, {Place::Relations}, Role::ProgrammeDirector, showPeople},
        {u"zoeken"_s, {Place::Projects}, Role::ProgrammeDirector, searchEverywhere},
        {u"projecten-besluit"_s,
         {Place::Projects, project, u"view=table"_s},
         Role::ProgrammeDirector,
         press(u"summaryDecide"_s)},
        {u"fondsen-boeken"_s,
         {Place::Funds, {}, u"boekingen"_s},
         Role::ThematafelMember,
         press(u"bookingAdd"_s)},
        {u"vergaderingen-nieuw"_s, {Place::Meetings}, Role::Secretary, press(u"newMeeting"_s)}};
    for (const auto& group :
         {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8a"_s, u"8b"_s, u"8c"_s,
          u"8d"_s, u"8e"_s, u"9"_s, u"10"_s, u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"signature"_s})
        views.push_back(
            {u"project-aanvraag-"_s + group, {Place::Project, project, u"aanvraag/"_s + group}});
    return views;
}

void settle()
{
    for (int round = 0; round < 20; ++round)
        QTest::qWait(10);
}

bool save(test::Window& office, const QDir& folder, const QString& name, Brightness brightness)
{
    const auto file = u"%1-%2-%3.png"_s.arg(name)
                          .arg(office.window().width())
                          .arg(brightness == Brightness::Light ? u"licht"_s : u"donker"_s);
    return office.window().grab().save(folder.filePath(file));
}

} // namespace

// Not a test: draws each page into the folder that REGIOBORD_SCREENSHOTS names, at two sizes, light
// and dark. REGIOBORD_SCREENSHOTS_ONLY, when it is set, is a part of the names to draw.
TEST_CASE("Screenshots of every page", "[.screenshots]")
{
    const QDir folder{qEnvironmentVariable("REGIOBORD_SCREENSHOTS")};
    const auto only = qEnvironmentVariable("REGIOBORD_SCREENSHOTS_ONLY");
    REQUIRE(folder.exists());
    test::Window office;
    office.workspace().jobs().waitForDone();
    for (const auto brightness : {Brightness::Light, Brightness::Dark}) {
        applyAppearance(brightness);
        for (const auto size : {QSize{1280, 800}, QSize{1920, 1080}}) {
            office.window().resize(size);
            for (const auto& view : views(office.portfolio())) {
                if (!view.name.contains(only))
                    continue;
                auto& role = *office.window().findChild<ChoiceBox*>(u"role"_s);
                role.setKey(QString::number(static_cast<int>(view.role)));
                settings::setRole(view.role);
                office.window().findChild<SearchBox*>()->clear();
                office.go(view.location);
                office.workspace().jobs().waitForDone();
                settle();
                if (view.act)
                    view.act(office);
                settle();
                CHECK(save(office, folder, view.name, brightness));
            }
            office.window().closeFile();
            settle();
            CHECK(save(office, folder, u"start"_s, brightness));
            REQUIRE(office.window().openFile(office.path()));
        }
    }
    applyAppearance(Brightness::Light);
}
