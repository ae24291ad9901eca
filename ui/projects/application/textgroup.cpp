#include "ui/projects/application/textgroup.h"

#include "app/words/labels.h"
#include "ui/projects/application/fieldstate.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

PurposeGroup::PurposeGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Purpose and description"), parent)
{
    auto* purpose = new TextEdit{4};
    addField(Field::Purpose, purpose);
    form().bind(purpose, stepName(Field::Purpose), &ProjectDetails::purpose);
    auto* description = new TextEdit{10};
    addField(Field::Description, description);
    form().bind(description, stepName(Field::Description), &ProjectDetails::description);
}

CommunicationGroup::CommunicationGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Communication and risks"), parent)
{
    auto* communication = new TextEdit{5};
    addField(Field::Communication, communication);
    form().bind(communication, stepName(Field::Communication), &ProjectDetails::communication);
    auto* risks = new TextEdit{4};
    addField(Field::Risks, risks)->setHint(tr("One risk on a line, with what is done about it."));
    form().bind(risks, stepName(Field::Risks), &ProjectDetails::risks);
    auto* attention = new TextEdit{3};
    addPart(Field::Risks, u"attention"_s, tr("11  Points of a&ttention"), attention)
        ->setHint(tr("One on a line. May stay empty."));
    form().bind(attention, tr("points of attention"), &ProjectDetails::attentionPoints);
}

LawGroup::LawGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Procurement and state aid"), parent)
{
    const auto addAnswer = [this](Field field, Answer ProjectDetails::*member) {
        auto* box = new ChoiceBox;
        box->setFixedWidth(220);
        for (const auto& [answer, code] : EnumCodes<Answer>::table)
            box->addChoice(code.toString(), words::label(answer));
        addField(field, box);
        form().bind(box, stepName(field), member);
    };
    addAnswer(Field::Procurement, &ProjectDetails::europeanProcurement);
    addAnswer(Field::StateAid, &ProjectDetails::stateAid);
    addLink(tr("Find the answers with a few questions, on the tab of the legal tests"),
            u"toetsing/12"_s);
}

SignatureGroup::SignatureGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Signature"), parent)
{
    const auto bindText = [this](QLineEdit* edit, QString Signature::*member) {
        form().onShow([edit, member](const ProjectDetails& details) {
            if (edit->text() != details.signature.*member)
                edit->setText(details.signature.*member);
        });
        connect(edit, &QLineEdit::textEdited, this, [this, member](const QString& text) {
            form().edit(stepName(Field::Signature),
                        [&](ProjectDetails& details) { details.signature.*member = text; });
        });
    };
    auto* place = new QLineEdit;
    addPart(Field::Signature, u"place"_s, labelOf(Field::Signature), place);
    bindText(place, &Signature::place);
    auto* date = new DateEdit;
    date->setFixedWidth(220);
    addPart(Field::Signature, u"date"_s, tr("Da&te"), date);
    form().onShow([date](const ProjectDetails& details) {
        if (date->value() != details.signature.date || date->isUnderstood())
            date->setValue(details.signature.date);
    });
    connect(date, &DateEdit::edited, this, [this, date] {
        form().edit(stepName(Field::Signature),
                    [date](ProjectDetails& details) { details.signature.date = date->value(); });
    });
    auto* position = new QLineEdit;
    addPart(Field::Signature, u"position"_s, tr("Position of &who signed"), position);
    bindText(position, &Signature::position);
    column().addWidget(
        makeHint(tr("The name of who signed is personal data and stands at 14."), this));
}

} // namespace regiobord
