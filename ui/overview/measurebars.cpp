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

// Closed, awarded, and asked for.
using Groups = std::array<Quantity, 3>;

std::size_t groupOf(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Closed:
        return 0;
    case ProjectStatus::Awarded:
    case ProjectStatus::InExecution:
    case ProjectStatus::EndedEarly:
        return 1;
    case ProjectStatus::Draft:
    case ProjectStatus::UnderReview:
    case ProjectStatus::HeldOver:
    case ProjectStatus::Rejected:
    case ProjectStatus::Withdrawn:
        return 2;
    }
    Q_UNREACHABLE();
}

std::vector<BarSegment> segmentsOf(const Groups& groups, Quantity target)
{
    const std::array names{QCoreApplication::translate("measureBars", "by closed projects"),
                           QCoreApplication::translate("measureBars", "by awarded projects"),
                           QCoreApplication::translate("measureBars", "in applications")};
    std::vector<BarSegment> segments;
    qint64 left = most;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto share = static_cast<double>(groups[i].thousandths())
            / static_cast<double>(target.thousandths()) * static_cast<double>(whole);
        const auto length = static_cast<qint64>(std::clamp(share, 0.0, static_cast<double>(left)));
        segments.push_back({names[i], length});
        left -= length;
    }
    return segments;
}

} // namespace

MeasureChart measureBars(const Catalogue& catalogue,
                         const std::map<MeasureId, std::map<ProjectStatus, Quantity>>& promised)
{
    MeasureChart chart;
    const auto add = [&](const SpringplankResult& result, const Measure& measure) {
        if (measure.minimum <= Quantity{})
            return;
        Groups groups{};
        Quantity sum;
        if (const auto found = promised.find(measure.id); found != promised.end()) {
            for (const auto& [status, amount] : found->second) {
                groups[groupOf(status)] += amount;
                sum += amount;
            }
        }
        chart.reached += measure.isReachedBy(sum) ? 1 : 0;
        chart.bars.push_back(
            {.key = measure.id.toString(),
             .label = measure.code + u"  "_s + result.label,
             .segments = segmentsOf(groups, measure.minimum),
             .endText = QCoreApplication::translate("measureBars", "%1 of %2 %3")
                            .arg(dutch::number(sum), dutch::number(measure.minimum), measure.unit),
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
