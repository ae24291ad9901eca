#include "app/reviews/reviewing.h"
#include "app/words/labels.h"
#include "app/words/refusaltext.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/findings.h"
#include "cli/lookup.h"
#include "core/dutch.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

Answer answerOf(const QString& word, const QString& argument)
{
    for (const auto& [value, code] : EnumCodes<Answer>::table) {
        if (word == code || word.compare(words::label(value), Qt::CaseInsensitive) == 0)
            return value;
    }
    throw WrongUse(Cli::tr("--criterion: \"%1\" says neither yes nor no. Write it as C1=yes or as "
                           "C1=yes:because.")
                       .arg(argument));
}

// "C1=ja:de aantallen staan in de aanvraag", or "C1a=tekst" for a question in words.
void setCriterion(FindingsReport& report, const QString& argument)
{
    const auto code = argument.section(u'=', 0, 0);
    const auto rest = argument.section(u'=', 1);
    const auto found = std::ranges::find(report.criteria, code, &Criterion::code);
    if (found == report.criteria.end()) {
        QStringList codes;
        for (const auto& criterion : report.criteria)
            codes.append(criterion.code);
        throw WrongUse(Cli::tr("--criterion: there is no criterion \"%1\". They are: %2.")
                           .arg(code, codes.join(u", "_s)));
    }
    if (found->isQuestion) {
        found->explanation = rest;
        return;
    }
    found->meets = answerOf(rest.section(u':', 0, 0), argument);
    if (rest.contains(u':'))
        found->explanation = rest.section(u':', 1);
}

void setRegioDeal(FindingsReport& report, const Arguments& arguments, const Catalogue& catalogue)
{
    if (!arguments.has(u"regio-deal"_s))
        return;
    const auto text = arguments.value(u"regio-deal"_s);
    report.asksRegioDeal = answerOf(text.section(u':', 0, 0), text);
    report.regioDealRemark = text.section(u':', 1);
    if (!arguments.has(u"springplank"_s))
        return;
    const auto* springplank = catalogue.springplankByCode(arguments.value(u"springplank"_s));
    if (!springplank)
        throw WrongUse(Cli::tr("--springplank: there is no springplank \"%1\". They are in: "
                               "regiobordctl list FILE springplanken.")
                           .arg(arguments.value(u"springplank"_s)));
    report.springplank = springplank->id;
}

void setDates(FindingsReport& report, const Arguments& arguments)
{
    for (const auto& text : arguments.values(u"discussed"_s)) {
        const auto date = dutch::parseDate(text);
        if (!date)
            throw WrongUse(Cli::tr("--discussed: \"%1\" is no date.").arg(text));
        if (std::ranges::find(report.discussedOn, *date) == report.discussedOn.end())
            report.discussedOn.push_back(*date);
    }
    if (arguments.has(u"date"_s))
        report.reportDate = arguments.requiredDate(u"date"_s);
}

void setVerdict(FindingsReport& report, const Arguments& arguments)
{
    if (arguments.has(u"verdict"_s)) {
        const std::function<QString(Verdict)> word = [](Verdict verdict) {
            return words::label(verdict);
        };
        report.verdict = arguments.requiredChoice<Verdict>(u"verdict"_s, word);
    }
    if (arguments.has(u"text"_s))
        report.verdictText = arguments.value(u"text"_s);
    if (arguments.has(u"condition"_s))
        report.conditions = arguments.values(u"condition"_s);
}

void printReport(Session& session, const FindingsReport& report, const RuleContext& rules)
{
    Table table{{{u"code"_s, Cli::tr("Code")},
                 {u"criterion"_s, Cli::tr("Criterion")},
                 {u"meets"_s, Cli::tr("Meets")},
                 {u"explanation"_s, Cli::tr("Explanation")}}};
    for (const auto& criterion : report.criteria)
        table.add({Cell{criterion.code}, Cell{criterion.label},
                   criterion.isQuestion
                       ? Cell{QString{}}
                       : Cell{words::label(criterion.meets), QJsonValue{codeOf(criterion.meets)}},
                   Cell{criterion.explanation}});
    table.print(session.out, session.format);
    if (session.format != ListFormat::Table)
        return;
    session.out << Cli::tr("Verdict: %1").arg(words::label(report.verdict)) << '\n';
    if (report.isClosed)
        session.out << Cli::tr("The report is closed.") << '\n';
    else if (auto violations = check(report, rules); !violations.empty())
        printFindings(session,
                      {{.kind = RecordKind::FindingsReport,
                        .id = report.id.toString(),
                        .name = report.projectName,
                        .violations = std::move(violations)}});
}

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto file = openPortfolio(session, arguments.positional(0), Access::Write);
    auto& portfolio = file->portfolio();
    const auto catalogue = Catalogue::of(portfolio);
    const auto rules = session.rules(catalogue);
    const auto project = findProject(portfolio, arguments.positional(1));
    const auto stored = portfolio.reports().findFor(project.id);
    const bool startsAnew = !stored || (stored->value.isClosed && arguments.has(u"again"_s));
    auto report = startsAnew ? startReview(project) : stored->value;
    const auto before = report;
    for (const auto& criterion : arguments.values(u"criterion"_s))
        setCriterion(report, criterion);
    setRegioDeal(report, arguments, catalogue);
    setDates(report, arguments);
    setVerdict(report, arguments);
    if (before.isClosed && report != before)
        throw Refusal(
            Cli::tr("The report on this project is closed. Write a new one with --again."));
    if (arguments.has(u"close"_s)) {
        if (const auto closed = closeReview(portfolio, report, rules); !closed)
            throw Refusal(words::refusalText(closed.error()));
    } else if (startsAnew || report != before) {
        saveReview(portfolio, report);
    }
    printReport(session, portfolio.reports().find(report.id)->value, rules);
    return ExitCode::Done;
}

} // namespace

Subcommand reviewCommand()
{
    return {
        .name = u"review"_s,
        .summary = Cli::tr("write or show the findings report on a project"),
        .spec = {.positionals = {u"FILE"_s, u"N"_s},
                 .required = 2,
                 .options =
                     {{u"criterion"_s, Cli::tr("C1=yes:why; may be repeated"), u"C=ANSWER"_s},
                      {u"regio-deal"_s, Cli::tr("is the Regio Deal asked: no:why"), u"ANSWER"_s},
                      {u"springplank"_s, Cli::tr("for which springplank"), u"CODE"_s},
                      {u"discussed"_s, Cli::tr("when the table met; may be repeated"), u"DATE"_s},
                      {u"date"_s, Cli::tr("the date of the report"), u"DATE"_s},
                      {u"verdict"_s, Cli::tr("the advice of the table"), u"VERDICT"_s},
                      {u"text"_s, Cli::tr("the advice in words"), u"TEXT"_s},
                      {u"condition"_s, Cli::tr("a condition; may be repeated"), u"TEXT"_s},
                      {u"close"_s, Cli::tr("close the report: the project moves on")},
                      {u"again"_s, Cli::tr("a new report after a closed one")}}},
        .run = run};
}

} // namespace regiobord
