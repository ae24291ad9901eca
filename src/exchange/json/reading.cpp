#include "exchange/json/reading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString shortened(const QString& text)
{
    return text.size() > 60 ? text.left(60) + u'…' : text;
}

QString shown(const PositionedValue& value)
{
    switch (value.kind) {
    case PositionedValue::Kind::Null:
        return u"null"_s;
    case PositionedValue::Kind::Boolean:
        return value.boolean ? u"true"_s : u"false"_s;
    case PositionedValue::Kind::Integer:
        return QString::number(value.integer);
    case PositionedValue::Kind::OtherNumber:
        return shortened(toText(value.text));
    case PositionedValue::Kind::Text:
        return u'"' + shortened(toText(value.text)) + u'"';
    case PositionedValue::Kind::Array:
        return u"[...]"_s;
    case PositionedValue::Kind::Object:
        return u"{...}"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void Reading::error(int line, const QString& message)
{
    m_errors.push_back({m_fileName, place(), line, message});
}

void Reading::remark(int line, const QString& message)
{
    m_remarks.push_back({m_fileName, place(), line, message, Severity::Warning});
}

void Reading::wrongKind(const PositionedValue& value, const QString& wanted)
{
    if (value.kind == PositionedValue::Kind::Null) {
        error(value.line,
              QCoreApplication::translate(
                  "Json", "null stands here: leave the key out when it is not known."));
        return;
    }
    error(value.line,
          QCoreApplication::translate("Json", "%1 stands here, and not %2.")
              .arg(shown(value), wanted));
}

QString Reading::place() const
{
    QString text;
    for (const auto& step : m_path) {
        if (const auto* index = std::get_if<std::size_t>(&step))
            text += u"[%1]"_s.arg(*index);
        else
            text += (text.isEmpty() ? u""_s : u"."_s) + toText(std::get<std::string>(step));
    }
    return text;
}

} // namespace regiobord
