#include "storage/meetings/meetingtitle.h"

#include "core/dutch.h"

namespace regiobord {

QString meetingTitle(const QString& bodyName, QDate date)
{
    return QString{bodyName + u' ' + dutch::date(date)}.trimmed();
}

} // namespace regiobord
