#include "ui/widgets/timeedit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace regiobord {

std::optional<QTime> parseTime(const QString& text)
{
    static const QRegularExpression form{u"^(\\d{1,2})(?:[:.](\\d{2}))?(?: *(?:uur|u))?$"_s};
    const auto match = form.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time{match.captured(1).toInt(), match.captured(2).toInt()};
    return time.isValid() ? std::optional{time} : std::nullopt;
}

QTime TimeNotation::read(const QString& text)
{
    return parseTime(text).value_or(QTime{});
}

QString TimeNotation::write(QTime value)
{
    return value.isValid() ? value.toString(u"HH:mm"_s) : QString{};
}

QString TimeNotation::example()
{
    return TimeEdit::tr("This is no time. Type it as 10:00.");
}

TimeEdit::TimeEdit(QWidget* parent) : ParsedEditOf(parent)
{
    setMaximumWidth(96);
}

} // namespace regiobord
