#include "cli/commands.h"
#include "cli/files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Beside the portfolio, with the moment in its name, when no other name was given.
QString backupName(const QString& fileName, const QDateTime& nowUtc)
{
    const QFileInfo info{fileName};
    return info.path() + u'/' + info.completeBaseName() + u'-'
        + nowUtc.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s) + u".regiobord"_s;
}

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto fileName = arguments.positional(0);
    const auto file = openPortfolio(session, fileName);
    const auto given = arguments.value(u"out"_s);
    const auto target = given.isEmpty() ? backupName(fileName, session.clock.nowUtc()) : given;
    file->backup(target);
    session.out << Cli::tr("Written and checked: %1").arg(target) << '\n';
    return ExitCode::Done;
}

} // namespace

Subcommand backupCommand()
{
    return {.name = u"backup"_s,
            .summary = Cli::tr("make a checked copy of a portfolio"),
            .spec = {.positionals = {u"FILE"_s},
                     .required = 1,
                     .options = {{u"out"_s, Cli::tr("the file to write"), u"FILE"_s}}},
            .run = run};
}

} // namespace regiobord
