#include "app/words/fieldtext.h"
#include "app/words/labels.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/lookup.h"
#include "core/dutch.h"
#include "domain/programmes/sdg.h"
#include "exchange/json/jsonfile.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Prints one line per thing that there is something to say of.
class Lines
{
public:
    explicit Lines(QTextStream& out) : m_out(out) {}

    void line(Field field, const QString& text)
    {
        if (text.isEmpty())
            return;
        const auto label = (formNumber(field) + u' ' + words::label(field)).trimmed();
        m_out << label.leftJustified(32) << ' ' << QString{text}.replace(u'\n', indent()) << '\n';
    }
    void plain(const QString& label, const QString& text)
    {
        if (!text.isEmpty())
            m_out << label.leftJustified(32) << ' ' << text << '\n';
    }

private:
    static QString indent() { return u'\n' + QString(33, u' '); }

    QTextStream& m_out;
};

// What was promised, and what came of it where that was filled in.
QString withRealised(const QString& promised, const Realised& realised)
{
    const auto text = words::realisedText(realised);
    return text.isEmpty() ? promised : promised + u", "_s + text;
}

QString resultsText(const ProjectDetails& details)
{
    QStringList lines;
    for (const auto& result : details.results) {
        const auto promised = u"%1: %2 %3 (%4)"_s.arg(
            result.name, result.value ? dutch::number(*result.value) : result.valueText,
            result.unit, result.owner);
        lines.append(withRealised(promised, result.realised));
    }
    return lines.join(u'\n');
}

QString goalsText(const ProjectDetails& details, const Catalogue& catalogue)
{
    QStringList lines;
    for (const auto& contribution : details.goals) {
        if (const auto* goal = catalogue.goal(contribution.goal))
            lines.append(goal->code + u' ' + goal->label);
    }
    return lines.join(u'\n');
}

QString springplankenText(const ProjectDetails& details, const Catalogue& catalogue)
{
    QStringList lines;
    for (const auto& contribution : details.springplanken) {
        if (const auto* result = catalogue.result(contribution.result))
            lines.append(result->code + u' ' + result->label);
        else if (const auto* springplank = catalogue.springplank(contribution.springplank))
            lines.append(springplank->code + u' ' + springplank->name);
        for (const auto& promise : contribution.promises) {
            const auto* measure = catalogue.measure(promise.measure);
            const auto promised =
                Cli::tr("promised: %1 %2")
                    .arg(dutch::number(promise.amount), measure ? measure->unit : QString{});
            lines.append(u"  "_s + withRealised(promised, promise.realised));
        }
    }
    return lines.join(u'\n');
}

QString sdgText(const ProjectDetails& details)
{
    QStringList lines;
    for (const int number : details.sdgs)
        lines.append(QString::number(number) + u' ' + sdgTitle(number));
    return lines.join(u'\n');
}

QString budgetText(const BudgetTotals& sums)
{
    const auto share = shareInBasisPoints(sums.requestedGrant, sums.costs);
    return Cli::tr("%1 costs = %2 co-financing + %3 requested%4")
        .arg(dutch::amount(sums.costs), dutch::amount(sums.cofinancing),
             dutch::amount(sums.requestedGrant),
             share ? u" ("_s + dutch::share(*share) + u')' : QString{});
}

void showRoute(Session& session, const Project& project, const Catalogue& catalogue)
{
    session.out << '\n' << Cli::tr("Route") << '\n';
    for (const auto& entry : project.route.entries()) {
        const auto* body = catalogue.body(entry.body);
        session.out << "  " << dutch::shortDate(entry.date) << "  "
                    << words::label(entry.step).leftJustified(18)
                    << words::label(entry.outcome).leftJustified(26)
                    << (body ? body->name : QString{}) << '\n';
        for (const auto& condition : entry.conditions)
            session.out << "              " << Cli::tr("condition: %1").arg(condition) << '\n';
    }
    if (const auto next = project.route.nextStep())
        session.out << "  " << Cli::tr("next: %1").arg(words::label(*next)) << '\n';
}

ExitCode run(Session& session, const Arguments& arguments)
{
    if (arguments.positional(1) != u"project"_s)
        throw WrongUse(Cli::tr("Only a project can be shown: show FILE project N."));
    const auto file = openPortfolio(session, arguments.positional(0));
    auto& portfolio = file->portfolio();
    const auto catalogue = Catalogue::of(portfolio);
    const auto project = findProject(portfolio, arguments.positional(2));
    if (session.format == ListFormat::Json) {
        session.out << QString::fromUtf8(
            JsonFileWriter{}.write(PortfolioContent{.projects = {project}}, catalogue));
        return ExitCode::Done;
    }
    const auto& details = project.details;
    const auto* applicant = catalogue.organisation(details.applicant);
    const auto* thematafel = catalogue.body(details.thematafel);
    session.out << project.number << ' ' << details.name << '\n' << '\n';
    Lines lines{session.out};
    lines.plain(Cli::tr("status"), words::label(project.route.status()));
    lines.line(Field::PrimaryThematafel, thematafel ? thematafel->name : QString{});
    lines.line(Field::Applicant, applicant ? applicant->name : QString{});
    lines.line(Field::Period, dutch::range(details.period));
    lines.line(Field::PlannedResults, resultsText(details));
    lines.line(Field::GoalContributions, goalsText(details, catalogue));
    lines.line(Field::SpringplankContributions, springplankenText(details, catalogue));
    lines.line(Field::Sdgs, sdgText(details));
    lines.line(Field::Budget, budgetText(totals(details.budget)));
    lines.line(Field::Procurement, words::label(details.europeanProcurement));
    lines.line(Field::StateAid, words::label(details.stateAid));
    lines.line(Field::Signature,
               QStringList{details.signature.place, dutch::date(details.signature.date),
                           details.signature.position}
                   .join(u", "_s));
    showRoute(session, project, catalogue);
    return ExitCode::Done;
}

} // namespace

Subcommand showCommand()
{
    return {
        .name = u"show"_s,
        .summary = Cli::tr("show a project"),
        .spec = {.positionals = {u"FILE"_s, u"project"_s, u"N"_s}, .required = 3, .options = {}},
        .run = run};
}

} // namespace regiobord
