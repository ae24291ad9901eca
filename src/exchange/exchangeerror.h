#pragma once

#include <QString>

#include <stdexcept>

namespace regiobord {

// Something of the program's own files that cannot be read or written. What is wrong with a file of
// the user is returned as ReadRemarks and not thrown.
class ExchangeError : public std::runtime_error
{
public:
    explicit ExchangeError(const QString& message) : std::runtime_error(message.toStdString()) {}
};

} // namespace regiobord
