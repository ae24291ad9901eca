#include "ui/shell/filesaving.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace regiobord {

bool writeFile(Workspace& workspace, const QString& path, const QByteArray& bytes)
{
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    Q_EMIT workspace.failed(QCoreApplication::translate("files", "%1 could not be written: %2")
                                .arg(path, file.errorString()));
    return false;
}

void saveAs(Workspace& workspace, QWidget* parent, const QString& fileName, const QByteArray& bytes)
{
    const auto ending = QFileInfo{fileName}.suffix();
    const auto filter = ending.isEmpty()
        ? QString{}
        : QCoreApplication::translate("files", "%1 files (*.%2)").arg(ending.toUpper(), ending);
    const auto path = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("files", "Save as"), fileName, filter);
    if (!path.isEmpty() && writeFile(workspace, path, bytes))
        Q_EMIT workspace.said(QCoreApplication::translate("files", "Saved as %1.").arg(path));
}

void openOutside(Workspace& workspace, const QString& fileName, const QByteArray& bytes)
{
    static const QTemporaryDir folder;
    const QDir place{folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces))};
    const auto path = place.filePath(QFileInfo{fileName}.fileName());
    if (!place.mkpath(u"."_s) || !writeFile(workspace, path, bytes))
        return;
    QFile::setPermissions(path, QFile::ReadOwner);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT workspace.failed(
            QCoreApplication::translate("files", "There is no program to open %1 with.")
                .arg(fileName));
}

} // namespace regiobord
