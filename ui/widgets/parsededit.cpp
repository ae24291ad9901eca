#include "ui/widgets/parsededit.h"

#include "core/dutch.h"

#include <QAction>
#include <QCalendarWidget>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

ParsedEdit::ParsedEdit(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        look();
        Q_EMIT edited();
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!text().trimmed().isEmpty() && isUnderstood())
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

void ParsedEdit::putBack(const QString& text)
{
    setText(text);
    look();
}

void ParsedEdit::take(const QString& text)
{
    putBack(text);
    Q_EMIT edited();
}

void ParsedEdit::look()
{
    const auto plain = text().trimmed();
    const auto wrong = plain.isEmpty() || understands(plain) ? QString{} : text();
    const bool isChanged = std::exchange(m_wrongText, wrong) != wrong;
    setToolTip(isUnderstood() ? QString{} : example());
    setProperty("isWrong", !isUnderstood());
    auto palette = this->palette();
    palette.setColor(QPalette::Text,
                     isUnderstood() ? parentWidget() != nullptr
                             ? parentWidget()->palette().color(QPalette::Text)
                             : QPalette{}.color(QPalette::Text)
                                    : QColor{0xb3, 0x26, 0x1e});
    setPalette(palette);
    if (isChanged)
        Q_EMIT wrongTextChanged();
}

std::optional<Money> AmountNotation::read(const QString& text)
{
    return dutch::parseAmount(text);
}

QString AmountNotation::write(const Value& value)
{
    return value ? dutch::plainAmount(*value) : QString{};
}

QString AmountNotation::example()
{
    return AmountEdit::tr("This is no amount. Type it as 147.824 or 12,50.");
}

AmountEdit::AmountEdit(QWidget* parent) : ParsedEditOf(parent)
{
    setAlignment(Qt::AlignRight);
}

std::optional<Quantity> QuantityNotation::read(const QString& text)
{
    return dutch::parseNumber(text);
}

QString QuantityNotation::write(const Value& value)
{
    return value ? dutch::number(*value) : QString{};
}

QString QuantityNotation::example()
{
    return QuantityEdit::tr("This is no number. Type it as 24 or 0,6.");
}

QuantityEdit::QuantityEdit(QWidget* parent) : ParsedEditOf(parent)
{
    setAlignment(Qt::AlignRight);
}

QDate DateNotation::read(const QString& text)
{
    return dutch::parseDate(text).value_or(QDate{});
}

QString DateNotation::write(QDate value)
{
    return dutch::date(value);
}

QString DateNotation::example()
{
    return DateEdit::tr("This is no date. Type it as 29-1-2025 or 29 januari 2025.");
}

DateEdit::DateEdit(QWidget* parent) : ParsedEditOf(parent)
{
    auto* action = addAction(QIcon::fromTheme(u"view-calendar"_s), QLineEdit::TrailingPosition);
    action->setToolTip(tr("Choose a day"));
    connect(action, &QAction::triggered, this, &DateEdit::openCalendar);
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
        menu.close();
        take(dutch::date(day));
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    calendar->setFocus();
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

CoarseDate CoarseDateNotation::read(const QString& text)
{
    return parseCoarseDate(text).value_or(CoarseDate{});
}

QString CoarseDateNotation::write(const CoarseDate& value)
{
    return dutch::date(value);
}

QString CoarseDateNotation::example()
{
    return CoarseDateEdit::tr(
        "This is no date. Type it as 19-3-2025, mei 2025, 1e kwartaal 2025 or 2026.");
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
