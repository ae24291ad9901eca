#include "cli/files.h"

#include "cli/cli.h"
#include "storage/storageerror.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Larger than any portfolio with its attachments; what is larger is read by mistake.
constexpr qint64 largestFile = qint64{2} << 30;

PortfolioSession portfolioSession(const Session& session)
{
    return {.snapshots = session.snapshots, .clock = session.clock, .who = session.user};
}

QString damagedText(const StorageErrorDetails& details)
{
    if (details.backup.isEmpty())
        return Cli::tr("%1 is damaged, and there is no backup beside it.").arg(details.file);
    return Cli::tr("%1 is damaged. Open the newest good backup: %2")
        .arg(details.file, details.backup);
}

} // namespace

QString storageErrorText(const StorageError& error)
{
    const auto& details = error.details();
    switch (error.fault()) {
    case StorageFault::Missing:
        return Cli::tr("%1 is not there.").arg(details.file);
    case StorageFault::Exists:
        return Cli::tr("%1 is there already. Choose another name.").arg(details.file);
    case StorageFault::NotAPortfolio:
        return Cli::tr("%1 is not a portfolio of Regiobord.").arg(details.file);
    case StorageFault::Damaged:
        return damagedText(details);
    case StorageFault::NewerSchema:
        return Cli::tr("%1 was made by a newer version of Regiobord (file version %2; this program "
                       "knows up to %3). Install the newer version.")
            .arg(details.file)
            .arg(details.fileVersion)
            .arg(details.programVersion);
    case StorageFault::ReadOnly:
        return Cli::tr("%1 cannot be written. Copy it to a place where you may write.")
            .arg(details.file);
    case StorageFault::DiskFull:
        return Cli::tr("The disk is full. Nothing was changed; make room and try again.");
    case StorageFault::Busy:
        return Cli::tr("Another program is using the portfolio. Try again in a moment.");
    case StorageFault::Duplicate:
        return Cli::tr("A code or number is there already: %1")
            .arg(QString::fromUtf8(error.what()));
    case StorageFault::Reference:
        return Cli::tr("It refers to something that is not in the portfolio: %1")
            .arg(QString::fromUtf8(error.what()));
    case StorageFault::Other:
        return Cli::tr("The portfolio could not be read or written: %1")
            .arg(QString::fromUtf8(error.what()));
    }
    Q_UNREACHABLE();
}

std::unique_ptr<PortfolioFile> openPortfolio(Session& session, const QString& fileName,
                                             Access access)
{
    auto file = PortfolioFile::open(fileName, portfolioSession(session));
    if (file->isOnNetworkDrive())
        session.err << Cli::tr("%1 is on a network drive: when the connection breaks, what was "
                               "just written can be lost.")
                           .arg(fileName)
                    << '\n';
    if (access == Access::Write)
        file->backupIfDue();
    return file;
}

std::unique_ptr<PortfolioFile> createPortfolio(const Session& session, const QString& fileName)
{
    return PortfolioFile::create(fileName, portfolioSession(session));
}

QByteArray readFile(const QString& fileName)
{
    QFile file{fileName};
    if (!file.open(QIODevice::ReadOnly))
        throw Refusal(Cli::tr("%1 cannot be read: %2").arg(fileName, file.errorString()));
    if (file.size() > largestFile)
        throw Refusal(
            Cli::tr("%1 is larger than 2 GB: this is no file for Regiobord.").arg(fileName));
    return file.readAll();
}

void writeFile(const QString& fileName, const QByteArray& content)
{
    QSaveFile file{fileName};
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Refusal(Cli::tr("%1 cannot be written: %2").arg(fileName, file.errorString()));
}

void printRemarks(QTextStream& stream, const std::vector<ReadRemark>& remarks)
{
    for (const auto& remark : remarks) {
        QStringList where{remark.file};
        if (remark.line > 0)
            where.append(Cli::tr("line %1").arg(remark.line));
        if (!remark.place.isEmpty())
            where.append(remark.place);
        stream << where.join(u", "_s) << ": " << remark.message << '\n';
    }
}

} // namespace regiobord
