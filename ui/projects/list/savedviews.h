#pragma once

#include "ui/projects/list/projectfilter.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace regiobord {

// A way to look at the list of projects that has a name.
struct SavedView
{
    QString key; // of a built-in one its own; of the user's "own/<name>"
    QString name;
    ProjectFilter filter;
    QByteArray columns; // of RowsView's header; empty: as they are

    bool isOwn() const { return key.startsWith(QStringLiteral("own/")); }
};

namespace savedviews {

// The built-in ones (all, running, waiting for the thematafel, for the Board), then the user's by
// name.
std::vector<SavedView> all();
// Keeps the user's view under that name, in place of one that has it.
SavedView save(const QString& name, const ProjectFilter& filter, const QByteArray& columns);
void remove(const QString& key);

} // namespace savedviews

} // namespace regiobord
