#include "ui/shell/addedfiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

#include <stdexcept>

namespace regiobord {

namespace {

AttachmentUse storeFile(const JobContext& job, const FileReader& reader, const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(QCoreApplication::translate("addedFiles", "%1 cannot be read.")
                                     .arg(path)
                                     .toStdString());
    QBuffer content;
    content.setData(file.readAll());
    content.open(QIODevice::ReadOnly);
    const QFileInfo info{path};
    const auto type = QMimeDatabase{}.mimeTypeForFileNameAndData(path, content.data()).name();
    const auto stored = job.portfolio().attachments().add(
        info.fileName(), type, content, reader.textOf(info.fileName(), content.data()));
    return {.attachment = stored.id, .title = info.completeBaseName()};
}

} // namespace

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

std::vector<AttachmentUse> storeFiles(const Services& services, const JobContext& job,
                                      const QStringList& paths)
{
    std::vector<AttachmentUse> added;
    const auto reader = services.readerFor(job.portfolio());
    for (const auto& path : paths) {
        if (!job.progress(static_cast<int>(100 * added.size()) / static_cast<int>(paths.size())))
            break;
        added.push_back(storeFile(job, *reader, path));
    }
    return added;
}

void addUses(std::vector<AttachmentUse>& uses, const std::vector<AttachmentUse>& added, int row)
{
    const bool isAwaited = added.size() == 1 && row >= 0 && row < static_cast<int>(uses.size())
        && uses[static_cast<std::size_t>(row)].attachment.isNull();
    if (isAwaited)
        uses[static_cast<std::size_t>(row)].attachment = added.front().attachment;
    else
        uses.insert(uses.end(), added.begin(), added.end());
}

} // namespace regiobord
