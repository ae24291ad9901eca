#include "app/intake/storing.h"
#include "app/projects/deciding.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/findings.h"
#include "cli/lookup.h"
#include "documents/papers/notepaper.h"
#include "exchange/builtin.h"
#include "exchange/regiobordfilereader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside the namespace, as the macro asks for.
static void initSampleResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace regiobord {

namespace {

const QDate sampleDay{2025, 1, 29};

QByteArray resource(const QString& name)
{
    QFile file{u":/regiobord/sample/"_s + name};
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("The sample is not in the program");
    return file.readAll();
}

void storeSample(Portfolio& portfolio, QDate today)
{
    auto builtIn = builtInBodies();
    builtIn.programmes = builtInProgrammes();
    store(portfolio, builtIn, today);
    const auto catalogue = Catalogue::of(portfolio);
    const auto name = u"achterhoek.json"_s;
    const auto sample = RegiobordFileReader{}.read(name, resource(name), catalogue);
    if (!sample)
        throw std::runtime_error("The sample cannot be read: "
                                 + sample.error().front().message.toStdString());
    store(portfolio, sample->content, today);
}

// A paper that the sample brings as text, "2-brief.md" for item 2, becomes a PDF with that item.
void attach(Portfolio& portfolio, Meeting& meeting, const QString& name)
{
    const auto text = QString::fromUtf8(resource(u"bijlagen/"_s + name));
    const auto pdf = renderNote(text);
    QBuffer content;
    content.setData(pdf);
    content.open(QIODevice::ReadOnly);
    const auto attachment = portfolio.attachments().add(name.chopped(3) + u".pdf"_s,
                                                        u"application/pdf"_s, content, text);
    const auto& item = findItemByNumber(meeting, name.section(u'-', 0, 0));
    findItem(meeting, item.id)
        ->attachments.push_back({.attachment = attachment.id, .title = noteTitle(text)});
}

void attachAll(Portfolio& portfolio)
{
    const auto id = findMeeting(portfolio, Catalogue::of(portfolio), sampleDay, {}).id;
    auto meeting = *portfolio.meetings().find(id);
    const auto names = QDir{u":/regiobord/sample/bijlagen"_s}.entryList(QDir::Files, QDir::Name);
    for (const auto& name : names)
        attach(portfolio, meeting.value, name);
    if (portfolio.meetings().save(meeting) != SaveResult::Saved)
        throw std::logic_error("sample: the meeting changed while it was made");
}

// The Algemeen Bestuur takes note of the project at item 3 of 29 January 2025.
void takeNote(Session& session, Portfolio& portfolio)
{
    const auto catalogue = Catalogue::of(portfolio);
    const auto meeting = findMeeting(portfolio, catalogue, sampleDay, {});
    const auto& item = findItemByNumber(meeting, u"3"_s);
    const Decision decision{.project = item.projects.front(),
                            .entry = {.step = RouteStep::AlgemeenBestuur,
                                      .outcome = RouteOutcome::Passed,
                                      .body = meeting.body,
                                      .date = sampleDay,
                                      .decision = u"Kennisgenomen van het project."_s,
                                      .meeting = meeting.id,
                                      .agendaItem = item.id}};
    if (const auto decided = decide(portfolio, decision, session.rules(catalogue)); !decided)
        throw Refusal(refusalText(decided.error()));
}

ExitCode run(Session& session, const Arguments& arguments)
{
    initSampleResources();
    const auto fileName = arguments.positional(0);
    const auto file = createPortfolio(session, fileName);
    auto& portfolio = file->portfolio();
    portfolio.inTransaction([&] {
        storeSample(portfolio, session.today());
        attachAll(portfolio);
        takeNote(session, portfolio);
    });
    session.out << Cli::tr("Made %1, with the meeting of 29 January 2025.").arg(fileName) << '\n';
    return ExitCode::Done;
}

} // namespace

Command sampleCommand()
{
    return {.name = u"sample"_s,
            .summary = Cli::tr("make a portfolio with a project, its review and two meetings"),
            .spec = {.positionals = {u"FILE"_s}, .required = 1, .options = {}},
            .run = run};
}

} // namespace regiobord
