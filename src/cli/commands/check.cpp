#include "cli/commands.h"
#include "cli/files.h"
#include "cli/findings.h"
#include "cli/lookup.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

std::vector<Finding> findingsOf(const Project& project, const RuleContext& rules)
{
    auto violations = check(project, rules);
    if (violations.empty())
        return {};
    return {{.kind = RecordKind::Project,
             .id = project.id.toString(),
             .name = project.number + u' ' + project.details.name,
             .violations = std::move(violations)}};
}

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto what = arguments.positional(1);
    if (!what.isEmpty() && (what != u"project"_s || arguments.positional(2).isEmpty()))
        throw WrongUse(Cli::tr("Check everything, or one project: check FILE project N."));
    const auto file = openPortfolio(session, arguments.positional(0));
    auto& portfolio = file->portfolio();
    const auto catalogue = Catalogue::of(portfolio);
    const auto rules = session.rules(catalogue);
    const auto findings = what.isEmpty()
        ? verifyRules(portfolio, rules, Strictness::Drafts)
        : findingsOf(findProject(portfolio, arguments.positional(2)), rules);
    return printFindings(session, findings) ? ExitCode::CouldNot : ExitCode::Done;
}

} // namespace

Subcommand checkCommand()
{
    return {
        .name = u"check"_s,
        .summary = Cli::tr("what rules say of a project, or of everything"),
        .spec = {.positionals = {u"FILE"_s, u"project"_s, u"N"_s}, .required = 1, .options = {}},
        .run = run};
}

} // namespace regiobord
