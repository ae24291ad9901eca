#include "exchange/json/positionedvalue.h"

#include "exchange/json/bytesource.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

using Kind = PositionedValue::Kind;

QString nulMessage()
{
    return QCoreApplication::translate("Json", "A NUL character stands here: this is not text.");
}

// Builds the value from the events of nlohmann's parser, which names no lines itself.
class PositionedBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    PositionedBuilder(QString fileName, ByteSource& source, const JsonLimits& limits)
        : m_fileName(std::move(fileName)),
          m_source(source),
          m_limits(limits)
    {
    }

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add({.kind = Kind::Boolean, .boolean = value}); }
    bool number_integer(std::int64_t value) override
    {
        return add({.kind = Kind::Integer, .integer = value});
    }
    bool number_unsigned(std::uint64_t value) override;
    bool number_float(double, const std::string& text) override
    {
        return add({.kind = Kind::OtherNumber, .text = text});
    }
    bool string(std::string& text) override;
    bool binary(nlohmann::json::binary_t&) override { return false; } // not in JSON text
    bool start_object(std::size_t) override { return open(Kind::Object); }
    bool start_array(std::size_t) override { return open(Kind::Array); }
    bool key(std::string& text) override;
    bool end_object() override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& lastToken,
                     const nlohmann::json::exception& exception) override;

    PositionedValue takeRoot() { return std::move(m_root); }
    std::vector<ReadRemark> takeErrors() { return std::move(m_errors); }

private:
    bool add(PositionedValue value);
    bool open(Kind kind);
    bool refuse(const QString& message, int line = 0);
    bool refuseNul() { return refuse(nulMessage()); }
    void reportKeysThatStandTwice(const PositionedValue& object);
    QString place() const;

    QString m_fileName;
    ByteSource& m_source;
    const JsonLimits& m_limits;
    PositionedValue m_root;
    std::vector<PositionedValue*> m_open; // from the root inwards
    std::vector<ReadRemark> m_errors;
    qsizetype m_count = 0;
    bool m_isPortfolio = false;
};

QString withoutOddCharacters(const std::string& token)
{
    auto text = QString::fromUtf8(token.data(), std::min<qsizetype>(std::ssize(token), 40));
    for (auto& character : text) {
        if (!character.isPrint())
            character = u'?';
    }
    return text;
}

QString syntaxMessage(const std::string& lastToken, const nlohmann::json::exception& exception)
{
    const std::string_view what = exception.what();
    const auto says = [what](std::string_view words) {
        return what.find(words) != std::string_view::npos;
    };
    if (says("U+0000"))
        return nulMessage();
    if (says("ill-formed UTF-8"))
        return QCoreApplication::translate(
            "Json", "Characters here are not UTF-8. Save the file as UTF-8 and try again.");
    if (says("surrogate"))
        return QCoreApplication::translate(
            "Json", "Half a surrogate pair (\\uD800 to \\uDFFF) stands here: write the character.");
    if (says("out of range") || says("out_of_range"))
        return QCoreApplication::translate("Json", "The number %1 is too large.")
            .arg(withoutOddCharacters(lastToken));
    return QCoreApplication::translate("Json", "This is not JSON: \"%1\" is not expected here.")
        .arg(withoutOddCharacters(lastToken));
}

bool PositionedBuilder::number_unsigned(std::uint64_t value)
{
    if (value > std::uint64_t{INT64_MAX})
        return add({.kind = Kind::OtherNumber, .text = std::to_string(value)});
    return add({.kind = Kind::Integer, .integer = static_cast<qint64>(value)});
}

bool PositionedBuilder::string(std::string& text)
{
    const bool isKind =
        m_open.size() == 1 && m_root.kind == Kind::Object && m_root.members.back().key == "kind";
    if (isKind && (text == "portfolio" || text == "attachment")) {
        m_isPortfolio = true;
        m_source.raiseLimit(m_limits.portfolioBytes);
    }
    if (text.find('\0') != std::string::npos)
        return refuseNul();
    return add({.kind = Kind::Text, .text = std::move(text)});
}

bool PositionedBuilder::key(std::string& text)
{
    if (text.find('\0') != std::string::npos)
        return refuseNul();
    m_open.back()->members.push_back({std::move(text), m_source.line(), {}});
    return true;
}

bool PositionedBuilder::end_object()
{
    reportKeysThatStandTwice(*m_open.back());
    m_open.pop_back();
    return true;
}

bool PositionedBuilder::end_array()
{
    m_open.pop_back();
    return true;
}

