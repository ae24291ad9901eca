#include "app/projects/deciding.h"
#include "app/words/labels.h"
#include "app/words/refusaltext.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/findings.h"
#include "cli/lookup.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The body that decides: the one that was named, that of the meeting, or the only one of the kind
// that the step asks for.
BodyId bodyOf(const Arguments& arguments, const Catalogue& catalogue, const Project& project,
              RouteStep step)
{
    if (arguments.has(u"body"_s))
        return findBody(catalogue, arguments.value(u"body"_s)).id;
    if (step == RouteStep::Thematafel)
        return project.details.thematafel;
    const auto kind =
        step == RouteStep::AlgemeenBestuur ? BodyKind::AlgemeenBestuur : BodyKind::Board;
    if (step != RouteStep::Board && step != RouteStep::AlgemeenBestuur)
        return {};
    const auto& bodies = catalogue.content().bodies;
    const auto found = std::ranges::find(bodies, kind, &Body::kind);
    return found == bodies.end() ? BodyId{} : found->id;
}

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto file = openPortfolio(session, arguments.positional(0), Access::Write);
    auto& portfolio = file->portfolio();
    const auto catalogue = Catalogue::of(portfolio);
    const auto project = findProject(portfolio, arguments.positional(1));
    Decision decision{.project = project.id};
    auto& entry = decision.entry;
    const std::function<QString(RouteStep)> stepWord = [](RouteStep step) {
        return words::label(step);
    };
    const std::function<QString(RouteOutcome)> outcomeWord = [](RouteOutcome outcome) {
        return words::label(outcome);
    };
    entry.step = arguments.requiredChoice<RouteStep>(u"step"_s, stepWord);
    entry.outcome = arguments.requiredChoice<RouteOutcome>(u"outcome"_s, outcomeWord);
    entry.decision = arguments.value(u"text"_s);
    entry.conditions = arguments.values(u"condition"_s);
    entry.body = bodyOf(arguments, catalogue, project, entry.step);
    entry.date = arguments.date(u"date"_s);
    decision.released = arguments.amount(u"released"_s);
    if (arguments.has(u"meeting"_s)) {
        const auto meeting = findMeeting(portfolio, catalogue, arguments.requiredDate(u"meeting"_s),
                                         arguments.value(u"body"_s));
        entry.meeting = meeting.id;
        entry.body = meeting.body;
        entry.agendaItem = findItemByNumber(meeting, arguments.required(u"item"_s)).id;
        if (!entry.date.isValid())
            entry.date = meeting.date;
    }
    if (const auto decided = decide(portfolio, decision, session.rules(catalogue)); !decided)
        throw Refusal(words::refusalText(decided.error()));
    const auto status = portfolio.projects().find(project.id)->value.route.status();
    session.out << Cli::tr("%1 is now: %2.")
                       .arg(project.number + u' ' + project.details.name, words::label(status))
                << '\n';
    return ExitCode::Done;
}

} // namespace

Subcommand decideCommand()
{
    return {
        .name = u"decide"_s,
        .summary = Cli::tr("take down a decision on a project"),
        .spec = {.positionals = {u"FILE"_s, u"N"_s},
                 .required = 2,
                 .options = {{u"step"_s, Cli::tr("the step of the route"), u"STEP"_s},
                             {u"outcome"_s, Cli::tr("what was decided"), u"OUTCOME"_s},
                             {u"date"_s, Cli::tr("when it was decided"), u"DATE"_s},
                             {u"body"_s, Cli::tr("the body that decided"), u"NAME"_s},
                             {u"text"_s, Cli::tr("the decision in words"), u"TEXT"_s},
                             {u"condition"_s, Cli::tr("a condition; may be repeated"), u"TEXT"_s},
                             {u"released"_s, Cli::tr("the money that flows back"), u"AMOUNT"_s},
                             {u"meeting"_s, Cli::tr("the day of the meeting"), u"DATE"_s},
                             {u"item"_s, Cli::tr("the agenda item"), u"NR"_s}}},
        .run = run};
}

} // namespace regiobord
