#include "gui/window.h"
#include "ui/shell/settings.h"
#include "ui/widgets/rowsview.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabWidget>
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

double timeOf(const std::function<void()>& action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return milliseconds(timer);
}

// What a user notices of something that was done to the window.
struct Wait
{
    double stall = 0; // the longest time that the window was deaf
    double total = 0; // until it had done everything that followed
};

// The window has followed when nothing has kept it busy for this long.
constexpr int quietTime = 150; // ms

Wait waitFor(test::Window& office, const std::function<void()>& action)
{
    QElapsedTimer timer;
    timer.start();
    Wait wait{.stall = timeOf(action), .total = 0};
    wait.total = milliseconds(timer);
    const auto isReading = [&] {
        return office.workspace().reader().isBusy();
    };
    while (isReading() || milliseconds(timer) - wait.total < quietTime) {
        const auto taken = timeOf([] { QCoreApplication::processEvents(); });
        wait.stall = std::max(wait.stall, taken);
        if (taken > 1)
            wait.total = milliseconds(timer);
        QTest::qSleep(1);
    }
    return wait;
}

void print(const char* what, std::vector<double> stalls)
{
    std::ranges::sort(stalls);
    std::printf("%-34s median %7.1f ms   longest %7.1f ms   (%zu)\n", what,
                stalls[stalls.size() / 2], stalls.back(), stalls.size());
}

std::vector<double> typing(QLineEdit& field, int afterEach)
{
    std::vector<double> stalls;
    const auto type = [&](const std::function<void()>& key) {
        auto stall = timeOf([&] {
            key();
            QCoreApplication::processEvents();
        });
        for (int i = 0; i < afterEach; ++i) {
            QTest::qSleep(10);
            stall = std::max(stall, timeOf([] { QCoreApplication::processEvents(); }));
        }
        stalls.push_back(stall);
    };
    for (const auto& words : {u"techniek regio"_s, u"2019-0"_s, u"organisatie 7 zorg"_s}) {
        for (const auto letter : words)
            type([&] { QTest::keyClicks(&field, QString{letter}); });
        for (qsizetype i = 0; i < words.size(); ++i)
            type([&] { QTest::keyClick(&field, Qt::Key_Backspace); });
    }
    return stalls;
}

class Stopwatch
{
public:
    explicit Stopwatch(test::Window& office) : m_office(office) {}

    // The first visit, and what a change of the portfolio does while the page is in view.
    void page(const char* what, const Location& location)
    {
        const auto first = waitFor(m_office, [&] { m_office.pages().go(location); });
        refreshed(what, first);
    }

    void tab(const char* what, int index)
    {
        auto& tabs = m_office.child<QTabWidget>(u"relationTabs"_s);
        refreshed(what, waitFor(m_office, [&] { tabs.setCurrentIndex(index); }));
    }

    void mode(const char* name)
    {
        auto& button = m_office.child<QToolButton>(QString::fromLatin1(name));
        refreshed(name, waitFor(m_office, [&] { button.click(); }));
    }

private:
    void refreshed(const char* what, const Wait& first)
    {
        Wait again;
        for (int i = 0; i < 3; ++i) {
            const auto wait = waitFor(m_office, [&] { Q_EMIT m_office.workspace().changed(); });
            again = {std::max(again.stall, wait.stall), std::max(again.total, wait.total)};
        }
        std::printf("%-28s %8.1f %8.1f %10.1f %8.1f\n", what, first.stall, first.total, again.stall,
                    again.total);
    }

    test::Window& m_office;
};

void measureProjects(test::Window& office, Stopwatch& watch)
{
    watch.page("projects", {Place::Projects});
    for (const auto* mode : {"mode-board", "mode-timeline", "mode-table"})
        watch.mode(mode);
    print("a keystroke in the list's search", typing(office.child<QLineEdit>(u"listSearch"_s), 0));
    auto& table = office.child<RowsView>(u"projectsTable"_s);
    std::vector<double> steps;
    for (int i = 0; i < 50; ++i)
        steps.push_back(timeOf([&] {
            QTest::keyClick(&table, Qt::Key_PageDown);
            QCoreApplication::processEvents();
        }));
    print("a page down in the table", steps);
    print("sort by name",
          {waitFor(office, [&] { table.sortByColumn(1, Qt::DescendingOrder); }).stall});
}

void measurePages(test::Window& office, Stopwatch& watch)
{
    const auto project = office.portfolio().projects().summaries().front().id.toString();
    const auto meetings = office.portfolio().meetings().summaries();
    watch.page("project", {Place::Project, project});
    watch.page("programmes", {Place::Programmes});
    watch.page("funds", {Place::Funds});
    watch.page("meetings", {Place::Meetings});
    watch.page("meeting", {Place::Meeting, meetings[meetings.size() / 2].id.toString()});
    watch.page("calendar", {Place::Calendar});
    watch.page("actions", {Place::Actions});
    watch.page("organisations", {Place::Relations});
    watch.tab("bodies", 1);
    watch.tab("people", 2);
    watch.page("history", {Place::History});
}

} // namespace

// Not a test: measures the window on the portfolio that REGIOBORD_BENCH_FILE names; see
// docs/performance.md.
TEST_CASE("How quick the window is with a large portfolio", "[.speed]")
{
    const auto file = qEnvironmentVariable("REGIOBORD_BENCH_FILE");
    REQUIRE_FALSE(file.isEmpty());
    test::Window office{test::Window::Start::Empty};
    settings::setRole(Role::ProgrammeDirector);
    const auto opened = waitFor(office, [&] { REQUIRE(office.window().openFile(file)); });
    std::printf("%-28s %8.1f %8.1f\n", "open the file", opened.stall, opened.total);
    std::printf("%-28s %17s %19s\n", "milliseconds", "first visit", "a change");
    std::printf("%-28s %8s %8s %10s %8s\n", "", "stall", "shown", "stall", "shown");
    Stopwatch watch{office};
    watch.page("overview, director", {Place::Overview});
    settings::setRole(Role::ThematafelMember);
    watch.page("overview, thematafel", {Place::Overview});
    settings::setRole(Role::Secretary);
    watch.page("overview, secretary", {Place::Overview});
    measureProjects(office, watch);
    measurePages(office, watch);
    print("a keystroke in the search box",
          typing(*office.view().findChild<QLineEdit*>(u"searchBox"_s), 16));
}
