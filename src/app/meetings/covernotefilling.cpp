#include "app/meetings/covernotefilling.h"

#include "core/dutch.h"
#include "domain/portfolio/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString bullets(const QStringList& lines)
{
    return lines.isEmpty() ? QString{} : u"\n\n- "_s + lines.join(u"\n- "_s);
}

QString verdictSentence(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return {};
    case Verdict::Agree:
        return u"De thematafel stemt in."_s;
    case Verdict::AgreeWithConditions:
        return u"De thematafel stemt in onder voorwaarden."_s;
    case Verdict::HoldOver:
        return u"De thematafel houdt de aanvraag aan."_s;
    case Verdict::Reject:
        return u"De thematafel wijst de aanvraag af."_s;
    }
    Q_UNREACHABLE();
}

QString outcomeSentence(const RouteEntry& entry)
{
    const auto date = dutch::date(entry.date);
    switch (entry.outcome) {
    case RouteOutcome::Passed:
        return u"Akkoord op %1."_s.arg(date);
    case RouteOutcome::PassedWithConditions:
        return u"Akkoord onder voorwaarden op %1."_s.arg(date);
    case RouteOutcome::HeldOver:
        return u"Aangehouden op %1."_s.arg(date);
    case RouteOutcome::Rejected:
        return u"Afgewezen op %1."_s.arg(date);
    case RouteOutcome::Withdrawn:
        return u"Ingetrokken op %1."_s.arg(date);
    case RouteOutcome::EndedEarly:
        return u"Voortijdig beëindigd op %1."_s.arg(date);
    }
    Q_UNREACHABLE();
}

QString explanationOf(const ProjectDetails& details)
{
    QStringList parts{details.purpose.trimmed(), details.description.trimmed()};
    parts.removeAll(QString{});
    return parts.join(u"\n\n"_s);
}

QString conclusionOf(const FindingsReport& report)
{
    QStringList parts{verdictSentence(report.verdict), report.verdictText.trimmed()};
    parts.removeAll(QString{});
    return parts.join(u' ') + bullets(report.conditions);
}

QString adviceOf(const ProjectRoute& route)
{
    QString text;
    for (const auto& entry : route.entries()) {
        if (entry.step == RouteStep::Board)
            text = outcomeSentence(entry) + bullets(entry.conditions);
    }
    return text;
}

QString stepName(RouteStep step)
{
    return step == RouteStep::Pitch     ? u"Pitch"_s
        : step == RouteStep::Thematafel ? u"Thematafel"_s
                                        : u"Board"_s;
}

std::vector<ProcedureStep> procedureOf(const ProjectRoute& route)
{
    std::vector<ProcedureStep> steps;
    for (const auto& entry : route.entries()) {
        if (entry.step <= RouteStep::Board)
            steps.push_back({.step = stepName(entry.step), .when = CoarseDate{entry.date}});
    }
    return steps;
}

// Of which funds how much is asked.
QString fundsAsked(const Budget& budget, const Catalogue& catalogue)
{
    QStringList funds;
    for (const auto& line : budget.financing) {
        const auto* fund = catalogue.fund(line.fund);
        const auto name = fund ? fund->name : line.party;
        if (line.role == FinancingRole::RequestedGrant && !name.isEmpty() && !funds.contains(name))
            funds.append(name);
    }
    return funds.join(u" en "_s);
}

QString consequencesOf(const ProjectDetails& details, const Catalogue& catalogue)
{
    const auto sums = totals(details.budget);
    if (sums.costs == Money{} && sums.requestedGrant == Money{})
        return {};
    const auto funds = fundsAsked(details.budget, catalogue);
    return u"De kosten zijn %1, de cofinanciering is %2. Gevraagd wordt %3%4."_s.arg(
        dutch::amount(sums.costs), dutch::amount(sums.cofinancing),
        dutch::amount(sums.requestedGrant), funds.isEmpty() ? QString{} : u" uit "_s + funds);
}

// Takes the text of one of several projects under its name.
void append(QString& text, const QString& name, const QString& addition)
{
    if (addition.isEmpty())
        return;
    if (!text.isEmpty())
        text += u"\n\n"_s;
    text += name.isEmpty() ? addition : name + u"\n\n"_s + addition;
}

void fill(QString& field, const QString& text)
{
    if (field.trimmed().isEmpty())
        field = text;
}

} // namespace

CoverNote filledCoverNote(CoverNote note, const std::vector<ProjectId>& projects,
                          Portfolio& portfolio, const Catalogue& catalogue)
{
    CoverNote found;
    for (const auto& id : projects) {
        const auto project = portfolio.projects().find(id);
        if (!project)
            continue;
        const auto& details = project->value.details;
        const auto name = projects.size() > 1 ? details.name : QString{};
        append(found.explanation, name, explanationOf(details));
        if (const auto report = portfolio.reports().findFor(id))
            append(found.findingsConclusion, name, conclusionOf(report->value));
        append(found.boardAdvice, name, adviceOf(project->value.route));
        append(found.financialConsequences, name, consequencesOf(details, catalogue));
        if (found.procedure.empty())
            found.procedure = procedureOf(project->value.route);
    }
    fill(note.explanation, found.explanation);
    fill(note.findingsConclusion, found.findingsConclusion);
    fill(note.boardAdvice, found.boardAdvice);
    fill(note.financialConsequences, found.financialConsequences);
    if (note.procedure.empty())
        note.procedure = found.procedure;
    return note;
}

} // namespace regiobord
