#include "ui/projects/application/applicantedit.h"

#include "app/editing/recordcommands.h"
#include "app/words/labels.h"
#include "app/words/planlabels.h"
#include "core/text.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The forms that an applicant in the region may have, the usual ones first.
constexpr std::array legalForms{
    LegalForm::Association,       LegalForm::Foundation,    LegalForm::PrivateCompany,
    LegalForm::PublicCompany,     LegalForm::Cooperative,   LegalForm::Municipality,
    LegalForm::Province,          LegalForm::WaterBoard,    LegalForm::JointArrangement,
    LegalForm::OtherPublicBody,   LegalForm::ReligiousBody, LegalForm::SoleTrader,
    LegalForm::GeneralPartnership};

QString wordOf(LegalForm form)
{
    const auto word = words::label(form);
    return isLegalEntity(form) ? word : ApplicantEdit::tr("%1, no legal entity").arg(word);
}

bool isPublicForm(LegalForm form)
{
    return form == LegalForm::State || form == LegalForm::Province
        || form == LegalForm::Municipality || form == LegalForm::WaterBoard
        || form == LegalForm::JointArrangement || form == LegalForm::OtherPublicBody;
}

} // namespace

ApplicantEdit::ApplicantEdit(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_name(new QLineEdit{this}),
      m_names(new QStringListModel{this}),
      m_known(makeHint({}, this)),
      m_sector(new ChoiceBox{tr("choose an O")}),
      m_legalForm(new ChoiceBox{tr("choose a legal form")}),
      m_new(makeNewFields())
{
    m_name->setObjectName(u"applicantName"_s);
    m_name->setPlaceholderText(tr("type a part of the name"));
    m_name->setClearButtonEnabled(true);
    setFocusProxy(m_name);
    auto* completer = new QCompleter{m_names, this};
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_known);
    layout->addWidget(m_new);
    connect(m_name, &QLineEdit::textEdited, this, &ApplicantEdit::take);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            &ApplicantEdit::take);
    say();
}

QWidget* ApplicantEdit::makeNewFields()
{
    m_sector->setObjectName(u"applicantSector"_s);
    for (const auto sector :
         {Sector::Government, Sector::Business, Sector::CivilSociety, Sector::Education})
        m_sector->addChoice(codeOf(sector), words::label(sector));
    m_legalForm->setObjectName(u"applicantLegalForm"_s);
    for (const auto form : legalForms)
        m_legalForm->addChoice(codeOf(form), wordOf(form));
    auto* add = makeButton(tr("Add this organisation"), u"list-add"_s);
    add->setObjectName(u"applicantAdd"_s);
    add->setAutoDefault(true);
    auto* fields = new QWidget{this};
    auto* layout = new QVBoxLayout{fields};
    layout->setContentsMargins(12, 4, 0, 4);
    layout->addWidget(makeHint(tr("This organisation is not in the portfolio yet. Add it here, or "
                                  "choose another one.")));
    layout->addWidget(new FieldRow{tr("Which &O"), m_sector, FieldRow::LabelPlace::Beside});
    layout->addWidget(new FieldRow{tr("Legal &form"), m_legalForm, FieldRow::LabelPlace::Beside});
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &ApplicantEdit::add);
    return fields;
}

const Organisation* ApplicantEdit::byName(const QString& name) const
{
    const auto found = std::ranges::find_if(
        m_organisations, [&](const Organisation& one) { return sameName(one.name, name); });
    return found == m_organisations.end() ? nullptr : &*found;
}

const Organisation* ApplicantEdit::byId(const OrganisationId& id) const
{
    const auto found = std::ranges::find(m_organisations, id, &Organisation::id);
    return found == m_organisations.end() ? nullptr : &*found;
}

void ApplicantEdit::setOrganisations(const std::vector<Organisation>& organisations)
{
    if (organisations == m_organisations)
        return;
    m_organisations = organisations;
    QStringList names;
    for (const auto& organisation : organisations)
        names.append(organisation.name);
    m_names->setStringList(names);
}

void ApplicantEdit::setOrganisation(const OrganisationId& id)
{
    const bool isOther = id != m_organisation;
    m_organisation = id;
    const auto* chosen = byId(id);
    if (chosen != nullptr && (isOther || !m_name->hasFocus())
        && !sameName(m_name->text(), chosen->name))
        m_name->setText(chosen->name);
    else if (isOther && chosen == nullptr)
        m_name->clear();
    say();
}

void ApplicantEdit::take(const QString& text)
{
    const auto* chosen = byName(text);
    const auto id = chosen != nullptr ? chosen->id : OrganisationId{};
    const bool isOther = id != m_organisation;
    m_organisation = id;
    say();
    if (isOther)
        Q_EMIT edited();
}

void ApplicantEdit::say()
{
    const auto* chosen = byId(m_organisation);
    const bool isUnknown = chosen == nullptr && !m_name->text().trimmed().isEmpty();
    m_new->setVisible(isUnknown);
    m_known->setVisible(chosen != nullptr);
    if (chosen != nullptr) {
        QStringList parts{words::label(chosen->sector)};
        if (!chosen->place.isEmpty())
            parts.append(chosen->place);
        m_known->setText(parts.join(u", "_s));
    }
}

void ApplicantEdit::add()
{
    Organisation made{.id = OrganisationId::create(), .name = m_name->text().trimmed()};
    made.sector = fromCode<Sector>(m_sector->key()).value_or(Sector::Unknown);
    made.legalForm = fromCode<LegalForm>(m_legalForm->key()).value_or(LegalForm::Unknown);
    made.isPublic = isPublicForm(made.legalForm);
    m_organisations.push_back(made); // known here before the news of it comes
    if (!m_workspace.run(std::make_unique<AddCommand<Organisation>>(m_workspace.portfolio(), made,
                                                                    tr("add %1").arg(made.name))))
        return;
    m_organisation = made.id;
    m_name->setFocus();
    say();
    Q_EMIT edited();
}

} // namespace regiobord
