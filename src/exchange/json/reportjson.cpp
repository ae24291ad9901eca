#include "exchange/json/reportjson.h"

#include "exchange/json/daterangejson.h"
#include "exchange/json/objectreading.h"
#include "exchange/json/objectwriting.h"

namespace regiobord {

template <>
struct JsonMembers<Criterion>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("code", &Criterion::code);
        members("label", &Criterion::label);
        members("isQuestion", &Criterion::isQuestion);
        members("meets", &Criterion::meets);
        members("explanation", &Criterion::explanation);
    }
};

template <>
struct JsonMembers<FindingsReport>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &FindingsReport::id);
        members("project", &FindingsReport::project);
        members("isClosed", &FindingsReport::isClosed);
        members("projectName", &FindingsReport::projectName);
        members("thematafels", &FindingsReport::thematafels);
        members("purpose", &FindingsReport::purpose);
        members("period", &FindingsReport::period);
        members("criteria", &FindingsReport::criteria);
        members("asksRegioDeal", &FindingsReport::asksRegioDeal);
        members("regioDealRemark", &FindingsReport::regioDealRemark);
        members("springplank", &FindingsReport::springplank);
        members("results", &FindingsReport::results);
        members("adviserRemarks", &FindingsReport::adviserRemarks);
        members("alignedWith", &FindingsReport::alignedWith);
        members("alignment", &FindingsReport::alignment);
        members("verdict", &FindingsReport::verdict);
        members("verdictText", &FindingsReport::verdictText);
        members("conditions", &FindingsReport::conditions);
        members("discussedOn", &FindingsReport::discussedOn);
        members("reportDate", &FindingsReport::reportDate);
    }
};

void readInto(const PositionedValue& value, Reading& reading, FindingsReport& target)
{
    readMembers(value, reading, target);
}

Json written(const FindingsReport& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

} // namespace regiobord
