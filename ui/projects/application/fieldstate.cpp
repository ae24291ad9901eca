#include "ui/projects/application/fieldstate.h"

#include "app/projects/projectfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

struct FieldWords
{
    Field field{};
    const char* name = "";
    const char* label = "";
    const char* guidance = "";
};

constexpr std::array fieldWords{
    FieldWords{Field::ProjectName, QT_TRANSLATE_NOOP("formFields", "Name"),
               QT_TRANSLATE_NOOP("formFields", "&1  Name of the project"),
               QT_TRANSLATE_NOOP("formFields",
                                 "A short name by which the tables and the Board know the "
                                 "project. It stands on every paper.")},
    FieldWords{Field::PrimaryThematafel, QT_TRANSLATE_NOOP("formFields", "Thematafel"),
               QT_TRANSLATE_NOOP("formFields", "&2  Primary thematafel"),
               QT_TRANSLATE_NOOP("formFields",
                                 "The one table that judges the application. Other tables can be "
                                 "heard; this one writes the findings.")},
    FieldWords{Field::Applicant, QT_TRANSLATE_NOOP("formFields", "Applicant"),
               QT_TRANSLATE_NOOP("formFields", "&3  Applicant"),
               QT_TRANSLATE_NOOP("formFields",
                                 "A legal entity: an association, a foundation, a company with "
                                 "legal personality or a public body. A sole trader or a "
                                 "partnership cannot apply.")},
    FieldWords{Field::Period, QT_TRANSLATE_NOOP("formFields", "Period"),
               QT_TRANSLATE_NOOP("formFields", "&4  First day"),
               QT_TRANSLATE_NOOP("formFields",
                                 "From the first to the last day of the work. Costs from before "
                                 "the Board agreed are at the applicant's own risk.")},
    FieldWords{Field::Purpose, QT_TRANSLATE_NOOP("formFields", "Purpose"),
               QT_TRANSLATE_NOOP("formFields", "&5  Purpose of the project"),
               QT_TRANSLATE_NOOP("formFields",
                                 "What will be different when the project is done, and why that "
                                 "is needed. Two or three sentences.")},
    FieldWords{Field::Description, QT_TRANSLATE_NOOP("formFields", "Description"),
               QT_TRANSLATE_NOOP("formFields", "&6  Description of the project"),
               QT_TRANSLATE_NOOP("formFields",
                                 "What is going to be done, by whom and in which order: the "
                                 "activities from which the results follow.")},
    FieldWords{Field::PlannedResults, QT_TRANSLATE_NOOP("formFields", "Results"),
               QT_TRANSLATE_NOOP("formFields", "&7  Planned results"),
               QT_TRANSLATE_NOOP("formFields",
                                 "What can be counted at the end: a number, its unit and who "
                                 "answers for it. A result without a number cannot be followed.")},
    FieldWords{Field::GoalContributions, QT_TRANSLATE_NOOP("formFields", "Goals of the vision"),
               QT_TRANSLATE_NOOP("formFields", "&8a  Goals of the vision"),
               QT_TRANSLATE_NOOP("formFields",
                                 "Tick the goals that the project really adds to, and say in a "
                                 "sentence how. Fewer is stronger.")},
    FieldWords{Field::SpringplankContributions, QT_TRANSLATE_NOOP("formFields", "Springplanken"),
               QT_TRANSLATE_NOOP("formFields", "&8b  Springplanken and their results"),
               QT_TRANSLATE_NOOP("formFields",
                                 "Only when the project adds to the Regio Deal. What is promised "
                                 "counts towards the target of the covenant, beside what other "
                                 "projects promise.")},
    FieldWords{Field::Sdgs, QT_TRANSLATE_NOOP("formFields", "SDGs"),
               QT_TRANSLATE_NOOP("formFields", "&8c  Sustainable Development Goals"),
               QT_TRANSLATE_NOOP("formFields",
                                 "The goals of the United Nations that fit the project. One to "
                                 "three are usual.")},
    FieldWords{Field::Support, QT_TRANSLATE_NOOP("formFields", "Support of the three O's"),
               QT_TRANSLATE_NOOP("formFields", "&8d  Support of the three O's"),
               QT_TRANSLATE_NOOP("formFields",
                                 "Which governments, entrepreneurs and social organisations back "
                                 "the project, and what they do in it. Education counts with the "
                                 "third O.")},
    FieldWords{Field::RegionalImpact, QT_TRANSLATE_NOOP("formFields", "Regional impact"),
               QT_TRANSLATE_NOOP("formFields", "8e  Reg&ional impact"),
               QT_TRANSLATE_NOOP("formFields",
                                 "Why this concerns the whole region and not one municipality, "
                                 "and what remains after the last day.")},
    FieldWords{Field::Budget, QT_TRANSLATE_NOOP("formFields", "Costs and financing"),
               QT_TRANSLATE_NOOP("formFields", "&9  Costs and financing"),
               QT_TRANSLATE_NOOP("formFields",
                                 "Costs equal the financing. Hours and goods that partners bring "
                                 "in count as co-financing in kind; money of the State does not "
                                 "count as regional.")},
    FieldWords{Field::Communication, QT_TRANSLATE_NOOP("formFields", "Communication"),
               QT_TRANSLATE_NOOP("formFields", "1&0  Communication"),
               QT_TRANSLATE_NOOP("formFields",
                                 "How people hear of the project and of what the region "
                                 "contributes: channels, moments, who does it.")},
    FieldWords{Field::Risks, QT_TRANSLATE_NOOP("formFields", "Risks"),
               QT_TRANSLATE_NOOP("formFields", "&11  Risks"),
               QT_TRANSLATE_NOOP("formFields",
                                 "What can go wrong and what is done about it: one risk on a "
                                 "line. Points of attention for the table stand apart.")},
    FieldWords{Field::Procurement, QT_TRANSLATE_NOOP("formFields", "Procurement"),
               QT_TRANSLATE_NOOP("formFields", "1&2  Is there European procurement?"),
               QT_TRANSLATE_NOOP("formFields",
                                 "Whether something is bought that must be put out to tender in "
                                 "Europe. The tab with the legal tests finds the answer from a "
                                 "few questions.")},
    FieldWords{Field::StateAid, QT_TRANSLATE_NOOP("formFields", "State aid"),
               QT_TRANSLATE_NOOP("formFields", "1&3  Is there state aid?"),
               QT_TRANSLATE_NOOP("formFields",
                                 "Aid to an undertaking that competes needs a ground: an "
                                 "exemption with its article, a service of general interest, or "
                                 "de-minimis with a declaration.")},
    FieldWords{Field::ApplicantContact, QT_TRANSLATE_NOOP("formFields", "Contact (part II)"),
               QT_TRANSLATE_NOOP("formFields", "1&4  Contact of the applicant"),
               QT_TRANSLATE_NOOP("formFields",
                                 "Personal data, kept apart from the application: not in papers, "
                                 "search, exports or the history.")},
    FieldWords{Field::Signature, QT_TRANSLATE_NOOP("formFields", "Signature"),
               QT_TRANSLATE_NOOP("formFields", "Signature: pla&ce"),
               QT_TRANSLATE_NOOP("formFields",
                                 "Where and when the application was signed, and in what "
                                 "position. The name stands in part II.")},
};

