#include "app/meetings/bundleplan.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/lookup.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString problemText(const BundleProblem& problem)
{
    const auto where = Cli::tr("item %1, %2").arg(problem.item, problem.paper);
    switch (problem.kind) {
    case BundleProblemKind::Missing:
        return Cli::tr("%1: the paper is named and was not added. Add it, or remove its name.")
            .arg(where);
    case BundleProblemKind::NotAPdf:
        return Cli::tr("%1: this is no PDF. Save it as PDF and add that.").arg(where);
    case BundleProblemKind::Damaged:
        return Cli::tr("%1: the PDF is damaged. Ask for a new copy of it.").arg(where);
    case BundleProblemKind::Encrypted:
        return Cli::tr("%1: the PDF has a password. Ask for a copy without one.").arg(where);
    case BundleProblemKind::NoPages:
        return Cli::tr("%1: the PDF has no pages. Ask for a new copy of it.").arg(where);
    }
    Q_UNREACHABLE();
}

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto target = arguments.required(u"out"_s);
    const auto date = arguments.requiredDate(u"meeting"_s);
    const auto file = openPortfolio(session, arguments.positional(0));
    auto& portfolio = file->portfolio();
    const auto meeting =
        findMeeting(portfolio, Catalogue::of(portfolio), date, arguments.value(u"body"_s));
    const auto plan =
        planBundle(portfolio, meeting, session.papers,
                   {.isPublic = arguments.has(u"public"_s), .made = session.clock.nowUtc()});
    const auto progress = [&session](int percent) {
        if (session.isTerminal) {
            session.err << '\r' << percent << " %" << (percent == 100 ? "\n" : "");
            session.err.flush();
        }
        return true;
    };
    const auto written = session.bundles.write(plan, target, progress);
    if (!written) {
        for (const auto& problem : written.error())
            session.err << problemText(problem) << '\n';
        throw Refusal(Cli::tr("The bundle was not made. Put this in order first."));
    }
    for (const auto& loss : written->losses)
        session.err << Cli::tr("item %1, %2: %3").arg(loss.item, loss.paper, loss.message) << '\n';
    session.out << Cli::tr("Written: %1 (%2 pages).").arg(target).arg(written->pages) << '\n';
    return ExitCode::Done;
}

} // namespace

Subcommand bundleCommand()
{
    return {.name = u"bundle"_s,
            .summary = Cli::tr("write the bundle of a meeting as one PDF"),
            .spec = {.positionals = {u"FILE"_s},
                     .required = 1,
                     .options = {{u"meeting"_s, Cli::tr("the day of the meeting"), u"DATE"_s},
                                 {u"body"_s, Cli::tr("the body that meets"), u"NAME"_s},
                                 {u"out"_s, Cli::tr("the file to write"), u"PDF"_s},
                                 {u"public"_s, Cli::tr("without what is confidential")}}},
            .run = run};
}

} // namespace regiobord
