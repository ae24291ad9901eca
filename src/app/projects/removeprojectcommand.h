#pragma once

#include "app/editing/undostack.h"
#include "domain/portfolio/portfolio.h"

#include <optional>

namespace regiobord {

// Why a project stays.
enum class RemovalRefusal {
    HasDecisions, // it is no draft
    HasBookings,  // on a fund: these are never removed
    HasReport,    // of a thematafel
};

// Nothing when the project may be removed. That a meeting names it shows when it is tried.
std::optional<RemovalRefusal> removalRefusal(Portfolio& portfolio, const Project& project);

// Removes a draft, with the contact of its applicant; taking that back brings both again. Refused
// when the project changed since, or something refers to it.
class RemoveProjectCommand final : public Command
{
public:
    RemoveProjectCommand(Portfolio& portfolio, Project project, QString name);

    StepResult apply() override;
    StepResult revert() override;
    QString name() const override { return m_name; }
    RecordRef record() const override { return {RecordKind::Project, m_project.id.toString()}; }

private:
    Portfolio& m_portfolio;
    Project m_project;
    std::optional<ApplicantContact> m_contact;
    QString m_name;
};

} // namespace regiobord
