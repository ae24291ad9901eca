#include "domain/meetings/outcomerows.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

AgendaItem item(const QString& number, bool isConfidential = false)
{
    return {.id = AgendaItemId::fromName(number),
            .number = number,
            .title = u"Punt "_s + number,
            .isConfidential = isConfidential,
            .outcome = {.decisions = {u"besluit "_s + number},
                        .conditions = {u"mits "_s + number},
                        .actions = {{.id = ActionId::fromName(number), .text = number}}}};
}

// 2.b.1 is not confidential itself, but hangs below 2.b, which is.
Meeting meeting()
{
    auto hidden = item(u"2.b"_s, true);
    hidden.subItems = {item(u"2.b.1"_s)};
    auto parent = item(u"2"_s);
    parent.subItems = {item(u"2.a"_s), hidden};
    return {.id = MeetingId::fromName(u"AB"_s),
            .body = BodyId::fromName(u"AB"_s),
            .date = {2025, 1, 29},
            .items = {parent, item(u"3"_s)}};
}

} // namespace

TEST_CASE("Actions and decisions below a confidential item are confidential at any depth")
{
    QStringList actions;
    for (const auto& row : actionRows(meeting()))
        actions += row.itemNumber + (row.isConfidential ? u" besloten"_s : u""_s);
    const QStringList expected{u"2"_s, u"2.a"_s, u"2.b besloten"_s, u"2.b.1 besloten"_s, u"3"_s};
    CHECK(actions == expected);

    QStringList decisions;
    for (const auto& row : decisionRows(meeting(), u"Board"_s))
        decisions += row.itemNumber + (row.isConfidential ? u" besloten"_s : u""_s);
    CHECK(decisions == expected);
}

TEST_CASE("An action and a decision tell where they came from")
{
    const auto action = actionRows(meeting()).back();
    CHECK(action.action.text == u"3"_s);
    CHECK(action.meeting == meeting().id);
    CHECK(action.body == meeting().body);
    CHECK(action.meetingDate == QDate{2025, 1, 29});
    CHECK(action.itemTitle == u"Punt 3"_s);
    CHECK(decisionRows(meeting(), u"Board"_s).back()
          == DecisionRow{.date = {2025, 1, 29},
                         .body = u"Board"_s,
                         .itemNumber = u"3"_s,
                         .itemTitle = u"Punt 3"_s,
                         .decision = u"besluit 3"_s,
                         .conditions = {u"mits 3"_s}});
}
