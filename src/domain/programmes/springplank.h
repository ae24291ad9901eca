#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "core/quantity.h"
#include "domain/ids.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace regiobord {

enum class MeasureKind {
    Count,
    Hectare,
    Percentage,
    PercentageIncrease, // against a baseline
};

template <>
struct EnumCodes<MeasureKind>
{
    static constexpr std::array<std::pair<MeasureKind, QStringView>, 4> table{{
        {MeasureKind::Count, u"count"},
        {MeasureKind::Hectare, u"hectare"},
        {MeasureKind::Percentage, u"percentage"},
        {MeasureKind::PercentageIncrease, u"percentageIncrease"},
    }};
};

enum class Comparator {
    Exact,
    Range,   // both ends included
    AtLeast, // no upper end
};

template <>
struct EnumCodes<Comparator>
{
    static constexpr std::array<std::pair<Comparator, QStringView>, 3> table{{
        {Comparator::Exact, u"exact"},
        {Comparator::Range, u"range"},
        {Comparator::AtLeast, u"atLeast"},
    }};
};

// A target that a covenant puts on a result: "500 to 750 permitted homes".
struct Measure
{
    MeasureId id;
    QString code; // S2.4a
    QString unit;
    MeasureKind kind = MeasureKind::Count;
    Comparator comparator = Comparator::Exact;
    Quantity minimum;
    std::optional<Quantity> maximum; // none with AtLeast; equal to minimum with Exact
    CoarseDate targetDate;
    QString baseline; // what a percentage increase is measured against, in words

    // Whether that much reaches the target. A count or an area over the upper end of a range has
    // more than reached it.
    bool isReachedBy(Quantity value) const { return value >= minimum; }

    friend bool operator==(const Measure&, const Measure&) = default;
};

// A number that bounds a result without being a target: "3 kraptesectoren".
struct QuotedScope
{
    QString unit;
    Quantity value;

    friend bool operator==(const QuotedScope&, const QuotedScope&) = default;
};

// Without measures a result is qualitative. A result may have several measures.
struct SpringplankResult
{
    SpringplankResultId id;
    QString code; // S6.1
    int number = 0;
    QString label;
    QString relatedSpringplank;     // the code of one that works on the same
    std::vector<QuotedScope> scope; // numbers that bound the result but are no target
    std::vector<Measure> measures;

    bool isQuantitative() const { return !measures.empty(); }

    friend bool operator==(const SpringplankResult&, const SpringplankResult&) = default;
};

// A line of results in a Regio Deal ("Springplank Biobased Achterhoek").
struct Springplank
{
    SpringplankId id;
    QString code; // S6
    int number = 0;
    QString name;
    QString suggestedThematafel; // the code of a theme; our own inference, for filters only
    std::vector<SpringplankResult> results;

    friend bool operator==(const Springplank&, const Springplank&) = default;
};

} // namespace regiobord
