// The schema of the product's JSON names every member that a snapshot of the change log can have;
// a test of the exchange layer holds it to what is written.
#include "app/changes/changelines.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::changes;

namespace {

QJsonObject definitions()
{
    QFile file{u"" SOURCE_DIR "/docs/schema/regiobord.schema.json"_s};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object()[u"$defs"].toObject();
}

QString definitionName(const QJsonObject& schema)
{
    return schema[u"$ref"].toString().section(u'/', -1);
}

// Walks through the words and the schema together.
class Walk
{
public:
    void record(const RecordWords& words, const QString& name)
    {
        if (m_seen.contains(name))
            return;
        m_seen.insert(name);
        INFO(name.toStdString());
        CHECK(QLatin1String{words.name} == name);
        const auto properties = m_definitions[name][u"properties"].toObject();
        for (const auto& key : properties.keys()) {
            INFO("no words for " << key.toStdString());
            const auto* found = words.member(key);
            REQUIRE(found != nullptr);
            member(*found, properties[key].toObject());
        }
        for (const auto& word : words.members)
            CHECK(properties.contains(QLatin1String{word.key}));
    }

    const QSet<QString>& seen() const { return m_seen; }

private:
    void member(const MemberWords& member, QJsonObject schema)
    {
        if (member.form == Form::Hidden)
            return;
        CHECK_FALSE(member.text().isEmpty());
        if (schema[u"type"] == u"array"_s)
            schema = schema[u"items"].toObject();
        const auto name = definitionName(schema);
        if (m_definitions[name][u"properties"].isObject()) {
            REQUIRE(member.form == Form::Record);
            record(member.record(), name);
        } else if (name == u"reference"_s) {
            CHECK(member.form == Form::Reference);
            CHECK(member.target != Target::None);
        } else if (schema.contains(u"enum")) {
            codes(member, schema[u"enum"].toArray());
        } else {
            CHECK(fits(member.form, name.isEmpty() ? schema[u"type"].toString() : name));
        }
    }

    static void codes(const MemberWords& member, const QJsonArray& values)
    {
        REQUIRE(member.form == Form::Code);
        CHECK_FALSE(member.wordOf({}).isEmpty());
        for (const auto& value : values)
            CHECK_FALSE(member.wordOf(value.toString()).isEmpty());
    }

    static bool fits(Form form, const QString& type)
    {
        switch (form) {
        case Form::Text:
            return type == u"string"_s || type == u"time"_s;
        case Form::Whole:
        case Form::Share:
            return type == u"integer"_s;
        case Form::Number:
            return type == u"quantity"_s || type == u"integer"_s;
        case Form::Money:
            return type == u"money"_s;
        case Form::Date:
            return type == u"date"_s || type == u"coarseDate"_s;
        case Form::YesNo:
            return type == u"boolean"_s;
        default:
            return false;
        }
    }

    QJsonObject m_definitions = definitions();
    QSet<QString> m_seen;
};

QString nameFor(Target, const QString& id)
{
    return u"naam van "_s + id;
}

Change changed(RecordKind kind, const QByteArray& before, const QByteArray& after)
{
    const auto how = before.isEmpty() ? ChangeKind::Added
        : after.isEmpty()             ? ChangeKind::Removed
                                      : ChangeKind::Changed;
    const auto wrapped = [&](const QByteArray& json) {
        return json.isEmpty() ? json
                              : QByteArray{R"({"regiobord":1,"kind":")"} + codeOf(kind).toUtf8()
                + "\",\"" + codeOf(kind).toUtf8() + "\":" + json + "}";
    };
    return {.when = {},
            .who = {},
            .kind = kind,
            .id = {},
            .change = how,
            .before = wrapped(before),
            .after = wrapped(after)};
}

std::vector<ChangeLine> lines(RecordKind kind, const QByteArray& before, const QByteArray& after)
{
    return changeLines(changed(kind, before, after), nameFor);
}

} // namespace

TEST_CASE("Every member of every kind of record has words and a way to read its value")
{
    Walk walk;
    for (const auto& [kind, code] : EnumCodes<RecordKind>::table) {
        const auto definition =
            kind == RecordKind::Attachment ? u"attachmentContent"_s : code.toString();
        walk.record(recordWords(kind), definition);
    }
    CHECK(walk.seen().contains(u"procedureStep"_s));
    CHECK(walk.seen().contains(u"measure"_s));
}

