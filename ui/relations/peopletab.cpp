#include "ui/relations/peopletab.h"

#include "ui/relations/memberform.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class PersonPane final : public PaneOf<Person>
{
public:
    PersonPane(Workspace& workspace, const Person& stored, QWidget* parent)
        : PaneOf(workspace, stored, parent),
          m_memberships(makeHint({}, this))
    {
        form().text(u"name"_s, PeopleTab::tr("&Name"), &Person::name);
        form().text(u"function"_s, PeopleTab::tr("&Function"), &Person::function);
        form().note(PeopleTab::tr("Only a name and a function are kept here. They are in no search "
                                  "and in no export, unless one asks for them."));
        m_memberships->setObjectName(u"memberships"_s);
        addPart(makeHeading(PeopleTab::tr("Member of"), this));
        addPart(m_memberships);
    }

protected:
    QString name() const override { return draft().name; }

    void showRest() override
    {
        const auto catalogue = workspace().catalogue();
        showProblems(check(draft(), workspace().rules(*catalogue)));
        QStringList lines;
        for (const auto& member : workspace().portfolio().memberships().all()) {
            const auto* body = catalogue->body(member.body);
            if (member.person != draft().id || body == nullptr)
                continue;
            const auto state = termState(member, *body, workspace().today());
            auto line = body->name;
            if (!member.role.isEmpty())
                line += u", "_s + member.role;
            lines.append(line + u" ("_s + state.words + u')');
        }
        m_memberships->setText(lines.isEmpty() ? PeopleTab::tr("No body yet.") : lines.join(u'\n'));
    }

private:
    QLabel* m_memberships;
};

} // namespace

PeopleTab::PeopleTab(Workspace& workspace, QWidget* parent)
    : RecordTab(workspace, {{u"name"_s, tr("Name")}, {u"function"_s, tr("Function")}}, u"people"_s,
                {.add = tr("&New person"),
                 .list = tr("People"),
                 .emptyTitle = tr("Nobody yet"),
                 .emptyText = tr("Members of bodies and portfolio holders stand here, by name and "
                                 "function and no more.")},
                parent)
{
}

std::vector<RowsRow> PeopleTab::rows() const
{
    std::vector<RowsRow> rows;
    for (const auto& person : workspace().portfolio().people().all())
        rows.push_back({person.id.toString(), {textCell(person.name), textCell(person.function)}});
    return rows;
}

RecordPane* PeopleTab::makePane(const QString& id)
{
    const auto stored = workspace().portfolio().people().find(PersonId::fromString(id));
    return stored ? new PersonPane{workspace(), stored->value, this} : nullptr;
}

std::pair<std::unique_ptr<Command>, QString> PeopleTab::adding() const
{
    Person person;
    person.id = PersonId::create();
    auto id = person.id.toString();
    return {std::make_unique<AddCommand<Person>>(workspace().portfolio(), std::move(person),
                                                 tr("New person")),
            std::move(id)};
}

std::unique_ptr<Command> PeopleTab::removing(const QString& id) const
{
    const auto stored = workspace().portfolio().people().find(PersonId::fromString(id));
    if (!stored)
        return nullptr;
    return std::make_unique<RemoveCommand<Person>>(workspace().portfolio(), stored->value,
                                                   tr("%1 removed").arg(stored->value.name));
}

QString PeopleTab::reasonToStay() const
{
    return tr("This person stays: a body or a meeting names the person. Take the person out of "
              "those first.");
}

} // namespace regiobord
