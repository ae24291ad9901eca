#pragma once

#include "cli/arguments.h"
#include "cli/cli.h"
#include "cli/session.h"

#include <vector>

namespace regiobord {

// A command of regiobordctl; each is in a file of its own under commands/. It prints on the
// session, and throws Refusal or WrongUse.
struct Subcommand
{
    QString name;
    QString summary;
    ArgumentSpec spec;
    ExitCode (*run)(Session&, const Arguments&);
};

Subcommand newCommand();
Subcommand sampleCommand();
Subcommand importCommand();
Subcommand exportCommand();
Subcommand listCommand();
Subcommand showCommand();
Subcommand checkCommand();
Subcommand reviewCommand();
Subcommand decideCommand();
Subcommand bundleCommand();
Subcommand searchCommand();
Subcommand backupCommand();
Subcommand verifyCommand();

std::vector<Subcommand> allCommands();

} // namespace regiobord
