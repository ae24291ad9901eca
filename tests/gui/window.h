#pragma once

#include "documents/papers/pdfbundlewriter.h"
#include "documents/papers/regiobordpapers.h"
#include "exchange/builtin.h"
#include "exchange/json/jsonfile.h"
#include "exchange/json/jsonsnapshots.h"
#include "exchange/regiobordfilereader.h"
#include "exchange/tables/sheetwriter.h"
#include "program/errorwords.h"
#include "program/localfiles.h"
#include "support/catch.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace regiobord::test {

// The real window on a real file, on 20 January 2025, with settings of its own.
class Window
{
public:
    enum class Start {
        Empty,  // no portfolio
        New,    // a new one
        Sample, // the sample
    };

    explicit Window(Start start = Start::Sample)
        : m_clock(QDateTime{{2025, 1, 20}, {9, 0}, Qt::UTC}),
          m_law(builtInLaw()),
          m_files({.snapshots = m_snapshots, .clock = m_clock, .who = QStringLiteral("test")},
                  m_law),
          m_services{.clock = m_clock,
                     .law = m_law,
                     .files = m_files,
                     .papers = m_papers,
                     .bundles = m_bundles,
                     .writer = m_writer,
                     .tables = m_tables,
                     .readerFor =
                         [](Portfolio& portfolio) {
                             return std::make_unique<RegiobordFileReader>(
                                 [&portfolio](const QString& number) {
                                     return portfolio.projects().findByNumber(number);
                                 });
                         },
                     .errorText = errorText}
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings{}.clear();
        m_window = std::make_unique<MainWindow>(m_services);
        if (start == Start::New)
            REQUIRE(m_window->createFile(path()));
        if (start == Start::Sample)
            REQUIRE(m_window->createSample(path()));
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        if (start == Start::Empty)
            return;
        // Nothing is shown at once by luck: tests say where they wait for a page.
        workspace().reader().setPatience(std::chrono::milliseconds{0});
        settle();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.regiobord")); }
    QString folder() const { return m_folder.path(); }
    const Services& services() const { return m_services; }
    MainWindow& window() { return *m_window; }
    PortfolioView& view() { return *m_window->view(); }
    Workspace& workspace() { return view().workspace(); }
    Portfolio& portfolio() { return workspace().portfolio(); }
    PageHost& pages() { return view().pages(); }
    void go(const Location& location)
    {
        pages().go(location);
        settle();
    }
    // Lets the window live until its page shows the portfolio as it is now: pages read in the
    // background.
    void settle() { workspace().reader().waitForDone(); }

    // The widget of that type and object name in the page that is shown, once that is current.
    template <typename T>
    T& child(const QString& name)
    {
        settle();
        auto* found = pages().currentPage()->findChild<T*>(name);
        INFO("no widget called " << name.toStdString());
        REQUIRE(found != nullptr);
        return *found;
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    LawBook m_law;
    JsonSnapshots m_snapshots;
    LocalPortfolioFiles m_files;
    RegiobordPapers m_papers;
    PdfBundleWriter m_bundles;
    JsonFileWriter m_writer;
    SheetWriter m_tables;
    Services m_services;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace regiobord::test
