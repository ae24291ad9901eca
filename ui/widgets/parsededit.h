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
    bool isUnderstood() const { return m_isUnderstood; }

Q_SIGNALS:
    void edited(); // the value or what stands for it changed, by the user

protected:
    // Whether the text, which is not empty, has a value; and how that is written.
    virtual bool understands(const QString& text) const = 0;
    virtual QString rewritten(const QString& text) const = 0;
    // What to type, for the tip on a text that is not understood.
    virtual QString example() const = 0;

    void show(const QString& text);

private:
    void look();

    bool m_isUnderstood = true;
};

// "147.824", "12,50": as dutch::parseAmount() reads it.
class AmountEdit final : public ParsedEdit
{
    Q_OBJECT

public:
    explicit AmountEdit(QWidget* parent = nullptr);
    std::optional<Money> value() const;
    void setValue(std::optional<Money> value);

protected:
    bool understands(const QString& text) const override;
    QString rewritten(const QString& text) const override;
    QString example() const override;
};

// "24", "0,6"
class QuantityEdit final : public ParsedEdit
{
    Q_OBJECT

public:
    explicit QuantityEdit(QWidget* parent = nullptr);
    std::optional<Quantity> value() const;
    void setValue(std::optional<Quantity> value);

protected:
    bool understands(const QString& text) const override;
    QString rewritten(const QString& text) const override;
    QString example() const override;
};

// "29-1-2025", "29 januari 2025"; a calendar opens with the button or Alt+Down. An invalid date is
// one that was not filled in.
class DateEdit final : public ParsedEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);
    QDate value() const;
    void setValue(QDate value);

protected:
    bool understands(const QString& text) const override;
    QString rewritten(const QString& text) const override;
    QString example() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
};

// A day, or only a month, quarter, half-year or year: "19-3-2025", "mei 2025", "1e kwartaal 2025",
// "2025-Q1", "2e helft 2025", "2026".
class CoarseDateEdit final : public ParsedEdit
{
    Q_OBJECT

public:
    explicit CoarseDateEdit(QWidget* parent = nullptr);
    CoarseDate value() const;
    void setValue(const CoarseDate& value);

protected:
    bool understands(const QString& text) const override;
    QString rewritten(const QString& text) const override;
    QString example() const override;
};

// The coarse date that somebody typed; nothing when it is not understood.
std::optional<CoarseDate> parseCoarseDate(const QString& text);

} // namespace regiobord
