#include "app/projects/newproject.h"

#include "domain/projects/progress.h"

namespace regiobord {

Project draftFrom(const ProjectDetails& details, const QString& number, const QString& name)
{
    Project project{.id = ProjectId::create(), .number = number, .details = details, .route = {}};
    project.details.name = name;
    project.details.signature = {};
    clearRealised(project.details);
    for (auto& line : project.details.budget.financing)
        line.state = FinancingState::Asked;
    for (auto& use : project.details.attachments)
        use.attachment = {};
    return project;
}

} // namespace regiobord
