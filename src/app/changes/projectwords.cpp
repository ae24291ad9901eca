#include "app/changes/recordtables.h"

#include <QCoreApplication>

#include <array>

namespace regiobord::changes {

namespace {

const RecordWords& realisedWords()
{
    static constexpr std::array members{
        asMain(value(Form::Number, "amount", QT_TRANSLATE_NOOP("changes", "number"))),
        asMain(value(Form::Date, "until", QT_TRANSLATE_NOOP("changes", "until"))),
        text("remark", QT_TRANSLATE_NOOP("changes", "remark")),
    };
    static constexpr RecordWords words{"realised", members};
    return words;
}

const RecordWords& plannedResultWords()
{
    static constexpr std::array members{
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "result"))),
        asMain(value(Form::Number, "value", QT_TRANSLATE_NOOP("changes", "value"))),
        asMain(text("valueText", QT_TRANSLATE_NOOP("changes", "value in words"))),
        asMain(text("unit", QT_TRANSLATE_NOOP("changes", "unit"))),
        text("owner", QT_TRANSLATE_NOOP("changes", "owner")),
        record(realisedWords, "realised", QT_TRANSLATE_NOOP("changes", "realised")),
    };
    static constexpr RecordWords words{"plannedResult", members};
    return words;
}

const RecordWords& goalContributionWords()
{
    static constexpr std::array members{
        asMain(reference(Target::Goal, "goal", QT_TRANSLATE_NOOP("changes", "goal"))),
        text("explanation", QT_TRANSLATE_NOOP("changes", "explanation")),
    };
    static constexpr RecordWords words{"goalContribution", members};
    return words;
}

const RecordWords& promisedAmountWords()
{
    static constexpr std::array members{
        asMain(reference(Target::Measure, "measure", QT_TRANSLATE_NOOP("changes", "measure"))),
        asMain(value(Form::Number, "amount", QT_TRANSLATE_NOOP("changes", "promised number"))),
        record(realisedWords, "realised", QT_TRANSLATE_NOOP("changes", "realised")),
    };
    static constexpr RecordWords words{"promisedAmount", members};
    return words;
}

const RecordWords& springplankContributionWords()
{
    static constexpr std::array members{
        asMain(reference(Target::Springplank, "springplank",
                         QT_TRANSLATE_NOOP("changes", "springplank"))),
        asMain(reference(Target::Result, "result", QT_TRANSLATE_NOOP("changes", "result"))),
        record(promisedAmountWords, "promises", QT_TRANSLATE_NOOP("changes", "promised numbers")),
        text("explanation", QT_TRANSLATE_NOOP("changes", "explanation")),
    };
    static constexpr RecordWords words{"springplankContribution", members};
    return words;
}

const RecordWords& involvedWords()
{
    static constexpr std::array members{
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        reference(Target::Organisation, "organisation",
                  QT_TRANSLATE_NOOP("changes", "organisation")),
        code<Sector::Unknown>("sector", QT_TRANSLATE_NOOP("changes", "O")),
        text("role", QT_TRANSLATE_NOOP("changes", "role")),
    };
    static constexpr RecordWords words{"involvedOrganisation", members};
    return words;
}

const RecordWords& routeEntryWords()
{
    static constexpr std::array members{
        asMain(code<RouteStep::Pitch>("step", QT_TRANSLATE_NOOP("changes", "step"))),
        asMain(code<RouteOutcome::Passed>("outcome", QT_TRANSLATE_NOOP("changes", "outcome"))),
        reference(Target::Body, "body", QT_TRANSLATE_NOOP("changes", "decided by")),
        asMain(value(Form::Date, "date", QT_TRANSLATE_NOOP("changes", "date"))),
        text("decision", QT_TRANSLATE_NOOP("changes", "decision in words")),
        text("conditions", QT_TRANSLATE_NOOP("changes", "conditions")),
        reference(Target::Meeting, "meeting", QT_TRANSLATE_NOOP("changes", "meeting")),
        reference(Target::AgendaItem, "agendaItem", QT_TRANSLATE_NOOP("changes", "agenda item")),
    };
    static constexpr RecordWords words{"routeEntry", members};
    return words;
}

} // namespace

const RecordWords& projectWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("number", QT_TRANSLATE_NOOP("changes", "number"))),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "project name"))),
        reference(Target::Body, "thematafel", QT_TRANSLATE_NOOP("changes", "primary thematafel")),
        reference(Target::Organisation, "applicant", QT_TRANSLATE_NOOP("changes", "applicant")),
        record(dateRangeWords, "period", QT_TRANSLATE_NOOP("changes", "period of the project")),
        text("purpose", QT_TRANSLATE_NOOP("changes", "purpose of the project")),
        text("description", QT_TRANSLATE_NOOP("changes", "project description")),
        record(plannedResultWords, "results", QT_TRANSLATE_NOOP("changes", "planned results")),
        text("resultsRemark", QT_TRANSLATE_NOOP("changes", "remark on the planned results")),
        record(goalContributionWords, "goals", QT_TRANSLATE_NOOP("changes", "goals of the vision")),
        text("goalsRemark", QT_TRANSLATE_NOOP("changes", "remark on the goals of the vision")),
        record(springplankContributionWords, "springplanken",
               QT_TRANSLATE_NOOP("changes", "springplanken and results")),
        text("springplankenRemark", QT_TRANSLATE_NOOP("changes", "remark on the springplanken")),
        value(Form::Whole, "sdgs", QT_TRANSLATE_NOOP("changes", "SDGs")),
        text("support", QT_TRANSLATE_NOOP("changes", "support by the three O's")),
        record(involvedWords, "involved", QT_TRANSLATE_NOOP("changes", "involved organisations")),
        text("regionalImpact", QT_TRANSLATE_NOOP("changes", "regional impact")),
        record(budgetWords, "budget", QT_TRANSLATE_NOOP("changes", "costs and financing")),
        text("communication", QT_TRANSLATE_NOOP("changes", "communication")),
        text("risks", QT_TRANSLATE_NOOP("changes", "risks")),
        text("attentionPoints", QT_TRANSLATE_NOOP("changes", "points of attention")),
        code<Answer::Open>("europeanProcurement",
                           QT_TRANSLATE_NOOP("changes", "European procurement")),
        record(purchaseWords, "purchases", QT_TRANSLATE_NOOP("changes", "purchases")),
        code<Answer::Open>("stateAid", QT_TRANSLATE_NOOP("changes", "state aid")),
        record(stateAidGroundWords, "stateAidGrounds",
               QT_TRANSLATE_NOOP("changes", "grounds for state aid")),
        record(signatureWords, "signature", QT_TRANSLATE_NOOP("changes", "signature")),
        reference(Target::Opgave, "opgaven", QT_TRANSLATE_NOOP("changes", "opgaven")),
        reference(Target::Line, "programmeLines", QT_TRANSLATE_NOOP("changes", "programme lines")),
        record(attachmentUseWords, "attachments", QT_TRANSLATE_NOOP("changes", "attachments")),
        record(routeEntryWords, "route", QT_TRANSLATE_NOOP("changes", "route")),
    };
    static constexpr RecordWords words{"project", members};
    return words;
}

} // namespace regiobord::changes
