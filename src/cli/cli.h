#pragma once

#include <QCoreApplication>
#include <QString>

#include <stdexcept>

namespace regiobord {

// The words of the command line: Cli::tr("...").
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

enum class ExitCode {
    Done = 0,
    CouldNot = 1, // what was asked cannot be done, and the message says why
    WrongUse = 2, // the command line is not understood
};

// What was asked cannot be done. The message is for the user, in the user's language.
class Refusal : public std::runtime_error
{
public:
    explicit Refusal(const QString& message) : std::runtime_error(message.toStdString()) {}
};

// The command line is not understood.
class WrongUse : public std::runtime_error
{
public:
    explicit WrongUse(const QString& message) : std::runtime_error(message.toStdString()) {}
};

} // namespace regiobord
