#include "app/intake/storing.h"
#include "app/meetings/bundleplan.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/lookup.h"
#include "exchange/json/jsonfile.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The meeting, or what of it may be shown to everybody.
Meeting askedMeeting(Portfolio& portfolio, const Catalogue& catalogue, const Arguments& arguments)
{
    const auto meeting = findMeeting(portfolio, catalogue, arguments.requiredDate(u"meeting"_s),
                                     arguments.value(u"body"_s));
    return arguments.has(u"public"_s) ? publicPart(meeting) : meeting;
}

// A thing that can be exported as JSON, with the argument that names it.
QByteArray jsonOf(Portfolio& portfolio, const Catalogue& catalogue, const Arguments& arguments)
{
    const auto what = arguments.positional(1);
    const auto name = arguments.positional(2);
    PortfolioContent content;
    if (what == u"portfolio"_s) {
        if (arguments.has(u"public"_s))
            throw WrongUse(Cli::tr("--public: a whole portfolio is not for everybody. Export a "
                                   "meeting or a paper."));
        content = contentOf(portfolio);
    } else if (what == u"project"_s) {
        content.projects = {findProject(portfolio, name)};
    } else if (what == u"report"_s) {
        const auto report = portfolio.reports().findFor(findProject(portfolio, name).id);
        if (!report)
            throw Refusal(Cli::tr("There is no findings report on this project."));
        content.reports = {report->value};
    } else if (what == u"programme"_s) {
        const auto* programme = catalogue.programmeByCode(name);
        if (!programme)
            throw Refusal(Cli::tr("There is no programme with the code \"%1\". The codes are in: "
                                  "regiobordctl list FILE programmes.")
                              .arg(name));
        content.programmes = {*programme};
    } else if (what == u"organisation"_s) {
        const auto* organisation = catalogue.organisationByName(name);
        if (!organisation)
            throw Refusal(Cli::tr("There is no organisation \"%1\".").arg(name));
        content.organisations = {*organisation};
    } else if (what == u"meeting"_s) {
        content.meetings = {askedMeeting(portfolio, catalogue, arguments)};
    } else {
        return {};
    }
    return JsonFileWriter{}.write(content, catalogue);
}

PaperFormat formatOf(const QString& fileName)
{
    if (fileName.endsWith(u".odt"_s, Qt::CaseInsensitive))
        return PaperFormat::Odt;
    if (fileName.endsWith(u".html"_s, Qt::CaseInsensitive))
        return PaperFormat::Html;
    if (fileName.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return PaperFormat::Pdf;
    throw WrongUse(Cli::tr("--out: a paper ends in .pdf, .odt or .html."));
}

QByteArray meetingPaper(const Session& session, Portfolio& portfolio, const Catalogue& catalogue,
                        const Arguments& arguments, const PaperOptions& options)
{
    const auto shown = askedMeeting(portfolio, catalogue, arguments);
    const auto what = arguments.positional(1);
    if (what == u"agenda"_s)
        return session.papers.agenda(shown, catalogue, options);
    if (what == u"minutes"_s)
        return session.papers.minutes(shown, catalogue, options);
    const auto& item = findItemByNumber(shown, arguments.required(u"item"_s));
    if (!item.coverNote)
        throw Refusal(Cli::tr("Agenda item %1 has no cover note.").arg(item.number));
    return session.papers.coverNote(shown, item, catalogue, options);
}

QByteArray paperOf(const Session& session, Portfolio& portfolio, const Catalogue& catalogue,
                   const Arguments& arguments)
{
    PaperOptions options;
    options.format = formatOf(arguments.required(u"out"_s));
    options.isPublic = arguments.has(u"public"_s);
    options.date = session.today();
    const auto what = arguments.positional(1);
    const auto name = arguments.positional(2);
    if (what == u"form"_s)
        return session.papers.applicationForm(findProject(portfolio, name), catalogue, options);
    if (what == u"summary"_s)
        return session.papers.projectSummary(findProject(portfolio, name), catalogue, options);
    if (what == u"findings"_s) {
        const auto project = findProject(portfolio, name);
        const auto report = portfolio.reports().findFor(project.id);
        if (!report)
            throw Refusal(Cli::tr("There is no findings report on this project."));
        return session.papers.findingsReport(report->value, project, catalogue, options);
    }
    if (what == u"actions"_s)
        return session.papers.actionList(portfolio.meetings().actions(), catalogue, options);
    if (what == u"decisions"_s)
        return session.papers.decisionList(decisionRows(portfolio, catalogue), options);
    if (what == u"agenda"_s || what == u"minutes"_s || what == u"note"_s)
        return meetingPaper(session, portfolio, catalogue, arguments, options);
    throw WrongUse(Cli::tr("\"%1\" cannot be exported. As JSON: portfolio, project, report, "
                           "programme, organisation, meeting. As a paper: form, summary, findings, "
                           "agenda, note, minutes, actions, decisions.")
                       .arg(what));
}

ExitCode run(Session& session, const Arguments& arguments)
{
    const auto file = openPortfolio(session, arguments.positional(0));
    auto& portfolio = file->portfolio();
    const auto catalogue = Catalogue::of(portfolio);
    auto content = jsonOf(portfolio, catalogue, arguments);
    if (content.isEmpty())
        content = paperOf(session, portfolio, catalogue, arguments);
    const auto target = arguments.value(u"out"_s);
    if (target.isEmpty()) {
        session.out << QString::fromUtf8(content);
        return ExitCode::Done;
    }
    writeFile(target, content);
    session.out << Cli::tr("Written: %1").arg(target) << '\n';
    return ExitCode::Done;
}

} // namespace

Subcommand exportCommand()
{
    return {.name = u"export"_s,
            .summary = Cli::tr("write something as JSON, or as a paper (PDF, ODT, HTML)"),
            .spec = {.positionals = {u"FILE"_s, u"WHAT"_s, u"NAME"_s},
                     .required = 2,
                     .options = {{u"out"_s, Cli::tr("the file to write"), u"FILE"_s},
                                 {u"meeting"_s, Cli::tr("the day of the meeting"), u"DATE"_s},
                                 {u"body"_s, Cli::tr("the body that meets"), u"NAME"_s},
                                 {u"item"_s, Cli::tr("the agenda item of a cover note"), u"NR"_s},
                                 {u"public"_s, Cli::tr("without what is confidential")}}},
            .run = run};
}

} // namespace regiobord
