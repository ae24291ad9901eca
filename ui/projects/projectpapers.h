#pragma once

#include "domain/papers/papers.h"
#include "ui/shell/workspace.h"

#include <QString>

#include <functional>

namespace regiobord {

// The papers that a project has of its own.
enum class ProjectPaper {
    ApplicationForm,
    Summary,
    FindingsReport,
};

inline constexpr auto projectPapers = {ProjectPaper::ApplicationForm, ProjectPaper::Summary,
                                       ProjectPaper::FindingsReport};

// What the paper is called, and by what it is known in Location::part: "papier/aanvraagformulier".
QString nameOf(ProjectPaper paper);
QString keyOf(ProjectPaper paper);
std::optional<ProjectPaper> projectPaperOf(const QString& key);
// "2025-003 aanvraagformulier.pdf"
QString fileNameOf(ProjectPaper paper, const QString& projectNumber, PaperFormat format);

// Makes the paper in the background from what is stored, then calls done with the whole file, as
// long as the context lives. Empty for a findings report that there is not.
void makePaper(Workspace& workspace, QObject* context, const ProjectId& project, ProjectPaper paper,
               PaperFormat format, const std::function<void(const QByteArray&)>& done);

} // namespace regiobord
