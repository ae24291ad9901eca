#pragma once

#include "ui/projects/application/formgroup.h"
#include "ui/widgets/gridview.h"

namespace regiobord {

// 7: results as a table. A text where a number belongs is kept and marked.
class ResultsGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit ResultsGroup(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;

private:
    ListGridModel<PlannedResult>* m_model;
};

// 8d and 8e: who is involved, by O, and what the region has of it.
class SupportGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit SupportGroup(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;

private:
    void addInvolved();
    void showSupport();

    ListGridModel<InvolvedOrganisation>* m_model;
    QWidget* m_chips;
};

} // namespace regiobord
