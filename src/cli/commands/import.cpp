#include "app/intake/storing.h"
#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "exchange/regiobordfilereader.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

void printCounts(Session& session, const QString& fileName, const StoreReport& report)
{
    for (const auto& [kind, counts] : report.counts) {
        if (counts == StoreCounts{})
            continue;
        session.out << fileName << ": " << words::label(kind) << ": "
                    << Cli::tr("%1 added, %2 changed, %3 unchanged")
                           .arg(counts.added)
                           .arg(counts.changed)
                           .arg(counts.unchanged)
                    << '\n';
    }
    for (const auto& number : report.renumbered)
        session.out << Cli::tr("  its project number was taken: it is now %1").arg(number) << '\n';
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return Cli::tr("certain");
    case Confidence::Check:
        return Cli::tr("to be checked");
    case Confidence::NotFound:
        return Cli::tr("not found");
    }
    Q_UNREACHABLE();
}

// Where each field of a form came from, so that somebody can lay the two side by side.
void printSources(Session& session, const std::vector<FieldSource>& sources)
{
    if (sources.empty())
        return;
    Table table{{{u"field"_s, Cli::tr("Field")},
                 {u"lines"_s, Cli::tr("Lines"), true},
                 {u"confidence"_s, Cli::tr("Confidence")},
                 {u"text"_s, Cli::tr("Text")}}};
    for (const auto& source : sources) {
        const auto lines = source.firstLine == 0
            ? QString{}
            : u"%1-%2"_s.arg(source.firstLine).arg(source.lastLine);
        auto shown = source.text.simplified();
        if (shown.size() > 60)
            shown = shown.left(59) + u'…';
        const Violation here{.field = source.field, .rule = Rule::Required, .row = source.row};
        table.add({Cell{words::place(here)}, Cell{lines}, Cell{confidenceWord(source.confidence)},
                   Cell{shown, source.text}});
    }
    table.print(session.out, session.format);
}

bool importFile(Session& session, Portfolio& portfolio, const QString& fileName)
{
    const RegiobordFileReader reader{[&](const QString& number) {
        return portfolio.projects().findByNumber(number);
    }};
    const auto catalogue = Catalogue::of(portfolio);
    const auto read = reader.read(fileName, readFile(fileName), catalogue);
    if (!read) {
        printRemarks(session.err, read.error());
        session.err << Cli::tr("%1: nothing of this file was stored.").arg(fileName) << '\n';
        return false;
    }
    const auto report = store(portfolio, read->content, session.today());
    printCounts(session, fileName, report);
    for (const auto& number : report.projectNumbers)
        session.out << Cli::tr("  project %1").arg(number) << '\n';
    printSources(session, read->sources);
    printRemarks(session.err, read->remarks);
    return true;
}

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto file = openPortfolio(session, arguments.positional(0), Access::Write);
    auto& portfolio = file->portfolio();
    bool allRead = true;
    for (const auto& input : arguments.positionalsFrom(1))
        allRead = importFile(session, portfolio, input) && allRead;
    return allRead ? ExitCode::Done : ExitCode::CouldNot;
}

} // namespace

Subcommand importCommand()
{
    return {.name = u"import"_s,
            .summary = Cli::tr("read JSON files, the text of a form, or a PDF of it"),
            .spec = {.positionals = {u"FILE"_s, u"INPUT..."_s}, .required = 2, .options = {}},
            .run = run};
}

} // namespace regiobord
