#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "core/ids.h"
#include "core/money.h"
#include "core/quantity.h"
#include "exchange/json/jsonmembers.h"
#include "exchange/json/writing.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

namespace regiobord {

// Each writes one value as readInto() reads it.
Json written(bool value, const Writing& writing);
Json written(int value, const Writing& writing);
Json written(qint64 value, const Writing& writing);
Json written(const QString& value, const Writing& writing);
Json written(const QStringList& value, const Writing& writing);
Json written(QDate value, const Writing& writing);
Json written(QTime value, const Writing& writing);
Json written(const CoarseDate& value, const Writing& writing);
Json written(Money value, const Writing& writing);
Json written(Quantity value, const Writing& writing);

Json writtenReference(const QString& id, const Writing::Label& label);

template <typename E>
requires Coded<E> Json written(E value, const Writing&)
{
    return toUtf8(codeOf(value));
}

template <typename Tag>
Json written(const Id<Tag>& id, const Writing& writing)
{
    return writtenReference(id.toString(), writing.labelOf(id));
}

} // namespace regiobord
