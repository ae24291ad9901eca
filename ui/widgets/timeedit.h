#pragma once

#include "ui/widgets/parsededit.h"

#include <QTime>

#include <optional>

namespace regiobord {

// A time of the day: "10:00", "10.00 uur", "9".
class TimeEdit final : public ParsedEdit
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget* parent = nullptr);
    QTime value() const; // invalid: not filled in
    void setValue(QTime value);

protected:
    bool understands(const QString& text) const override;
    QString rewritten(const QString& text) const override;
    QString example() const override;
};

// The time that somebody typed; nothing when it is not understood.
std::optional<QTime> parseTime(const QString& text);

} // namespace regiobord
