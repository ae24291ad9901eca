#include "documents/documenterror.h"
#include "documents/papers/regiobordpapers.h"
#include "documents/papers/sampleboard.h"
#include "documents/pdfreading.h"
#include "domain/papers/bundle.h"
#include "support/catch.h"

#include <QFile>

#include <limits>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

std::vector<std::pair<QString, QByteArray>> allPapers(const PaperOptions& options)
{
    const RegiobordPapers papers;
    const auto catalogue = sampleboard::catalogue();
    const auto project = sampleboard::project();
    const auto meeting = sampleboard::meeting();
    ActionRow action;
    action.action = meeting.items.at(1).outcome.actions.front();
    action.body = meeting.body;
    action.meetingDate = meeting.date;
    action.itemNumber = u"2"_s;
    ActionRow done = action;
    done.action.state = ActionState::Done;
    const DecisionRow decision{meeting.date,
                               u"Algemeen Bestuur"_s,
                               u"3"_s,
                               u"Project Servicepunt Techniek (SPT)"_s,
                               u"Kennisgenomen van het project"_s,
                               {u"Wat overblijft vloeit terug"_s}};
    return {
        {u"aanvraagformulier"_s, papers.applicationForm(project, catalogue, options)},
        {u"leeg"_s, papers.applicationForm(sampleboard::emptyProject(), catalogue, options)},
        {u"rapport"_s, papers.findingsReport(sampleboard::report(), project, catalogue, options)},
        {u"oplegger"_s, papers.coverNote(meeting, sampleboard::projectItem(), catalogue, options)},
        {u"agenda"_s, papers.agenda(meeting, catalogue, options)},
        {u"verslag"_s, papers.minutes(meeting, catalogue, options)},
        {u"actielijst"_s, papers.actionList({action, done}, catalogue, options)},
        {u"besluitenlijst"_s, papers.decisionList({decision}, options)},
        {u"samenvatting"_s, papers.projectSummary(project, catalogue, options)},
    };
}

PaperOptions dated()
{
    PaperOptions options;
    options.date = QDate{2025, 1, 20};
    return options;
}

} // namespace

// Hidden: run documents_tests "[.papers]" and look at what it wrote into the current folder.
TEST_CASE("The papers are written to look at", "[.papers]")
{
    auto options = dated();
    options.contentsLink = contentsLinkTarget.toString();
    for (const auto& [name, pdf] : allPapers(options)) {
        QFile file{name + u".pdf"_s};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}

TEST_CASE("Every paper is a tagged PDF that starts with its name")
{
    for (const auto& [name, pdf] : allPapers(dated())) {
        INFO(name.toStdString());
        CHECK(structureProblems(pdf).isEmpty());
        CHECK(structureOf(pdf).startsWith(u"Document(H1"_s));
        CHECK_FALSE(bookmarks(pdf).isEmpty());
    }
}

TEST_CASE("The amounts of the application can be found in the PDF of the form")
{
    const RegiobordPapers papers;
    const auto pdf =
        papers.applicationForm(sampleboard::project(), sampleboard::catalogue(), dated());
    const auto words = pageTexts(pdf).join(u'\n');
    for (const auto& amount : {u"331.876"_s, u"184.052"_s, u"147.824"_s, u"44,54%"_s}) {
        INFO(amount.toStdString());
        CHECK(words.contains(amount));
    }
}

TEST_CASE("On the agenda what is asked and the papers for it stand on one page")
{
    auto meeting = sampleboard::meeting();
    const auto item = sampleboard::projectItem();
    meeting.items.clear();
    for (int number = 1; number <= 40; ++number) {
        auto& added = meeting.items.emplace_back(item);
        added.id = AgendaItemId::create();
        added.number = QString::number(number);
        added.proposals = {u"voorstel-%1-einde"_s.arg(number)};
        added.attachments = {{.title = u"stuk-%1-einde"_s.arg(number)}};
        added.coverNote.reset();
        added.projects.clear();
    }
    const auto pages =
        pageTexts(RegiobordPapers{}.agenda(meeting, sampleboard::catalogue(), dated()));
    REQUIRE(pages.size() > 2);
    for (const auto& page : pages) {
        for (int number = 1; number <= 40; ++number) {
            CAPTURE(number);
            CHECK(page.contains(u"voorstel-%1-einde"_s.arg(number))
                  == page.contains(u"stuk-%1-einde"_s.arg(number)));
        }
    }
}

TEST_CASE("In a bundle the first page of a paper links to the contents")
{
    auto options = dated();
    options.hasPageNumbers = false;
    options.contentsLink = contentsLinkTarget.toString();
    for (const auto& [name, pdf] : allPapers(options)) {
        INFO(name.toStdString());
        const auto found = links(pdf);
        REQUIRE_FALSE(found.empty());
        CHECK(found.front().uri == u"regiobord:part/contents"_s);
    }
}

TEST_CASE("A paper has the same words as HTML and opens in an office as ODT")
{
    const RegiobordPapers papers;
    auto options = dated();
    options.format = PaperFormat::Html;
    const auto html = papers.agenda(sampleboard::meeting(), sampleboard::catalogue(), options);
    CHECK(html.contains("<html"));
    CHECK(html.contains("3 Project Servicepunt Techniek (SPT)"));
    options.format = PaperFormat::Odt;
    const auto odt = papers.agenda(sampleboard::meeting(), sampleboard::catalogue(), options);
    CHECK(odt.startsWith("PK"));
    CHECK(odt.contains("application/vnd.oasis.opendocument.text"));
}

TEST_CASE("Amounts that do not fit in a number make no paper")
{
    const RegiobordPapers papers;
    auto project = sampleboard::project();
    const auto most = Money::fromCents(std::numeric_limits<qint64>::max());
    project.details.budget.costs = {{u"Een"_s, {}, {}, most}, {u"Twee"_s, {}, {}, most}};
    CHECK_THROWS_AS(papers.applicationForm(project, sampleboard::catalogue(), dated()),
                    DocumentError);
}

TEST_CASE("The summary of a full project fits on one page")
{
    const RegiobordPapers papers;
    auto project = sampleboard::project();
    project.details.purpose = u"Een lange zin over het doel van dit project. "_s.repeated(60);
    CHECK(pageTexts(papers.projectSummary(project, sampleboard::catalogue(), dated())).size() == 1);
}

TEST_CASE("Long texts run over pages and lose no word")
{
    const RegiobordPapers papers;
    auto project = sampleboard::project();
    QStringList sentences;
    for (int number = 0; number < 900; ++number)
        sentences += u"woord%1"_s.arg(number);
    project.details.description = sentences.join(u' ');
    const auto pdf = papers.applicationForm(project, sampleboard::catalogue(), dated());
    const auto words = pageTexts(pdf).join(u' ');
    for (const QString& sentence : sentences)
        CHECK(words.contains(sentence));
}
