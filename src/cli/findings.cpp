#include "cli/findings.h"

#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "cli/cli.h"
#include "core/dutch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString severityWord(Severity severity)
{
    return severity == Severity::Error ? Cli::tr("error") : Cli::tr("warning");
}

// One text for each kind of refusal.
struct RefusalWords
{
    QString operator()(ProjectNotFound) const { return Cli::tr("The project is no longer there."); }
    QString operator()(ItemNotFound) const
    {
        return Cli::tr("The meeting or the agenda item is no longer there.");
    }
    QString operator()(RouteRefusal refusal) const { return words::label(refusal); }
    QString operator()(const Violations& violations) const
    {
        QStringList lines{Cli::tr("This first has to be in order:")};
        for (const auto& violation : violations) {
            if (violation.severity == Severity::Error)
                lines.append(u"  "_s + words::place(violation) + u": "_s
                             + words::sentence(violation));
        }
        return lines.join(u'\n');
    }
    QString operator()(const ReleaseTooHigh& refusal) const
    {
        return Cli::tr("No more can flow back than the %1 that was awarded.")
            .arg(dutch::amount(refusal.committed));
    }
};

} // namespace

bool printFindings(Session& session, const std::vector<Finding>& findings)
{
    Table table{{{u"severity"_s, Cli::tr("Severity")},
                 {u"kind"_s, Cli::tr("Kind")},
                 {u"name"_s, Cli::tr("Name")},
                 {u"place"_s, Cli::tr("Place")},
                 {u"message"_s, Cli::tr("What to do")}}};
    bool anyError = false;
    for (const auto& finding : findings) {
        for (const auto& violation : finding.violations) {
            anyError = anyError || violation.severity == Severity::Error;
            table.add({Cell{severityWord(violation.severity)}, Cell{words::label(finding.kind)},
                       Cell{finding.name}, Cell{words::place(violation)},
                       Cell{words::sentence(violation)}});
        }
    }
    if (!table.isEmpty() || session.format != ListFormat::Table)
        table.print(session.out, session.format);
    else
        session.out << Cli::tr("Everything is in order.") << '\n';
    return anyError;
}

QString refusalText(const DecisionRefusal& refusal)
{
    return std::visit(RefusalWords{}, refusal);
}

} // namespace regiobord
