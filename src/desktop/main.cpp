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

// The file that was asked for, or the last one.
void openFirst(MainWindow& window, const QStringList& arguments)
{
    const auto recent = settings::recentFiles();
    if (!arguments.isEmpty())
        window.openFile(arguments.front());
    else if (!recent.isEmpty())
        window.openFile(recent.front());
}

int runWindow(QApplication& application)
{
    installLanguage(settings::language());
    applyAppearance(application, settings::brightness());
    QCommandLineParser parser;
    parser.addPositionalArgument(u"file"_s,
                                 QApplication::translate("main", "The portfolio to open"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
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
    openFirst(window, parser.positionalArguments());
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
