#include "app/changes/valuetext.h"

#include "core/dutch.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace regiobord::changes {

namespace {

// Decimals of the JSON have a point: "331876.00" in units of the last of so many decimals.
qint64 scaled(const QJsonValue& value, qsizetype decimals)
{
    auto text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    const auto point = text.indexOf(u'.');
    auto fraction = point < 0 ? QString{} : text.mid(point + 1);
    fraction = fraction.leftJustified(decimals, u'0', true);
    if (point >= 0)
        text.truncate(point);
    return (text + fraction).toLongLong();
}

QString dateText(const QString& iso)
{
    const auto date = CoarseDate::fromString(iso);
    return date ? dutch::date(*date) : iso;
}

QString plainText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

QString referredId(const QJsonValue& reference)
{
    return reference.isObject() ? reference[u"id"].toString() : reference.toString();
}

QString valueText(const MemberWords& member, const QJsonValue& value, const NameOf& nameOf)
{
    // A switch is off and a choice as it usually is where the log says nothing.
    if (member.form == Form::YesNo)
        return value.toBool() ? QCoreApplication::translate("changes", "yes")
                              : QCoreApplication::translate("changes", "no");
    if (member.form == Form::Code)
        return member.wordOf(value.toString());
    if (value.isUndefined() || value.isNull())
        return {};
    switch (member.form) {
    case Form::Number:
        return dutch::number(Quantity::fromThousandths(scaled(value, 3)));
    case Form::Money:
        return dutch::euros(Money::fromCents(scaled(value, 2)));
    case Form::Share:
        return dutch::percentage(value.toInt());
    case Form::Date:
        return dateText(value.toString());
    case Form::Reference:
        return nameOf(member.target, referredId(value));
    case Form::Record:
        return recordText(member.record(), value.toObject(), nameOf);
    case Form::Hidden:
        return {};
    case Form::Text:
    case Form::Whole:
    case Form::YesNo:
    case Form::Code:
        return plainText(value);
    }
    Q_UNREACHABLE();
}

QString recordText(const RecordWords& words, const QJsonObject& record, const NameOf& nameOf)
{
    if (words.wholeText != nullptr)
        return words.wholeText(record);
    QStringList parts;
    for (const auto& member : words.members) {
        const auto value = record[QLatin1String{member.key}];
        const bool isSaid = member.form == Form::Code || !value.isUndefined();
        if (!member.isMain || !isSaid)
            continue;
        if (const auto text = valueText(member, value, nameOf).simplified(); !text.isEmpty())
            parts.append(text);
    }
    return parts.isEmpty() ? QCoreApplication::translate("changes", "(not filled in)")
                           : parts.join(u", "_s);
}

QString dateRangeText(const QJsonObject& range)
{
    return dutch::range({QDate::fromString(range[u"start"].toString(), Qt::ISODate),
                         QDate::fromString(range[u"end"].toString(), Qt::ISODate)});
}

} // namespace regiobord::changes
