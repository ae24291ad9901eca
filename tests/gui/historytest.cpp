#include "gui/window.h"
#include "ui/widgets/rowsview.h"

#include <QBuffer>
#include <QSet>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

struct HistoryView
{
    explicit HistoryView(test::Window& window) : office(window) { office.go({Place::History}); }

    RowsView& list() { return office.child<RowsView>(u"historyList"_s); }
    RowsModel& model() { return *qobject_cast<RowsModel*>(list().model()); }
    QString nameAt(int row) { return model().at(row).cells.back().text; }
    QString textAt(int row)
    {
        list().setCurrentKey(model().at(row).key);
        return office.child<QTextBrowser>(u"historyDifferences"_s).toPlainText();
    }
    // The first line of that kind, of what the Dutch words call it.
    int rowOf(const QString& change, const QString& kind)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            const auto& cells = model().at(row).cells;
            if (cells[2].text == change && cells[3].text == kind)
                return row;
        }
        FAIL("no line of " << change.toStdString() << " " << kind.toStdString());
        return -1;
    }

    test::Window& office;
};

void addAttachment(Portfolio& portfolio)
{
    QBuffer content;
    content.setData("tekst");
    REQUIRE(content.open(QIODevice::ReadOnly));
    portfolio.attachments().add(u"begroting.pdf"_s, u"application/pdf"_s, content, u"tekst"_s);
}

Membership addMember(Portfolio& portfolio)
{
    const Person person{.id = PersonId::create(), .name = u"J. de Vries"_s, .function = {}};
    portfolio.people().add(person);
    Membership member;
    member.id = MembershipId::create();
    member.person = person.id;
    member.body = portfolio.bodies().all().front().id;
    portfolio.memberships().add(member);
    return member;
}

} // namespace

TEST_CASE("Every kind of change has a name and reads as words, without JSON")
{
    test::Window office;
    addAttachment(office.portfolio());
    addMember(office.portfolio());
    HistoryView history{office};
    QSet<QString> kinds;
    for (int row = 0; row < history.model().rowCount(); ++row) {
        const auto kind = history.model().at(row).cells[3].text;
        kinds.insert(kind);
        INFO(kind.toStdString());
        CHECK_FALSE(history.nameAt(row).isEmpty());
        const auto text = history.textAt(row);
        CHECK_FALSE(text.isEmpty());
        for (const auto& mark : {u"{"_s, u"}"_s, u"\":"_s, u"true"_s, u"[object"_s})
            CHECK_FALSE(text.contains(mark));
    }
    CHECK(kinds.size() == static_cast<qsizetype>(EnumCodes<RecordKind>::table.size()));
}

TEST_CASE("A change of a project reads as the form says it")
{
    test::Window office;
    auto& projects = office.portfolio().projects();
    auto project = projects.find(*projects.findByNumber(u"2025-001"_s));
    const auto before = project->value.details.name;
    project->value.details.name = u"Werkplaats Techniek"_s;
    project->value.details.budget.costs.front().amount = Money::fromEuros(312'345);
    REQUIRE(projects.save(*project) == SaveResult::Saved);

    HistoryView history{office};
    const auto row = history.rowOf(u"gewijzigd"_s, u"project"_s);
    CHECK(history.nameAt(row) == u"2025-001 Werkplaats Techniek"_s);
    const auto text = history.textAt(row);
    INFO(text.toStdString());
    CHECK(text.contains(u"Naam project"_s));
    CHECK(text.contains(before));
    CHECK(text.contains(u"\u2192 Werkplaats Techniek"_s));
    CHECK(text.contains(u"312.345"_s));
    CHECK(text.contains(u"ostenposten"_s));
}

TEST_CASE("What is gone keeps the name that it had")
{
    test::Window office;
    auto& portfolio = office.portfolio();
    const auto member = addMember(portfolio);
    const auto body = portfolio.bodies().find(member.body)->value;
    REQUIRE(portfolio.memberships().remove(member.id, 1) == SaveResult::Saved);
    REQUIRE(portfolio.people().remove(member.person, 1) == SaveResult::Saved);

    HistoryView history{office};
    CHECK(history.nameAt(history.rowOf(u"verwijderd"_s, u"persoon"_s)) == u"J. de Vries"_s);
    const auto row = history.rowOf(u"verwijderd"_s, u"lidmaatschap"_s);
    CHECK(history.nameAt(row) == u"J. de Vries, "_s + body.name);
    CHECK(history.textAt(row).contains(u"J. de Vries"_s));
}
