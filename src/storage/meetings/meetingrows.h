#pragma once

#include "domain/meetings/meeting.h"
#include "storage/mapping/lists.h"

// Which columns and tables hold a meeting and its agenda. Included by the repository only. Who
// holds a portfolio, was present, signed or answers for something can be a person's name, and is
// never searched.
namespace regiobord {

using namespace Qt::StringLiterals;

template <>
struct RowOf<Meeting>
{
    static void visit(auto& row, auto& meeting)
    {
        row(u"body_id"_s, meeting.body);
        row(u"date"_s, meeting.date);
        row(u"start_time"_s, meeting.startTime);
        row(u"end_time"_s, meeting.endTime);
        row(u"location"_s, meeting.location);
        row(u"title"_s, meeting.title);
        row.group(u"has_minutes"_s, meeting.minutes, [](auto& part, auto&& minutes) {
            part(u"minutes_start_time"_s, minutes.start);
            part(u"minutes_end_time"_s, minutes.end);
            part.personal(u"chair"_s, minutes.chair);
            part(u"minutes_remarks"_s, minutes.remarks);
            part(u"adopted_date"_s, minutes.adoptedOn);
        });
    }
};

template <>
struct RowOf<Attendance>
{
    static void visit(auto& row, auto& attendance)
    {
        row(u"person_id"_s, attendance.person);
        row.personal(u"participant"_s, attendance.participant);
        row(u"presence"_s, attendance.presence);
        row.personal(u"remark"_s, attendance.remark);
    }
};

template <>
struct RowOf<ImportantDate>
{
    static void visit(auto& row, auto& date)
    {
        row(u"date_text"_s, date.date);
        row(u"label"_s, date.label);
        row(u"time"_s, date.time);
        row(u"place"_s, date.place);
        row(u"is_provisional"_s, date.isProvisional);
    }
};

template <>
struct RowOf<AgendaItem>
{
    static void visit(auto& row, auto& item)
    {
        row(u"number"_s, item.number);
        row(u"title"_s, item.title);
        row(u"is_confidential"_s, item.isConfidential);
        row(u"is_oral"_s, item.isOral);
        row(u"planned_minutes"_s, item.minutes);
        row.personal(u"portfolio_holder"_s, item.portfolioHolder);
        row(u"minutes_of_id"_s, item.minutesOf);
        row(u"discussion"_s, item.outcome.discussion);
        row.group(u"has_cover_note"_s, item.coverNote, [](auto& part, auto&& note) {
            part(u"explanation"_s, note.explanation);
            part(u"findings_conclusion"_s, note.findingsConclusion);
            part(u"board_advice"_s, note.boardAdvice);
            part(u"dagelijks_bestuur_date_text"_s, note.dagelijksBestuurDate);
            part(u"follow_up"_s, note.followUp);
            part(u"communication"_s, note.communication);
            part.personal(u"notify_to"_s, note.notifyTo);
            part(u"inspection_place"_s, note.inspectionPlace);
            part(u"financial_consequences"_s, note.financialConsequences);
            part(u"personnel_consequences"_s, note.personnelConsequences);
            part.personal(u"contact"_s, note.contact);
        });
    }
};

template <>
struct RowOf<AgendaItemKind>
{
    static void visit(auto& row, auto& kind) { row(u"kind"_s, kind); }
};

template <>
struct RowOf<ProcedureStep>
{
    static void visit(auto& row, auto& step)
    {
        row(u"step"_s, step.step);
        row(u"date_text"_s, step.when);
    }
};

template <>
struct RowOf<Action>
{
    static void visit(auto& row, auto& action)
    {
        row(u"text"_s, action.text);
        row.personal(u"responsible"_s, action.responsible);
        row(u"due_text"_s, action.due);
        row(u"state"_s, action.state);
    }
};

template <>
struct ListsOf<Meeting>
{
    static void visit(auto& lists, auto& meeting)
    {
        lists.list(u"important_date"_s, meeting.importantDates);
        lists.part(meeting.minutes, [](auto& part, auto&& minutes) {
            part.personal(u"meeting_attendance"_s, minutes.attendance);
            part.personal(u"meeting_signatory"_s, minutes.signedBy);
        });
    }
};

template <>
struct ListsOf<AgendaItem>
{
    static void visit(auto& lists, auto& item)
    {
        const auto table = u"agenda_item_text"_s;
        lists.list(u"agenda_item_kind"_s, item.kinds);
        lists.texts(table, u"proposals"_s, item.proposals);
        lists.list(u"agenda_item_project"_s, item.projects);
        lists.list(u"agenda_item_attachment"_s, item.attachments);
        lists.texts(table, u"decisions"_s, item.outcome.decisions);
        lists.texts(table, u"conditions"_s, item.outcome.conditions);
        lists.texts(table, u"promises"_s, item.outcome.promises);
        lists.part(item.coverNote, [&table](auto& part, auto&& note) {
            part.list(u"procedure_step"_s, note.procedure);
            part.texts(table, u"enclosed"_s, note.enclosed);
            part.texts(table, u"forInspection"_s, note.forInspection);
        });
    }
};

} // namespace regiobord
