#include "program/errorwords.h"

#include "storage/storageerror.h"

#include <QCoreApplication>

namespace regiobord {

namespace {

class Errors
{
    Q_DECLARE_TR_FUNCTIONS(errors)
};

QString damagedText(const StorageErrorDetails& details)
{
    if (details.backup.isEmpty())
        return Errors::tr("%1 is damaged, and there is no backup beside it.").arg(details.file);
    return Errors::tr("%1 is damaged. Open the newest good backup: %2")
        .arg(details.file, details.backup);
}

} // namespace

QString storageErrorText(const StorageError& error)
{
    const auto& details = error.details();
    switch (error.fault()) {
    case StorageFault::Missing:
        return Errors::tr("%1 is not there.").arg(details.file);
    case StorageFault::Exists:
        return Errors::tr("%1 is there already. Choose another name.").arg(details.file);
    case StorageFault::NotAPortfolio:
        return Errors::tr("%1 is not a portfolio of Regiobord.").arg(details.file);
    case StorageFault::Damaged:
        return damagedText(details);
    case StorageFault::NewerSchema:
        return Errors::tr(
                   "%1 was made by a newer version of Regiobord (file version %2; this program "
                   "knows up to %3). Install the newer version.")
            .arg(details.file)
            .arg(details.fileVersion)
            .arg(details.programVersion);
    case StorageFault::ReadOnly:
        return Errors::tr("%1 cannot be written. Copy it to a place where you may write.")
            .arg(details.file);
    case StorageFault::DiskFull:
        return Errors::tr("The disk is full. Nothing was changed; make room and try again.");
    case StorageFault::Busy:
        return Errors::tr("Another program is using the portfolio. Try again in a moment.");
    case StorageFault::Duplicate:
        return Errors::tr("A code or number is there already: %1")
            .arg(QString::fromUtf8(error.what()));
    case StorageFault::Reference:
        return Errors::tr("It refers to something that is not in the portfolio: %1")
            .arg(QString::fromUtf8(error.what()));
    case StorageFault::Other:
        return Errors::tr("The portfolio could not be read or written: %1")
            .arg(QString::fromUtf8(error.what()));
    }
    Q_UNREACHABLE();
}

QString errorText(const std::exception& error)
{
    if (const auto* storage = dynamic_cast<const StorageError*>(&error))
        return storageErrorText(*storage);
    return QString::fromUtf8(error.what());
}

} // namespace regiobord
