#include "ui/overview/measurebars.h"

#include "core/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr qint64 whole = 10'000; // the target, in basis points
constexpr qint64 most = 2 * whole;

struct Sums
{
    Quantity realised;
    Quantity awarded;  // promised by projects that were awarded
    Quantity promised; // by all
};

bool isAwarded(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Awarded:
    case ProjectStatus::InExecution:
    case ProjectStatus::EndedEarly:
    case ProjectStatus::Closed:
        return true;
    case ProjectStatus::Draft:
    case ProjectStatus::UnderReview:
    case ProjectStatus::HeldOver:
    case ProjectStatus::Rejected:
    case ProjectStatus::Withdrawn:
        return false;
    }
    Q_UNREACHABLE();
}

Sums sumsOf(const std::map<ProjectStatus, MeasureProgress>& progress)
{
    Sums sums;
    for (const auto& [status, each] : progress) {
        sums.realised += each.realised;
        sums.promised += each.promised;
        if (isAwarded(status))
            sums.awarded += each.promised;
    }
    return sums;
}

std::vector<BarSegment> segmentsOf(const Sums& sums, Quantity target)
{
    const auto reached = std::max(sums.awarded, sums.realised);
    const auto beyond = reached.thousandths() - sums.realised.thousandths();
    const auto asked = sums.promised.thousandths() - sums.awarded.thousandths();
    const std::array parts{
        BarSegment{QCoreApplication::translate("measureBars", "realised"),
                   sums.realised.thousandths()},
        BarSegment{QCoreApplication::translate("measureBars", "promised and awarded, not realised"),
                   beyond},
        BarSegment{QCoreApplication::translate("measureBars", "promised in applications"), asked}};
    std::vector<BarSegment> segments;
    qint64 left = most;
    for (const auto& part : parts) {
        const auto share = static_cast<double>(part.value)
            / static_cast<double>(target.thousandths()) * static_cast<double>(whole);
        const auto length = static_cast<qint64>(std::clamp(share, 0.0, static_cast<double>(left)));
        segments.push_back({part.series, length});
        left -= length;
    }
    return segments;
}

QString endText(const Sums& sums, const Measure& measure)
{
    return QCoreApplication::translate("measureBars", "%1 realised, %2 promised of %3 %4")
        .arg(dutch::number(sums.realised), dutch::number(sums.promised),
             dutch::number(measure.minimum), measure.unit);
}

} // namespace

MeasureChart
measureBars(const Catalogue& catalogue,
            const std::map<MeasureId, std::map<ProjectStatus, MeasureProgress>>& progress)
{
    MeasureChart chart;
    const auto add = [&](const SpringplankResult& result, const Measure& measure) {
        if (measure.minimum <= Quantity{})
            return;
        const auto found = progress.find(measure.id);
        const auto sums = found == progress.end() ? Sums{} : sumsOf(found->second);
        chart.promised += measure.isReachedBy(sums.promised) ? 1 : 0;
        chart.realised += measure.isReachedBy(sums.realised) ? 1 : 0;
        chart.bars.push_back({.key = measure.id.toString(),
                              .label = measure.code + u"  "_s + result.label,
                              .segments = segmentsOf(sums, measure.minimum),
                              .endText = endText(sums, measure),
                              .mark = whole});
    };
    for (const auto& programme : catalogue.content().programmes) {
        for (const auto& springplank : programme.springplanken) {
            for (const auto& result : springplank.results) {
                for (const auto& measure : result.measures)
                    add(result, measure);
            }
        }
    }
    return chart;
}

} // namespace regiobord
