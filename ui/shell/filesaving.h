#pragma once

#include "ui/shell/workspace.h"

#include <QByteArray>
#include <QString>

namespace regiobord {

// Writes the bytes there, in place of a file of that name. When it cannot, the window says why.
bool writeFile(Workspace& workspace, const QString& path, const QByteArray& bytes);

// Asks where, and writes it there.
void saveAs(Workspace& workspace, QWidget* parent, const QString& fileName,
            const QByteArray& bytes);

// Opens the bytes with the program that the computer has for it, as a copy for reading only in a
// folder that goes when the program ends.
void openOutside(Workspace& workspace, const QString& fileName, const QByteArray& bytes);

} // namespace regiobord
