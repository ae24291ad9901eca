#include "exchange/json/meetingjson.h"

#include "exchange/json/attachmentjson.h"
#include "exchange/json/objectreading.h"
#include "exchange/json/objectwriting.h"

namespace regiobord {

template <>
struct JsonMembers<ProcedureStep>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("step", &ProcedureStep::step);
        members("when", &ProcedureStep::when);
    }
};

template <>
struct JsonMembers<CoverNote>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("explanation", &CoverNote::explanation);
        members("findingsConclusion", &CoverNote::findingsConclusion);
        members("boardAdvice", &CoverNote::boardAdvice);
        members("procedure", &CoverNote::procedure);
        members("dagelijksBestuurDate", &CoverNote::dagelijksBestuurDate);
        members("followUp", &CoverNote::followUp);
        members("communication", &CoverNote::communication);
        members("notifyTo", &CoverNote::notifyTo);
        members("enclosed", &CoverNote::enclosed);
        members("forInspection", &CoverNote::forInspection);
        members("inspectionPlace", &CoverNote::inspectionPlace);
        members("financialConsequences", &CoverNote::financialConsequences);
        members("personnelConsequences", &CoverNote::personnelConsequences);
        members("contact", &CoverNote::contact);
    }
};

template <>
struct JsonMembers<Action>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &Action::id);
        members("text", &Action::text);
        members("responsible", &Action::responsible);
        members("due", &Action::due);
        members("state", &Action::state);
    }
};

template <>
struct JsonMembers<ItemOutcome>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("discussion", &ItemOutcome::discussion);
        members("decisions", &ItemOutcome::decisions);
        members("conditions", &ItemOutcome::conditions);
        members("promises", &ItemOutcome::promises);
        members("actions", &ItemOutcome::actions);
    }
};

template <>
struct JsonMembers<AgendaItem>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &AgendaItem::id);
        members("number", &AgendaItem::number);
        members("title", &AgendaItem::title);
        members("kinds", &AgendaItem::kinds);
        members("isConfidential", &AgendaItem::isConfidential);
        members("isOral", &AgendaItem::isOral);
        members("minutes", &AgendaItem::minutes);
        members("portfolioHolder", &AgendaItem::portfolioHolder);
        members("proposals", &AgendaItem::proposals);
        members("projects", &AgendaItem::projects);
        members("minutesOf", &AgendaItem::minutesOf);
        members("coverNote", &AgendaItem::coverNote);
        members("attachments", &AgendaItem::attachments);
        members("outcome", &AgendaItem::outcome);
        members("subItems", &AgendaItem::subItems);
    }
};

template <>
struct JsonMembers<ImportantDate>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("date", &ImportantDate::date);
        members("label", &ImportantDate::label);
        members("time", &ImportantDate::time);
        members("place", &ImportantDate::place);
        members("isProvisional", &ImportantDate::isProvisional);
    }
};

template <>
struct JsonMembers<Attendance>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("person", &Attendance::person);
        members("participant", &Attendance::participant);
        members("presence", &Attendance::presence);
        members("remark", &Attendance::remark);
    }
};

template <>
struct JsonMembers<Minutes>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("start", &Minutes::start);
        members("end", &Minutes::end);
        members("chair", &Minutes::chair);
        members("attendance", &Minutes::attendance);
        members("remarks", &Minutes::remarks);
        members("adoptedOn", &Minutes::adoptedOn);
        members("signedBy", &Minutes::signedBy);
    }
};

template <>
struct JsonMembers<Meeting>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &Meeting::id);
        members("body", &Meeting::body);
        members("date", &Meeting::date);
        members("startTime", &Meeting::startTime);
        members("endTime", &Meeting::endTime);
        members("location", &Meeting::location);
        members("title", &Meeting::title);
        members("items", &Meeting::items);
        members("importantDates", &Meeting::importantDates);
        members("minutes", &Meeting::minutes);
    }
};

void readInto(const PositionedValue& value, Reading& reading, Meeting& target)
{
    readMembers(value, reading, target);
}

Json written(const Meeting& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

} // namespace regiobord
