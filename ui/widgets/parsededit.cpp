#include "ui/widgets/parsededit.h"

#include "core/dutch.h"

#include <QAction>
#include <QCalendarWidget>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

#include <array>

using namespace Qt::StringLiterals;

namespace regiobord {

ParsedEdit::ParsedEdit(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        look();
        Q_EMIT edited();
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!text().trimmed().isEmpty() && m_isUnderstood)
            setText(rewritten(text()));
    });
}

void ParsedEdit::show(const QString& text)
{
    // What the user is typing is not rewritten under his hands.
    if (!hasFocus() || text != rewritten(this->text()))
        setText(text);
    look();
}

void ParsedEdit::look()
{
    const auto plain = text().trimmed();
    m_isUnderstood = plain.isEmpty() || understands(plain);
    setToolTip(m_isUnderstood ? QString{} : example());
    setProperty("isWrong", !m_isUnderstood);
    auto palette = this->palette();
    palette.setColor(QPalette::Text,
                     m_isUnderstood ? parentWidget() != nullptr
                             ? parentWidget()->palette().color(QPalette::Text)
                             : QPalette{}.color(QPalette::Text)
                                    : QColor{0xb3, 0x26, 0x1e});
    setPalette(palette);
}

AmountEdit::AmountEdit(QWidget* parent) : ParsedEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

std::optional<Money> AmountEdit::value() const
{
    return dutch::parseAmount(text());
}

void AmountEdit::setValue(std::optional<Money> value)
{
    show(value ? dutch::plainAmount(*value) : QString{});
}

bool AmountEdit::understands(const QString& text) const
{
    return dutch::parseAmount(text).has_value();
}

QString AmountEdit::rewritten(const QString& text) const
{
    const auto amount = dutch::parseAmount(text);
    return amount ? dutch::plainAmount(*amount) : text;
}

QString AmountEdit::example() const
{
    return tr("This is no amount. Type it as 147.824 or 12,50.");
}

QuantityEdit::QuantityEdit(QWidget* parent) : ParsedEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

std::optional<Quantity> QuantityEdit::value() const
{
    return dutch::parseNumber(text());
}

void QuantityEdit::setValue(std::optional<Quantity> value)
{
    show(value ? dutch::number(*value) : QString{});
}

bool QuantityEdit::understands(const QString& text) const
{
    return dutch::parseNumber(text).has_value();
}

QString QuantityEdit::rewritten(const QString& text) const
{
    const auto number = dutch::parseNumber(text);
    return number ? dutch::number(*number) : text;
}

QString QuantityEdit::example() const
{
    return tr("This is no number. Type it as 24 or 0,6.");
}

DateEdit::DateEdit(QWidget* parent) : ParsedEdit(parent)
{
    auto* action = addAction(QIcon::fromTheme(u"view-calendar"_s), QLineEdit::TrailingPosition);
    action->setToolTip(tr("Choose a day"));
    connect(action, &QAction::triggered, this, &DateEdit::openCalendar);
}

QDate DateEdit::value() const
{
    return dutch::parseDate(text()).value_or(QDate{});
}

void DateEdit::setValue(QDate value)
{
    show(dutch::date(value));
}

bool DateEdit::understands(const QString& text) const
{
    return dutch::parseDate(text).has_value();
}

QString DateEdit::rewritten(const QString& text) const
{
    const auto date = dutch::parseDate(text);
    return date ? dutch::date(*date) : text;
}

QString DateEdit::example() const
{
    return tr("This is no date. Type it as 29-1-2025 or 29 januari 2025.");
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        ParsedEdit::keyPressEvent(event);
}

void DateEdit::openCalendar()
{
    QMenu menu{this};
    auto* calendar = new QCalendarWidget{&menu};
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setGridVisible(false);
    if (value().isValid())
        calendar->setSelectedDate(value());
    auto* action = new QWidgetAction{&menu};
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, &menu](QDate day) {
        setText(dutch::date(day));
        menu.close();
        Q_EMIT edited();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    calendar->setFocus();
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

CoarseDateEdit::CoarseDateEdit(QWidget* parent) : ParsedEdit(parent) {}

CoarseDate CoarseDateEdit::value() const
{
    return parseCoarseDate(text()).value_or(CoarseDate{});
}

void CoarseDateEdit::setValue(const CoarseDate& value)
{
    show(dutch::date(value));
}

bool CoarseDateEdit::understands(const QString& text) const
{
    return parseCoarseDate(text).has_value();
}

QString CoarseDateEdit::rewritten(const QString& text) const
{
    const auto date = parseCoarseDate(text);
    return date ? dutch::date(*date) : text;
}

QString CoarseDateEdit::example() const
{
    return tr("This is no date. Type it as 19-3-2025, mei 2025, 1e kwartaal 2025 or 2026.");
}

namespace {

std::optional<CoarseDate> parseMonth(const QString& text)
{
    const auto first = dutch::parseDate(u"1 "_s + text);
    return first ? std::optional{CoarseDate{*first, Precision::Month}} : std::nullopt;
}

// "1e kwartaal 2025", "kwartaal 1 2025", "2e helft 2025"
std::optional<CoarseDate> parsePart(const QString& text)
{
    static const QRegularExpression pattern{
        u"^(?:([1-4])e? (kwartaal|helft|halfjaar)|(kwartaal|helft|halfjaar) ([1-4])) (\\d{4})$"_s};
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = match.captured(1) + match.captured(4);
    const bool isQuarter = (match.captured(2) + match.captured(3)) == u"kwartaal"_s;
    return CoarseDate::fromString(match.captured(5) + (isQuarter ? u"-Q"_s : u"-H"_s) + part);
}

} // namespace

std::optional<CoarseDate> parseCoarseDate(const QString& text)
{
    const auto plain = text.simplified().toLower();
    if (const auto day = dutch::parseDate(plain))
        return CoarseDate{*day};
    if (const auto iso = CoarseDate::fromString(plain.toUpper()))
        return iso;
    if (const auto part = parsePart(plain))
        return part;
    return parseMonth(plain);
}

} // namespace regiobord
