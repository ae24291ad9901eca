#include "cli/cli.h"
#include "cli/commands.h"
#include "program/sampleportfolio.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto fileName = arguments.positional(0);
    createSamplePortfolio(fileName, session.portfolioSession(), session.law);
    session.out << Cli::tr("Made %1, with the meeting of 29 January 2025.").arg(fileName) << '\n';
    return ExitCode::Done;
}

} // namespace

Subcommand sampleCommand()
{
    return {.name = u"sample"_s,
            .summary = Cli::tr("make a portfolio with a project, its review and two meetings"),
            .spec = {.positionals = {u"FILE"_s}, .required = 1, .options = {}},
            .run = run};
}

} // namespace regiobord
