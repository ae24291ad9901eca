#include "app/words/labels.h"
#include "cli/commands.h"
#include "cli/files.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int mostHits = 100;

// Brackets stand around the hits: they show in a terminal and in a file alike.
QString marked(QString snippet)
{
    return snippet.replace(hitStart, u'[').replace(hitEnd, u']').simplified();
}

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto file = openPortfolio(session, arguments.positional(0));
    auto& portfolio = file->portfolio();
    const auto hits = portfolio.search().find(arguments.positionalsFrom(1).join(u' '), mostHits);
    if (hits.empty() && session.format == ListFormat::Table) {
        session.out << Cli::tr("Nothing was found.") << '\n';
        return ExitCode::Done;
    }
    Table table{{{u"kind"_s, Cli::tr("Kind")},
                 {u"title"_s, Cli::tr("Title")},
                 {u"snippet"_s, Cli::tr("Found")},
                 {u"id"_s, Cli::tr("Id")}}};
    for (const auto& hit : hits)
        table.add({Cell{words::label(hit.kind), QJsonValue{codeOf(hit.kind)}}, Cell{hit.title},
                   Cell{marked(hit.snippet)}, Cell{hit.id}});
    table.print(session.out, session.format);
    return ExitCode::Done;
}

} // namespace

Subcommand searchCommand()
{
    return {.name = u"search"_s,
            .summary = Cli::tr("search everything but personal data"),
            .spec = {.positionals = {u"FILE"_s, u"WORDS..."_s}, .required = 2, .options = {}},
            .run = run};
}

} // namespace regiobord
