#include "ui/relations/organisationstab.h"

#include "app/words/labels.h"
#include "app/words/planlabels.h"
#include "ui/relations/projectshares.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

using O = Organisation;

class OrganisationPane final : public PaneOf<O>
{
public:
    OrganisationPane(Workspace& workspace, const O& stored, QWidget* parent)
        : PaneOf(workspace, stored, parent),
          m_projects(new ProjectShares{workspace, this})
    {
        fillHead();
        fillRest();
        addPart(m_projects);
        connect(m_projects, &ProjectShares::wanted, this, &RecordPane::wanted);
    }

protected:
    QString name() const override { return draft().name; }

    void showRest() override
    {
        const auto catalogue = workspace().catalogue();
        showProblems(check(draft(), workspace().rules(*catalogue)));
        m_projects->showOrganisation(draft().id);
    }

private:
    void fillHead()
    {
        form().longText(u"name"_s, OrganisationsTab::tr("&Name"), &O::name, 1);
        form().text(u"shortName"_s, OrganisationsTab::tr("&Short name"), &O::shortName);
        form().choice(u"sector"_s, OrganisationsTab::tr("&O"), &O::sector,
                      [](Sector value) { return words::label(value); });
        form().choice(u"legalForm"_s, OrganisationsTab::tr("&Legal form"), &O::legalForm,
                      [](LegalForm value) { return words::label(value); });
        form().text(u"kvkNumber"_s, OrganisationsTab::tr("&KvK number"), &O::kvkNumber);
        form().text(u"place"_s, OrganisationsTab::tr("&Place"), &O::place);
        form().text(u"website"_s, OrganisationsTab::tr("&Website"), &O::website);
    }

    void fillRest()
    {
        form().check(u"isPublic"_s, OrganisationsTab::tr("Its money is p&ublic money"),
                     &O::isPublic);
        form().choice(u"authority"_s, OrganisationsTab::tr("Contracting &authority"), &O::authority,
                      [](ContractingAuthority value) { return words::label(value); });
        form().check(u"hasOwnProcurementPolicy"_s,
                     OrganisationsTab::tr("It has a procurement policy of its o&wn"),
                     &O::hasOwnProcurementPolicy);
        form().choice(u"undertaking"_s, OrganisationsTab::tr("Part of the un&dertaking"),
                      &O::undertaking, OrganisationsTab::tr("of its own"),
                      [this] { return undertakings(); });
        form().grid(
            u"deMinimisAid"_s, OrganisationsTab::tr("De-&minimis aid that it declares"),
            &O::deMinimisAid,
            {columns::date(OrganisationsTab::tr("Granted on"), &DeMinimisAid::granted),
             columns::amount(OrganisationsTab::tr("Amount"), &DeMinimisAid::amount),
             columns::choice(
                 OrganisationsTab::tr("Kind"), &DeMinimisAid::kind,
                 [](DeMinimisKind value) { return words::label(value); }, 170),
             columns::text(OrganisationsTab::tr("Granted by"), &DeMinimisAid::authority, 140)});
        form().longText(u"remarks"_s, OrganisationsTab::tr("&Remarks"), &O::remarks);
    }

    std::vector<std::pair<QString, QString>> undertakings() const
    {
        std::vector<std::pair<QString, QString>> choices;
        const auto catalogue = workspace().catalogue();
        for (const auto& organisation : catalogue->content().organisations) {
            if (organisation.id != draft().id)
                choices.emplace_back(organisation.id.toString(), organisation.name);
        }
        return choices;
    }

    ProjectShares* m_projects;
};

} // namespace

OrganisationsTab::OrganisationsTab(Workspace& workspace, QWidget* parent)
    : RecordTab(workspace,
                {{u"name"_s, tr("Name")},
                 {u"sector"_s, tr("O")},
                 {u"place"_s, tr("Place")},
                 {u"legalForm"_s, tr("Legal form"), ColumnKind::Text, false},
                 {u"kvk"_s, tr("KvK number"), ColumnKind::Text, false},
                 {u"public"_s, tr("Money"), ColumnKind::Text, false}},
                u"organisations"_s,
                {.add = tr("&New organisation"),
                 .list = tr("Organisations"),
                 .emptyTitle = tr("No organisation yet"),
                 .emptyText = tr("Who applies for projects, pays for them or takes part stands "
                                 "here. Applications that are brought in add theirs.")},
                parent)
{
}

std::vector<RowsRow> OrganisationsTab::rows() const
{
    std::vector<RowsRow> rows;
    const auto catalogue = workspace().catalogue();
    for (const auto& organisation : catalogue->content().organisations) {
        const bool isKnown = organisation.legalForm != LegalForm::Unknown;
        rows.push_back({organisation.id.toString(),
                        {textCell(organisation.name), textCell(words::label(organisation.sector)),
                         textCell(organisation.place),
                         textCell(isKnown ? words::label(organisation.legalForm) : QString{}),
                         textCell(organisation.kvkNumber),
                         textCell(organisation.isPublic ? tr("public") : tr("private"))}});
    }
    return rows;
}

RecordPane* OrganisationsTab::makePane(const QString& id)
{
    const auto stored =
        workspace().portfolio().organisations().find(OrganisationId::fromString(id));
    return stored ? new OrganisationPane{workspace(), stored->value, this} : nullptr;
}

std::pair<std::unique_ptr<Command>, QString> OrganisationsTab::adding() const
{
    O organisation;
    organisation.id = OrganisationId::create();
    auto id = organisation.id.toString();
    return {std::make_unique<AddCommand<O>>(workspace().portfolio(), std::move(organisation),
                                            tr("New organisation")),
            std::move(id)};
}

std::unique_ptr<Command> OrganisationsTab::removing(const QString& id) const
{
    const auto stored =
        workspace().portfolio().organisations().find(OrganisationId::fromString(id));
    if (!stored)
        return nullptr;
    return std::make_unique<RemoveCommand<O>>(workspace().portfolio(), stored->value,
                                              tr("%1 removed").arg(stored->value.name));
}

QString OrganisationsTab::reasonToStay() const
{
    return tr("This organisation stays: a project, a member or another organisation refers to it. "
              "Take it out of those first.");
}

} // namespace regiobord
