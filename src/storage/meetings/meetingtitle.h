#pragma once

#include <QDate>
#include <QString>

namespace regiobord {

// What search calls a meeting without a title of its own: after its body and date.
QString meetingTitle(const QString& bodyName, QDate date);

} // namespace regiobord
