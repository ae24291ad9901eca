#pragma once

#include "core/enumcodes.h"
#include "core/money.h"

#include <QString>

#include <array>
#include <map>
#include <utility>
#include <vector>

namespace regiobord {

// What period an amount in a plan covers. Amounts of different kinds are never added up: 40.000 a
// year and 40.000 once are not 80.000 of anything.
enum class AmountPeriod {
    PerYear,
    WholePeriod,
    OneYear, // the year is named
    NotStated,
};

template <>
struct EnumCodes<AmountPeriod>
{
    static constexpr std::array<std::pair<AmountPeriod, QStringView>, 4> table{{
        {AmountPeriod::PerYear, u"perYear"},
        {AmountPeriod::WholePeriod, u"wholePeriod"},
        {AmountPeriod::OneYear, u"oneYear"},
        {AmountPeriod::NotStated, u"notStated"},
    }};
};

enum class AmountStatus {
    NotStated,
    Available,
    Reserved,
    Estimated,
    Uncovered,
    CarriedOver, // from an earlier year
    External,    // put in by others
};

template <>
struct EnumCodes<AmountStatus>
{
    static constexpr std::array<std::pair<AmountStatus, QStringView>, 7> table{{
        {AmountStatus::NotStated, u"notStated"},
        {AmountStatus::Available, u"available"},
        {AmountStatus::Reserved, u"reserved"},
        {AmountStatus::Estimated, u"estimated"},
        {AmountStatus::Uncovered, u"uncovered"},
        {AmountStatus::CarriedOver, u"carriedOver"},
        {AmountStatus::External, u"external"},
    }};
};

// An amount that a plan names for a canvas or for a whole programme.
struct PlannedAmount
{
    Money amount;
    QString label;
    AmountPeriod period = AmountPeriod::NotStated;
    int year = 0; // with OneYear only
    AmountStatus status = AmountStatus::NotStated;
    QString party;
    QString fund;
    bool isApproximate = false;
    bool isExternal = false; // an investment by others than the body whose plan it is
    bool isPart = false;     // specifies the amount above it, and is in no total

    friend bool operator==(const PlannedAmount&, const PlannedAmount&) = default;
};

// Totals are kept apart by who pays and by period; with OneYear also by year.
struct PeriodKey
{
    bool isExternal = false;
    AmountPeriod period = AmountPeriod::NotStated;
    int year = 0;

    friend auto operator<=>(const PeriodKey&, const PeriodKey&) = default;
};

// Parts are left out, for they are in the amount that they specify.
std::map<PeriodKey, Money> totalsByPeriod(const std::vector<PlannedAmount>& amounts);

} // namespace regiobord
