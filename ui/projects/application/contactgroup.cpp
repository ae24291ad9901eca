#include "ui/projects/application/contactgroup.h"

#include "ui/projects/application/fieldstate.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace regiobord {

ContactGroup::ContactGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Contact of the applicant (part II)"), parent),
      m_contactForm([this](const QString&, const auto& change) {
          change(m_contact);
          m_isTouched = true;
          if (!m_timer.isActive())
              m_timer.start(std::chrono::milliseconds{700});
      })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ContactGroup::store);
    connect(&workspace(), &Workspace::flushing, this, &ContactGroup::store);
    column().addWidget(makeHint(tr("Personal data. It is kept apart from the application, for the "
                                   "office only: it is in no paper, no search, no export and not "
                                   "in the history, and cannot be undone."),
                                this));
    addLine(labelOf(Field::ApplicantContact), {}, &ApplicantContact::name);
    addLine(tr("Fun&ction"), u"function"_s, &ApplicantContact::function);
    addLine(tr("E-&mail address"), u"email"_s, &ApplicantContact::email);
    addLine(tr("&Telephone"), u"phone"_s, &ApplicantContact::phone);
    addLine(tr("Address"), u"address"_s, &ApplicantContact::address);
    addLine(tr("Postal code"), u"postalCode"_s, &ApplicantContact::postalCode);
    addLine(tr("Place"), u"place"_s, &ApplicantContact::place);
    addLine(tr("&IBAN"), u"iban"_s, &ApplicantContact::iban);
    addLine(tr("&Who signed"), u"signatory"_s, &ApplicantContact::signatory);
}

ContactGroup::~ContactGroup()
{
    store();
}

void ContactGroup::addLine(const QString& label, const QString& name,
                           QString ApplicantContact::*member)
{
    auto* edit = new QLineEdit;
    addPart(Field::ApplicantContact, name, label, edit, FieldRow::LabelPlace::Beside);
    m_contactForm.bind(edit, label, member);
}

void ContactGroup::refresh()
{
    FormGroup::refresh();
    if (m_isTouched)
        return;
    const auto& id = session().project().id;
    m_contact = workspace().portfolio().contacts().find(id).value_or(ApplicantContact{});
    m_contact.project = id;
    m_contactForm.show(m_contact);
}

void ContactGroup::store()
{
    m_timer.stop();
    if (!m_isTouched)
        return;
    m_isTouched = !workspace().change([this](Portfolio& portfolio) {
        const ApplicantContact empty{.project = m_contact.project};
        if (m_contact == empty)
            portfolio.contacts().remove(m_contact.project);
        else
            portfolio.contacts().save(m_contact);
    });
}

} // namespace regiobord
