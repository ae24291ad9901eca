#pragma once

#include "domain/projects/applicantcontact.h"
#include "ui/projects/application/formgroup.h"

#include <QTimer>

namespace regiobord {

// 14: part II of the form. Personal data: it goes to a storage of its own, and not through the
// project's draft, undo or history.
class ContactGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit ContactGroup(ProjectSession& session, QWidget* parent = nullptr);
    ~ContactGroup() override;

    void refresh() override;

private:
    void addLine(const QString& label, const QString& name, QString ApplicantContact::*member);
    void store();

    Bindings<ApplicantContact> m_contactForm;
    ApplicantContact m_contact;
    bool m_isTouched = false;
    QTimer m_timer;
};

} // namespace regiobord
