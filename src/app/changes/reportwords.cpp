#include "app/changes/recordtables.h"

#include <QCoreApplication>

#include <array>

namespace regiobord::changes {

namespace {

const RecordWords& criterionWords()
{
    static constexpr std::array members{
        asMain(text("code", QT_TRANSLATE_NOOP("changes", "code"))),
        asMain(text("label", QT_TRANSLATE_NOOP("changes", "question"))),
        value(Form::YesNo, "isQuestion", QT_TRANSLATE_NOOP("changes", "asks for words only")),
        code<Answer::Open>("meets", QT_TRANSLATE_NOOP("changes", "meets it")),
        text("explanation", QT_TRANSLATE_NOOP("changes", "explanation")),
    };
    static constexpr RecordWords words{"criterion", members};
    return words;
}

} // namespace

const RecordWords& findingsReportWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(reference(Target::Project, "project", QT_TRANSLATE_NOOP("changes", "project"))),
        value(Form::YesNo, "isClosed", QT_TRANSLATE_NOOP("changes", "closed")),
        text("projectName", QT_TRANSLATE_NOOP("changes", "project name")),
        reference(Target::Body, "thematafels", QT_TRANSLATE_NOOP("changes", "thematafels")),
        text("purpose", QT_TRANSLATE_NOOP("changes", "purpose of the project")),
        record(dateRangeWords, "period", QT_TRANSLATE_NOOP("changes", "period of the project")),
        record(criterionWords, "criteria", QT_TRANSLATE_NOOP("changes", "criteria")),
        code<Answer::Open>("asksRegioDeal",
                           QT_TRANSLATE_NOOP("changes", "asks a contribution from the Regio Deal")),
        text("regioDealRemark", QT_TRANSLATE_NOOP("changes", "remark on the Regio Deal")),
        reference(Target::Springplank, "springplank", QT_TRANSLATE_NOOP("changes", "springplank")),
        reference(Target::Result, "results",
                  QT_TRANSLATE_NOOP("changes", "results of the springplank")),
        text("adviserRemarks", QT_TRANSLATE_NOOP("changes", "remarks of the adviser")),
        reference(Target::Body, "alignedWith", QT_TRANSLATE_NOOP("changes", "aligned with")),
        text("alignment", QT_TRANSLATE_NOOP("changes", "alignment")),
        code<Verdict::Open>("verdict", QT_TRANSLATE_NOOP("changes", "verdict")),
        text("verdictText", QT_TRANSLATE_NOOP("changes", "verdict in words")),
        text("conditions", QT_TRANSLATE_NOOP("changes", "conditions")),
        value(Form::Date, "discussedOn", QT_TRANSLATE_NOOP("changes", "discussed on")),
        value(Form::Date, "reportDate", QT_TRANSLATE_NOOP("changes", "date of the report")),
    };
    static constexpr RecordWords words{"findingsReport", members};
    return words;
}

} // namespace regiobord::changes
