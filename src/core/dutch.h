#pragma once

#include "core/dates.h"
#include "core/money.h"
#include "core/quantity.h"

#include <QString>

#include <optional>

// How Dutch papers write amounts, numbers and dates, and how people type them. Independent of the
// locale of the machine: a paper reads the same on every computer.
namespace regiobord::dutch {

// "€ 147.824,--" for whole euros, "€ 12,50" else; "-€ 1.000,--" below zero.
QString amount(Money money);
// "147.824" for whole euros, "12,50" else: for columns of a table.
QString plainAmount(Money money);
// "€ 147.824", "-€ 12,50": as screens write an amount. The sign does not leave its number.
QString euros(Money money);
// "1.250", "0,6".
QString number(Quantity quantity);
// "50%", "12,5%": a number of basis points (hundredths of a percent) that somebody has set, without
// trailing zeros.
QString percentage(int basisPoints);
// "44,54%", "12,20%": a number of basis points that was computed, always with two decimals.
QString share(int basisPoints);
// "29 januari 2025"; "mei 2025", "1e kwartaal 2025", "2e helft 2025", "2026"; empty if not filled
// in.
QString date(const CoarseDate& date);
QString date(QDate day);
// "29 jan 2025": for columns of a table and other narrow places. Empty if not filled in.
QString shortDate(QDate date);
// "1 januari 2025 t/m 31 december 2026"; a missing end leaves the words out.
QString range(const DateRange& range);

// What people type: "€ 331.876,-", "331876", "1.250.000,00", "12,50", "147.824,--", "0,-", "147 824
// euro", "331.876.-". Grouping dots or spaces stand at thousands or not at all; at most two
// decimals, behind a comma. Anything else ("circa 5 ton", "1.5") is no amount rather than a guess.
// Up to 13 digits of euros.
std::optional<Money> parseAmount(const QString& text);
// "24", "1.000", "0,6".
std::optional<Quantity> parseNumber(const QString& text);
// "1 januari 2025", "01-01-2025", "1/1/2025", "2025-01-01"; months in full or as three letters.
std::optional<QDate> parseDate(const QString& text);

} // namespace regiobord::dutch
