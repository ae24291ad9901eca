#include "app/changes/changelines.h"

#include "app/changes/listmatch.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace regiobord::changes {

namespace {

// More rows than these at once are told of as a number.
constexpr qsizetype mostRows = 8;

QString word(const char* text)
{
    return QCoreApplication::translate("changes", text);
}

QString joined(const QString& place, const QString& part)
{
    return place.isEmpty() ? part : place + u" \u203a "_s + part;
}

// "agenda items (added)"
QString withWord(const QString& place, const QString& what)
{
    return u"%1 (%2)"_s.arg(place, what);
}

// A line for each value; of many rows only how many they are.
QString listText(const MemberWords& member, const QJsonArray& values, const NameOf& nameOf)
{
    if (member.form == Form::Record && values.size() > mostRows)
        return word(QT_TRANSLATE_NOOP("changes", "%1 rows")).arg(values.size());
    QStringList texts;
    for (const auto& value : values)
        texts.append(valueText(member, value, nameOf));
    return texts.join(u'\n');
}

// Rows without an id have no number of their own.
QString rowName(const QJsonValue& value, qsizetype place, const QString& text)
{
    return value[u"id"].isString() ? text : u"%1: %2"_s.arg(QString::number(place + 1), text);
}

// Finds what differs between two states of a record.
class Comparison
{
public:
    explicit Comparison(const NameOf& nameOf) : m_nameOf(nameOf) {}

    std::vector<ChangeLine> found;

    void compare(const RecordWords& words, const QString& place, const QJsonObject& before,
                 const QJsonObject& after)
    {
        for (const auto& member : words.members) {
            const auto key = QLatin1String{member.key};
            if (member.form != Form::Hidden && before[key] != after[key])
                compareMember(member, joined(place, member.text()), before[key], after[key]);
        }
    }

private:
    void compareMember(const MemberWords& member, const QString& place, const QJsonValue& before,
                       const QJsonValue& after)
    {
        const bool isRecord = member.form == Form::Record;
        if (before.isArray() || after.isArray())
            isRecord ? compareRows(member, place, before.toArray(), after.toArray())
                     : compareLists(member, place, before.toArray(), after.toArray());
        else if (isRecord && member.record().wholeText == nullptr)
            compare(member.record(), place, before.toObject(), after.toObject());
        else
            found.push_back(
                {place, valueText(member, before, m_nameOf), valueText(member, after, m_nameOf)});
    }

    // A list of plain values: those that went and those that came.
    void compareLists(const MemberWords& member, const QString& place, const QJsonArray& before,
                      const QJsonArray& after)
    {
        const auto match = matchByValue(before, after);
        if (match.removed.empty() && match.added.empty()) {
            found.push_back({place, {}, word(QT_TRANSLATE_NOOP("changes", "in another order"))});
            return;
        }
        found.push_back(
            {place, valuesOf(member, before, match.removed), valuesOf(member, after, match.added)});
    }

    QString valuesOf(const MemberWords& member, const QJsonArray& values,
                     const std::vector<qsizetype>& which) const
    {
        QJsonArray told;
        for (const auto index : which)
            told.append(values[index]);
        return listText(member, told, m_nameOf);
    }

    void compareRows(const MemberWords& member, const QString& place, const QJsonArray& before,
                     const QJsonArray& after)
    {
        const auto& words = member.record();
        const auto match = matchRows(before, after);
        for (const auto& [left, right] : match.changed) {
            const auto row = recordText(words, after[right].toObject(), m_nameOf);
            if (words.wholeText != nullptr)
                found.push_back({place, recordText(words, before[left].toObject(), m_nameOf), row});
            else
                compare(words, joined(place, rowName(after[right], right, row)),
                        before[left].toObject(), after[right].toObject());
        }
        tellOf(member, place, before, match.removed, false);
        tellOf(member, place, after, match.added, true);
        if (match.isReordered)
            found.push_back({place, {}, word(QT_TRANSLATE_NOOP("changes", "in another order"))});
    }

    void tellOf(const MemberWords& member, const QString& place, const QJsonArray& rows,
                const std::vector<qsizetype>& which, bool isAdded)
    {
        if (which.empty())
            return;
        const auto what = withWord(place,
                                   isAdded ? word(QT_TRANSLATE_NOOP("changes", "added"))
                                           : word(QT_TRANSLATE_NOOP("changes", "removed")));
        const auto text = valuesOf(member, rows, which);
        found.push_back(isAdded ? ChangeLine{what, {}, text} : ChangeLine{what, text, {}});
    }

    const NameOf& m_nameOf;
};

// What stands in a record that came or went, without what says nothing.
std::vector<ChangeLine> contentOf(const RecordWords& words, const QString& place,
                                  const QJsonObject& record, const NameOf& nameOf)
{
    std::vector<ChangeLine> lines;
    for (const auto& member : words.members) {
        const auto value = record[QLatin1String{member.key}];
        if (member.form == Form::Hidden || value.isUndefined())
            continue;
        const auto what = joined(place, member.text());
        const bool isRecord = member.form == Form::Record;
        if (value.isArray()) {
            lines.push_back({what, {}, listText(member, value.toArray(), nameOf)});
        } else if (isRecord && member.record().wholeText == nullptr) {
            auto inside = contentOf(member.record(), what, value.toObject(), nameOf);
            std::ranges::move(inside, std::back_inserter(lines));
        } else {
            lines.push_back({what, {}, valueText(member, value, nameOf)});
        }
    }
    return lines;
}

} // namespace

QJsonObject recordIn(RecordKind kind, const QByteArray& snapshot)
{
    const auto object = QJsonDocument::fromJson(snapshot).object();
    const auto inside = object[codeOf(kind)];
    return inside.isObject() ? inside.toObject() : object; // files are kept without their envelope
}

std::vector<ChangeLine> changeLines(const Change& change, const NameOf& nameOf)
{
    const auto& words = recordWords(change.kind);
    const auto before = recordIn(change.kind, change.before);
    const auto after = recordIn(change.kind, change.after);
    if (change.change == ChangeKind::Added)
        return contentOf(words, {}, after, nameOf);
    if (change.change == ChangeKind::Removed) {
        auto lines = contentOf(words, {}, before, nameOf);
        for (auto& line : lines)
            std::swap(line.before, line.after);
        return lines;
    }
    Comparison comparison{nameOf};
    comparison.compare(words, {}, before, after);
    return comparison.found;
}

} // namespace regiobord::changes
