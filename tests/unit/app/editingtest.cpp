#include "app/editing/recordcommands.h"
#include "app/editing/recordeditor.h"
#include "support/catch.h"
#include "support/office.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using regiobord::testing::Office;

namespace {

void type(RecordEditor<Project>& editor, const QString& name, const QString& field = u"name"_s)
{
    auto draft = editor.draft();
    draft.details.name = name;
    editor.change(draft, field);
}

QString storedName(Office& office)
{
    return office.stored().details.name;
}

} // namespace

TEST_CASE("Bursts of typing in one field are one step to undo, and another field is another one")
{
    Office office;
    UndoStack undo;
    RecordEditor<Project> editor{office.portfolio, undo, office.stored()};
    const auto first = storedName(office);
    type(editor, u"A"_s);
    CHECK(editor.save() == EditResult::Saved);
    type(editor, u"AB"_s);
    CHECK(editor.save() == EditResult::Saved);
    CHECK(editor.save() == EditResult::Unchanged);
    type(editor, u"ABC"_s, u"another field"_s);
    CHECK(editor.save() == EditResult::Saved);
    CHECK(storedName(office) == u"ABC"_s);

    REQUIRE(undo.undo() == StepResult::Done);
    CHECK(storedName(office) == u"AB"_s);
    REQUIRE(undo.undo() == StepResult::Done);
    CHECK(storedName(office) == first);
    CHECK_FALSE(undo.canUndo());
    REQUIRE(undo.redo() == StepResult::Done);
    CHECK(storedName(office) == u"AB"_s);
    CHECK(editor.follow());
    CHECK(editor.draft().details.name == u"AB"_s);
}

TEST_CASE("A draft is never written over what somebody else stored, and never lost")
{
    Office office;
    UndoStack undo;
    RecordEditor<Project> editor{office.portfolio, undo, office.stored()};
    UndoStack theirUndo;
    RecordEditor<Project> other{office.portfolio, theirUndo, office.stored()};
    type(other, u"Theirs"_s);
    REQUIRE(other.save() == EditResult::Saved);
    type(editor, u"Mine"_s);

    CHECK(editor.save() == EditResult::Conflict);
    CHECK(storedName(office) == u"Theirs"_s);
    CHECK(editor.draft().details.name == u"Mine"_s);
    CHECK_FALSE(editor.follow());
    CHECK_FALSE(undo.canUndo());

    SECTION("taking theirs drops the draft")
    {
        editor.takeTheirs();
        CHECK(editor.draft().details.name == u"Theirs"_s);
        CHECK(editor.save() == EditResult::Unchanged);
    }
    SECTION("keeping mine stores it as a step that can be undone")
    {
        CHECK(editor.keepMine() == EditResult::Saved);
        CHECK(storedName(office) == u"Mine"_s);
        REQUIRE(undo.undo() == StepResult::Done);
        CHECK(storedName(office) == u"Theirs"_s);
    }
}

TEST_CASE("A draft of another time is in conflict until one of the two is chosen")
{
    Office office;
    UndoStack undo;
    const auto before = storedName(office);
    RecordEditor<Project> editor{office.portfolio, undo, office.stored()};
    auto draft = office.stored();
    draft.details.name = u"Mine"_s;
    editor.resume(draft);
    CHECK(editor.draft().details.name == u"Mine"_s);
    CHECK(editor.save() == EditResult::Conflict);
    type(editor, u"Mine still"_s);
    CHECK(editor.save() == EditResult::Conflict);
    CHECK(storedName(office) == before);
    SECTION("mine")
    {
        CHECK(editor.keepMine() == EditResult::Saved);
        CHECK(storedName(office) == u"Mine still"_s);
        type(editor, u"Mine again"_s);
        CHECK(editor.save() == EditResult::Saved);
    }
    SECTION("theirs")
    {
        editor.takeTheirs();
        CHECK(editor.draft().details.name == before);
        type(editor, u"Mine again"_s);
        CHECK(editor.save() == EditResult::Saved);
    }
}

TEST_CASE("A step that somebody changed since is refused, and stays to be tried again")
{
    Office office;
    UndoStack undo;
    RecordEditor<Project> editor{office.portfolio, undo, office.stored()};
    type(editor, u"Mine"_s);
    REQUIRE(editor.save() == EditResult::Saved);
    auto stored = *office.portfolio.projects().find(office.project.id);
    stored.value.details.purpose = u"somebody else was here"_s;
    REQUIRE(office.portfolio.projects().save(stored) == SaveResult::Saved);

    CHECK(undo.undo() == StepResult::Refused);
    CHECK(undo.canUndo());
    CHECK(storedName(office) == u"Mine"_s);
}

TEST_CASE("What was added can be taken back, what was removed comes back")
{
    Office office;
    UndoStack undo;
    auto copy = office.stored();
    copy.id = ProjectId::create();
    copy.number = u"2025-009"_s;
    REQUIRE(undo.push(std::make_unique<AddCommand<Project>>(office.portfolio, copy, u"new"_s))
            == StepResult::Done);
    CHECK(office.portfolio.projects().find(copy.id));
    REQUIRE(undo.push(std::make_unique<RemoveCommand<Project>>(office.portfolio, copy, u"gone"_s))
            == StepResult::Done);
    CHECK_FALSE(office.portfolio.projects().find(copy.id));
    REQUIRE(undo.undo() == StepResult::Done);
    CHECK(office.portfolio.projects().find(copy.id));
    CHECK(undo.toUndo()->name() == u"new"_s);
    REQUIRE(undo.undo() == StepResult::Done);
    CHECK_FALSE(office.portfolio.projects().find(copy.id));
}

TEST_CASE("What was undone is forgotten when something else is done")
{
    Office office;
    UndoStack undo;
    RecordEditor<Project> editor{office.portfolio, undo, office.stored()};
    type(editor, u"A"_s);
    REQUIRE(editor.save() == EditResult::Saved);
    REQUIRE(undo.undo() == StepResult::Done);
    CHECK(undo.canRedo());
    REQUIRE(editor.follow());
    type(editor, u"B"_s);
    REQUIRE(editor.save() == EditResult::Saved);
    CHECK_FALSE(undo.canRedo());
}

TEST_CASE("A draft of something that was removed is told to be gone, and kept")
{
    Office office;
    UndoStack undo;
    RecordEditor<Project> editor{office.portfolio, undo, office.stored()};
    type(editor, u"Mine"_s);
    const auto stored = office.portfolio.projects().find(office.project.id);
    REQUIRE(office.portfolio.projects().remove(office.project.id, stored->version)
            == SaveResult::Saved);
    CHECK(editor.save() == EditResult::Gone);
    CHECK(editor.draft().details.name == u"Mine"_s);
}
