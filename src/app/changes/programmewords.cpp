#include "app/changes/recordtables.h"

#include <QCoreApplication>

#include <array>

namespace regiobord::changes {

namespace {

const RecordWords& goalWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("code", QT_TRANSLATE_NOOP("changes", "code"))),
        value(Form::Whole, "number", QT_TRANSLATE_NOOP("changes", "number")),
        asMain(text("label", QT_TRANSLATE_NOOP("changes", "text"))),
        value(Form::Whole, "targetYear", QT_TRANSLATE_NOOP("changes", "target year")),
        text("period", QT_TRANSLATE_NOOP("changes", "period")),
    };
    static constexpr RecordWords words{"goal", members};
    return words;
}

const RecordWords& themeSdgWords()
{
    static constexpr std::array members{
        asMain(value(Form::Whole, "number", QT_TRANSLATE_NOOP("changes", "SDG"))),
        value(Form::YesNo, "isInferred", QT_TRANSLATE_NOOP("changes", "inferred")),
    };
    static constexpr RecordWords words{"themeSdg", members};
    return words;
}

const RecordWords& indicatorWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("code", QT_TRANSLATE_NOOP("changes", "code"))),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        text("unit", QT_TRANSLATE_NOOP("changes", "unit")),
        value(Form::Number, "baseline", QT_TRANSLATE_NOOP("changes", "baseline")),
        value(Form::Whole, "baselineYear", QT_TRANSLATE_NOOP("changes", "year of the baseline")),
        value(Form::Number, "target", QT_TRANSLATE_NOOP("changes", "target")),
        value(Form::Whole, "targetYear", QT_TRANSLATE_NOOP("changes", "target year")),
        value(Form::YesNo, "lowerIsBetter", QT_TRANSLATE_NOOP("changes", "lower is better")),
        text("source", QT_TRANSLATE_NOOP("changes", "source")),
    };
    static constexpr RecordWords words{"indicator", members};
    return words;
}

const RecordWords& opgaveWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("code", QT_TRANSLATE_NOOP("changes", "code"))),
        value(Form::Whole, "number", QT_TRANSLATE_NOOP("changes", "number")),
        asMain(text("title", QT_TRANSLATE_NOOP("changes", "title"))),
        text("label", QT_TRANSLATE_NOOP("changes", "explanation")),
        record(namedInitiativeWords, "actions", QT_TRANSLATE_NOOP("changes", "actions")),
        record(namedInitiativeWords, "initiatives", QT_TRANSLATE_NOOP("changes", "initiatives")),
    };
    static constexpr RecordWords words{"opgave", members};
    return words;
}

const RecordWords& milestoneWords()
{
    static constexpr std::array members{
        asMain(value(Form::Date, "date", QT_TRANSLATE_NOOP("changes", "date"))),
        asMain(text("label", QT_TRANSLATE_NOOP("changes", "text"))),
        value(Form::YesNo, "isProvisional", QT_TRANSLATE_NOOP("changes", "provisional")),
    };
    static constexpr RecordWords words{"milestone", members};
    return words;
}

const RecordWords& programmeEntryWords()
{
    static constexpr std::array members{
        text("list", QT_TRANSLATE_NOOP("changes", "list")),
        value(Form::Whole, "number", QT_TRANSLATE_NOOP("changes", "number")),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        asMain(text("label", QT_TRANSLATE_NOOP("changes", "explanation"))),
    };
    static constexpr RecordWords words{"programmeEntry", members};
    return words;
}

} // namespace

const RecordWords& plannedAmountWords()
{
    static constexpr std::array members{
        asMain(text("label", QT_TRANSLATE_NOOP("changes", "explanation"))),
        asMain(value(Form::Money, "amount", QT_TRANSLATE_NOOP("changes", "amount"))),
        code<AmountPeriod::NotStated>("period", QT_TRANSLATE_NOOP("changes", "for which period")),
        value(Form::Whole, "year", QT_TRANSLATE_NOOP("changes", "year")),
        code<AmountStatus::NotStated>("status", QT_TRANSLATE_NOOP("changes", "state")),
        text("party", QT_TRANSLATE_NOOP("changes", "party")),
        text("fund", QT_TRANSLATE_NOOP("changes", "fund")),
        value(Form::YesNo, "isApproximate", QT_TRANSLATE_NOOP("changes", "approximate")),
        value(Form::YesNo, "isExternal", QT_TRANSLATE_NOOP("changes", "investment by others")),
        value(Form::YesNo, "isPart", QT_TRANSLATE_NOOP("changes", "part of the amount above")),
    };
    static constexpr RecordWords words{"plannedAmount", members};
    return words;
}

const RecordWords& themeWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("code", QT_TRANSLATE_NOOP("changes", "code"))),
        value(Form::Whole, "number", QT_TRANSLATE_NOOP("changes", "number")),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        text("label", QT_TRANSLATE_NOOP("changes", "explanation")),
        text("otherNames", QT_TRANSLATE_NOOP("changes", "other names")),
        record(goalWords, "goals", QT_TRANSLATE_NOOP("changes", "goals")),
        record(themeSdgWords, "sdgs", QT_TRANSLATE_NOOP("changes", "SDGs")),
        record(lineWords, "lines", QT_TRANSLATE_NOOP("changes", "programme lines")),
    };
    static constexpr RecordWords words{"theme", members};
    return words;
}

const RecordWords& namedInitiativeWords()
{
    static constexpr std::array members{
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        asMain(text("label", QT_TRANSLATE_NOOP("changes", "text"))),
    };
    static constexpr RecordWords words{"namedInitiative", members};
    return words;
}

const RecordWords& programmeWords()
{
    static constexpr std::array members{
        hidden("id"),
        text("code", QT_TRANSLATE_NOOP("changes", "code")),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        text("shortName", QT_TRANSLATE_NOOP("changes", "short name")),
        code<ProgrammeKind::Vision>("kind", QT_TRANSLATE_NOOP("changes", "kind")),
        text("region", QT_TRANSLATE_NOOP("changes", "region")),
        value(Form::Whole, "startYear", QT_TRANSLATE_NOOP("changes", "first year")),
        value(Form::Whole, "endYear", QT_TRANSLATE_NOOP("changes", "last year")),
        text("source", QT_TRANSLATE_NOOP("changes", "source")),
        value(Form::Whole, "overarchingSdgs", QT_TRANSLATE_NOOP("changes", "overarching SDGs")),
        record(themeWords, "themes", QT_TRANSLATE_NOOP("changes", "themes")),
        record(springplankWords, "springplanken", QT_TRANSLATE_NOOP("changes", "springplanken")),
        record(opgaveWords, "opgaven", QT_TRANSLATE_NOOP("changes", "opgaven")),
        record(indicatorWords, "indicators", QT_TRANSLATE_NOOP("changes", "indicators")),
        record(plannedAmountWords, "amounts", QT_TRANSLATE_NOOP("changes", "amounts")),
        record(milestoneWords, "milestones", QT_TRANSLATE_NOOP("changes", "milestones")),
        record(programmeEntryWords, "entries", QT_TRANSLATE_NOOP("changes", "other lists")),
        text("remarks", QT_TRANSLATE_NOOP("changes", "remarks")),
    };
    static constexpr RecordWords words{"programme", members};
    return words;
}

} // namespace regiobord::changes
