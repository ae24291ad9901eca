#include "documents/documenterror.h"
#include "documents/papers/agendapaper.h"
#include "documents/papers/covernotepaper.h"
#include "documents/papers/decisionsandactions.h"
#include "documents/papers/freetext.h"
#include "documents/papers/minutespaper.h"
#include "documents/papers/sampleboard.h"
#include "documents/papers/treetext.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::papers;

namespace {

tree::Document projectNote(const PaperOptions& options)
{
    return coverNotePaper(sampleboard::meeting(), sampleboard::projectItem(),
                          sampleboard::catalogue(), options);
}

const QStringList secrets{u"pand"_s, u"vertrouwelijk"_s, u"maximum"_s, u"Salaris"_s, u"2.b"_s};

bool hasSecret(const tree::Document& paper)
{
    const auto words = textOf(paper) + paper.title + paper.subject;
    return std::ranges::any_of(secrets,
                               [&words](const QString& secret) { return words.contains(secret); });
}

ActionRow actionRow(const QString& text, ActionState state, QDate due)
{
    ActionRow row;
    row.action.text = text;
    row.action.responsible = u"secretaris"_s;
    row.action.due = CoarseDate{due};
    row.action.state = state;
    row.body = sampleboard::meeting().body;
    row.meetingDate = QDate{2025, 1, 29};
    row.itemNumber = u"2"_s;
    return row;
}

} // namespace

TEST_CASE("A cover note has the board's headings and leaves out what is empty")
{
    const auto paper = projectNote({});
    CHECK(headingsOf(paper)
          == QStringList{u"Oplegger Algemeen Bestuur"_s, u"Voorstel"_s, u"Toelichting"_s,
                         u"Conclusie rapport van bevindingen thematafel"_s,
                         u"Advies Achterhoek Board"_s});
    CHECK(labelsOf(paper)
          == QStringList{u"Vergadering d.d."_s, u"Agendapunt"_s, u"Onderwerp"_s,
                         u"Portefeuillehouder"_s, u"Procedure"_s, u"Bijlagen: Meegezonden"_s,
                         u"Consequenties: Financieel"_s, u"Nadere informatie bij"_s});
    const auto words = textOf(paper);
    CHECK(words.contains(u"Vergadering d.d.: 29 januari 2025"_s));
    CHECK(words.contains(u"€ 147.824,--"_s));
    CHECK(words.contains(u"Procedure: * Thematafel: december 2024\n* Board: januari 2025"_s));
    CHECK(paper.title == u"Oplegger Algemeen Bestuur – 3 Project Servicepunt Techniek (SPT)"_s);
}

TEST_CASE("A cover note that is filled in wholly keeps the order of the fields")
{
    auto item = sampleboard::projectItem();
    CoverNote& note = *item.coverNote;
    note.dagelijksBestuurDate = CoarseDate{QDate{2025, 1, 15}};
    note.followUp = u"Uitvoeren"_s;
    note.communication = u"Persbericht"_s;
    note.notifyTo = u"de aanvrager"_s;
    note.forInspection = {u"Begroting"_s};
    note.inspectionPlace = u"secretariaat"_s;
    note.personnelConsequences = u"geen"_s;
    auto meeting = sampleboard::meeting();
    *findItem(meeting, item.id) = item;
    const auto paper = coverNotePaper(meeting, item, sampleboard::catalogue(), {});
    CHECK(labelsOf(paper).sliced(4)
          == QStringList{u"Procedure"_s, u"DB d.d."_s, u"Vervolgactie"_s, u"Communicatie"_s,
                         u"Mededeling beslissing aan"_s, u"Bijlagen: Meegezonden"_s,
                         u"Bijlagen: Ter inzage"_s, u"Plaats van inzage"_s,
                         u"Consequenties: Financieel"_s, u"Consequenties: Personeel"_s,
                         u"Nadere informatie bij"_s});
}

TEST_CASE("An almost empty cover note is its header and what is asked")
{
    auto meeting = sampleboard::meeting();
    AgendaItem item;
    item.id = AgendaItemId::fromName(u"leeg"_s);
    item.number = u"7"_s;
    item.title = u"Iets nieuws"_s;
    item.kinds = {AgendaItemKind::Besluiten};
    item.coverNote = CoverNote{};
    meeting.items.push_back(item);
    const auto paper = coverNotePaper(meeting, item, sampleboard::catalogue(), {});
    CHECK(headingsOf(paper) == QStringList{u"Oplegger Algemeen Bestuur"_s, u"Voorstel"_s});
    CHECK(textOf(paper).contains(u"Ter besluitvorming."_s));
    CHECK(labelsOf(paper) == QStringList{u"Vergadering d.d."_s, u"Agendapunt"_s, u"Onderwerp"_s});
}

