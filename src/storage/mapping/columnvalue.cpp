#include "storage/mapping/columnvalue.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace regiobord::column {

namespace {

qint64 wholeNumber(const QVariant& stored)
{
    bool isNumber = false;
    const auto number = stored.toLongLong(&isNumber);
    if (!isNumber || stored.isNull())
        throw StorageError(u"Not a whole number: %1"_s.arg(stored.toString()));
    return number;
}

} // namespace

QVariant null()
{
    return QVariant{QMetaType::fromType<QString>()};
}

QVariant from(const QString& text)
{
    // A null QString would be bound as NULL; to the domain there is only the empty text.
    return text.isNull() ? QVariant{u""_s} : QVariant{text};
}

QVariant from(const QByteArray& bytes)
{
    return bytes.isNull() ? QVariant{QByteArray{""}} : QVariant{bytes};
}

QVariant from(QDate date)
{
    return date.isValid() ? QVariant{date.toString(Qt::ISODate)} : null();
}

QVariant from(QTime time)
{
    return time.isValid() ? QVariant{time.toString(u"HH:mm:ss.zzz"_s)} : null();
}

QVariant from(const QDateTime& moment)
{
    return moment.isValid() ? QVariant{moment.toUTC().toString(Qt::ISODateWithMs)} : null();
}

QVariant from(const CoarseDate& date)
{
    return date.isValid() ? QVariant{date.toString()} : null();
}

QVariant from(Money money)
{
    return QVariant{money.cents()};
}

QVariant from(Quantity quantity)
{
    return QVariant{quantity.thousandths()};
}

void to(const QVariant& stored, QString& text)
{
    text = stored.toString();
}

void to(const QVariant& stored, QByteArray& bytes)
{
    bytes = stored.toByteArray();
}

void to(const QVariant& stored, QDate& date)
{
    date = stored.isNull() ? QDate{} : stored.toDate();
    if (!stored.isNull() && !date.isValid())
        throw StorageError(u"Not a date: %1"_s.arg(stored.toString()));
}

void to(const QVariant& stored, QTime& time)
{
    time = stored.isNull() ? QTime{} : stored.toTime();
    if (!stored.isNull() && !time.isValid())
        throw StorageError(u"Not a time: %1"_s.arg(stored.toString()));
}

void to(const QVariant& stored, QDateTime& moment)
{
    // PostgreSQL gives local time, SQLite the text that was stored.
    moment = stored.isNull() ? QDateTime{} : stored.toDateTime().toUTC();
    if (!stored.isNull() && !moment.isValid())
        throw StorageError(u"Not a moment: %1"_s.arg(stored.toString()));
}

void to(const QVariant& stored, CoarseDate& date)
{
    const auto known = stored.isNull() ? CoarseDate{} : CoarseDate::fromString(stored.toString());
    if (!known)
        throw StorageError(u"Not a date or period: %1"_s.arg(stored.toString()));
    date = *known;
}

void to(const QVariant& stored, Money& money)
{
    money = Money::fromCents(wholeNumber(stored));
}

void to(const QVariant& stored, Quantity& quantity)
{
    quantity = Quantity::fromThousandths(wholeNumber(stored));
}

void to(const QVariant& stored, bool& value)
{
    value = stored.toBool();
}

void to(const QVariant& stored, int& value)
{
    const auto number = wholeNumber(stored);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        throw StorageError(u"Too large a number: %1"_s.arg(number));
    value = static_cast<int>(number);
}

void to(const QVariant& stored, qint64& value)
{
    value = wholeNumber(stored);
}

} // namespace regiobord::column
