#include "program/sampleportfolio.h"

#include "app/intake/storing.h"
#include "app/projects/deciding.h"
#include "app/words/refusaltext.h"
#include "documents/papers/notepaper.h"
#include "exchange/builtin.h"
#include "exchange/regiobordfilereader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <stdexcept>

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

void storeFile(Portfolio& portfolio, const QString& name, QDate today)
{
    const auto catalogue = Catalogue::of(portfolio);
    const auto sample = RegiobordFileReader{}.read(name, resource(name), catalogue);
    if (!sample)
        throw std::runtime_error("The sample cannot be read: "
                                 + sample.error().front().message.toStdString());
    store(portfolio, sample->content, today);
}

void storeSample(Portfolio& portfolio, QDate today)
{
    auto builtIn = builtInBodies();
    builtIn.programmes = builtInProgrammes();
    store(portfolio, builtIn, today);
    storeFile(portfolio, u"achterhoek.json"_s, today);  // from the real papers
    storeFile(portfolio, u"voorbeelden.json"_s, today); // made up, and says so
}

AgendaItem& itemNumbered(Meeting& meeting, const QString& number)
{
    const auto found = std::ranges::find(meeting.items, number, &AgendaItem::number);
    if (found == meeting.items.end())
        throw std::runtime_error("The sample has no item with that number");
    return *found;
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
    itemNumbered(meeting, name.section(u'-', 0, 0))
        .attachments.push_back({.attachment = attachment.id, .title = noteTitle(text)});
}

void attachAll(Portfolio& portfolio)
{
    const auto id = portfolio.meetings().on(sampleDay).front();
    auto meeting = *portfolio.meetings().find(id);
    const auto names = QDir{u":/regiobord/sample/bijlagen"_s}.entryList(QDir::Files, QDir::Name);
    for (const auto& name : names)
        attach(portfolio, meeting.value, name);
    if (portfolio.meetings().save(meeting) != SaveResult::Saved)
        throw std::logic_error("sample: the meeting changed while it was made");
}

// The Algemeen Bestuur takes note of the project at item 3 of 29 January 2025.
void takeNote(Portfolio& portfolio, const LawBook& law, QDate today)
{
    const auto catalogue = Catalogue::of(portfolio);
    auto meeting = portfolio.meetings().find(portfolio.meetings().on(sampleDay).front())->value;
    const auto& item = itemNumbered(meeting, u"3"_s);
    const Decision decision{.project = item.projects.front(),
                            .entry = {.step = RouteStep::AlgemeenBestuur,
                                      .outcome = RouteOutcome::Passed,
                                      .body = meeting.body,
                                      .date = sampleDay,
                                      .decision = u"Kennisgenomen van het project."_s,
                                      .meeting = meeting.id,
                                      .agendaItem = item.id}};
    if (const auto decided = decide(portfolio, decision, {catalogue, law, today}); !decided)
        throw std::runtime_error(words::refusalText(decided.error()).toStdString());
}

} // namespace

std::unique_ptr<PortfolioFile>
createSamplePortfolio(const QString& path, const PortfolioSession& session, const LawBook& law)
{
    initSampleResources();
    const auto today = session.clock.nowUtc().toLocalTime().date();
    auto file = PortfolioFile::create(path, session);
    auto& portfolio = file->portfolio();
    portfolio.inTransaction([&] {
        storeSample(portfolio, today);
        attachAll(portfolio);
        takeNote(portfolio, law, today);
    });
    return file;
}

} // namespace regiobord
