#include "cli/commands.h"
#include "cli/files.h"
#include "cli/findings.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString problemWord(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::Integrity:
        return Cli::tr("the file is damaged");
    case StorageProblem::Reference:
        return Cli::tr("something is missing that is referred to");
    case StorageProblem::Attachment:
        return Cli::tr("an attachment is not what was stored");
    case StorageProblem::Search:
        return Cli::tr("the search index is not up to date");
    case StorageProblem::Record:
        return Cli::tr("the index or the history is incomplete");
    }
    Q_UNREACHABLE();
}

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto file = openPortfolio(session, arguments.positional(0));
    const auto problems = file->verify();
    for (const auto& problem : problems)
        session.err << problemWord(problem.problem) << ": " << problem.detail << '\n';
    if (problems.empty() && session.format == ListFormat::Table)
        session.out << Cli::tr("The file is sound.") << '\n';
    const auto catalogue = Catalogue::of(file->portfolio());
    const bool breaksRules = printFindings(
        session, verifyRules(file->portfolio(), session.rules(catalogue), Strictness::Stored));
    return problems.empty() && !breaksRules ? ExitCode::Done : ExitCode::CouldNot;
}

} // namespace

Subcommand verifyCommand()
{
    return {.name = u"verify"_s,
            .summary = Cli::tr("check the file itself, and every rule on what is in it"),
            .spec = {.positionals = {u"FILE"_s}, .required = 1, .options = {}},
            .run = run};
}

} // namespace regiobord
