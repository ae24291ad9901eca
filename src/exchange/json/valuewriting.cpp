#include "exchange/json/valuewriting.h"

#include "exchange/json/decimaltext.h"

using namespace Qt::StringLiterals;

namespace regiobord {

Json written(bool value, const Writing&)
{
    return value;
}

Json written(int value, const Writing&)
{
    return value;
}

Json written(qint64 value, const Writing&)
{
    return static_cast<Json::number_integer_t>(value);
}

Json written(const QString& value, const Writing&)
{
    return toUtf8(value);
}

Json written(const QStringList& value, const Writing&)
{
    auto list = Json::array();
    for (const auto& text : value)
        list.push_back(toUtf8(text));
    return list;
}

Json written(QDate value, const Writing&)
{
    return toUtf8(value.toString(Qt::ISODate));
}

Json written(QTime value, const Writing&)
{
    if (value.msec() != 0)
        return toUtf8(value.toString(u"HH:mm:ss.zzz"_s));
    return toUtf8(value.toString(value.second() != 0 ? u"HH:mm:ss"_s : u"HH:mm"_s));
}

Json written(const CoarseDate& value, const Writing&)
{
    return toUtf8(value.toString());
}

Json written(Money value, const Writing&)
{
    return toUtf8(decimalToText(value.cents(), moneyForm));
}

// A whole number is a number; one with decimals is a text, so that no reader rounds it.
Json written(Quantity value, const Writing&)
{
    if (value.thousandths() % 1000 == 0)
        return static_cast<Json::number_integer_t>(value.thousandths() / 1000);
    return toUtf8(decimalToText(value.thousandths(), quantityForm));
}

Json writtenReference(const QString& id, const Writing::Label& label)
{
    Json reference;
    reference["id"] = toUtf8(id);
    if (!label.text.isEmpty())
        reference[label.key] = toUtf8(label.text);
    return reference;
}

} // namespace regiobord
