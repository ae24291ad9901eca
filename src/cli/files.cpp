#include "cli/files.h"

#include "cli/cli.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Larger than any portfolio with its attachments; what is larger is read by mistake.
constexpr qint64 largestFile = qint64{2} << 30;

} // namespace

std::unique_ptr<PortfolioFile> openPortfolio(Session& session, const QString& fileName,
                                             Access access)
{
    auto file = PortfolioFile::open(fileName, session.portfolioSession());
    if (file->isOnNetworkDrive())
        session.err << Cli::tr("%1 is on a network drive: when the connection breaks, what was "
                               "just written can be lost.")
                           .arg(fileName)
                    << '\n';
    if (access == Access::Write)
        file->backupIfDue();
    return file;
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