const FieldWords& wordsOf(Field field)
{
    const auto found = std::ranges::find(fieldWords, formFieldOf(field), &FieldWords::field);
    Q_ASSERT(found != fieldWords.end());
    return *found;
}

} // namespace

FieldState stateOf(Field field, const ProjectDetails& details, const Violations& violations)
{
    bool isMissing = false;
    bool isWrong = false;
    bool isWarned = false;
    for (const auto& violation : violations) {
        if (formFieldOf(violation.field) != field)
            continue;
        const bool isError = violation.severity == Severity::Error;
        const bool isEmptyField = violation.rule == Rule::Required && violation.row < 0;
        isMissing = isMissing || (isError && isEmptyField);
        isWrong = isWrong || (isError && !isEmptyField);
        isWarned = isWarned || !isError;
    }
    if (isWrong || isMissing)
        return isWrong ? FieldState::Wrong : FieldState::Missing;
    if (isWarned)
        return FieldState::Warned;
    return isFilledIn(field, details) ? FieldState::Filled : FieldState::Empty;
}

QString wordOf(FieldState state)
{
    switch (state) {
    case FieldState::Empty:
        return QCoreApplication::translate("formFields", "empty");
    case FieldState::Filled:
        return QCoreApplication::translate("formFields", "filled in");
    case FieldState::Missing:
        return QCoreApplication::translate("formFields", "missing");
    case FieldState::Wrong:
        return QCoreApplication::translate("formFields", "not right");
    case FieldState::Warned:
        return QCoreApplication::translate("formFields", "look at this");
    }
    Q_UNREACHABLE();
}

Tone toneOf(FieldState state)
{
    switch (state) {
    case FieldState::Empty:
        return Tone::Neutral;
    case FieldState::Filled:
        return Tone::Good;
    case FieldState::Missing:
        return Tone::Active;
    case FieldState::Wrong:
        return Tone::Bad;
    case FieldState::Warned:
        return Tone::Waiting;
    }
    Q_UNREACHABLE();
}

QString shortNameOf(Field field)
{
    const auto name = QCoreApplication::translate("formFields", wordsOf(field).name);
    const auto number = formNumber(field);
    return number.isEmpty() ? name : number + u"  "_s + name;
}

QString labelOf(Field field)
{
    return QCoreApplication::translate("formFields", wordsOf(field).label);
}

QString guidanceOf(Field field)
{
    return QCoreApplication::translate("formFields", wordsOf(field).guidance);
}

} // namespace regiobord
