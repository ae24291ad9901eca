#include "app/words/labels.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "core/dutch.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString bodyName(const Catalogue& catalogue, const BodyId& id)
{
    const auto* body = catalogue.body(id);
    return body ? body->name : QString{};
}

template <typename E>
Cell wordCell(E value)
{
    return {words::label(value), QJsonValue{codeOf(value)}};
}

Table projects(Portfolio& portfolio, const Catalogue& catalogue)
{
    Table table{{{u"number"_s, Cli::tr("Number")},
                 {u"name"_s, Cli::tr("Project")},
                 {u"thematafel"_s, Cli::tr("Thematafel")},
                 {u"applicant"_s, Cli::tr("Applicant")},
                 {u"status"_s, Cli::tr("Status")},
                 {u"costs"_s, Cli::tr("Costs"), true},
                 {u"cofinancing"_s, Cli::tr("Co-financing"), true},
                 {u"requested"_s, Cli::tr("Requested"), true}}};
    for (const auto& one : portfolio.projects().summaries()) {
        const auto* applicant = catalogue.organisation(one.applicant);
        table.add({Cell{one.number}, Cell{one.name}, Cell{bodyName(catalogue, one.thematafel)},
                   Cell{applicant ? applicant->name : QString{}}, wordCell(one.status),
                   Cell{one.costs}, Cell{one.cofinancing}, Cell{one.requestedGrant}});
    }
    return table;
}

Table funds(Portfolio& portfolio, const Catalogue& catalogue)
{
    Table table{{{u"code"_s, Cli::tr("Code")},
                 {u"name"_s, Cli::tr("Fund")},
                 {u"ceiling"_s, Cli::tr("Ceiling"), true},
                 {u"reserved"_s, Cli::tr("Reserved"), true},
                 {u"committed"_s, Cli::tr("Committed"), true},
                 {u"paid"_s, Cli::tr("Paid"), true},
                 {u"released"_s, Cli::tr("Released"), true},
                 {u"room"_s, Cli::tr("Room"), true}}};
    for (const auto& fund : catalogue.content().funds) {
        const auto now = position(fund, portfolio.funds().entries(fund.id));
        const bool hasCeiling = !fund.ceilings.empty();
        const Cell none{Cli::tr("not known"), QJsonValue{}};
        table.add({Cell{fund.code}, Cell{fund.name}, hasCeiling ? Cell{now.ceiling} : none,
                   Cell{now.totals.reserved}, Cell{now.totals.committed}, Cell{now.totals.paid},
                   Cell{now.totals.released}, hasCeiling ? Cell{now.room()} : none});
    }
    return table;
}

int lineCount(const std::vector<ProgrammeLine>& lines)
{
    int count = 0;
    for (const auto& line : lines)
        count += 1 + lineCount(line.subLines);
    return count;
}

Table programmes(Portfolio&, const Catalogue& catalogue)
{
    Table table{{{u"code"_s, Cli::tr("Code")},
                 {u"name"_s, Cli::tr("Programme")},
                 {u"kind"_s, Cli::tr("Kind")},
                 {u"region"_s, Cli::tr("Region")},
                 {u"themes"_s, Cli::tr("Themes"), true},
                 {u"goals"_s, Cli::tr("Goals"), true},
                 {u"lines"_s, Cli::tr("Lines"), true},
                 {u"springplanken"_s, Cli::tr("Springplanken"), true},
                 {u"opgaven"_s, Cli::tr("Opgaven"), true}}};
    for (const auto& one : catalogue.content().programmes) {
        int goals = 0;
        int lines = 0;
        for (const auto& theme : one.themes) {
            goals += static_cast<int>(theme.goals.size());
            lines += lineCount(theme.lines);
        }
        table.add({Cell{one.code}, Cell{one.name}, wordCell(one.kind), Cell{one.region},
                   Cell{static_cast<int>(one.themes.size())}, Cell{goals}, Cell{lines},
                   Cell{static_cast<int>(one.springplanken.size())},
                   Cell{static_cast<int>(one.opgaven.size())}});
    }
    return table;
}

QString targetOf(const Measure& measure)
{
    auto least = dutch::number(measure.minimum);
    switch (measure.comparator) {
    case Comparator::Exact:
        return least;
    case Comparator::Range:
        return least + u" - "_s + dutch::number(measure.maximum.value_or(measure.minimum));
    case Comparator::AtLeast:
        return u">= "_s + least;
    }
    Q_UNREACHABLE();
}

void addResult(Table& table, const Springplank& springplank, const SpringplankResult& result,
               const std::map<MeasureId, MeasureProgress>& progress)
{
    const Cell none{QString{}};
    if (result.measures.empty())
        table.add({Cell{springplank.code}, Cell{springplank.name}, Cell{result.code},
                   Cell{result.label}, none, none, none, none});
    for (const auto& measure : result.measures) {
        const auto found = progress.find(measure.id);
        const auto sums = found == progress.end() ? MeasureProgress{} : found->second;
        table.add({Cell{springplank.code}, Cell{springplank.name}, Cell{measure.code},
                   Cell{result.label}, Cell{measure.unit}, Cell{targetOf(measure)},
                   Cell{sums.promised}, Cell{sums.realised}});
    }
}

