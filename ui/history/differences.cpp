#include "ui/history/differences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString plain(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    const auto document =
        value.isArray() ? QJsonDocument{value.toArray()} : QJsonDocument{value.toObject()};
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

class Comparison
{
public:
    std::vector<Difference> found;

    void compare(const QString& place, const QJsonValue& before, const QJsonValue& after)
    {
        if (before == after)
            return;
        if (before.isObject() && after.isObject())
            compareObjects(place, before.toObject(), after.toObject());
        else if (before.isArray() && after.isArray())
            compareArrays(place, before.toArray(), after.toArray());
        else
            found.push_back({place, plain(before), plain(after)});
    }

private:
    void compareObjects(const QString& place, const QJsonObject& before, const QJsonObject& after)
    {
        auto keys = before.keys();
        for (const auto& key : after.keys()) {
            if (!keys.contains(key))
                keys.append(key);
        }
        for (const auto& key : keys)
            compare(place.isEmpty() ? key : place + u'.' + key, before[key], after[key]);
    }

    void compareArrays(const QString& place, const QJsonArray& before, const QJsonArray& after)
    {
        for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i)
            compare(u"%1[%2]"_s.arg(place).arg(i + 1), before.at(i), after.at(i));
    }
};

} // namespace

std::vector<Difference> differencesBetween(const QByteArray& before, const QByteArray& after)
{
    const auto left = QJsonDocument::fromJson(before);
    const auto right = QJsonDocument::fromJson(after);
    if (!left.isObject() || !right.isObject())
        return {};
    Comparison comparison;
    comparison.compare({}, left.object(), right.object());
    return comparison.found;
}

} // namespace regiobord