TEST_CASE("A change reads as the field of the form, with amounts and dates as papers have them")
{
    CHECK(lines(RecordKind::Fund, R"({"name":"Pot","maximumShare":5000})",
                R"({"name":"Pot","maximumShare":4500,"projectsEndBy":"2026-12-31"})")
          == std::vector<ChangeLine>{{u"at most this share of the costs"_s, u"50%"_s, u"45%"_s},
                                     {u"projects end by"_s, {}, u"31 december 2026"_s}});
    CHECK(lines(RecordKind::Project, R"({"period":{"start":"2025-01-01"}})",
                R"({"period":{"start":"2025-01-01","end":"2026-12-31"},"stateAid":"no"})")
          == std::vector<ChangeLine>{{u"period of the project"_s, u"1 januari 2025"_s,
                                      u"1 januari 2025 t/m 31 december 2026"_s},
                                     {u"state aid"_s, u"not answered"_s, u"no"_s}});
}

TEST_CASE("Of a list only the rows that changed are told of")
{
    const auto found = lines(RecordKind::Project,
                             R"({"budget":{"costs":[{"description":"Personeel","amount":"1000.00"},
                                 {"description":"Huur","amount":"12.50"}]}})",
                             R"({"budget":{"costs":[{"description":"Personeel","amount":"2000.00"},
                                 {"description":"Huur","amount":"12.50"}]}})");
    CHECK(
        found
        == std::vector<ChangeLine>{
            {u"costs and financing \u203a cost lines \u203a 1: Personeel, \u20ac 2.000 \u203a amount"_s,
             u"\u20ac\u00a01.000"_s, u"\u20ac\u00a02.000"_s}});

    CHECK(lines(RecordKind::Project, R"({"risks":["a","b"]})", R"({"risks":["b","c"]})")
          == std::vector<ChangeLine>{{u"risks"_s, u"a"_s, u"c"_s}});
    CHECK(lines(RecordKind::Project, R"({"risks":["a","b"]})", R"({"risks":["b","a"]})")
          == std::vector<ChangeLine>{{u"risks"_s, {}, u"in another order"_s}});
}

TEST_CASE("Rows with an id are followed when they move, come and go")
{
    const auto found = lines(
        RecordKind::Meeting,
        R"({"items":[{"id":"1","number":"1","title":"Opening"},{"id":"2","number":"2","title":"Oud"},
            {"id":"3","number":"3","title":"Rondvraag"}]})",
        R"({"items":[{"id":"3","number":"3","title":"Rondvraag"},
            {"id":"1","number":"1","title":"Welkom"},{"id":"4","number":"4","title":"Nieuw"}]})");
    CHECK(found
          == std::vector<ChangeLine>{
              {u"agenda items \u203a 1, Welkom \u203a title"_s, u"Opening"_s, u"Welkom"_s},
              {u"agenda items (removed)"_s, u"2, Oud"_s, {}},
              {u"agenda items (added)"_s, {}, u"4, Nieuw"_s},
              {u"agenda items"_s, {}, u"in another order"_s}});
}

TEST_CASE("What was added or removed reads as its facts")
{
    const QByteArray entry{R"({"id":"x","fund":{"id":"f"},"project":{"id":"p"},"kind":"paid",
                               "year":2025,"amount":"331876.00"})"};
    const std::vector<ChangeLine> facts{{u"fund"_s, {}, u"naam van f"_s},
                                        {u"project"_s, {}, u"naam van p"_s},
                                        {u"kind of booking"_s, {}, u"paid"_s},
                                        {u"budget year"_s, {}, u"2025"_s},
                                        {u"amount"_s, {}, u"\u20ac\u00a0331.876"_s}};
    CHECK(lines(RecordKind::FundEntry, {}, entry) == facts);
    const auto gone = lines(RecordKind::FundEntry, entry, {});
    REQUIRE(gone.size() == facts.size());
    CHECK(gone.back() == ChangeLine{u"amount"_s, u"\u20ac\u00a0331.876"_s, {}});
    CHECK(lines(RecordKind::Fund, {}, R"({"ceilings":[{"year":2025},{"year":2026}]})")
          == std::vector<ChangeLine>{{u"ceilings"_s, {}, u"2025\n2026"_s}});
}

TEST_CASE("Many rows that come at once are told of as a number")
{
    QJsonArray goals;
    for (int i = 0; i < 12; ++i)
        goals.append(QJsonObject{{u"explanation"_s, QString::number(i)}});
    const auto after = QJsonDocument{QJsonObject{{u"goals"_s, goals}}}.toJson();
    CHECK(lines(RecordKind::Project, "{}", after)
          == std::vector<ChangeLine>{{u"goals of the vision (added)"_s, {}, u"12 rows"_s}});
}
