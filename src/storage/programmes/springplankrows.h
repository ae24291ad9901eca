#pragma once

#include "domain/programmes/springplank.h"
#include "storage/mapping/lists.h"

// Which columns and tables hold springplanken with their results and measures.
namespace regiobord {

using namespace Qt::StringLiterals;

template <>
struct RowOf<Springplank>
{
    static void visit(auto& row, auto& springplank)
    {
        row(u"code"_s, springplank.code);
        row(u"number"_s, springplank.number);
        row(u"name"_s, springplank.name);
        row(u"suggested_thematafel"_s, springplank.suggestedThematafel);
    }
};

template <>
struct RowOf<SpringplankResult>
{
    static void visit(auto& row, auto& result)
    {
        row(u"code"_s, result.code);
        row(u"number"_s, result.number);
        row(u"label"_s, result.label);
        row(u"related_springplank"_s, result.relatedSpringplank);
    }
};

template <>
struct RowOf<QuotedScope>
{
    static void visit(auto& row, auto& scope)
    {
        row(u"unit"_s, scope.unit);
        row(u"value_thousandths"_s, scope.value);
    }
};

template <>
struct RowOf<Measure>
{
    static void visit(auto& row, auto& measure)
    {
        row(u"code"_s, measure.code);
        row(u"unit"_s, measure.unit);
        row(u"kind"_s, measure.kind);
        row(u"comparator"_s, measure.comparator);
        row(u"minimum_thousandths"_s, measure.minimum);
        row(u"maximum_thousandths"_s, measure.maximum);
        row(u"target_date_text"_s, measure.targetDate);
        row(u"baseline"_s, measure.baseline);
    }
};

template <>
struct ListsOf<SpringplankResult>
{
    static void visit(auto& lists, auto& result)
    {
        lists.list(u"springplank_result_scope"_s, result.scope);
    }
};

} // namespace regiobord
