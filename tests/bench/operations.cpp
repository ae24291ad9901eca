// One operation per process, so that it can be timed beside a peer that is a process too:
//   regiobord_bench make FOLDER            the portfolio and the papers
//   regiobord_bench list|totals|search|open FILE TIMES
//   regiobord_bench bundle FOLDER PDF
//   regiobord_bench sql list|totals|search the statement that the peer runs
#include "bigportfolio.h"
#include "documents/papers/pdfbundlewriter.h"
#include "exchange/json/jsonsnapshots.h"
#include "storage/portfolio/portfoliofile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

const auto words = u"coop techniek"_s;

std::unique_ptr<PortfolioFile> open(const QString& fileName)
{
    static const JsonSnapshots snapshots;
    static const SystemClock clock;
    return PortfolioFile::open(fileName, {snapshots, clock, u"bench"_s});
}

// Does it, and gives what it read, so that it cannot be left out.
std::size_t read(const QString& operation, Portfolio& portfolio)
{
    if (operation == u"list"_s)
        return portfolio.projects().summaries().size();
    if (operation == u"totals"_s)
        return portfolio.funds().totals().size();
    return portfolio.search().find(words, 100).size();
}

std::size_t readTimes(const QString& operation, const QString& fileName, int times)
{
    std::size_t count = 0;
    if (operation == u"open"_s) {
        for (int i = 0; i < times; ++i)
            count += open(fileName) ? 1 : 0;
        return count;
    }
    const auto file = open(fileName);
    for (int i = 0; i < times; ++i)
        count += read(operation, file->portfolio());
    return count;
}

void writeBundle(const QString& folder, const QString& target)
{
    BundlePlan plan{.title = u"Bundel van 60 bijlagen"_s};
    const QDir dir{folder};
    const auto names = dir.entryList({u"bijlage-*.pdf"_s}, QDir::Files, QDir::Name);
    for (int i = 0; i < names.size(); ++i) {
        QFile file{dir.filePath(names.at(i))};
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        plan.items.push_back({.number = QString::number(i + 1),
                              .title = names.at(i),
                              .papers = {{.id = QString::number(i),
                                          .title = names.at(i),
                                          .pdf = file.readAll(),
                                          .isAttachment = true}}});
    }
    const auto written = PdfBundleWriter{}.write(plan, target, [](int) { return true; });
    if (!written)
        qFatal("the bundle has problems");
}

QString sqlOf(const QString& operation)
{
    if (operation == u"list"_s)
        return SqlProjectRepository::summarySql();
    if (operation == u"totals"_s)
        return u"SELECT fund_id, kind, CAST(sum(amount_cents) AS BIGINT) FROM fund_entry "
               "GROUP BY fund_id, kind"_s;
    return u"SELECT rowid, bm25(search_fts, 10.0, 1.0) AS score FROM search_fts "
           "WHERE search_fts MATCH '%1' ORDER BY score LIMIT 100"_s.arg(
               SqlSearchIndex::matchExpression(words.split(u' ')));
}

int runOperation(const QStringList& arguments, QTextStream& out)
{
    const auto operation = arguments.value(1);
    if (operation == u"make"_s) {
        makeBigPortfolio(arguments.value(2) + u"/groot.regiobord"_s);
        makePapers(arguments.value(2));
    } else if (operation == u"bundle"_s) {
        writeBundle(arguments.value(2), arguments.value(3));
    } else if (operation == u"sql"_s) {
        out << sqlOf(arguments.value(2)) << '\n';
    } else {
        out << readTimes(operation, arguments.value(2), arguments.value(3).toInt()) << '\n';
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    QTextStream out{stdout};
    return runOperation(QCoreApplication::arguments(), out);
}
