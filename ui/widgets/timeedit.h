#pragma once

#include "ui/widgets/parsededit.h"

#include <QTime>

#include <optional>

namespace regiobord {

// A time of the day: "10:00", "10.00 uur", "9". An invalid one was not filled in.
struct TimeNotation
{
    using Value = QTime;
    static Value read(const QString& text);
    static QString write(Value value);
    static QString example();
};

class TimeEdit final : public ParsedEditOf<TimeNotation>
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget* parent = nullptr);
};

// The time that somebody typed; nothing when it is not understood.
std::optional<QTime> parseTime(const QString& text);

} // namespace regiobord
