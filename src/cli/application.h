#pragma once

#include "cli/cli.h"
#include "cli/session.h"

#include <QStringList>

namespace regiobord {

// What stands before, between or behind the arguments of any command.
struct GlobalOptions
{
    QString language; // "nl" or "en"
    ListFormat format = ListFormat::Table;
    QStringList rest; // the command and its arguments
};

// Takes --lang and --format out of the arguments; throws WrongUse for a value that they do not
// know.
GlobalOptions globalOptions(const QStringList& arguments);

// Runs the command that the arguments name, and prints what there is to say. Nothing is thrown.
ExitCode runCommand(Session& session, const QStringList& arguments);

} // namespace regiobord
