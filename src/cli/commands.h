#pragma once

#include "cli/arguments.h"
#include "cli/cli.h"
#include "cli/session.h"

#include <vector>

namespace regiobord {

// A command of regiobordctl; each is in a file of its own under commands/. It prints on the
// session, and throws Refusal or WrongUse.
struct Command
{
    QString name;
    QString summary;
    ArgumentSpec spec;
    ExitCode (*run)(Session&, const Arguments&);
};

Command newCommand();
Command sampleCommand();
Command importCommand();
Command exportCommand();
Command listCommand();
Command showCommand();
Command checkCommand();
Command reviewCommand();
Command decideCommand();
Command bundleCommand();
Command searchCommand();
Command backupCommand();
Command verifyCommand();

std::vector<Command> allCommands();

} // namespace regiobord
