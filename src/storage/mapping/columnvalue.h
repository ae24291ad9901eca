#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "core/ids.h"
#include "core/money.h"
#include "core/quantity.h"
#include "storage/storageerror.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QVariant>

#include <concepts>
#include <optional>
#include <type_traits>

// How each type of the domain stands in a column, there and back. What was not filled in (a null
// id, an invalid date, an empty optional) is NULL; a text is never NULL. A value that a column
// cannot hold by its type is a StorageError.
namespace regiobord::column {

QVariant from(const QString& text);
QVariant from(const QByteArray& bytes);
QVariant from(QDate date);              // ISO
QVariant from(QTime time);              // ISO, with milliseconds
QVariant from(const QDateTime& moment); // UTC, ISO with milliseconds
QVariant from(const CoarseDate& date);  // its text
QVariant from(Money money);             // cents
QVariant from(Quantity quantity);       // thousandths
QVariant from(std::same_as<bool> auto value);
QVariant from(std::same_as<int> auto value);
QVariant from(std::same_as<qint64> auto value);
QVariant null();
// One that was made by these already.
inline QVariant from(const std::same_as<QVariant> auto& made)
{
    return made;
}

void to(const QVariant& stored, QString& text);
void to(const QVariant& stored, QByteArray& bytes);
void to(const QVariant& stored, QDate& date);
void to(const QVariant& stored, QTime& time);
void to(const QVariant& stored, QDateTime& moment);
void to(const QVariant& stored, CoarseDate& date);
void to(const QVariant& stored, Money& money);
void to(const QVariant& stored, Quantity& quantity);
void to(const QVariant& stored, bool& value);
void to(const QVariant& stored, int& value);
void to(const QVariant& stored, qint64& value);

QVariant from(std::same_as<bool> auto value)
{
    return QVariant{value};
}

QVariant from(std::same_as<int> auto value)
{
    return QVariant{value};
}

QVariant from(std::same_as<qint64> auto value)
{
    return QVariant{value};
}

template <typename Tag>
QVariant from(const Id<Tag>& id)
{
    return id.isNull() ? null() : QVariant{id.toString()};
}

template <typename Tag>
void to(const QVariant& stored, Id<Tag>& id)
{
    id = stored.isNull() ? Id<Tag>{} : Id<Tag>::fromString(stored.toString());
    if (id.isNull() && !stored.isNull())
        throw StorageError(QStringLiteral("Not an id: %1").arg(stored.toString()));
}

template <typename E>
requires std::is_enum_v<E> QVariant from(E value)
{
    return QVariant{codeOf(value)};
}

template <typename E>
requires std::is_enum_v<E>
void to(const QVariant& stored, E& value)
{
    const auto code = stored.toString();
    const auto known = fromCode<E>(code);
    if (!known)
        throw StorageError(QStringLiteral("Not a code: %1").arg(code));
    value = *known;
}

template <typename Value>
QVariant from(const std::optional<Value>& value)
{
    return value ? from(*value) : null();
}

template <typename Value>
void to(const QVariant& stored, std::optional<Value>& value)
{
    if (stored.isNull()) {
        value.reset();
        return;
    }
    Value present{};
    to(stored, present);
    value = std::move(present);
}

} // namespace regiobord::column
