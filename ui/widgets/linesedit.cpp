#include "ui/widgets/linesedit.h"

namespace regiobord {

QString fromLines(const QStringList& lines)
{
    return lines.join(u'\n');
}

QStringList toLines(const QString& text)
{
    QStringList lines;
    for (const auto& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace regiobord
