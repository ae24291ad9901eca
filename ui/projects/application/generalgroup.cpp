#include "ui/projects/application/generalgroup.h"

#include "ui/projects/application/applicantedit.h"
#include "ui/projects/application/fieldstate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

GeneralGroup::GeneralGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("General"), parent),
      m_name(new QLineEdit),
      m_thematafel(new ChoiceBox{tr("choose a thematafel")}),
      m_applicant(new ApplicantEdit{session.workspace()})
{
    addField(Field::ProjectName, m_name);
    form().bind(m_name, stepName(Field::ProjectName), &ProjectDetails::name);
    addField(Field::PrimaryThematafel, m_thematafel);
    form().bind(m_thematafel, stepName(Field::PrimaryThematafel), &ProjectDetails::thematafel);
    addField(Field::Applicant, m_applicant);
    connect(m_applicant, &ApplicantEdit::edited, this, [this] {
        form().edit(stepName(Field::Applicant), [this](ProjectDetails& details) {
            details.applicant = m_applicant->organisation();
        });
    });
    addPeriod();
}

void GeneralGroup::addPeriod()
{
    const auto bindDay = [this](DateEdit* edit, QDate DateRange::*day) {
        form().onShow([edit, day](const ProjectDetails& details) {
            const auto value = details.period.*day;
            if (edit->value() != value || edit->isUnderstood())
                edit->setValue(value);
        });
        connect(edit, &DateEdit::edited, this, [this, edit, day] {
            form().edit(stepName(Field::Period), [edit, day](ProjectDetails& details) {
                details.period.*day = edit->value();
            });
        });
    };
    auto* start = new DateEdit;
    auto* end = new DateEdit;
    start->setFixedWidth(220);
    end->setFixedWidth(220);
    addPart(Field::Period, u"start"_s, labelOf(Field::Period), start);
    addPart(Field::Period, u"end"_s, tr("4  Las&t day"), end);
    bindDay(start, &DateRange::start);
    bindDay(end, &DateRange::end);
}

void GeneralGroup::refresh()
{
    const auto& content = session().catalogue().content();
    m_thematafel->clearChoices();
    for (const auto& body : content.bodies) {
        if (body.kind == BodyKind::Thematafel)
            m_thematafel->addChoice(body.id.toString(), body.name);
    }
    m_applicant->setOrganisations(content.organisations);
    m_applicant->setOrganisation(session().details().applicant);
    FormGroup::refresh();
}

} // namespace regiobord