std::map<MeasureId, MeasureProgress> progressOf(Portfolio& portfolio)
{
    std::map<MeasureId, MeasureProgress> sums;
    for (const auto& [measure, byStatus] : portfolio.figures().progressByStatus()) {
        for (const auto& [status, progress] : byStatus) {
            sums[measure].promised += progress.promised;
            sums[measure].realised += progress.realised;
        }
    }
    return sums;
}

Table springplanken(Portfolio& portfolio, const Catalogue& catalogue)
{
    Table table{{{u"springplank"_s, Cli::tr("Nr")},
                 {u"name"_s, Cli::tr("Springplank")},
                 {u"code"_s, Cli::tr("Code")},
                 {u"result"_s, Cli::tr("Result")},
                 {u"unit"_s, Cli::tr("Unit")},
                 {u"target"_s, Cli::tr("Target"), true},
                 {u"promised"_s, Cli::tr("Promised"), true},
                 {u"realised"_s, Cli::tr("Realised"), true}}};
    const auto progress = progressOf(portfolio);
    for (const auto& programme : catalogue.content().programmes) {
        for (const auto& springplank : programme.springplanken) {
            for (const auto& result : springplank.results)
                addResult(table, springplank, result, progress);
        }
    }
    return table;
}

Table meetings(Portfolio& portfolio, const Catalogue& catalogue)
{
    Table table{{{u"date"_s, Cli::tr("Date")},
                 {u"body"_s, Cli::tr("Body")},
                 {u"title"_s, Cli::tr("Title")},
                 {u"items"_s, Cli::tr("Items"), true}}};
    for (const auto& one : portfolio.meetings().summaries())
        table.add({Cell{one.date}, Cell{bodyName(catalogue, one.body)}, Cell{one.title},
                   Cell{one.itemCount}});
    return table;
}

Table actions(Portfolio& portfolio, const Catalogue& catalogue)
{
    Table table{{{u"date"_s, Cli::tr("Meeting")},
                 {u"body"_s, Cli::tr("Body")},
                 {u"item"_s, Cli::tr("Item")},
                 {u"action"_s, Cli::tr("Action")},
                 {u"responsible"_s, Cli::tr("Who")},
                 {u"due"_s, Cli::tr("When")},
                 {u"state"_s, Cli::tr("State")}}};
    for (const auto& row : portfolio.meetings().actions())
        table.add({Cell{row.meetingDate}, Cell{bodyName(catalogue, row.body)},
                   Cell{row.itemNumber + u' ' + row.itemTitle}, Cell{row.action.text},
                   Cell{row.action.responsible},
                   Cell{dutch::date(row.action.due), QJsonValue{row.action.due.toString()}},
                   wordCell(row.action.state)});
    return table;
}

Table organisations(Portfolio&, const Catalogue& catalogue)
{
    Table table{{{u"name"_s, Cli::tr("Organisation")},
                 {u"sector"_s, Cli::tr("O")},
                 {u"kvk"_s, Cli::tr("KvK number")},
                 {u"place"_s, Cli::tr("Place")}}};
    for (const auto& one : catalogue.content().organisations)
        table.add({Cell{one.name}, wordCell(one.sector), Cell{one.kvkNumber}, Cell{one.place}});
    return table;
}

struct List
{
    QString name;
    Table (*make)(Portfolio&, const Catalogue&);
};

const std::vector<List>& lists()
{
    static const std::vector<List> all{
        {u"projects"_s, projects},           {u"funds"_s, funds},
        {u"programmes"_s, programmes},       {u"springplanken"_s, springplanken},
        {u"meetings"_s, meetings},           {u"actions"_s, actions},
        {u"organisations"_s, organisations},
    };
    return all;
}

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto found = std::ranges::find(lists(), arguments.positional(1), &List::name);
    if (found == lists().end()) {
        QStringList names;
        for (const auto& list : lists())
            names.append(list.name);
        throw WrongUse(Cli::tr("\"%1\" is no list. The lists are: %2.")
                           .arg(arguments.positional(1), names.join(u", "_s)));
    }
    const auto file = openPortfolio(session, arguments.positional(0));
    auto& portfolio = file->portfolio();
    const auto table = found->make(portfolio, Catalogue::of(portfolio));
    if (table.isEmpty() && session.format == ListFormat::Table)
        session.out << Cli::tr("There is nothing in this list yet.") << '\n';
    else
        table.print(session.out, session.format);
    return ExitCode::Done;
}

} // namespace

Subcommand listCommand()
{
    return {.name = u"list"_s,
            .summary = Cli::tr("list projects, funds, programmes, springplanken, meetings, actions "
                               "or organisations"),
            .spec = {.positionals = {u"FILE"_s, u"WHAT"_s}, .required = 2, .options = {}},
            .run = run};
}

} // namespace regiobord