TEST_CASE("A cover note lists the papers of the bundle by itself")
{
    PaperOptions options;
    options.linkedPapers[sampleboard::projectItem().id] = {u"Aanvraagformulier deel I"_s,
                                                           u"Rapport van bevindingen"_s};
    const auto words = textOf(projectNote(options));
    CHECK(words.contains(u"Meegezonden: * Aanvraagformulier deel I\n* Rapport van bevindingen\n"
                         u"* Brief van de provincie\n* Salarisgegevens (niet openbaar)"_s));
    CHECK(textOf(projectNote({})).contains(u"Meegezonden: * Projectaanvraag\n"_s));
}

TEST_CASE("A public cover note does not name attachments that are not open")
{
    CHECK(hasSecret(projectNote({})));
    CHECK_FALSE(hasSecret(projectNote({.isPublic = true})));
}

TEST_CASE("There is no public cover note of a confidential item, nor one without a note")
{
    const auto meeting = sampleboard::meeting();
    const auto catalogue = sampleboard::catalogue();
    const auto& secret = meeting.items.at(1).subItems.at(1);
    CHECK_NOTHROW(coverNotePaper(meeting, secret, catalogue, {}));
    CHECK_THROWS_AS(coverNotePaper(meeting, secret, catalogue, {.isPublic = true}), DocumentError);
    CHECK_THROWS_AS(coverNotePaper(meeting, meeting.items.front(), catalogue, {}), DocumentError);
}

TEST_CASE("The agenda shows what is asked, by whom, how long, and the papers")
{
    PaperOptions options;
    options.contentsLink = u"regiobord:part/contents"_s;
    const auto paper = agendaPaper(sampleboard::meeting(), sampleboard::catalogue(), options);
    CHECK(headingsOf(paper)
          == QStringList{u"Agenda Algemeen Bestuur"_s, u"1 Opening en mededelingen"_s, u"2 Lobby"_s,
                         u"2.a Elke Regio Telt"_s, u"2.b Onderhandeling over het pand"_s,
                         u"3 Project Servicepunt Techniek (SPT)"_s,
                         u"4 Supporting partner Tech.Land"_s, u"6 Rondvraag en belangrijke data"_s,
                         u"Belangrijke data"_s});
    const auto words = textOf(paper);
    for (const auto& expected :
         {u"Datum: 29 januari 2025"_s, u"Tijd: 10.00 – 12.00 uur"_s, u"Plaats: Doetinchem"_s,
          u"Ter kennisname · 20 minuten · portefeuillehouder: portefeuillehouder economie"_s,
          u"Ter bespreking · besloten"_s, u"Ter besluitvorming en ter kennisname"_s,
          u"Rondvraag · mondeling"_s, u"Kamerbrief Elke Regio Telt (volgt)"_s,
          u"* Deelnemen als supporting partner"_s, u"* Oplegger"_s,
          u"1e kwartaal 2025 | Werkbezoek minister (onder voorbehoud) | – | –"_s}) {
        INFO(expected.toStdString());
        CHECK(words.contains(expected));
    }
    CHECK(linksOf(paper).contains(u"regiobord:part/contents"_s));
}

TEST_CASE("Nothing confidential is in the public agenda and minutes, not even a title")
{
    const auto meeting = sampleboard::meeting();
    const auto catalogue = sampleboard::catalogue();
    const PaperOptions open{.isPublic = true};
    CHECK(hasSecret(agendaPaper(meeting, catalogue, {})));
    CHECK_FALSE(hasSecret(agendaPaper(meeting, catalogue, open)));
    CHECK(hasSecret(minutesPaper(meeting, catalogue, {})));
    CHECK_FALSE(hasSecret(minutesPaper(meeting, catalogue, open)));
}

TEST_CASE("The minutes hold attendance, outcomes and who signs")
{
    const auto words = textOf(minutesPaper(sampleboard::meeting(), sampleboard::catalogue(), {}));
    for (const auto& expected :
         {u"Verslag Algemeen Bestuur"_s, u"Tijd: 10.00 – 11.30 uur"_s,
          u"Voorzitter: voorzitter Regio Achterhoek"_s, u"Stand: vastgesteld op 12 maart 2025"_s,
          u"Aanwezig: * Gemeente Doetinchem\n* Gemeente Winterswijk"_s,
          u"Afwezig: Gemeente Aalten (met bericht)"_s, u"Besluit: Kennisgenomen van het project"_s,
          u"Voorwaarde: Wat overblijft vloeit terug"_s,
          u"Toezegging: In het najaar volgt een tussenstand"_s,
          u"Actie: Bestuurders inzetten voor de lobby – contactpersoon lobby, uiterlijk maart "
          u"2025"_s,
          u"Vastgesteld d.d. 12 maart 2025."_s, u"secretaris/directeur | voorzitter"_s,
          u"Geen bijzonderheden."_s}) {
        INFO(expected.toStdString());
        CHECK(words.contains(expected));
    }
}

