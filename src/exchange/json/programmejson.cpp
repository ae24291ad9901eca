#include "exchange/json/programmejson.h"

#include "exchange/json/objectreading.h"
#include "exchange/json/objectwriting.h"

namespace regiobord {

template <>
struct JsonMembers<PlannedAmount>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("amount", &PlannedAmount::amount);
        members("label", &PlannedAmount::label);
        members("period", &PlannedAmount::period);
        members("year", &PlannedAmount::year);
        members("status", &PlannedAmount::status);
        members("party", &PlannedAmount::party);
        members("fund", &PlannedAmount::fund);
        members("isApproximate", &PlannedAmount::isApproximate);
        members("isExternal", &PlannedAmount::isExternal);
        members("isPart", &PlannedAmount::isPart);
    }
};

template <>
struct JsonMembers<QuotedFigure>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("label", &QuotedFigure::label);
        members("value", &QuotedFigure::value);
        members("unit", &QuotedFigure::unit);
        members("period", &QuotedFigure::period);
    }
};

template <>
struct JsonMembers<PolicyCanvas>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.derivedId("id", &PolicyCanvas::id);
        members("code", &PolicyCanvas::code);
        members("name", &PolicyCanvas::name);
        members("schemeName", &PolicyCanvas::schemeName);
        members("rationale", &PolicyCanvas::rationale);
        members("contextEuropeNational", &PolicyCanvas::contextEuropeNational);
        members("contextRegional", &PolicyCanvas::contextRegional);
        members("contextLocal", &PolicyCanvas::contextLocal);
        members("contextUnsorted", &PolicyCanvas::contextUnsorted);
        members("objectives", &PolicyCanvas::objectives);
        members("ongoing", &PolicyCanvas::ongoing);
        members("toDevelop", &PolicyCanvas::toDevelop);
        members("related", &PolicyCanvas::related);
        members("partners", &PolicyCanvas::partners);
        members("targetGroups", &PolicyCanvas::targetGroups);
        members("amounts", &PolicyCanvas::amounts);
        members("openBudget", &PolicyCanvas::openBudget);
        members("externalInvestments", &PolicyCanvas::externalInvestments);
        members("figures", &PolicyCanvas::figures);
        members("remarks", &PolicyCanvas::remarks);
    }
};

template <>
struct JsonMembers<Goal>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.derivedId("id", &Goal::id);
        members("code", &Goal::code);
        members("number", &Goal::number);
        members("label", &Goal::label);
        members("targetYear", &Goal::targetYear);
        members("period", &Goal::period);
    }
};

template <>
struct JsonMembers<ThemeSdg>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("number", &ThemeSdg::number);
        members("isInferred", &ThemeSdg::isInferred);
    }
};

template <>
struct JsonMembers<NamedInitiative>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("name", &NamedInitiative::name);
        members("label", &NamedInitiative::label);
    }
};

template <>
struct JsonMembers<ProgrammeLine>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.derivedId("id", &ProgrammeLine::id);
        members("code", &ProgrammeLine::code);
        members("number", &ProgrammeLine::number);
        members("name", &ProgrammeLine::name);
        members("label", &ProgrammeLine::label);
        members("objectives", &ProgrammeLine::objectives);
        members("referenceDocuments", &ProgrammeLine::referenceDocuments);
        members("initiatives", &ProgrammeLine::initiatives);
        members("subLines", &ProgrammeLine::subLines);
        members("canvases", &ProgrammeLine::canvases);
        members("remarks", &ProgrammeLine::remarks);
    }
};

template <>
struct JsonMembers<Theme>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.derivedId("id", &Theme::id);
        members("code", &Theme::code);
        members("number", &Theme::number);
        members("name", &Theme::name);
        members("label", &Theme::label);
        members("otherNames", &Theme::otherNames);
        members("goals", &Theme::goals);
        members("sdgs", &Theme::sdgs);
        members("lines", &Theme::lines);
    }
};

template <>
struct JsonMembers<Indicator>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.derivedId("id", &Indicator::id);
        members("code", &Indicator::code);
        members("name", &Indicator::name);
        members("unit", &Indicator::unit);
        members("baseline", &Indicator::baseline);
        members("baselineYear", &Indicator::baselineYear);
        members("target", &Indicator::target);
        members("targetYear", &Indicator::targetYear);
        members("lowerIsBetter", &Indicator::lowerIsBetter);
        members("source", &Indicator::source);
    }
};

template <>
struct JsonMembers<Opgave>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.derivedId("id", &Opgave::id);
        members("code", &Opgave::code);
        members("number", &Opgave::number);
        members("title", &Opgave::title);
        members("label", &Opgave::label);
        members("actions", &Opgave::actions);
        members("initiatives", &Opgave::initiatives);
    }
};

template <>
struct JsonMembers<Milestone>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("date", &Milestone::date);
        members("label", &Milestone::label);
        members("isProvisional", &Milestone::isProvisional);
    }
};

template <>
struct JsonMembers<ProgrammeEntry>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("list", &ProgrammeEntry::list);
        members("number", &ProgrammeEntry::number);
        members("name", &ProgrammeEntry::name);
        members("label", &ProgrammeEntry::label);
    }
};

template <>
struct JsonMembers<Measure>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.derivedId("id", &Measure::id);
        members("code", &Measure::code);
        members("unit", &Measure::unit);
        members("kind", &Measure::kind);
        members("comparator", &Measure::comparator);
        members("minimum", &Measure::minimum);
        members("maximum", &Measure::maximum);
        members("targetDate", &Measure::targetDate);
        members("baseline", &Measure::baseline);
    }
};

template <>
struct JsonMembers<QuotedScope>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("unit", &QuotedScope::unit);
        members("value", &QuotedScope::value);
    }
};

template <>
struct JsonMembers<SpringplankResult>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.derivedId("id", &SpringplankResult::id);
        members("code", &SpringplankResult::code);
        members("number", &SpringplankResult::number);
        members("label", &SpringplankResult::label);
        members("relatedSpringplank", &SpringplankResult::relatedSpringplank);
        members("scope", &SpringplankResult::scope);
        members("measures", &SpringplankResult::measures);
    }
};

template <>
struct JsonMembers<Springplank>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.derivedId("id", &Springplank::id);
        members("code", &Springplank::code);
        members("number", &Springplank::number);
        members("name", &Springplank::name);
        members("suggestedThematafel", &Springplank::suggestedThematafel);
        members("results", &Springplank::results);
    }
};

template <>
struct JsonMembers<Programme>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.derivedId("id", &Programme::id);
        members("code", &Programme::code);
        members("name", &Programme::name);
        members("shortName", &Programme::shortName);
        members("kind", &Programme::kind);
        members("region", &Programme::region);
        members("startYear", &Programme::startYear);
        members("endYear", &Programme::endYear);
        members("source", &Programme::source);
        members("overarchingSdgs", &Programme::overarchingSdgs);
        members("themes", &Programme::themes);
        members("springplanken", &Programme::springplanken);
        members("opgaven", &Programme::opgaven);
        members("indicators", &Programme::indicators);
        members("amounts", &Programme::amounts);
        members("milestones", &Programme::milestones);
        members("entries", &Programme::entries);
        members("remarks", &Programme::remarks);
    }
};

void readInto(const PositionedValue& value, Reading& reading, Programme& target)
{
    readMembers(value, reading, target);
}

Json written(const Programme& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

} // namespace regiobord
