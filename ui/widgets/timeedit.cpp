#include "ui/widgets/timeedit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString written(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString{};
}

} // namespace

std::optional<QTime> parseTime(const QString& text)
{
    static const QRegularExpression form{u"^(\\d{1,2})(?:[:.](\\d{2}))?(?: *(?:uur|u))?$"_s};
    const auto match = form.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time{match.captured(1).toInt(), match.captured(2).toInt()};
    return time.isValid() ? std::optional{time} : std::nullopt;
}

TimeEdit::TimeEdit(QWidget* parent) : ParsedEdit(parent)
{
    setMaximumWidth(96);
}

QTime TimeEdit::value() const
{
    return parseTime(text()).value_or(QTime{});
}

void TimeEdit::setValue(QTime value)
{
    show(written(value));
}

bool TimeEdit::understands(const QString& text) const
{
    return parseTime(text).has_value();
}

QString TimeEdit::rewritten(const QString& text) const
{
    const auto time = parseTime(text);
    return time ? written(*time) : text;
}

QString TimeEdit::example() const
{
    return tr("This is no time. Type it as 10:00.");
}

} // namespace regiobord