TEST_CASE("Minutes that were not adopted say that they are a draft")
{
    auto meeting = sampleboard::meeting();
    meeting.minutes.reset();
    const auto words = textOf(minutesPaper(meeting, sampleboard::catalogue(), {}));
    CHECK(words.contains(u"concept, nog niet vastgesteld"_s));
    CHECK_FALSE(words.contains(u"Vastgesteld d.d."_s));
}

TEST_CASE("The action list puts open actions first and marks what is late")
{
    PaperOptions options;
    options.date = QDate{2025, 6, 1};
    const auto paper =
        actionListPaper({actionRow(u"Gedaan werk"_s, ActionState::Done, QDate{2025, 2, 1}),
                         actionRow(u"Laat werk"_s, ActionState::Open, QDate{2025, 5, 31}),
                         actionRow(u"Werk van vandaag"_s, ActionState::Open, QDate{2025, 6, 1})},
                        sampleboard::catalogue(), options);
    const auto words = textOf(paper);
    CHECK(words.contains(u"Stand op 1 juni 2025"_s));
    CHECK(words.contains(u"Laat werk | secretaris | 31 mei 2025\nte laat | Algemeen "
                         u"Bestuur\n29 januari 2025, punt 2"_s));
    CHECK(words.contains(u"Werk van vandaag | secretaris | 1 juni 2025 |"_s));
    CHECK(words.indexOf(u"Gedaan werk"_s) > words.indexOf(u"Werk van vandaag"_s));
    CHECK(words.contains(u"| gereed"_s));
    CHECK(textOf(actionListPaper({}, sampleboard::catalogue(), options))
              .contains(u"Er staan geen acties open."_s));
}

TEST_CASE("The decision list gives each decision with its conditions")
{
    DecisionRow row{QDate{2025, 1, 29}, u"Algemeen Bestuur"_s, u"3"_s,
                    u"Project SPT"_s,   u"Kennisgenomen"_s,    {u"Rest vloeit terug"_s}};
    const auto words = textOf(decisionListPaper({row}, {}));
    CHECK(words.contains(u"29 januari 2025 | Algemeen Bestuur | 3 Project SPT | Kennisgenomen\n"
                         u"Voorwaarde:\nRest vloeit terug"_s));
    CHECK(textOf(decisionListPaper({}, {})).contains(u"Er zijn geen besluiten."_s));
}

TEST_CASE("Public lists leave out the actions and decisions of confidential items")
{
    auto open = actionRow(u"Openbaar werk"_s, ActionState::Open, {});
    auto hidden = actionRow(u"vertrouwelijk werk"_s, ActionState::Open, {});
    auto done = actionRow(u"vertrouwelijk gedaan"_s, ActionState::Done, {});
    hidden.isConfidential = done.isConfidential = true;
    const auto listed = [&](bool isPublic) {
        return textOf(actionListPaper({open, hidden, done}, sampleboard::catalogue(),
                                      {.isPublic = isPublic}));
    };
    CHECK(listed(false).count(u"vertrouwelijk"_s) == 2);
    CHECK(listed(true).contains(u"Openbaar werk"_s));
    CHECK_FALSE(listed(true).contains(u"vertrouwelijk"_s));
    CHECK_FALSE(listed(true).contains(u"Afgehandeld"_s));

    const DecisionRow decision{.decision = u"vertrouwelijk"_s, .isConfidential = true};
    CHECK(textOf(decisionListPaper({decision}, {})).contains(u"vertrouwelijk"_s));
    CHECK(textOf(decisionListPaper({decision}, {.isPublic = true}))
              .contains(u"Er zijn geen besluiten."_s));
}

TEST_CASE("Free text keeps its paragraphs, line ends and lists")
{
    const auto parts =
        freeText(u"Een regel\nen nog een\n\n- eerst\n  en verder\n\n- dan\nTot slot"_s);
    REQUIRE(parts.size() == 3);
    tree::Document paper;
    for (const auto& part : parts)
        std::visit([&paper](const auto& block) { paper.add(block); }, part);
    CHECK(textOf(paper) == u"Een regel\nen nog een\n* eerst en verder\n* dan\nTot slot"_s);
    CHECK(freeText(u" \n\t\n"_s).empty());
}

TEST_CASE("A shortened text ends at a sentence or a word")
{
    CHECK(beginning(u"Kort."_s, 10) == u"Kort."_s);
    CHECK(beginning(u"Een zin. Nog een zin die te lang is."_s, 12) == u"Een zin. …"_s);
    CHECK(beginning(u"woorden zonder punt en zonder einde"_s, 14) == u"woorden …"_s);
}
