#pragma once

#include <QString>

#include <stdexcept>

namespace regiobord {

// A paper or bundle cannot be made: an unusable image, a library that fails, a disk that is full.
// The message names the part that is wrong, in English, for the log and for who made the paper.
class DocumentError : public std::runtime_error
{
public:
    explicit DocumentError(const QString& message) : std::runtime_error(message.toStdString()) {}
};

} // namespace regiobord
