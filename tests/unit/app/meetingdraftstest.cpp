#include "app/meetings/meetingdrafts.h"

#include "app/meetings/adoption.h"
#include "app/meetings/covernotefilling.h"
#include "support/catch.h"
#include "support/office.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using regiobord::testing::Office;

namespace {

AgendaItem item(const QString& title, AgendaItemKind kind)
{
    AgendaItem item;
    item.id = AgendaItemId::create();
    item.number = u"7"_s;
    item.title = title;
    item.kinds = {kind};
    item.outcome.discussion = u"Besproken"_s;
    return item;
}

Meeting meetingOf(const Office& office, QDate date)
{
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.body = office.board.id;
    meeting.date = date;
    meeting.location = u"Doetinchem"_s;
    meeting.items = {item(u"Opening"_s, AgendaItemKind::Opening),
                     item(u"Lobby"_s, AgendaItemKind::Kennisnemen),
                     item(u"Rondvraag"_s, AgendaItemKind::Rondvraag)};
    return meeting;
}

} // namespace

TEST_CASE("A following meeting has the standing items, and adopts the minutes of the previous one")
{
    const Office office;
    const auto earlier = meetingOf(office, {2024, 11, 6});
    auto previous = meetingOf(office, {2024, 12, 18});
    previous.items.push_back(item(u"Accountant"_s, AgendaItemKind::Besluiten));
    previous.importantDates = {
        {.date = CoarseDate{QDate{2024, 12, 20}}, .label = u"Borrel"_s},
        {.date = *CoarseDate::fromString(u"2025-Q1"_s), .label = u"Werkbezoek"_s}};
    const auto next = followingMeeting(previous, earlier, {2025, 1, 29});
    CHECK(next.id != previous.id);
    CHECK(next.location == u"Doetinchem"_s);
    REQUIRE(next.items.size() == 4);
    CHECK(next.items[1].title == u"Lobby"_s);
    CHECK(next.items[1].outcome.isEmpty());
    CHECK(next.items[2].title == u"Verslag van de vergadering van 18 december 2024"_s);
    CHECK(next.items[2].minutesOf == previous.id);
    CHECK(next.items[3].number == u"4"_s);
    REQUIRE(next.importantDates.size() == 1);
    CHECK(next.importantDates[0].label == u"Werkbezoek"_s);
}

TEST_CASE("Minutes start with the members of that day, and the chair among them")
{
    Office office;
    const auto meeting = meetingOf(office, {2025, 1, 29});
    const Person chair{.id = PersonId::create(), .name = u"Voorbeeld Een"_s, .function = {}};
    const Person gone{.id = PersonId::create(), .name = u"Voorbeeld Twee"_s, .function = {}};
    office.portfolio.people().add(chair);
    office.portfolio.people().add(gone);
    office.portfolio.memberships().add({.id = MembershipId::create(),
                                        .person = chair.id,
                                        .body = office.board.id,
                                        .represents = {},
                                        .role = u"Voorzitter"_s});
    office.portfolio.memberships().add({.id = MembershipId::create(),
                                        .person = gone.id,
                                        .body = office.board.id,
                                        .represents = {},
                                        .role = u"lid"_s,
                                        .terms = {{QDate{2016, 1, 1}, QDate{2023, 12, 31}}}});
    const auto minutes = startedMinutes(office.portfolio, meeting);
    REQUIRE(minutes.attendance.size() == 1);
    CHECK(minutes.attendance[0].participant == u"Voorbeeld Een"_s);
    CHECK(minutes.chair == u"Voorbeeld Een"_s);
}

TEST_CASE("A cover note takes what project and route say, and keeps what was written")
{
    Office office;
    auto stored = *office.portfolio.projects().find(office.project.id);
    for (const auto step : {RouteStep::Pitch, RouteStep::Thematafel, RouteStep::Board})
        REQUIRE(stored.value.route.add({.step = step, .date = QDate{2025, 1, 9}}).has_value());
    REQUIRE(office.portfolio.projects().save(stored) == SaveResult::Saved);
    CoverNote note;
    note.explanation = u"Eigen woorden"_s;
    const auto filled =
        filledCoverNote(note, {office.project.id}, office.portfolio, office.catalogue);
    CHECK(filled.explanation == u"Eigen woorden"_s);
    CHECK(filled.boardAdvice == u"Akkoord op 9 januari 2025."_s);
    CHECK(filled.financialConsequences.contains(u"€ 147.824,--"_s));
    CHECK(filled.financialConsequences.contains(office.fund.name));
    CHECK(filled.procedure.size() == 3);
}

TEST_CASE("A later meeting adopts minutes in one step, and takes that back")
{
    Office office;
    auto earlier = meetingOf(office, {2024, 12, 18});
    earlier.minutes.emplace();
    auto later = meetingOf(office, {2025, 1, 29});
    later.items[1].minutesOf = earlier.id;
    office.portfolio.meetings().add(earlier);
    office.portfolio.meetings().add(later);
    const auto command =
        adoptMinutes(office.portfolio, later.id, later.items[1].id, u"vaststellen"_s);
    REQUIRE(command != nullptr);
    REQUIRE(command->apply() == StepResult::Done);
    CHECK(office.portfolio.meetings().find(earlier.id)->value.minutes->adoptedOn
          == QDate{2025, 1, 29});
    CHECK(office.portfolio.meetings().find(later.id)->value.items[1].outcome.decisions.size() == 1);
    CHECK(adoptMinutes(office.portfolio, later.id, later.items[1].id, u"nog eens"_s) == nullptr);

    // Somebody changes one of the two: neither is taken back.
    auto touched = *office.portfolio.meetings().find(earlier.id);
    touched.value.location = u"Aalten"_s;
    REQUIRE(office.portfolio.meetings().save(touched) == SaveResult::Saved);
    CHECK(command->revert() == StepResult::Refused);
    CHECK(office.portfolio.meetings().find(later.id)->value.items[1].outcome.decisions.size() == 1);
    touched = *office.portfolio.meetings().find(earlier.id);
    touched.value.location = earlier.location;
    REQUIRE(office.portfolio.meetings().save(touched) == SaveResult::Saved);
    CHECK(command->revert() == StepResult::Done);
    CHECK(office.portfolio.meetings().find(later.id)->value == later);
}
