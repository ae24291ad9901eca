#include "ui/projects/application/resultsgroup.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

template <typename T>
GridColumn<T> textColumn(const QString& title, QString T::*member, int width)
{
    return {.title = title,
            .text = [member](const T& row) { return row.*member; },
            .set =
                [member](T& row, const QString& text) {
                    row.*member = text.trimmed();
                    return true;
                },
            .width = width};
}

GridColumn<PlannedResult> valueColumn()
{
    return {.title = ResultsGroup::tr("Value"),
            .kind = ColumnKind::Number,
            .text =
                [](const PlannedResult& row) {
                    return row.value ? dutch::number(*row.value) : row.valueText;
                },
            .set =
                [](PlannedResult& row, const QString& text) {
                    row.value = dutch::parseNumber(text);
                    row.valueText = row.value ? QString{} : text.trimmed();
                    return true;
                },
            .width = 76,
            .isWrong =
                [](const PlannedResult& row) {
                    return !row.valueText.isEmpty();
                }};
}

QStringList sectorNames()
{
    QStringList names;
    for (const auto& [sector, code] : EnumCodes<Sector>::table)
        names.append(words::label(sector));
    return names;
}

GridColumn<InvolvedOrganisation> sectorColumn()
{
    return {.title = SupportGroup::tr("O"),
            .text = [](const InvolvedOrganisation& row) { return words::label(row.sector); },
            .set =
                [](InvolvedOrganisation& row, const QString& text) {
                    for (const auto& [sector, code] : EnumCodes<Sector>::table) {
                        if (words::label(sector).compare(text.trimmed(), Qt::CaseInsensitive)
                            == 0) {
                            row.sector = sector;
                            return true;
                        }
                    }
                    return false;
                },
            .choices = sectorNames(),
            .width = 190};
}

// A name that the portfolio knows becomes that organisation, with its O.
GridColumn<InvolvedOrganisation> nameColumn(const ProjectSession& session)
{
    return {.title = SupportGroup::tr("Organisation"),
            .text = [](const InvolvedOrganisation& row) { return row.name; },
            .set =
                [&session](InvolvedOrganisation& row, const QString& text) {
                    row.name = text.trimmed();
                    const auto* known = session.catalogue().organisationByName(row.name);
                    row.organisation = known != nullptr ? known->id : OrganisationId{};
                    if (known != nullptr)
                        row.sector = known->sector;
                    return true;
                },
            .width = 240};
}

// Who of this O is involved. Education counts with the third O.
QStringList involvedOf(Sector sector, const std::vector<InvolvedOrganisation>& involved)
{
    QStringList names;
    for (const auto& each : involved) {
        const bool isOther = each.sector == Sector::Education && sector == Sector::CivilSociety;
        if (each.sector == sector || isOther)
            names.append(each.name);
    }
    return names;
}

} // namespace

ResultsGroup::ResultsGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Results"), parent),
      m_model(new ListGridModel<PlannedResult>{
          {textColumn(tr("Result"), &PlannedResult::name, 260), valueColumn(),
           textColumn(tr("Unit"), &PlannedResult::unit, 112),
           textColumn(tr("Who answers for it"), &PlannedResult::owner, 148)},
          this})
{
    auto* view = new GridView{m_model};
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    addField(Field::PlannedResults, view)
        ->setHint(tr("Type in the last row to add a result. Paste a block from a spreadsheet "
                     "where the cursor stands."));
    connect(m_model, &GridModel::edited, this, [this] {
        form().edit(stepName(Field::PlannedResults),
                    [this](ProjectDetails& details) { details.results = m_model->list(); });
    });
    auto* remark = new TextEdit{3};
    addPart(Field::PlannedResults, u"remark"_s, tr("7  Remar&k on the results"), remark);
    form().bind(remark, tr("remark on the results"), &ProjectDetails::resultsRemark);
}

void ResultsGroup::refresh()
{
    m_model->setList(session().details().results);
    FormGroup::refresh();
}

SupportGroup::SupportGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Support and impact"), parent),
      m_model(new ListGridModel<InvolvedOrganisation>{
          {nameColumn(session), sectorColumn(),
           textColumn(tr("Role"), &InvolvedOrganisation::role, 180)},
          this}),
      m_chips(new QWidget)
{
    auto* support = new TextEdit{4};
    addField(Field::Support, support);
    form().bind(support, stepName(Field::Support), &ProjectDetails::support);
    addInvolved();
    auto* impact = new TextEdit{4};
    addField(Field::RegionalImpact, impact);
    form().bind(impact, stepName(Field::RegionalImpact), &ProjectDetails::regionalImpact);
}

void SupportGroup::addInvolved()
{
    auto* view = new GridView{m_model};
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_model, &GridModel::edited, this, [this] {
        form().edit(tr("who is involved"),
                    [this](ProjectDetails& details) { details.involved = m_model->list(); });
    });
    m_chips->setObjectName(u"supportByO"_s);
    auto* chips = new QHBoxLayout{m_chips};
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(8);
    for (int i = 0; i < 3; ++i)
        chips->addWidget(new Chip);
    chips->addStretch(1);
    column().addWidget(m_chips);
    addPart(Field::Support, u"involved"_s, tr("8d  &Who is involved"), view);
}

void SupportGroup::refresh()
{
    m_model->setList(session().details().involved);
    showSupport();
    FormGroup::refresh();
}

// By the same rule as the violations: who applies and who pays along is involved as well.
void SupportGroup::showSupport()
{
    auto chips = m_chips->findChildren<Chip*>();
    int index = 0;
    for (const auto sector : {Sector::Government, Sector::Business, Sector::CivilSociety}) {
        const auto names = involvedOf(sector, session().details().involved);
        const bool isMissing =
            std::ranges::any_of(session().violations(), [&](const Violation& violation) {
                return violation.rule == Rule::NoSupport && violation.detail == codeOf(sector);
            });
        auto text = words::label(sector);
        if (isMissing)
            text = tr("%1: nobody yet").arg(text);
        else if (!names.isEmpty())
            text = u"%1: %2"_s.arg(text).arg(names.size());
        chips[index]->set(text, isMissing ? Tone::Waiting : Tone::Good);
        chips[index]->setToolTip(names.join(u'\n'));
        ++index;
    }
}

} // namespace regiobord
