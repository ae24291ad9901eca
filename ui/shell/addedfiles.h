#pragma once

#include "domain/attachments/attachment.h"
#include "ui/shell/jobs.h"
#include "ui/shell/services.h"

#include <QStringList>

#include <vector>

class QMimeData;

namespace regiobord {

// The files of this computer that are dragged or dropped.
QStringList localFiles(const QMimeData& data);

// Stores files as attachments, with their text for search, and gives a use of each by its name. For
// a job: large files take time to be read. When it is stopped, those that are stored stay. Throws
// std::runtime_error when a file cannot be read.
std::vector<AttachmentUse> storeFiles(const Services& services, const JobContext& job,
                                      const QStringList& paths);

// Puts them behind the others; a single one in the given row (-1: none) when that still waits for
// its file.
void addUses(std::vector<AttachmentUse>& uses, const std::vector<AttachmentUse>& added, int row);

} // namespace regiobord
