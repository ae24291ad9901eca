// The same operations within one process: what a window pays when it asks again.
#define CATCH_CONFIG_RUNNER
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include "exchange/json/jsonsnapshots.h"
#include "storage/portfolio/portfoliofile.h"
#include "support/catch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

using namespace regiobord;

TEST_CASE("A portfolio of 10,000 projects")
{
    const JsonSnapshots snapshots;
    const SystemClock clock;
    const auto name = qEnvironmentVariable("REGIOBORD_BENCH_FILE");
    const PortfolioSession session{snapshots, clock, u"bench"_s};
    const auto file = PortfolioFile::open(name, session);
    auto& portfolio = file->portfolio();

    BENCHMARK("open the file")
    {
        return PortfolioFile::open(name, session);
    };
    BENCHMARK("project list")
    {
        return portfolio.projects().summaries();
    };
    BENCHMARK("fund totals")
    {
        return portfolio.funds().totals();
    };
    BENCHMARK("search for two words")
    {
        return portfolio.search().find(u"coop techniek"_s, 100);
    };
    const auto id = portfolio.projects().summaries().front().id;
    BENCHMARK("read one project")
    {
        return portfolio.projects().find(id);
    };
}

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    return Catch::Session().run(argc, argv);
}
