#include "exchange/json/valuereading.h"

#include "exchange/json/decimaltext.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

using Kind = PositionedValue::Kind;

// A whole number in a range; nothing after an error.
std::optional<qint64> readWhole(const PositionedValue& value, Reading& reading, qint64 lowest,
                                qint64 highest)
{
    if (value.kind == Kind::Integer && value.integer >= lowest && value.integer <= highest)
        return value.integer;
    reading.wrongKind(value, QCoreApplication::translate("Json", "a whole number"));
    return std::nullopt;
}

std::optional<qint64> readDecimal(const PositionedValue& value, Reading& reading, DecimalForm form,
                                  const QString& wanted)
{
    std::optional<qint64> result;
    if (value.kind == Kind::Text)
        result = decimalFromText(toText(value.text), form);
    else if (value.kind == Kind::Integer)
        result = decimalFromWhole(value.integer, form);
    if (!result)
        reading.wrongKind(value, wanted);
    return result;
}

// The first member of these that is there, as a text.
QString firstText(const PositionedValue& object, Reading& reading,
                  std::initializer_list<const char*> keys)
{
    for (const auto* key : keys) {
        const auto* value = object.find(key);
        if (value == nullptr)
            continue;
        const Reading::Inside inside{reading, std::string{key}};
        return readText(*value, reading).value_or(QString{});
    }
    return {};
}

} // namespace

void readInto(const PositionedValue& value, Reading& reading, bool& target)
{
    if (value.kind == Kind::Boolean)
        target = value.boolean;
    else
        reading.wrongKind(value, QCoreApplication::translate("Json", "true or false"));
}

void readInto(const PositionedValue& value, Reading& reading, int& target)
{
    using Limits = std::numeric_limits<int>;
    if (const auto whole = readWhole(value, reading, Limits::min(), Limits::max()))
        target = static_cast<int>(*whole);
}

void readInto(const PositionedValue& value, Reading& reading, qint64& target)
{
    using Limits = std::numeric_limits<qint64>;
    if (const auto whole = readWhole(value, reading, Limits::min(), Limits::max()))
        target = *whole;
}

void readInto(const PositionedValue& value, Reading& reading, QString& target)
{
    if (const auto text = readText(value, reading))
        target = *text;
}

void readInto(const PositionedValue& value, Reading& reading, QStringList& target)
{
    if (!checkIsArray(value, reading))
        return;
    for (std::size_t i = 0; i < value.elements.size(); ++i) {
        const Reading::Inside inside{reading, i};
        if (const auto text = readText(value.elements[i], reading))
            target.append(*text);
    }
}

void readInto(const PositionedValue& value, Reading& reading, QDate& target)
{
    const auto coarse =
        value.kind == Kind::Text ? CoarseDate::fromString(toText(value.text)) : std::nullopt;
    if (coarse && coarse->precision() == Precision::Day)
        target = coarse->first();
    else
        reading.wrongKind(value, QCoreApplication::translate("Json", "a date like 2025-01-29"));
}

void readInto(const PositionedValue& value, Reading& reading, QTime& target)
{
    QTime time;
    if (value.kind == Kind::Text) {
        const auto text = toText(value.text);
        for (const auto& form : {u"HH:mm"_s, u"HH:mm:ss"_s, u"HH:mm:ss.zzz"_s}) {
            if (!time.isValid() && text.size() == form.size())
                time = QTime::fromString(text, form);
        }
    }
    if (time.isValid())
        target = time;
    else
        reading.wrongKind(value, QCoreApplication::translate("Json", "a time like 09:30"));
}

void readInto(const PositionedValue& value, Reading& reading, CoarseDate& target)
{
    const auto date =
        value.kind == Kind::Text ? CoarseDate::fromString(toText(value.text)) : std::nullopt;
    if (date)
        target = *date;
    else
        reading.wrongKind(value,
                          QCoreApplication::translate(
                              "Json", "a date like 2025-01-29, 2025-05, 2025-Q1, 2025-H2 or 2026"));
}

void readInto(const PositionedValue& value, Reading& reading, Money& target)
{
    const auto wanted = QCoreApplication::translate(
        "Json", "an amount in euros like \"331876.00\", with quotes and without separators");
    if (const auto cents = readDecimal(value, reading, moneyForm, wanted))
        target = Money::fromCents(*cents);
}

void readInto(const PositionedValue& value, Reading& reading, Quantity& target)
{
    const auto wanted = QCoreApplication::translate(
        "Json", "a number like 24 or \"0.6\": with quotes when it has decimals, three at most");
    if (const auto thousandths = readDecimal(value, reading, quantityForm, wanted))
        target = Quantity::fromThousandths(*thousandths);
}

void readHex(const PositionedValue& value, Reading& reading, QByteArray& target)
{
    const auto bytes = QByteArray::fromHex(QByteArray::fromStdString(value.text));
    if (value.kind == Kind::Text && bytes.toHex().toStdString() == value.text)
        target = bytes;
    else
        reading.wrongKind(
            value,
            QCoreApplication::translate("Json", "bytes as hexadecimal digits in lower case"));
}

