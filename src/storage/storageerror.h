#pragma once

#include <QString>

#include <stdexcept>

namespace regiobord {

// What went wrong, as far as a user can be told something useful about it.
enum class StorageFault {
    Missing,       // there is no such file
    Exists,        // a new portfolio would replace a file
    NotAPortfolio, // a file of another kind
    Damaged,
    NewerSchema, // made by a newer program
    ReadOnly,
    DiskFull,
    Busy,      // another program keeps it locked
    Duplicate, // a code, number or id that is there already
    Reference, // refers to something that is not there, or is referred to
    Other,
};

// What can be said beside the fault; empty or 0 where it does not apply.
struct StorageErrorDetails
{
    QString file;
    QString backup; // the newest good one, with Damaged
    int fileVersion = 0;
    int programVersion = 0;
};

// The database failed, or holds what it should never hold. The message is for the log, in English.
class StorageError : public std::runtime_error
{
public:
    explicit StorageError(const QString& message, StorageFault fault = StorageFault::Other,
                          StorageErrorDetails details = {})
        : std::runtime_error(message.toStdString()),
          m_fault(fault),
          m_details(std::move(details))
    {
    }

    StorageFault fault() const { return m_fault; }
    const StorageErrorDetails& details() const { return m_details; }

private:
    StorageFault m_fault;
    StorageErrorDetails m_details;
};

} // namespace regiobord
