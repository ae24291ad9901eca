#include "ui/projects/list/projectfilter.h"

#include "core/text.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

struct Part
{
    const char* name;
    QString ProjectFilter::*member;
};

constexpr std::array parts{Part{"thematafel", &ProjectFilter::thematafel},
                           Part{"status", &ProjectFilter::status},
                           Part{"step", &ProjectFilter::step},
                           Part{"fund", &ProjectFilter::fund},
                           Part{"year", &ProjectFilter::year},
                           Part{"springplank", &ProjectFilter::springplank},
                           Part{"sector", &ProjectFilter::sector},
                           Part{"text", &ProjectFilter::text}};

bool runsIn(const DateRange& period, int year)
{
    if (!period.start.isValid() && !period.end.isValid())
        return false;
    const auto first = period.start.isValid() ? period.start : period.end;
    const auto last = period.end.isValid() ? period.end : period.start;
    return first.year() <= year && year <= last.year();
}

using Test = std::function<bool(const ProjectListing&)>;

template <typename T>
bool holds(const std::vector<T>& all, const T& one)
{
    return std::ranges::find(all, one) != all.end();
}

Test statusTest(const QString& status)
{
    if (status == ProjectFilter::runningStatus())
        return [](const ProjectListing& one) {
            return one.isRunning();
        };
    const auto wanted = fromCode<ProjectStatus>(status);
    return [wanted](const ProjectListing& one) {
        return one.summary.status == wanted;
    };
}

Test textTest(const QString& text)
{
    const auto words = folded(text).split(u' ', Qt::SkipEmptyParts);
    return [words](const ProjectListing& one) {
        return std::ranges::all_of(words,
                                   [&](const QString& word) { return one.text.contains(word); });
    };
}

std::vector<Test> idTests(const ProjectFilter& filter)
{
    std::vector<Test> tests;
    if (!filter.thematafel.isEmpty())
        tests.push_back([id = BodyId::fromString(filter.thematafel)](const ProjectListing& one) {
            return one.summary.thematafel == id;
        });
    if (!filter.fund.isEmpty())
        tests.push_back([id = FundId::fromString(filter.fund)](const ProjectListing& one) {
            return holds(one.grouping.funds, id);
        });
    if (!filter.springplank.isEmpty())
        tests.push_back(
            [id = SpringplankId::fromString(filter.springplank)](const ProjectListing& one) {
                return holds(one.grouping.springplanken, id);
            });
    return tests;
}

} // namespace

QString ProjectFilter::code() const
{
    QUrlQuery query;
    for (const auto& part : parts) {
        if (!(this->*part.member).isEmpty())
            query.addQueryItem(QLatin1String{part.name},
                               QString::fromLatin1(QUrl::toPercentEncoding(this->*part.member)));
    }
    return query.query(QUrl::FullyEncoded);
}

ProjectFilter ProjectFilter::fromCode(const QString& code)
{
    const QUrlQuery query{code};
    ProjectFilter filter;
    for (const auto& part : parts)
        filter.*part.member = query.queryItemValue(QLatin1String{part.name}, QUrl::FullyDecoded);
    return filter;
}

std::function<bool(const ProjectListing&)> ProjectFilter::predicate() const
{
    auto tests = idTests(*this);
    if (!status.isEmpty())
        tests.push_back(statusTest(status));
    if (const auto wanted = regiobord::fromCode<RouteStep>(step))
        tests.push_back(
            [wanted](const ProjectListing& one) { return one.grouping.nextStep == wanted; });
    if (const auto wanted = regiobord::fromCode<Sector>(sector))
        tests.push_back([wanted](const ProjectListing& one) { return one.sector == wanted; });
    if (!year.isEmpty())
        tests.push_back([wanted = year.toInt()](const ProjectListing& one) {
            return runsIn(one.summary.period, wanted);
        });
    if (!text.isEmpty())
        tests.push_back(textTest(text));
    return [tests](const ProjectListing& one) {
        return std::ranges::all_of(tests, [&](const Test& test) { return test(one); });
    };
}

} // namespace regiobord
