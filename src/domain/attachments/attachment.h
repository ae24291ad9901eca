#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>

namespace regiobord {

// A stored file. Its bytes are kept once for every file with the same SHA-256.
struct Attachment
{
    AttachmentId id;
    QString fileName;
    QString mediaType; // "application/pdf"
    qint64 size = 0;   // bytes
    QByteArray sha256; // 32 bytes

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

// A place where a stored file is used: with a project, or with an agenda item.
struct AttachmentUse
{
    AttachmentId attachment; // null while the file is still to be added: a named, missing paper
    QString title;
    QString kind;       // "oplegger", "brief", "verslag", as the secretary names it
    bool isOpen = true; // may be in a public bundle

    friend bool operator==(const AttachmentUse&, const AttachmentUse&) = default;
};

} // namespace regiobord
