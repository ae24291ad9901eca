#include "domain/meetings/meeting.h"

#include "support/catch.h"
#include "unit/domain/region.h"

#include <functional>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

AgendaItem item(const QString& number, AgendaItemKind kind = AgendaItemKind::Kennisnemen)
{
    return {.id = AgendaItemId::fromName(number),
            .number = number,
            .title = u"Punt "_s + number,
            .kinds = {kind}};
}

AttachmentUse paper(const QString& title, bool isOpen = true)
{
    return {.attachment = AttachmentId::fromName(title), .title = title, .isOpen = isOpen};
}

// Numbers skip from 3 to 10; 2 has sub items.
Meeting meeting()
{
    auto lobby = item(u"2"_s);
    lobby.subItems = {item(u"2.a"_s), item(u"2.b"_s)};
    lobby.subItems[0].attachments = {paper(u"brief"_s)};
    lobby.subItems[1].coverNote = CoverNote{.explanation = u"Stand van zaken"_s};
    auto project = item(u"3"_s);
    project.projects = {ProjectId::fromName(u"SPT"_s)};
    return {.id = MeetingId::fromName(u"AB 29 januari"_s),
            .body = BodyId::fromName(u"AB"_s),
            .date = {2025, 1, 29},
            .startTime = {10, 0},
            .endTime = {11, 30},
            .items = {item(u"1"_s, AgendaItemKind::Opening), lobby, project,
                      item(u"10"_s, AgendaItemKind::Rondvraag)}};
}

Violations checked(const Meeting& each)
{
    const Region region;
    return check(each, region.context());
}

QStringList numbersOf(const Meeting& each)
{
    QStringList numbers;
    forEachItem(each.items, [&](const AgendaItem& visited, int depth) {
        numbers << QString(depth, u'>') + visited.number;
    });
    return numbers;
}

struct Change
{
    const char* what;
    std::function<void(Meeting&)> apply;
    Violation expected;
};

Violation inRow(Field field, Rule rule, int row, const QString& detail)
{
    return {.field = field, .rule = rule, .row = row, .detail = detail};
}

Violation warning(Field field, int row, const QString& detail)
{
    return {.field = field,
            .rule = Rule::Required,
            .severity = Severity::Warning,
            .row = row,
            .detail = detail};
}

} // namespace

TEST_CASE("A meeting with sub items and skipped numbers breaks no rule")
{
    CHECK(checked(meeting()) == Violations{});
}

TEST_CASE("Items are visited in the order of the agenda, sub items after their item")
{
    CHECK(numbersOf(meeting())
          == QStringList{u"1"_s, u"2"_s, u">2.a"_s, u">2.b"_s, u"3"_s, u"10"_s});
}

TEST_CASE("An item is found at any depth, to read and to change")
{
    auto each = meeting();
    auto* const found = findItem(each, AgendaItemId::fromName(u"2.b"_s));
    REQUIRE(found != nullptr);
    found->title = u"Gewijzigd"_s;
    CHECK(each.items[1].subItems[1].title == u"Gewijzigd"_s);
    const auto& fixed = each;
    CHECK(findItem(fixed, AgendaItemId::fromName(u"2.b"_s)) == found);
    CHECK(findItem(each, AgendaItemId::fromName(u"4"_s)) == nullptr);
}

TEST_CASE("Two agendas name the same event when one says more of it on the same day")
{
    const CoarseDate day{QDate{2025, 1, 30}};
    const ImportantDate visit{.date = day, .label = u"Werkbezoek minister"_s};
    CHECK(isSameEvent(visit, {.date = day, .label = u"werkbezoek  minister (Elke Regio Telt)"_s}));
    CHECK(isSameEvent({.date = day, .label = u"Werkbezoek minister, Doetinchem"_s}, visit));
    CHECK_FALSE(isSameEvent(visit, {.date = day, .label = u"Lentefestival"_s}));
    CHECK_FALSE(isSameEvent(
        visit, {.date = CoarseDate{QDate{2025, 1, 31}}, .label = u"Werkbezoek minister"_s}));
}

TEST_CASE("The public part leaves out what is confidential, with all below it")
{
    auto each = meeting();
    each.items[1].isConfidential = true;
    CHECK(numbersOf(publicPart(each)) == QStringList{u"1"_s, u"3"_s, u"10"_s});
    CHECK(numbersOf(each).size() == 6); // the meeting itself stays whole
}

