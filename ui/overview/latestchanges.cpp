#include "ui/overview/latestchanges.h"

#include "app/words/labels.h"
#include "core/dutch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int mostChanges = 8;

QString nameOfProject(const ProjectId& id, const std::vector<ProjectSummary>& projects)
{
    const auto found = std::ranges::find(projects, id, &ProjectSummary::id);
    return found == projects.end() ? QString{} : found->number + u' ' + found->name;
}

QString nameOfMeeting(const MeetingId& id, Workspace& workspace)
{
    const auto meeting = workspace.portfolio().meetings().find(id);
    if (!meeting)
        return {};
    const auto catalogue = workspace.catalogue();
    const auto* body = catalogue->body(meeting->value.body);
    const auto name = body == nullptr ? meeting->value.title : body->name;
    return u"%1 %2"_s.arg(name, dutch::date(meeting->value.date));
}

// As it is called now; empty for what is not there, and for what has no name.
QString nameOf(const Change& change, Workspace& workspace,
               const std::vector<ProjectSummary>& projects)
{
    const auto catalogue = workspace.catalogue();
    auto& portfolio = workspace.portfolio();
    const auto named = [](const auto* thing) {
        return thing == nullptr ? QString{} : thing->name;
    };
    switch (change.kind) {
    case RecordKind::Programme:
        return named(catalogue->programme(ProgrammeId::fromString(change.id)));
    case RecordKind::Organisation:
        return named(catalogue->organisation(OrganisationId::fromString(change.id)));
    case RecordKind::Body:
        return named(catalogue->body(BodyId::fromString(change.id)));
    case RecordKind::Fund:
        return named(catalogue->fund(FundId::fromString(change.id)));
    case RecordKind::Project:
        return nameOfProject(ProjectId::fromString(change.id), projects);
    case RecordKind::FindingsReport: {
        const auto report = portfolio.reports().find(FindingsReportId::fromString(change.id));
        return report ? nameOfProject(report->value.project, projects) : QString{};
    }
    case RecordKind::Meeting:
        return nameOfMeeting(MeetingId::fromString(change.id), workspace);
    case RecordKind::Person: {
        const auto person = portfolio.people().find(PersonId::fromString(change.id));
        return person ? person->value.name : QString{};
    }
    case RecordKind::Attachment: {
        const auto file = portfolio.attachments().find(AttachmentId::fromString(change.id));
        return file ? file->fileName : QString{};
    }
    case RecordKind::Membership:
    case RecordKind::FundEntry:
        return {};
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Change& change, const QString& name)
{
    auto what = words::label(change.kind);
    what[0] = what[0].toUpper();
    if (!name.isEmpty())
        what += u": "_s + name;
    switch (change.change) {
    case ChangeKind::Added:
        return QCoreApplication::translate("latestChanges", "%1 (added)").arg(what);
    case ChangeKind::Changed:
        return what;
    case ChangeKind::Removed:
        return QCoreApplication::translate("latestChanges", "%1 (removed)").arg(what);
    }
    Q_UNREACHABLE();
}

QString moment(const QDateTime& when, QDate today)
{
    const auto local = when.toLocalTime();
    return local.date() == today ? local.toString(u"HH:mm"_s) : local.toString(u"dd-MM-yyyy"_s);
}

} // namespace

std::vector<CardRow> latestChangeRows(Workspace& workspace,
                                      const std::vector<ProjectSummary>& projects)
{
    std::vector<CardRow> rows;
    for (const auto& change : workspace.portfolio().history().latest(mostChanges)) {
        const bool isGone = change.change == ChangeKind::Removed;
        const auto target = isGone ? Location{Place::History} : locationOf(change.kind, change.id);
        rows.push_back({target,
                        {textCell(sentenceOf(change, nameOf(change, workspace, projects))),
                         textCell(change.who), textCell(moment(change.when, workspace.today()))}});
    }
    return rows;
}

} // namespace regiobord
