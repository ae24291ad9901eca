#pragma once

#include "core/dates.h"
#include "core/dutch.h"
#include "core/enumcodes.h"
#include "core/money.h"
#include "core/quantity.h"
#include "ui/widgets/gridmodel.h"
#include "ui/widgets/parsededit.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

// Columns of a grid for each type of member. What is typed and not understood stays in view, and
// the member is then empty.
namespace regiobord::columns {

template <typename T>
GridColumn<T> text(const QString& title, QString T::*member, int width)
{
    return {.title = title,
            .text = [member](const T& row) { return row.*member; },
            .set =
                [member](T& row, const QString& typed) {
                    row.*member = typed;
                    return true;
                },
            .width = width};
}

template <typename T>
GridColumn<T> amount(const QString& title, Money T::*member)
{
    return {.title = title,
            .kind = ColumnKind::Amount,
            .text = [member](const T& row) { return dutch::plainAmount(row.*member); },
            .set =
                [member](T& row, const QString& typed) {
                    const auto money =
                        typed.isEmpty() ? std::optional{Money{}} : dutch::parseAmount(typed);
                    row.*member = money.value_or(Money{});
                    return money.has_value();
                },
            .width = 110};
}

template <typename T>
GridColumn<T> number(const QString& title, Quantity T::*member)
{
    return {.title = title,
            .kind = ColumnKind::Number,
            .text = [member](const T& row) { return dutch::number(row.*member); },
            .set =
                [member](T& row, const QString& typed) {
                    const auto value =
                        typed.isEmpty() ? std::optional{Quantity{}} : dutch::parseNumber(typed);
                    row.*member = value.value_or(Quantity{});
                    return value.has_value();
                },
            .width = 80};
}

template <typename T>
GridColumn<T> number(const QString& title, std::optional<Quantity> T::*member)
{
    return {.title = title,
            .kind = ColumnKind::Number,
            .text =
                [member](const T& row) {
                    return row.*member ? dutch::number(*(row.*member)) : QString{};
                },
            .set =
                [member](T& row, const QString& typed) {
                    const auto value = dutch::parseNumber(typed);
                    row.*member = value;
                    return value || typed.isEmpty();
                },
            .width = 80};
}

// A whole number of which 0 stands for nothing: a year, a place in a list.
template <typename T>
GridColumn<T> whole(const QString& title, int T::*member)
{
    return {.title = title,
            .kind = ColumnKind::Number,
            .text =
                [member](const T& row) {
                    return row.*member == 0 ? QString{} : QString::number(row.*member);
                },
            .set =
                [member](T& row, const QString& typed) {
                    bool isNumber = typed.isEmpty();
                    const int value = isNumber ? 0 : typed.toInt(&isNumber);
                    row.*member = isNumber ? value : 0;
                    return isNumber;
                },
            .width = 70};
}

template <typename T>
GridColumn<T> coarseDate(const QString& title, CoarseDate T::*member)
{
    return {.title = title,
            .kind = ColumnKind::Date,
            .text = [member](const T& row) { return dutch::date(row.*member); },
            .set =
                [member](T& row, const QString& typed) {
                    const auto date =
                        typed.isEmpty() ? std::optional{CoarseDate{}} : parseCoarseDate(typed);
                    row.*member = date.value_or(CoarseDate{});
                    return date.has_value();
                },
            .width = 140};
}

template <typename T>
GridColumn<T> date(const QString& title, QDate T::*member)
{
    return {.title = title,
            .kind = ColumnKind::Date,
            .text = [member](const T& row) { return dutch::shortDate(row.*member); },
            .set =
                [member](T& row, const QString& typed) {
                    const auto day =
                        typed.isEmpty() ? std::optional{QDate{}} : dutch::parseDate(typed);
                    row.*member = day.value_or(QDate{});
                    return day.has_value();
                },
            .width = 110};
}

template <typename T>
GridColumn<T> yes(const QString& title, bool T::*member)
{
    const auto word = QCoreApplication::translate("columns", "yes");
    const auto none = QStringLiteral("-");
    return {.title = title,
            .text = [member, word, none](const T& row) { return row.*member ? word : none; },
            .set =
                [member, word, none](T& row, const QString& typed) {
                    row.*member = typed == word;
                    return typed == word || typed == none || typed.isEmpty();
                },
            .choices = {none, word},
            .width = 80};
}

// The words of each value come from label(value).
template <typename T, typename E, typename Label>
GridColumn<T> choice(const QString& title, E T::*member, Label label, int width)
{
    QStringList choices;
    for (const auto& entry : EnumCodes<E>::table)
        choices.append(label(entry.first));
    return {.title = title,
            .text = [member, label](const T& row) { return label(row.*member); },
            .set =
                [member, label](T& row, const QString& typed) {
                    for (const auto& entry : EnumCodes<E>::table) {
                        if (label(entry.first) != typed)
                            continue;
                        row.*member = entry.first;
                        return true;
                    }
                    return false;
                },
            .choices = choices,
            .width = width};
}

} // namespace regiobord::columns
