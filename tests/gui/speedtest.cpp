#include "gui/window.h"
#include "ui/widgets/rowsview.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// How long the window is deaf: until it has done everything that follows from what was done to it.
double stallOf(const std::function<void()>& action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    QCoreApplication::processEvents();
    return milliseconds(timer);
}

void print(const char* what, std::vector<double> stalls)
{
    std::ranges::sort(stalls);
    std::printf("%-34s median %7.1f ms   longest %7.1f ms   (%zu)\n", what,
                stalls[stalls.size() / 2], stalls.back(), stalls.size());
}

std::vector<double> typing(QLineEdit& search)
{
    std::vector<double> stalls;
    for (const auto& words : {u"techniek regio"_s, u"2019-0"_s, u"organisatie 7 zorg"_s}) {
        for (const auto letter : words)
            stalls.push_back(stallOf([&] { QTest::keyClicks(&search, QString{letter}); }));
        for (qsizetype i = 0; i < words.size(); ++i)
            stalls.push_back(stallOf([&] { QTest::keyClick(&search, Qt::Key_Backspace); }));
    }
    return stalls;
}

} // namespace

// Not a test: measures the window on the portfolio that REGIOBORD_BENCH_FILE names; see
// tests/bench/run.sh, which makes one of 10,000 projects.
TEST_CASE("How quick the window is with a large portfolio", "[.speed]")
{
    const auto file = qEnvironmentVariable("REGIOBORD_BENCH_FILE");
    REQUIRE_FALSE(file.isEmpty());
    test::Window office{test::Window::Start::Empty};
    QElapsedTimer timer;
    timer.start();
    REQUIRE(office.window().openFile(file));
    QCoreApplication::processEvents();
    std::printf("%-34s %7.1f ms\n", "open the file, first page", milliseconds(timer));
    const auto toList = stallOf([&] { office.go({Place::Projects}); });
    std::printf("%-34s %7.1f ms\n", "to the list of projects", toList);
    print("a keystroke in the list's search", typing(office.child<QLineEdit>(u"listSearch"_s)));
    auto& table = office.child<RowsView>(u"projectsTable"_s);
    std::vector<double> steps;
    for (int i = 0; i < 50; ++i)
        steps.push_back(stallOf([&] { QTest::keyClick(&table, Qt::Key_PageDown); }));
    print("a page down in the table", steps);
    print("sort by name", {stallOf([&] { table.sortByColumn(1, Qt::DescendingOrder); })});
    for (const auto& mode : {"mode-board", "mode-timeline", "mode-table"})
        print(mode,
              {stallOf([&] { office.child<QToolButton>(QString::fromLatin1(mode)).click(); })});
    print("show a change of the portfolio",
          {stallOf([&] { office.pages().currentPage()->refresh(); })});
}
