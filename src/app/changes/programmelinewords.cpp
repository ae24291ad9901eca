#include "app/changes/recordtables.h"

#include <QCoreApplication>

#include <array>

namespace regiobord::changes {

namespace {

const RecordWords& quotedFigureWords()
{
    static constexpr std::array members{
        asMain(text("label", QT_TRANSLATE_NOOP("changes", "text"))),
        asMain(value(Form::Number, "value", QT_TRANSLATE_NOOP("changes", "value"))),
        asMain(text("unit", QT_TRANSLATE_NOOP("changes", "unit"))),
        text("period", QT_TRANSLATE_NOOP("changes", "period")),
    };
    static constexpr RecordWords words{"quotedFigure", members};
    return words;
}

const RecordWords& policyCanvasWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("code", QT_TRANSLATE_NOOP("changes", "code"))),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        text("schemeName", QT_TRANSLATE_NOOP("changes", "name in the strategy scheme")),
        text("rationale", QT_TRANSLATE_NOOP("changes", "need and necessity")),
        text("contextEuropeNational",
             QT_TRANSLATE_NOOP("changes", "context, Europe and the Netherlands")),
        text("contextRegional", QT_TRANSLATE_NOOP("changes", "context, region")),
        text("contextLocal", QT_TRANSLATE_NOOP("changes", "context, local")),
        text("contextUnsorted", QT_TRANSLATE_NOOP("changes", "context, other")),
        text("objectives", QT_TRANSLATE_NOOP("changes", "objectives")),
        text("ongoing", QT_TRANSLATE_NOOP("changes", "ongoing")),
        text("toDevelop", QT_TRANSLATE_NOOP("changes", "to be developed")),
        text("related", QT_TRANSLATE_NOOP("changes", "related")),
        text("partners", QT_TRANSLATE_NOOP("changes", "partners")),
        text("targetGroups", QT_TRANSLATE_NOOP("changes", "target groups")),
        record(plannedAmountWords, "amounts", QT_TRANSLATE_NOOP("changes", "amounts")),
        text("openBudget", QT_TRANSLATE_NOOP("changes", "money without an amount yet")),
        text("externalInvestments",
             QT_TRANSLATE_NOOP("changes", "investments by others, in words")),
        record(quotedFigureWords, "figures", QT_TRANSLATE_NOOP("changes", "figures")),
        text("remarks", QT_TRANSLATE_NOOP("changes", "remarks")),
    };
    static constexpr RecordWords words{"policyCanvas", members};
    return words;
}

const RecordWords& measureWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("code", QT_TRANSLATE_NOOP("changes", "code"))),
        asMain(text("unit", QT_TRANSLATE_NOOP("changes", "unit"))),
        code<MeasureKind::Count>("kind", QT_TRANSLATE_NOOP("changes", "kind")),
        code<Comparator::Exact>("comparator",
                                QT_TRANSLATE_NOOP("changes", "how the target is meant")),
        value(Form::Number, "minimum", QT_TRANSLATE_NOOP("changes", "target, at least")),
        value(Form::Number, "maximum", QT_TRANSLATE_NOOP("changes", "target, at most")),
        value(Form::Date, "targetDate", QT_TRANSLATE_NOOP("changes", "to be reached by")),
        text("baseline", QT_TRANSLATE_NOOP("changes", "measured against")),
    };
    static constexpr RecordWords words{"measure", members};
    return words;
}

const RecordWords& quotedScopeWords()
{
    static constexpr std::array members{
        asMain(value(Form::Number, "value", QT_TRANSLATE_NOOP("changes", "value"))),
        asMain(text("unit", QT_TRANSLATE_NOOP("changes", "unit"))),
    };
    static constexpr RecordWords words{"quotedScope", members};
    return words;
}

const RecordWords& springplankResultWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("code", QT_TRANSLATE_NOOP("changes", "code"))),
        value(Form::Whole, "number", QT_TRANSLATE_NOOP("changes", "number")),
        asMain(text("label", QT_TRANSLATE_NOOP("changes", "text"))),
        text("relatedSpringplank", QT_TRANSLATE_NOOP("changes", "related springplank")),
        record(quotedScopeWords, "scope", QT_TRANSLATE_NOOP("changes", "scope")),
        record(measureWords, "measures", QT_TRANSLATE_NOOP("changes", "measures")),
    };
    static constexpr RecordWords words{"springplankResult", members};
    return words;
}

} // namespace

const RecordWords& lineWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("code", QT_TRANSLATE_NOOP("changes", "code"))),
        value(Form::Whole, "number", QT_TRANSLATE_NOOP("changes", "number")),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        text("label", QT_TRANSLATE_NOOP("changes", "explanation")),
        text("objectives", QT_TRANSLATE_NOOP("changes", "objectives")),
        text("referenceDocuments", QT_TRANSLATE_NOOP("changes", "reference documents")),
        record(namedInitiativeWords, "initiatives", QT_TRANSLATE_NOOP("changes", "initiatives")),
        record(lineWords, "subLines", QT_TRANSLATE_NOOP("changes", "sub lines")),
        record(policyCanvasWords, "canvases", QT_TRANSLATE_NOOP("changes", "canvases")),
        text("remarks", QT_TRANSLATE_NOOP("changes", "remarks")),
    };
    static constexpr RecordWords words{"programmeLine", members};
    return words;
}

const RecordWords& springplankWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("code", QT_TRANSLATE_NOOP("changes", "code"))),
        value(Form::Whole, "number", QT_TRANSLATE_NOOP("changes", "number")),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        text("suggestedThematafel", QT_TRANSLATE_NOOP("changes", "suggested thematafel")),
        record(springplankResultWords, "results", QT_TRANSLATE_NOOP("changes", "results")),
    };
    static constexpr RecordWords words{"springplank", members};
    return words;
}

} // namespace regiobord::changes