TEST_CASE("The public part leaves out a confidential sub item, with what was said about it")
{
    auto each = meeting();
    each.items[1].subItems[0].isConfidential = true;
    each.items[1].subItems[0].outcome.decisions = {u"geheim"_s};
    each.items[1].outcome.decisions = {u"openbaar"_s};
    const auto shown = publicPart(each);
    CHECK(numbersOf(shown) == QStringList{u"1"_s, u"2"_s, u">2.b"_s, u"3"_s, u"10"_s});
    CHECK(shown.items[1].outcome.decisions == QStringList{u"openbaar"_s});
}

TEST_CASE("The public part leaves out attachments that are not open, at any depth")
{
    auto each = meeting();
    each.items[2].attachments = {paper(u"open"_s), paper(u"dicht"_s, false)};
    each.items[1].subItems[0].attachments = {paper(u"dicht"_s, false)};
    const auto shown = publicPart(each);
    REQUIRE(shown.items[2].attachments.size() == 1);
    CHECK(shown.items[2].attachments[0].title == u"open"_s);
    CHECK(shown.items[1].subItems[0].attachments.empty());
    CHECK(publicPart(meeting()) == meeting());
}

TEST_CASE("A meeting that lacks something says what, and where")
{
    const std::vector<Change> changes{
        {"body",
         [](auto& m) { m.body = {}; },
         {.field = Field::MeetingBody, .rule = Rule::Required}},
        {"unknown body",
         [](auto& m) { m.body = BodyId::fromName(u"?"_s); },
         {.field = Field::MeetingBody, .rule = Rule::Unknown}},
        {"date",
         [](auto& m) { m.date = {}; },
         {.field = Field::MeetingDate, .rule = Rule::Required}},
        {"end",
         [](auto& m) {
             m.endTime = {9, 0};
         },
         {.field = Field::MeetingDate, .rule = Rule::EndsBeforeStart}},
        {"end of the minutes",
         [](auto& m) {
             m.minutes = Minutes{.start = {10, 0}, .end = {9, 59}};
         },
         {.field = Field::Minutes, .rule = Rule::EndsBeforeStart}},
        {"number", [](auto& m) { m.items[1].subItems[0].number.clear(); },
         inRow(Field::AgendaItems, Rule::Required, 2, u"number"_s)},
        {"number that stands twice", [](auto& m) { m.items[3].number = u"2.a"_s; },
         inRow(Field::AgendaItems, Rule::Duplicate, 5, u"2.a"_s)},
        {"title", [](auto& m) { m.items[3].title = u" "_s; },
         inRow(Field::AgendaItems, Rule::Required, 5, u"title"_s)},
        {"project", [](auto& m) { m.items[2].projects.push_back({}); },
         inRow(Field::AgendaItems, Rule::Unknown, 4, u"project"_s)},
        {"kind", [](auto& m) { m.items[2].kinds.clear(); },
         warning(Field::AgendaItems, 4, u"kind"_s)},
        {"paper", [](auto& m) { m.items[2].projects.clear(); },
         warning(Field::AgendaItems, 4, u"paper"_s)},
        {"paper of a sub item", [](auto& m) { m.items[1].subItems[1].coverNote.reset(); },
         warning(Field::AgendaItems, 3, u"paper"_s)},
        {"file of a paper", [](auto& m) { m.items[1].subItems[0].attachments[0].attachment = {}; },
         warning(Field::Attachments, 2, u"brief"_s)},
        {"who acts", [](auto& m) { m.items[3].outcome.actions = {{.text = u"Bellen"_s}}; },
         warning(Field::Actions, 5, u"Bellen"_s)},
    };
    for (const auto& change : changes) {
        INFO(change.what);
        auto each = meeting();
        change.apply(each);
        CHECK(checked(each) == Violations{change.expected});
    }
}

TEST_CASE("An oral item needs no paper")
{
    auto each = meeting();
    each.items.push_back(item(u"11"_s, AgendaItemKind::Bespreken));
    each.items.back().isOral = true;
    CHECK(checked(each) == Violations{});
}

TEST_CASE("Minutes that an item adopts are its paper")
{
    auto each = meeting();
    each.items.push_back(item(u"11"_s, AgendaItemKind::Vaststellen));
    CHECK(checked(each) == Violations{warning(Field::AgendaItems, 6, u"paper"_s)});
    each.items.back().minutesOf = MeetingId::fromName(u"AB 18 december"_s);
    CHECK(checked(each) == Violations{});
}
