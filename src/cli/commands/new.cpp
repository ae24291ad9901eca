#include "app/intake/storing.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "exchange/builtin.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto fileName = arguments.positional(0);
    auto content = builtInBodies();
    content.programmes = builtInProgrammes();
    const auto file = createPortfolio(session, fileName);
    store(file->portfolio(), content, session.today());
    session.out << Cli::tr("Made %1 with %2 programmes and %3 bodies.")
                       .arg(fileName)
                       .arg(content.programmes.size())
                       .arg(content.bodies.size())
                << '\n';
    return ExitCode::Done;
}

} // namespace

Command newCommand()
{
    return {.name = u"new"_s,
            .summary = Cli::tr("make a portfolio with the built-in programmes"),
            .spec = {.positionals = {u"FILE"_s}, .required = 1, .options = {}},
            .run = run};
}

} // namespace regiobord
