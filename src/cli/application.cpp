#include "cli/application.h"

#include "cli/commands.h"
#include "cli/files.h"
#include "program/errorwords.h"
#include "storage/storageerror.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString overview()
{
    auto text = Cli::tr("Usage: regiobordctl COMMAND FILE [arguments]") + u"\n\n"_s;
    for (const auto& command : allCommands())
        text += u"  "_s + command.name.leftJustified(10) + command.summary + u'\n';
    text += u'\n'
        + Cli::tr("  --lang nl|en              the language of messages\n"
                  "  --format table|json|csv   how lists are printed\n"
                  "  COMMAND --help            what a command takes\n"
                  "  --version                 the version of the program\n");
    return text;
}

ExitCode dispatch(Session& session, const QStringList& arguments)
{
    const auto name = arguments.value(0);
    if (name == u"--version"_s) {
        session.out << "regiobordctl " << REGIOBORD_VERSION << '\n';
        return ExitCode::Done;
    }
    if (name == u"--help"_s || name == u"help"_s) {
        session.out << overview();
        return ExitCode::Done;
    }
    if (name.isEmpty())
        throw WrongUse(overview());
    const auto commands = allCommands();
    const auto found = std::ranges::find(commands, name, &Subcommand::name);
    if (found == commands.end())
        throw WrongUse(Cli::tr("There is no command \"%1\".").arg(name) + u"\n\n"_s + overview());
    const Arguments parsed{found->name, found->spec, arguments.mid(1)};
    if (parsed.wantsHelp()) {
        session.out << found->summary << '\n' << parsed.help();
        return ExitCode::Done;
    }
    return found->run(session, parsed);
}

// The value of an option, as --name VALUE or --name=VALUE; takes both from the list.
QString take(QStringList& arguments, const QString& name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(name + u'='))
            return arguments.takeAt(i).mid(name.size() + 1);
        if (arguments.at(i) == name) {
            arguments.removeAt(i);
            if (i == arguments.size())
                throw WrongUse(Cli::tr("%1 lacks its value.").arg(name));
            return arguments.takeAt(i);
        }
    }
    return {};
}

} // namespace

std::vector<Subcommand> allCommands()
{
    return {newCommand(),    sampleCommand(), importCommand(), exportCommand(), listCommand(),
            showCommand(),   checkCommand(),  reviewCommand(), decideCommand(), bundleCommand(),
            searchCommand(), backupCommand(), verifyCommand()};
}

GlobalOptions globalOptions(const QStringList& arguments)
{
    GlobalOptions options{.language = u"nl"_s, .rest = arguments};
    if (const auto language = take(options.rest, u"--lang"_s); !language.isEmpty())
        options.language = language;
    if (options.language != u"nl"_s && options.language != u"en"_s)
        throw WrongUse(Cli::tr("--lang: \"%1\" is neither nl nor en.").arg(options.language));
    const auto format = take(options.rest, u"--format"_s);
    if (const auto known = fromCode<ListFormat>(format))
        options.format = *known;
    else if (!format.isEmpty())
        throw WrongUse(Cli::tr("--format: \"%1\" is not table, json or csv.").arg(format));
    return options;
}

ExitCode runCommand(Session& session, const QStringList& arguments)
{
    try {
        return dispatch(session, arguments);
    } catch (const WrongUse& error) {
        session.err << QString::fromUtf8(error.what()).trimmed() << '\n';
        return ExitCode::WrongUse;
    } catch (const StorageError& error) {
        session.err << storageErrorText(error) << '\n';
        return ExitCode::CouldNot;
    } catch (const std::exception& error) {
        session.err << QString::fromUtf8(error.what()).trimmed() << '\n';
        return ExitCode::CouldNot;
    }
}

} // namespace regiobord
