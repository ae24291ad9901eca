#include "cli/findings.h"

#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "cli/cli.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString severityWord(Severity severity)
{
    return severity == Severity::Error ? Cli::tr("error") : Cli::tr("warning");
}

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

} // namespace regiobord
