#include "cli/cli.h"
#include "cli/commands.h"
#include "program/newportfolio.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto fileName = arguments.positional(0);
    const auto file = createNewPortfolio(fileName, session.portfolioSession());
    const auto catalogue = Catalogue::of(file->portfolio());
    const auto& content = catalogue.content();
    session.out << Cli::tr("Made %1 with %2 programmes and %3 bodies.")
                       .arg(fileName)
                       .arg(content.programmes.size())
                       .arg(content.bodies.size())
                << '\n';
    return ExitCode::Done;
}

} // namespace

Subcommand newCommand()
{
    return {.name = u"new"_s,
            .summary = Cli::tr("make a portfolio with the built-in programmes"),
            .spec = {.positionals = {u"FILE"_s}, .required = 1, .options = {}},
            .run = run};
}

} // namespace regiobord
