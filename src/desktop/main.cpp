#include "desktop/filedoor.h"
#include "documents/papers/pdfbundlewriter.h"
#include "documents/papers/regiobordpapers.h"
#include "exchange/builtin.h"
#include "exchange/json/jsonfile.h"
#include "exchange/json/jsonsnapshots.h"
#include "exchange/regiobordfilereader.h"
#include "exchange/tables/sheetwriter.h"
#include "program/errorwords.h"
#include "program/language.h"
#include "program/localfiles.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The name that the change log shows.
QString userName()
{
    const auto name = qEnvironmentVariable("USER");
    return name.isEmpty() ? u"regiobord"_s : name;
}

std::unique_ptr<FileReader> readerFor(Portfolio& portfolio)
{
    return std::make_unique<RegiobordFileReader>(
        [&portfolio](const QString& number) { return portfolio.projects().findByNumber(number); });
}

class Desktop
{
    Q_DECLARE_TR_FUNCTIONS(desktop)
};

struct Options
{
    QString file; // to open: the one that was named, or else the last one; may be empty
    bool isNewWindow = false;
};

Options optionsOf(const QApplication& application)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"file"_s, Desktop::tr("The portfolio to open"), u"[file]"_s);
    const QCommandLineOption newWindow{
        u"new-window"_s, Desktop::tr("Open a second window on a portfolio that is open already")};
    parser.addOption(newWindow);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    const auto named = parser.positionalArguments() + settings::recentFiles();
    return {named.isEmpty() ? QString{} : named.front(), parser.isSet(newWindow)};
}

// Later openings of the same file bring this window to the front.
void answerAtTheDoor(MainWindow& window, FileDoor& door)
{
    QObject::connect(&window, &MainWindow::fileShown, &door, &FileDoor::answerFor);
    QObject::connect(&door, &FileDoor::knocked, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
}

int runWindow(QApplication& application)
{
    installLanguage(settings::language());
    applyAppearance(settings::brightness());
    QApplication::setWindowIcon(QIcon{u":/regiobord/regiobord.svg"_s});
    const auto options = optionsOf(application);
    if (!options.file.isEmpty() && !options.isNewWindow && FileDoor::knock(options.file))
        return 0;
    const SystemClock clock;
    const auto law = builtInLaw();
    const JsonSnapshots snapshots;
    const LocalPortfolioFiles files{{.snapshots = snapshots, .clock = clock, .who = userName()},
                                    law};
    const RegiobordPapers papers;
    const PdfBundleWriter bundles;
    const JsonFileWriter writer;
    const SheetWriter tables;
    const Services services{.clock = clock,
                            .law = law,
                            .files = files,
                            .papers = papers,
                            .bundles = bundles,
                            .writer = writer,
                            .tables = tables,
                            .readerFor = readerFor,
                            .errorText = errorText};
    MainWindow window{services};
    FileDoor door;
    if (!options.isNewWindow)
        answerAtTheDoor(window, door);
    if (!options.file.isEmpty())
        window.openFile(options.file);
    window.show();
    return QApplication::exec();
}

} // namespace

} // namespace regiobord

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    QApplication::setApplicationName(u"regiobord"_s);
    QApplication::setOrganizationName(u"regiobord"_s);
    QApplication::setApplicationDisplayName(u"Regiobord"_s);
    QApplication::setApplicationVersion(u"" REGIOBORD_VERSION ""_s);
    try {
        return regiobord::runWindow(application);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
