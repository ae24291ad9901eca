#pragma once

#include "ui/projects/application/formgroup.h"

namespace regiobord {

class ApplicantEdit;

// 1 to 4: name, thematafel, applicant and period.
class GeneralGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit GeneralGroup(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;

private:
    void addPeriod();

    QLineEdit* m_name;
    ChoiceBox* m_thematafel;
    ApplicantEdit* m_applicant;
};

} // namespace regiobord
