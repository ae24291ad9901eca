#include "ui/projects/decisionpanel.h"

#include "gui/window.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/parsededit.h"
#include "ui/widgets/textedit.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

// The sample's first project waits for its award; the last decision is of 29 January 2025.
struct Asked
{
    Asked() : panel(office.workspace())
    {
        id = *office.portfolio().projects().findByNumber(u"2025-001"_s);
        panel.ask({.project = id});
    }
    Project stored() { return office.portfolio().projects().find(id)->value; }
    template <typename T>
    T& field(const QString& name)
    {
        auto* found = panel.findChild<T*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void choose(const QString& name, const QString& key)
    {
        auto& box = field<ChoiceBox>(name);
        REQUIRE(box.findData(key) >= 0);
        box.setKey(key);
        Q_EMIT box.edited();
    }
    void save() { QTest::mouseClick(&field<QPushButton>(u"decisionSave"_s), Qt::LeftButton); }

    test::Window office;
    DecisionPanel panel;
    ProjectId id;
};

} // namespace

TEST_CASE("A decision is asked at the step that the project waits for, and can be undone")
{
    Asked asked;
    const auto before = asked.stored();
    CHECK(asked.field<ChoiceBox>(u"decisionStep"_s).key() == u"award"_s);
    CHECK(asked.field<DateEdit>(u"decisionDate"_s).value() == QDate{2025, 1, 29});
    QTest::keyClicks(&asked.field<TextEdit>(u"decisionText"_s), u"Akkoord"_s);
    QSignalSpy decided{&asked.panel, &DecisionPanel::decided};
    asked.save();
    INFO(asked.field<QLabel>(u"decisionRefusal"_s).text().toStdString());
    REQUIRE(decided.count() == 1);
    const auto entry = asked.stored().route.entries().back();
    CHECK(entry.step == RouteStep::Award);
    CHECK(entry.decision == u"Akkoord"_s);
    CHECK_FALSE(entry.body.isNull());

    asked.office.workspace().undo();
    CHECK(asked.stored() == before);
}

TEST_CASE("What stands in the way of a decision is said in the panel, and nothing is stored")
{
    Asked asked;
    const auto before = asked.stored();
    auto& refusal = asked.field<QLabel>(u"decisionRefusal"_s);
    CHECK(refusal.isHidden());
    asked.choose(u"decisionOutcome"_s, u"passedWithConditions"_s);
    asked.save();
    CHECK_FALSE(refusal.isHidden());
    CHECK_FALSE(refusal.text().isEmpty());
    QTest::keyClicks(&asked.field<TextEdit>(u"decisionConditions"_s), u"Jaarlijks verslag"_s);
    asked.field<DateEdit>(u"decisionDate"_s).setValue({2024, 1, 1});
    asked.save();
    CHECK_FALSE(refusal.isHidden());
    CHECK(asked.stored() == before);

    asked.field<DateEdit>(u"decisionDate"_s).setValue({2025, 1, 29});
    asked.save();
    CHECK(refusal.isHidden());
    CHECK(asked.stored().route.entries().back().conditions == QStringList{u"Jaarlijks verslag"_s});
}

