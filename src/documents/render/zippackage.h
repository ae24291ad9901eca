#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace regiobord {

struct ZipEntry
{
    QString name; // with folders: "META-INF/manifest.xml"
    QByteArray content;
    bool compressed = true;
};

// The entries as a ZIP file, in their order and all with the same date, so that the same input
// gives the same bytes. Throws DocumentError if libzip fails.
QByteArray zipPackage(const std::vector<ZipEntry>& entries, const QDateTime& date);

} // namespace regiobord
