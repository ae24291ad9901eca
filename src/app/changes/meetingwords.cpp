#include "app/changes/recordtables.h"

#include <QCoreApplication>

#include <array>

namespace regiobord::changes {

namespace {

const RecordWords& procedureStepWords()
{
    static constexpr std::array members{
        asMain(text("step", QT_TRANSLATE_NOOP("changes", "step"))),
        asMain(value(Form::Date, "when", QT_TRANSLATE_NOOP("changes", "when"))),
    };
    static constexpr RecordWords words{"procedureStep", members};
    return words;
}

const RecordWords& coverNoteWords()
{
    static constexpr std::array members{
        text("explanation", QT_TRANSLATE_NOOP("changes", "explanation")),
        text("findingsConclusion",
             QT_TRANSLATE_NOOP("changes", "conclusion of the findings report")),
        text("boardAdvice", QT_TRANSLATE_NOOP("changes", "advice of the Board")),
        record(procedureStepWords, "procedure", QT_TRANSLATE_NOOP("changes", "procedure")),
        value(Form::Date, "dagelijksBestuurDate",
              QT_TRANSLATE_NOOP("changes", "treated in the Dagelijks Bestuur on")),
        text("followUp", QT_TRANSLATE_NOOP("changes", "follow-up")),
        text("communication", QT_TRANSLATE_NOOP("changes", "communication")),
        text("notifyTo", QT_TRANSLATE_NOOP("changes", "decision is told to")),
        text("enclosed", QT_TRANSLATE_NOOP("changes", "enclosed")),
        text("forInspection", QT_TRANSLATE_NOOP("changes", "for inspection")),
        text("inspectionPlace", QT_TRANSLATE_NOOP("changes", "place of inspection")),
        text("financialConsequences", QT_TRANSLATE_NOOP("changes", "financial consequences")),
        text("personnelConsequences", QT_TRANSLATE_NOOP("changes", "consequences for personnel")),
        text("contact", QT_TRANSLATE_NOOP("changes", "more information from")),
    };
    static constexpr RecordWords words{"coverNote", members};
    return words;
}

const RecordWords& actionWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("text", QT_TRANSLATE_NOOP("changes", "action"))),
        asMain(text("responsible", QT_TRANSLATE_NOOP("changes", "who"))),
        asMain(value(Form::Date, "due", QT_TRANSLATE_NOOP("changes", "when"))),
        code<ActionState::Open>("state", QT_TRANSLATE_NOOP("changes", "state")),
    };
    static constexpr RecordWords words{"action", members};
    return words;
}

const RecordWords& itemOutcomeWords()
{
    static constexpr std::array members{
        text("discussion", QT_TRANSLATE_NOOP("changes", "discussion")),
        text("decisions", QT_TRANSLATE_NOOP("changes", "decisions")),
        text("conditions", QT_TRANSLATE_NOOP("changes", "conditions")),
        text("promises", QT_TRANSLATE_NOOP("changes", "promises")),
        record(actionWords, "actions", QT_TRANSLATE_NOOP("changes", "actions")),
    };
    static constexpr RecordWords words{"itemOutcome", members};
    return words;
}

const RecordWords& importantDateWords()
{
    static constexpr std::array members{
        asMain(value(Form::Date, "date", QT_TRANSLATE_NOOP("changes", "date"))),
        asMain(text("label", QT_TRANSLATE_NOOP("changes", "text"))),
        text("time", QT_TRANSLATE_NOOP("changes", "time")),
        text("place", QT_TRANSLATE_NOOP("changes", "place")),
        value(Form::YesNo, "isProvisional", QT_TRANSLATE_NOOP("changes", "provisional")),
    };
    static constexpr RecordWords words{"importantDate", members};
    return words;
}

const RecordWords& attendanceWords()
{
    static constexpr std::array members{
        asMain(reference(Target::Person, "person", QT_TRANSLATE_NOOP("changes", "person"))),
        asMain(text("participant", QT_TRANSLATE_NOOP("changes", "participant"))),
        asMain(code<Presence::Present>("presence", QT_TRANSLATE_NOOP("changes", "presence"))),
        text("remark", QT_TRANSLATE_NOOP("changes", "remark")),
    };
    static constexpr RecordWords words{"attendance", members};
    return words;
}

const RecordWords& minutesWords()
{
    static constexpr std::array members{
        text("start", QT_TRANSLATE_NOOP("changes", "start")),
        text("end", QT_TRANSLATE_NOOP("changes", "end")),
        text("chair", QT_TRANSLATE_NOOP("changes", "chair")),
        record(attendanceWords, "attendance", QT_TRANSLATE_NOOP("changes", "attendance")),
        text("remarks", QT_TRANSLATE_NOOP("changes", "remarks")),
        value(Form::Date, "adoptedOn", QT_TRANSLATE_NOOP("changes", "adopted on")),
        text("signedBy", QT_TRANSLATE_NOOP("changes", "signed by")),
    };
    static constexpr RecordWords words{"minutes", members};
    return words;
}

} // namespace

const RecordWords& agendaItemWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("number", QT_TRANSLATE_NOOP("changes", "number"))),
        asMain(text("title", QT_TRANSLATE_NOOP("changes", "title"))),
        code<AgendaItemKind::Opening>("kinds", QT_TRANSLATE_NOOP("changes", "kinds")),
        value(Form::YesNo, "isConfidential", QT_TRANSLATE_NOOP("changes", "besloten")),
        value(Form::YesNo, "isOral", QT_TRANSLATE_NOOP("changes", "oral")),
        value(Form::Whole, "minutes", QT_TRANSLATE_NOOP("changes", "minutes planned")),
        text("portfolioHolder", QT_TRANSLATE_NOOP("changes", "portfolio holder")),
        text("proposals", QT_TRANSLATE_NOOP("changes", "proposals")),
        reference(Target::Project, "projects", QT_TRANSLATE_NOOP("changes", "projects")),
        reference(Target::Meeting, "minutesOf",
                  QT_TRANSLATE_NOOP("changes", "adopts the minutes of")),
        record(coverNoteWords, "coverNote", QT_TRANSLATE_NOOP("changes", "cover note")),
        record(attachmentUseWords, "attachments", QT_TRANSLATE_NOOP("changes", "attachments")),
        record(itemOutcomeWords, "outcome", QT_TRANSLATE_NOOP("changes", "minutes")),
        record(agendaItemWords, "subItems", QT_TRANSLATE_NOOP("changes", "items below it")),
    };
    static constexpr RecordWords words{"agendaItem", members};
    return words;
}

const RecordWords& meetingWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(reference(Target::Body, "body", QT_TRANSLATE_NOOP("changes", "body"))),
        asMain(value(Form::Date, "date", QT_TRANSLATE_NOOP("changes", "date"))),
        text("startTime", QT_TRANSLATE_NOOP("changes", "start")),
        text("endTime", QT_TRANSLATE_NOOP("changes", "end")),
        text("location", QT_TRANSLATE_NOOP("changes", "place")),
        asMain(text("title", QT_TRANSLATE_NOOP("changes", "title"))),
        record(agendaItemWords, "items", QT_TRANSLATE_NOOP("changes", "agenda items")),
        record(importantDateWords, "importantDates",
               QT_TRANSLATE_NOOP("changes", "important dates")),
        record(minutesWords, "minutes", QT_TRANSLATE_NOOP("changes", "minutes")),
    };
    static constexpr RecordWords words{"meeting", members};
    return words;
}

} // namespace regiobord::changes
