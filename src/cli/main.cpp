#include "cli/application.h"
#include "documents/papers/pdfbundlewriter.h"
#include "documents/papers/regiobordpapers.h"
#include "exchange/builtin.h"
#include "exchange/json/jsonsnapshots.h"
#include "program/language.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The name that the change log shows.
QString userName()
{
    const auto name = qEnvironmentVariable("USER");
    return name.isEmpty() ? u"regiobordctl"_s : name;
}

ExitCode runMain(QTextStream& out, QTextStream& err)
{
    const auto dutch = dutchWords();
    QCoreApplication::installTranslator(dutch.get());
    const auto options = globalOptions(QCoreApplication::arguments().mid(1));
    if (options.language == u"en"_s)
        QCoreApplication::removeTranslator(dutch.get());
    const SystemClock clock;
    const auto law = builtInLaw();
    const JsonSnapshots snapshots;
    const RegiobordPapers papers;
    const PdfBundleWriter bundles;
    Session session{.out = out,
                    .err = err,
                    .format = options.format,
                    .isTerminal = isatty(STDERR_FILENO) == 1,
                    .clock = clock,
                    .user = userName(),
                    .law = law,
                    .snapshots = snapshots,
                    .papers = papers,
                    .bundles = bundles};
    return runCommand(session, options.rest);
}

} // namespace

} // namespace regiobord

int main(int argc, char* argv[])
{
    using namespace regiobord;
    const QCoreApplication application{argc, argv};
    QTextStream out{stdout};
    QTextStream err{stderr};
    try {
        return static_cast<int>(runMain(out, err));
    } catch (const WrongUse& error) {
        err << QString::fromUtf8(error.what()) << '\n';
        return static_cast<int>(ExitCode::WrongUse);
    } catch (const std::exception& error) {
        err << QString::fromUtf8(error.what()) << '\n';
        return static_cast<int>(ExitCode::CouldNot);
    }
}
