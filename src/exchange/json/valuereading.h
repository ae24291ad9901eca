#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "core/ids.h"
#include "core/money.h"
#include "core/quantity.h"
#include "exchange/json/jsonmembers.h"
#include "exchange/json/reading.h"
#include "exchange/json/references.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace regiobord {

// Each reads one value into a member. What does not fit is an error of the reading, and the member
// stays as it was.
//
// Amounts are texts of plain euros with two decimals, or none ("331876.00", "331876"), or whole
// euros as an integer. Quantities are the same with at most three decimals. A number with a point
// or an exponent is refused, for what JSON makes of it depends on the program.
void readInto(const PositionedValue& value, Reading& reading, bool& target);
void readInto(const PositionedValue& value, Reading& reading, int& target);
void readInto(const PositionedValue& value, Reading& reading, qint64& target);
void readInto(const PositionedValue& value, Reading& reading, QString& target);
void readInto(const PositionedValue& value, Reading& reading, QStringList& target);
void readInto(const PositionedValue& value, Reading& reading, QDate& target);
void readInto(const PositionedValue& value, Reading& reading, QTime& target);
void readInto(const PositionedValue& value, Reading& reading, CoarseDate& target);
void readInto(const PositionedValue& value, Reading& reading, Money& target);
void readInto(const PositionedValue& value, Reading& reading, Quantity& target);
void readHex(const PositionedValue& value, Reading& reading, QByteArray& target);
void readBase64(const PositionedValue& value, Reading& reading, QByteArray& target);

// A text; nothing after an error.
std::optional<QString> readText(const PositionedValue& value, Reading& reading);
// A UUID as text; nothing after an error.
std::optional<QString> readUuid(const PositionedValue& value, Reading& reading);
// A text that names a thing or is its UUID, or {"id": ..., "code": ...} with "name" or "number" in
// the place of "code" as it may be; nothing after an error.
std::optional<WrittenReference> readReference(const PositionedValue& value, Reading& reading);
void reportUnknownReference(const PositionedValue& value, Reading& reading,
                            const WrittenReference& reference, const QString& kind);
void reportUnknownCode(const PositionedValue& value, Reading& reading, const QStringList& known);
bool checkIsArray(const PositionedValue& value, Reading& reading);
bool checkIsObject(const PositionedValue& value, Reading& reading);
void reportUnknownKey(const PositionedMember& member, Reading& reading);

template <typename E>
requires Coded<E>
void readInto(const PositionedValue& value, Reading& reading, E& target)
{
    const auto text = readText(value, reading);
    if (!text)
        return;
    if (const auto found = fromCode<E>(*text)) {
        target = *found;
        return;
    }
    QStringList known;
    for (const auto& entry : EnumCodes<E>::table)
        known.append(entry.second.toString());
    reportUnknownCode(value, reading, known);
}

// What a reference to it is called in a message: "body", "fund".
QString nounOf(const ThemeId&);
QString nounOf(const ProgrammeLineId&);
QString nounOf(const GoalId&);
QString nounOf(const SpringplankId&);
QString nounOf(const SpringplankResultId&);
QString nounOf(const MeasureId&);
QString nounOf(const OpgaveId&);
QString nounOf(const OrganisationId&);
QString nounOf(const BodyId&);
QString nounOf(const FundId&);
QString nounOf(const ProjectId&);
QString nounOf(const PersonId&);
QString nounOf(const MeetingId&);
QString nounOf(const AgendaItemId&);
QString nounOf(const AttachmentId&);

template <typename Tag>
void readInto(const PositionedValue& value, Reading& reading, Id<Tag>& target)
{
    const auto reference = readReference(value, reading);
    if (!reference)
        return;
    if (const auto found = reading.references().find<Id<Tag>>(*reference))
        target = *found;
    else
        reportUnknownReference(value, reading, *reference, nounOf(target));
}

} // namespace regiobord
