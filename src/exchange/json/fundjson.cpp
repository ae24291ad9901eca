#include "exchange/json/fundjson.h"

#include "exchange/json/objectreading.h"
#include "exchange/json/objectwriting.h"

namespace regiobord {

template <>
struct JsonMembers<FundCeiling>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("year", &FundCeiling::year);
        members("amount", &FundCeiling::amount);
    }
};

template <>
struct JsonMembers<Fund>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &Fund::id);
        members("code", &Fund::code);
        members("name", &Fund::name);
        members("label", &Fund::label);
        members("provider", &Fund::provider);
        members("isStateMoney", &Fund::isStateMoney);
        members("maximumShare", &Fund::maximumShare);
        members("projectsEndBy", &Fund::projectsEndBy);
        members("ceilings", &Fund::ceilings);
    }
};

template <>
struct JsonMembers<FundEntry>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &FundEntry::id);
        members("fund", &FundEntry::fund);
        members("project", &FundEntry::project);
        members("kind", &FundEntry::kind);
        members("year", &FundEntry::year);
        members("date", &FundEntry::date);
        members("amount", &FundEntry::amount);
        members("remark", &FundEntry::remark);
    }
};

void readInto(const PositionedValue& value, Reading& reading, Fund& target)
{
    readMembers(value, reading, target);
}

Json written(const Fund& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

void readInto(const PositionedValue& value, Reading& reading, FundEntry& target)
{
    readMembers(value, reading, target);
}

Json written(const FundEntry& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

} // namespace regiobord
