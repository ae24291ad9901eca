#include "exchange/json/jsonfile.h"
#include "support/catch.h"
#include "unit/exchange/richcontent.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <set>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

nlohmann::json jsonOf(const QString& fileName)
{
    QFile file{fileName};
    INFO(fileName.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return nlohmann::json::parse(file.readAll().toStdString());
}

// As much of JSON Schema as ours uses, and nothing else: a word that it does not know fails. It
// notes which properties were met, so that one that is never written is found.
class SchemaCheck
{
public:
    explicit SchemaCheck(nlohmann::json schema) : m_schema(std::move(schema)) {}

    std::vector<std::string> run(const nlohmann::json& value) { return check(m_schema, value, ""); }

    std::set<std::string> unmet() const
    {
        std::set<std::string> names;
        for (const auto& [name, definition] : m_schema["$defs"].items()) {
            if (!definition.contains("properties"))
                continue;
            for (const auto& [key, property] : definition["properties"].items()) {
                if (!m_met.contains(&property))
                    names.insert(name + "." + key);
            }
        }
        return names;
    }

private:
    using Errors = std::vector<std::string>;

    Errors check(const nlohmann::json& schema, const nlohmann::json& value, const std::string& at)
    {
        Errors errors;
        for (const auto& [word, rule] : schema.items()) {
            auto found = checkWord(word, schema, value, at);
            errors.insert(errors.end(), found.begin(), found.end());
        }
        return errors;
    }

    Errors checkWord(const std::string& word, const nlohmann::json& schema,
                     const nlohmann::json& value, const std::string& at)
    {
        static const std::set<std::string> said{
            "$schema", "$defs", "title", "description", "format", "contentEncoding", "properties"};
        const auto& rule = schema[word];
        if (said.contains(word))
            return {};
        if (word == "$ref")
            return check(
                m_schema.at(nlohmann::json::json_pointer{rule.get<std::string>().substr(1)}), value,
                at);
        if (word == "oneOf")
            return checkOneOf(rule, value, at);
        if (word == "type")
            return checkType(schema, value, at);
        if (word == "items" || word == "required" || word == "additionalProperties")
            return checkPart(word, schema, value, at);
        if (word == "const")
            return value == rule ? Errors{} : Errors{at + ": another constant"};
        if (word == "enum")
            return std::ranges::find(rule, value) != rule.end() ? Errors{} : Errors{at + ": enum"};
        if (word == "pattern")
            return matches(rule, value) ? Errors{} : Errors{at + ": pattern"};
        return {"the test does not know the word " + word};
    }

    static bool matches(const nlohmann::json& pattern, const nlohmann::json& value)
    {
        const QRegularExpression expression{QString::fromStdString(pattern)};
        return !value.is_string() || expression.match(QString::fromStdString(value)).hasMatch();
    }

    Errors checkOneOf(const nlohmann::json& choices, const nlohmann::json& value,
                      const std::string& at)
    {
        int fitting = 0;
        Errors nearest;
        for (const auto& choice : choices) {
            auto errors = check(choice, value, at);
            fitting += errors.empty() ? 1 : 0;
            if (nearest.empty() || errors.size() < nearest.size())
                nearest = std::move(errors);
        }
        if (fitting == 1)
            return {};
        nearest.push_back(at + ": fits " + std::to_string(fitting));
        return nearest;
    }

    Errors checkType(const nlohmann::json& schema, const nlohmann::json& value,
                     const std::string& at)
    {
        const auto type = schema["type"].get<std::string>();
        const bool fits = type == "integer" ? value.is_number_integer() : value.type_name() == type;
        if (!fits)
            return {at + ": not a " + type};
        Errors errors;
        if (type != "object" || !schema.contains("properties"))
            return errors;
        for (const auto& [key, member] : value.items()) {
            if (!schema["properties"].contains(key))
                continue;
            const auto& property = schema["properties"][key];
            auto found = check(property, member, at + "." + key);
            m_met.insert(&property);
            errors.insert(errors.end(), found.begin(), found.end());
        }
        return errors;
    }

    Errors checkPart(const std::string& word, const nlohmann::json& schema,
                     const nlohmann::json& value, const std::string& at)
    {
        Errors errors;
        if (word == "items" && value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                auto found = check(schema["items"], value[i], at + "[" + std::to_string(i) + "]");
                errors.insert(errors.end(), found.begin(), found.end());
            }
        }
        if (word == "required" && value.is_object()) {
            for (const auto& key : schema["required"]) {
                if (!value.contains(key.get<std::string>()))
                    errors.push_back(at + ": lacks " + key.get<std::string>());
            }
        }
        if (word == "additionalProperties" && value.is_object()) {
            for (const auto& [key, member] : value.items()) {
                if (!schema["properties"].contains(key))
                    errors.push_back(at + "." + key + ": not in the schema");
            }
        }
        return errors;
    }

    const nlohmann::json m_schema;
    std::set<const nlohmann::json*> m_met;
};

SchemaCheck schema()
{
    return SchemaCheck{jsonOf(u"" SOURCE_DIR "/docs/schema/regiobord.schema.json"_s)};
}

std::string first(const std::vector<std::string>& errors)
{
    return errors.empty() ? std::string{} : errors.front();
}

} // namespace

TEST_CASE("Every key that is written is in the schema, and every key of the schema is written")
{
    auto check = schema();
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const auto content = RichContent{seed}.make();
        const Catalogue catalogue{
            {content.programmes, content.organisations, content.bodies, content.funds}};
        const auto bytes = JsonFileWriter{}.write(content, catalogue);
        CHECK(first(check.run(nlohmann::json::parse(bytes.toStdString()))) == "");
    }
    const auto law = jsonOf(u"" SOURCE_DIR "/resources/law/wettelijke-bedragen.json"_s);
    CHECK(first(check.run(law)) == "");
    const auto unmet = check.unmet();
    INFO((unmet.empty() ? std::string{} : *unmet.begin()));
    CHECK(unmet.empty());
}

TEST_CASE("The built-in files and a single thing follow the schema")
{
    auto check = schema();
    for (const auto& file :
         QDir{u"" SOURCE_DIR "/resources/programmes"_s}.entryInfoList({u"*.json"_s}, QDir::Files)) {
        INFO(file.fileName().toStdString());
        CHECK(first(check.run(jsonOf(file.filePath()))) == "");
    }
    const auto all = RichContent{2}.make();
    const auto bytes = JsonFileWriter{}.write({.meetings = {all.meetings[0]}}, Catalogue{});
    CHECK(first(check.run(nlohmann::json::parse(bytes.toStdString()))) == "");
}

TEST_CASE("The schema refuses what the program refuses")
{
    auto check = schema();
    const auto errors = [&check](const char* text) {
        return check.run(nlohmann::json::parse(text)).size();
    };
    CHECK(errors(R"({"regiobord": 1, "kind": "fund", "fund": {"code": "a"}})") == 0);
    CHECK(errors(R"({"regiobord": 2, "kind": "fund", "fund": {"code": "a"}})") > 0);
    CHECK(errors(R"({"regiobord": 1, "kind": "fund", "fund": {"kode": "a"}})") > 0);
    CHECK(errors(R"({"regiobord": 1, "kind": "fund", "project": {}})") > 0);
    CHECK(errors(R"({"regiobord": 1, "kind": "fund",
                     "fund": {"ceilings": [{"amount": 1.5}]}})")
          > 0);
    CHECK(errors(R"({"regiobord": 1, "kind": "fund",
                     "fund": {"ceilings": [{"amount": "1.250.000"}]}})")
          > 0);
}
