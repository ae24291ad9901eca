#include "ui/projects/projectpapers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

QString nameOf(ProjectPaper paper)
{
    switch (paper) {
    case ProjectPaper::ApplicationForm:
        return QCoreApplication::translate("projectPapers", "Application form");
    case ProjectPaper::Summary:
        return QCoreApplication::translate("projectPapers", "Project summary");
    case ProjectPaper::FindingsReport:
        return QCoreApplication::translate("projectPapers", "Findings report");
    }
    Q_UNREACHABLE();
}

QString keyOf(ProjectPaper paper)
{
    switch (paper) {
    case ProjectPaper::ApplicationForm:
        return u"aanvraagformulier"_s;
    case ProjectPaper::Summary:
        return u"projectsamenvatting"_s;
    case ProjectPaper::FindingsReport:
        return u"rapport-van-bevindingen"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProjectPaper> projectPaperOf(const QString& key)
{
    for (const auto paper : projectPapers) {
        if (keyOf(paper) == key)
            return paper;
    }
    return std::nullopt;
}

QString fileNameOf(ProjectPaper paper, const QString& projectNumber, PaperFormat format)
{
    const auto ending = format == PaperFormat::Pdf ? u"pdf"_s
        : format == PaperFormat::Odt               ? u"odt"_s
                                                   : u"html"_s;
    return u"%1 %2.%3"_s.arg(projectNumber, keyOf(paper), ending);
}

namespace {

QByteArray paperOf(Portfolio& portfolio, const Papers& papers, const ProjectId& id,
                   ProjectPaper paper, const PaperOptions& options)
{
    const auto project = portfolio.projects().find(id);
    if (!project)
        return {};
    const auto catalogue = Catalogue::of(portfolio);
    switch (paper) {
    case ProjectPaper::ApplicationForm:
        return papers.applicationForm(project->value, catalogue, options);
    case ProjectPaper::Summary:
        return papers.projectSummary(project->value, catalogue, options);
    case ProjectPaper::FindingsReport:
        if (const auto report = portfolio.reports().findFor(id))
            return papers.findingsReport(report->value, project->value, catalogue, options);
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void makePaper(Workspace& workspace, QObject* context, const ProjectId& project, ProjectPaper paper,
               PaperFormat format, const std::function<void(const QByteArray&)>& done)
{
    workspace.flush();
    const auto& papers = workspace.services().papers;
    const PaperOptions options{.format = format, .date = workspace.today()};
    workspace.jobs().start(
        QCoreApplication::translate("projectPapers", "Making a paper"), context,
        [&papers, project, paper, options](JobContext& job) {
            return paperOf(job.portfolio(), papers, project, paper, options);
        },
        [done](const QByteArray& bytes) { done(bytes); });
}

} // namespace regiobord