TEST_CASE("Before the award a project cannot end early, after it the amount that flows back counts")
{
    Asked asked;
    auto& outcome = asked.field<ChoiceBox>(u"decisionOutcome"_s);
    CHECK(outcome.findData(u"endedEarly"_s) < 0);
    CHECK(outcome.findData(u"rejected"_s) >= 0);
    asked.save();
    REQUIRE(asked.stored().route.status() == ProjectStatus::Awarded);

    asked.panel.ask({.project = asked.id, .outcome = RouteOutcome::EndedEarly});
    CHECK(outcome.key() == u"endedEarly"_s);
    CHECK(outcome.findData(u"rejected"_s) < 0);
    CHECK(asked.field<AmountEdit>(u"decisionReleased"_s).value() == Money::fromEuros(147'824));
    asked.field<AmountEdit>(u"decisionReleased"_s).setValue({});
    asked.save();
    CHECK(asked.stored().route.status() == ProjectStatus::Awarded);
    asked.field<AmountEdit>(u"decisionReleased"_s).setValue(Money::fromEuros(40'000));
    asked.save();
    CHECK(asked.stored().route.status() == ProjectStatus::EndedEarly);
}

TEST_CASE("A decision of a meeting's day can be put in the minutes of its item")
{
    Asked asked;
    const auto meetings = asked.office.portfolio().meetings().on({2025, 1, 29});
    REQUIRE(meetings.size() == 1);
    auto meeting = *asked.office.portfolio().meetings().find(meetings[0]);
    auto& item = meeting.value.items.back();
    item.projects = {asked.id};
    REQUIRE(asked.office.portfolio().meetings().save(meeting) == SaveResult::Saved);

    asked.panel.ask({.project = asked.id, .meeting = meeting.value.id, .agendaItem = item.id});
    CHECK(asked.field<DateEdit>(u"decisionDate"_s).value() == QDate{2025, 1, 29});
    CHECK(asked.field<ChoiceBox>(u"decisionBody"_s).key() == meeting.value.body.toString());
    QTest::keyClicks(&asked.field<TextEdit>(u"decisionText"_s), u"Stemt in"_s);
    asked.save();
    const auto after = asked.office.portfolio().meetings().find(meetings[0])->value;
    CHECK(findItem(after, item.id)->outcome.decisions.contains(u"Stemt in"_s));
    CHECK(asked.stored().route.entries().back().agendaItem == item.id);
}

TEST_CASE("What is filled in for a decision is there again until it is recorded or cancelled")
{
    Asked asked;
    asked.panel.ask({.project = asked.id});
    auto& text = asked.field<TextEdit>(u"decisionText"_s);
    QTest::keyClicks(&text, u"Akkoord, mits"_s);
    asked.choose(u"decisionOutcome"_s, u"heldOver"_s);
    asked.field<DateEdit>(u"decisionDate"_s).setText(u"ergens in mei"_s);
    asked.office.workspace().flush();

    // Another panel: the page was left, or the program started anew.
    DecisionPanel again{asked.office.workspace()};
    const auto inAgain = [&again](const QString& name) {
        return again.findChild<ParsedEdit*>(name)->text();
    };
    again.ask({.project = asked.id});
    CHECK(again.findChild<TextEdit*>(u"decisionText"_s)->text() == u"Akkoord, mits"_s);
    CHECK(again.findChild<ChoiceBox*>(u"decisionOutcome"_s)->key() == u"heldOver"_s);
    CHECK(inAgain(u"decisionDate"_s) == u"ergens in mei"_s);

    SECTION("not when another question is asked")
    {
        again.ask({.project = asked.id, .outcome = RouteOutcome::Rejected});
        CHECK(again.findChild<TextEdit*>(u"decisionText"_s)->text().isEmpty());
        CHECK(again.findChild<ChoiceBox*>(u"decisionOutcome"_s)->key() == u"rejected"_s);
    }
    SECTION("cancelled")
    {
        QTest::keyClick(&again, Qt::Key_Escape);
        again.ask({.project = asked.id});
        CHECK(again.findChild<TextEdit*>(u"decisionText"_s)->text().isEmpty());
    }
    SECTION("recorded")
    {
        again.findChild<DateEdit*>(u"decisionDate"_s)->setText(u"29-1-2025"_s);
        QTest::mouseClick(again.findChild<QPushButton*>(u"decisionSave"_s), Qt::LeftButton);
        REQUIRE(asked.stored().route.entries().back().decision == u"Akkoord, mits"_s);
        again.ask({.project = asked.id});
        CHECK(again.findChild<TextEdit*>(u"decisionText"_s)->text().isEmpty());
        CHECK(asked.office.portfolio()
                  .keptTexts()
                  .of(RecordKind::Project, asked.id.toString())
                  .empty());
    }
}