bool PositionedBuilder::parse_error(std::size_t /*position*/, const std::string& lastToken,
                                    const nlohmann::json::exception& exception)
{
    if (m_source.isOverLimit())
        return refuse(QCoreApplication::translate(
                          "Json", "The file is larger than %1 MB, the most that can be read.")
                          .arg(m_source.limit() >> 20));
    if (m_source.isAtEnd())
        return refuse(QCoreApplication::translate(
            "Json", "The file ends in the middle: it was cut off. Ask for it again."));
    return refuse(syntaxMessage(lastToken, exception));
}

bool PositionedBuilder::add(PositionedValue value)
{
    value.line = m_source.line();
    if (m_open.empty() && value.kind != Kind::Object)
        return refuse(QCoreApplication::translate(
            "Json", "A Regiobord file starts with {\"regiobord\": 1, \"kind\": ...}."));
    if (++m_count > (m_isPortfolio ? m_limits.portfolioValues : m_limits.values))
        return refuse(
            QCoreApplication::translate(
                "Json", "The file holds more values than any %1 has: it is not read further.")
                .arg(m_isPortfolio ? u"portfolio"_s : u"thing"_s));
    if (m_open.empty())
        m_root = std::move(value);
    else if (m_open.back()->kind == Kind::Array)
        m_open.back()->elements.push_back(std::move(value));
    else
        m_open.back()->members.back().value = std::move(value);
    return true;
}

bool PositionedBuilder::open(Kind kind)
{
    if (std::ssize(m_open) >= jsonDepthLimit)
        return refuse(QCoreApplication::translate(
                          "Json", "Brackets are nested deeper than %1: no Regiobord file is.")
                          .arg(jsonDepthLimit));
    if (!add({.kind = kind}))
        return false;
    if (m_open.empty())
        m_open.push_back(&m_root);
    else if (m_open.back()->kind == Kind::Array)
        m_open.push_back(&m_open.back()->elements.back());
    else
        m_open.push_back(&m_open.back()->members.back().value);
    return true;
}

// Always false: stops the parser, when it is returned to it.
bool PositionedBuilder::refuse(const QString& message, int line)
{
    m_errors.push_back({m_fileName, place(), line > 0 ? line : m_source.line(), message});
    return false;
}

void PositionedBuilder::reportKeysThatStandTwice(const PositionedValue& object)
{
    std::vector<const PositionedMember*> sorted;
    sorted.reserve(object.members.size());
    for (const auto& member : object.members)
        sorted.push_back(&member);
    std::ranges::stable_sort(sorted, {},
                             [](const auto* member) { return std::string_view{member->key}; });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i]->key == sorted[i - 1]->key)
            refuse(QCoreApplication::translate("Json", "The key \"%1\" stands twice: remove one.")
                       .arg(toText(sorted[i]->key)),
                   sorted[i]->line);
    }
}

// Without the key in hand, when the problem is the object that it stands in: close enough to find.
QString PositionedBuilder::place() const
{
    QString path;
    for (const auto* value : m_open) {
        if (value->kind == Kind::Array) {
            path += u"[%1]"_s.arg(value->elements.size());
        } else if (!value->members.empty()) {
            if (!path.isEmpty())
                path += u'.';
            path += toText(value->members.back().key);
        }
    }
    return path;
}

QString whyNoUtf8Text(const QByteArray& bytes)
{
    const auto isSpace = [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    };
    if (std::ranges::all_of(bytes, isSpace))
        return QCoreApplication::translate("Json", "The file is empty.");
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QCoreApplication::translate(
            "Json", "The file is in UTF-16. Save it as UTF-8 and try again.");
    return {};
}

} // namespace

const PositionedValue* PositionedValue::find(std::string_view key) const
{
    const auto found = std::ranges::find(members, key, &PositionedMember::key);
    return found == members.end() ? nullptr : &found->value;
}

Expected<PositionedValue, std::vector<ReadRemark>>
parsePositioned(const QString& fileName, const QByteArray& bytes, const JsonLimits& limits)
{
    if (const auto why = whyNoUtf8Text(bytes); !why.isEmpty())
        return unexpected(std::vector{ReadRemark{fileName, {}, 1, why}});

    ByteSource source{bytes, limits.bytes};
    PositionedBuilder builder{fileName, source, limits};
    nlohmann::json::sax_parse(source.begin(), ByteSource::end(), &builder);
    auto errors = builder.takeErrors();
    if (!errors.empty())
        return unexpected(std::move(errors));
    return builder.takeRoot();
}

QString toText(const std::string& utf8)
{
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom};
    return decoder(QByteArrayView{utf8.data(), std::ssize(utf8)});
}

} // namespace regiobord
