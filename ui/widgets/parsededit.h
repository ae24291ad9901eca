#pragma once

#include "core/dates.h"
#include "core/money.h"
#include "core/quantity.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace regiobord {

// A line for something that people type in their own way. What is not understood stays as it was
// typed, and is marked; the value is then as if nothing was filled in.
class ParsedEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ParsedEdit(QWidget* parent = nullptr);

    // Empty, or something that has a value.
    bool isUnderstood() const { return m_wrongText.isEmpty(); }
    // What was typed and is not understood; empty when there is no such thing.
    const QString& wrongText() const { return m_wrongText; }
    // Shows what was typed at another time and is not understood. Does not emit edited().
    void putBack(const QString& text);

Q_SIGNALS:
    void edited(); // the value or what stands for it changed, by the user
    void wrongTextChanged();

protected:
    // Whether the text, which is not empty, has a value; and how that is written.
    virtual bool understands(const QString& text) const = 0;
    virtual QString rewritten(const QString& text) const = 0;
    // What to type, for the tip on a text that is not understood.
    virtual QString example() const = 0;

    void show(const QString& text);
    // As if the user had typed it.
    void take(const QString& text);

private:
    void look();

    QString m_wrongText;
};

// Of values in one notation, which has
//     using Value             as records hold it; Value{} is not filled in
//     Value read(text)        Value{} when it is not understood
//     QString write(value)
//     QString example()
template <typename Notation>
class ParsedEditOf : public ParsedEdit
{
public:
    using Value = typename Notation::Value;

    using ParsedEdit::ParsedEdit;

    Value value() const { return Notation::read(text()); }
    // Does not emit edited().
    void setValue(const Value& value) { show(Notation::write(value)); }

protected:
    bool understands(const QString& text) const override { return Notation::read(text) != Value{}; }
    QString rewritten(const QString& text) const override
    {
        const auto value = Notation::read(text);
        return value != Value{} ? Notation::write(value) : text;
    }
    QString example() const override { return Notation::example(); }
};

// "147.824", "12,50": as dutch::parseAmount() reads it.
struct AmountNotation
{
    using Value = std::optional<Money>;
    static Value read(const QString& text);
    static QString write(const Value& value);
    static QString example();
};

class AmountEdit final : public ParsedEditOf<AmountNotation>
{
    Q_OBJECT

public:
    explicit AmountEdit(QWidget* parent = nullptr);
};

// "24", "0,6"
struct QuantityNotation
{
    using Value = std::optional<Quantity>;
    static Value read(const QString& text);
    static QString write(const Value& value);
    static QString example();
};

class QuantityEdit final : public ParsedEditOf<QuantityNotation>
{
    Q_OBJECT

public:
    explicit QuantityEdit(QWidget* parent = nullptr);
};

// "29-1-2025", "29 januari 2025". An invalid date is one that was not filled in.
struct DateNotation
{
    using Value = QDate;
    static Value read(const QString& text);
    static QString write(Value value);
    static QString example();
};

// A calendar opens with the button or Alt+Down.
class DateEdit final : public ParsedEditOf<DateNotation>
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
};

// A day, or only a month, quarter, half-year or year: "19-3-2025", "mei 2025", "1e kwartaal 2025",
// "2025-Q1", "2e helft 2025", "2026".
struct CoarseDateNotation
{
    using Value = CoarseDate;
    static Value read(const QString& text);
    static QString write(const Value& value);
    static QString example();
};

class CoarseDateEdit final : public ParsedEditOf<CoarseDateNotation>
{
    Q_OBJECT

public:
    using ParsedEditOf::ParsedEditOf;
};

// The coarse date that somebody typed; nothing when it is not understood.
std::optional<CoarseDate> parseCoarseDate(const QString& text);

} // namespace regiobord