void readBase64(const PositionedValue& value, Reading& reading, QByteArray& target)
{
    const auto text = QByteArray::fromRawData(value.text.data(), std::ssize(value.text));
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (value.kind == Kind::Text && decoded)
        target = *decoded;
    else
        reading.wrongKind(value, QCoreApplication::translate("Json", "bytes as base64"));
}

std::optional<QString> readText(const PositionedValue& value, Reading& reading)
{
    if (value.kind == Kind::Text)
        return toText(value.text);
    reading.wrongKind(value, QCoreApplication::translate("Json", "a text between quotes"));
    return std::nullopt;
}

std::optional<QString> readUuid(const PositionedValue& value, Reading& reading)
{
    auto text = value.kind == Kind::Text ? toText(value.text) : QString{};
    if (!QUuid::fromString(text).isNull())
        return text;
    reading.wrongKind(
        value,
        QCoreApplication::translate("Json", "an id (a UUID); leave the key out to get a new one"));
    return std::nullopt;
}

std::optional<WrittenReference> readReference(const PositionedValue& value, Reading& reading)
{
    if (value.kind == Kind::Text) {
        const auto text = toText(value.text);
        const bool isId = !QUuid::fromString(text).isNull();
        return WrittenReference{isId ? text : QString{}, isId ? QString{} : text};
    }
    if (value.kind != Kind::Object) {
        reading.wrongKind(
            value,
            QCoreApplication::translate("Json", "a code or name, or {\"id\": ..., \"code\": ...}"));
        return std::nullopt;
    }
    WrittenReference reference;
    if (const auto* id = value.find("id")) {
        const Reading::Inside inside{reading, std::string{"id"}};
        const auto uuid = readUuid(*id, reading);
        if (!uuid)
            return std::nullopt;
        reference.id = *uuid;
    }
    reference.text = firstText(value, reading, {"code", "number", "name"});
    for (const auto& member : value.members) {
        if (member.key != "id" && member.key != "code" && member.key != "number"
            && member.key != "name")
            reportUnknownKey(member, reading);
    }
    return reference;
}

void reportUnknownReference(const PositionedValue& value, Reading& reading,
                            const WrittenReference& reference, const QString& kind)
{
    const auto name = reference.text.isEmpty() ? reference.id : reference.text;
    reading.error(
        value.line,
        QCoreApplication::translate("Json",
                                    "Unknown %1 \"%2\": it is not in the portfolio nor in this "
                                    "file, or several have that name. Use its id or code, or add "
                                    "it first.")
            .arg(kind, name));
}

void reportUnknownCode(const PositionedValue& value, Reading& reading, const QStringList& known)
{
    reading.wrongKind(value,
                      QCoreApplication::translate("Json", "one of: %1").arg(known.join(u", ")));
}

bool checkIsArray(const PositionedValue& value, Reading& reading)
{
    if (value.kind == Kind::Array)
        return true;
    reading.wrongKind(value, QCoreApplication::translate("Json", "a list [...]"));
    return false;
}

bool checkIsObject(const PositionedValue& value, Reading& reading)
{
    if (value.kind == Kind::Object)
        return true;
    reading.wrongKind(value, QCoreApplication::translate("Json", "an object {...}"));
    return false;
}

void reportUnknownKey(const PositionedMember& member, Reading& reading)
{
    const Reading::Inside inside{reading, member.key};
    reading.remark(member.line,
                   QCoreApplication::translate(
                       "Json", "The key \"%1\" is not known here: what stands there is not read.")
                       .arg(toText(member.key)));
}

QString nounOf(const ThemeId&)
{
    return QCoreApplication::translate("Json", "theme");
}
QString nounOf(const ProgrammeLineId&)
{
    return QCoreApplication::translate("Json", "programme line");
}
QString nounOf(const GoalId&)
{
    return QCoreApplication::translate("Json", "goal");
}
QString nounOf(const SpringplankId&)
{
    return QCoreApplication::translate("Json", "Springplank");
}
QString nounOf(const SpringplankResultId&)
{
    return QCoreApplication::translate("Json", "result");
}
QString nounOf(const MeasureId&)
{
    return QCoreApplication::translate("Json", "measure");
}
QString nounOf(const OpgaveId&)
{
    return QCoreApplication::translate("Json", "Opgave");
}
QString nounOf(const OrganisationId&)
{
    return QCoreApplication::translate("Json", "organisation");
}
QString nounOf(const BodyId&)
{
    return QCoreApplication::translate("Json", "Thematafel or other body");
}
QString nounOf(const FundId&)
{
    return QCoreApplication::translate("Json", "fund");
}
QString nounOf(const ProjectId&)
{
    return QCoreApplication::translate("Json", "project");
}
QString nounOf(const PersonId&)
{
    return QCoreApplication::translate("Json", "person");
}
QString nounOf(const MeetingId&)
{
    return QCoreApplication::translate("Json", "meeting");
}
QString nounOf(const AgendaItemId&)
{
    return QCoreApplication::translate("Json", "agenda item");
}
QString nounOf(const AttachmentId&)
{
    return QCoreApplication::translate("Json", "attachment");
}

} // namespace regiobord
