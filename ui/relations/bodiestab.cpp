#include "ui/relations/bodiestab.h"

#include "app/words/labels.h"
#include "ui/relations/memberlist.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class BodyPane final : public PaneOf<Body>
{
public:
    BodyPane(Workspace& workspace, const Body& stored, QWidget* parent)
        : PaneOf(workspace, stored, parent),
          m_members(new MemberList{workspace, this})
    {
        form().text(u"name"_s, BodiesTab::tr("&Name"), &Body::name);
        form().text(u"code"_s, BodiesTab::tr("&Code"), &Body::code);
        form().choice(u"kind"_s, BodiesTab::tr("&Kind"), &Body::kind,
                      [](BodyKind value) { return words::label(value); });
        form().choice(u"theme"_s, BodiesTab::tr("&Theme of the vision"), &Body::theme,
                      BodiesTab::tr("no theme"), [this] { return themes(); });
        form().longText(u"label"_s, BodiesTab::tr("&Explanation"), &Body::label);
        form().lines(u"otherNames"_s, BodiesTab::tr("&Other names in documents, one on each line"),
                     &Body::otherNames);
        form().whole(u"termYears"_s, BodiesTab::tr("A term lasts, in &years"), &Body::termYears);
        form().whole(u"maximumTerms"_s, BodiesTab::tr("Most terms in a ro&w"), &Body::maximumTerms);
        addPart(m_members);
    }

protected:
    QString name() const override { return draft().name; }

    void showRest() override
    {
        const auto catalogue = workspace().catalogue();
        showProblems(check(draft(), workspace().rules(*catalogue)));
        m_members->showBody(draft());
    }

private:
    std::vector<std::pair<QString, QString>> themes() const
    {
        std::vector<std::pair<QString, QString>> choices;
        const auto catalogue = workspace().catalogue();
        for (const auto& programme : catalogue->content().programmes) {
            if (programme.kind != ProgrammeKind::Vision)
                continue;
            for (const auto& theme : programme.themes)
                choices.emplace_back(theme.id.toString(), theme.code + u"  "_s + theme.name);
        }
        return choices;
    }

    MemberList* m_members;
};

} // namespace

BodiesTab::BodiesTab(Workspace& workspace, QWidget* parent)
    : RecordTab(workspace,
                {{u"name"_s, tr("Name")},
                 {u"code"_s, tr("Code"), ColumnKind::Text, false},
                 {u"kind"_s, tr("Kind")},
                 {u"members"_s, tr("Members"), ColumnKind::Number}},
                u"bodies"_s,
                {.add = tr("&New body"),
                 .list = tr("Bodies"),
                 .emptyTitle = tr("No body yet"),
                 .emptyText = tr("What meets and decides stands here: the Board, the Algemeen "
                                 "Bestuur, the thematafels.")},
                parent)
{
}

std::vector<RowsRow> BodiesTab::rows() const
{
    std::map<BodyId, int> counts;
    for (const auto& member : workspace().portfolio().memberships().all())
        ++counts[member.body];
    std::vector<RowsRow> rows;
    const auto catalogue = workspace().catalogue();
    for (const auto& body : catalogue->content().bodies) {
        const auto count = counts.find(body.id);
        rows.push_back(
            {body.id.toString(),
             {textCell(body.name), textCell(body.code), textCell(words::label(body.kind)),
              numberCell(count == counts.end()
                             ? std::nullopt
                             : std::optional{Quantity::fromWhole(count->second)})}});
    }
    return rows;
}

RecordPane* BodiesTab::makePane(const QString& id)
{
    const auto stored = workspace().portfolio().bodies().find(BodyId::fromString(id));
    return stored ? new BodyPane{workspace(), stored->value, this} : nullptr;
}

std::pair<std::unique_ptr<Command>, QString> BodiesTab::adding() const
{
    Body body;
    body.id = BodyId::create();
    auto id = body.id.toString();
    return {std::make_unique<AddCommand<Body>>(workspace().portfolio(), std::move(body),
                                               tr("New body")),
            std::move(id)};
}

std::unique_ptr<Command> BodiesTab::removing(const QString& id) const
{
    const auto stored = workspace().portfolio().bodies().find(BodyId::fromString(id));
    if (!stored)
        return nullptr;
    return std::make_unique<RemoveCommand<Body>>(workspace().portfolio(), stored->value,
                                                 tr("%1 removed").arg(stored->value.name));
}

QString BodiesTab::reasonToStay() const
{
    return tr("This body stays: it has members, meetings or projects. Take it out of those first.");
}

} // namespace regiobord
