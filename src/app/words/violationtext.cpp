#include "app/words/violationtext.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "domain/funding/fund.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regiobord::words {

namespace {

struct Sentence
{
    Rule rule{};
    const char* text = ""; // %1 is the amount, %2 the detail
};

constexpr std::array sentences{
    Sentence{Rule::TooLong, QT_TRANSLATE_NOOP("violations", "This is too long: shorten it.")},
    Sentence{Rule::Negative,
             QT_TRANSLATE_NOOP("violations", "An amount cannot be below zero: correct it.")},
    Sentence{Rule::Duplicate,
             QT_TRANSLATE_NOOP("violations", "%2 stands here twice: change or remove one.")},
    Sentence{
        Rule::Unknown,
        QT_TRANSLATE_NOOP("violations",
                          "This refers to something that is not in the portfolio: choose again.")},
    Sentence{Rule::EndsBeforeStart,
             QT_TRANSLATE_NOOP("violations", "The end lies before the start: correct the dates.")},
    Sentence{Rule::CofinancingMismatch,
             QT_TRANSLATE_NOOP("violations",
                               "Co-financing plus requested grant differ %1 from the financing.")},
    Sentence{Rule::FundShareTooHigh,
             QT_TRANSLATE_NOOP("violations",
                               "%1 more is asked of %2 than its largest share of the costs: ask "
                               "less or find other money.")},
    Sentence{
        Rule::NoRoomInFund,
        QT_TRANSLATE_NOOP("violations", "The fund is %1 short for what was promised from it.")},
    Sentence{Rule::EndsAfterFund,
             QT_TRANSLATE_NOOP(
                 "violations",
                 "The project ends later than %2 allows: end it sooner or ask another fund.")},
    Sentence{Rule::NotALegalEntity,
             QT_TRANSLATE_NOOP("violations",
                               "The applicant must be a legal entity: check the legal form of %2, "
                               "or choose another applicant.")},
    Sentence{Rule::NoSupport,
             QT_TRANSLATE_NOOP(
                 "violations",
                 "No organisation of this O is involved: %2. Add one, or explain the support.")},
    Sentence{Rule::ArticleMissing,
             QT_TRANSLATE_NOOP("violations", "%2 needs the number of the article: fill it in.")},
    Sentence{Rule::GroundMissing,
             QT_TRANSLATE_NOOP("violations", "State aid needs a ground: choose at least one.")},
    Sentence{Rule::ProcurementMismatch,
             QT_TRANSLATE_NOOP(
                 "violations",
                 "The answer differs from the outcome of the procurement scheme: check both.")},
    Sentence{
        Rule::AmountAtThreshold,
        QT_TRANSLATE_NOOP("violations",
                          "The amount equals a threshold (%1): have the procurement looked at.")},
    Sentence{Rule::DeMinimisExceeded,
             QT_TRANSLATE_NOOP("violations",
                               "The de-minimis aid of three years comes %1 over the ceiling: ask "
                               "less, or choose another ground.")},
    Sentence{Rule::DeclarationMissing,
             QT_TRANSLATE_NOOP("violations", "De-minimis needs a declaration: add it.")},
    Sentence{Rule::NotConfirmed,
             QT_TRANSLATE_NOOP("violations",
                               "The legal amount that was used (%1) is not confirmed by an "
                               "official source: check it.")},
    Sentence{Rule::StartsBeforeApproval,
             QT_TRANSLATE_NOOP("violations", "The project starts before the Board agreed to it.")},
    Sentence{Rule::RealisedBeforeAward,
             QT_TRANSLATE_NOOP("violations",
                               "Something was realised while the project was not awarded: check "
                               "the figures, or note the decision.")},
    Sentence{Rule::RealisedMissing,
             QT_TRANSLATE_NOOP("violations",
                               "The project is closed, and what it realised of this is not filled "
                               "in: %2")},
    Sentence{Rule::OutsideRange,
             QT_TRANSLATE_NOOP("violations", "This is outside what is possible: correct it.")},
    Sentence{Rule::TermTooLong,
             QT_TRANSLATE_NOOP("violations",
                               "The term lasts longer than this body allows: correct the dates.")},
    Sentence{Rule::TooManyTerms,
             QT_TRANSLATE_NOOP("violations", "This is one term more than this body allows.")},
    Sentence{
        Rule::ConditionMissing,
        QT_TRANSLATE_NOOP("violations", "Agreeing with conditions needs a condition: write it.")},
    Sentence{Rule::Malformed,
             QT_TRANSLATE_NOOP("violations", "This is not written as it should be: correct it.")},
};

QString notBalanced(Money gap)
{
    if (gap.isNegative())
        return QCoreApplication::translate("violations",
                                           "The financing is %1 higher than the costs. Lower a "
                                           "contribution or add a cost line.")
            .arg(dutch::amount(Money{} - gap));
    return QCoreApplication::translate("violations",
                                       "The financing is %1 lower than the costs. Add a "
                                       "contribution or lower a cost line.")
        .arg(dutch::amount(gap));
}

QString notMeasurable(const QString& missing)
{
    if (missing == u"value"_s)
        return QCoreApplication::translate("violations",
                                           "A result must be measurable: fill in a number.");
    if (missing == u"unit"_s)
        return QCoreApplication::translate("violations",
                                           "A result must be measurable: fill in the unit.");
    return QCoreApplication::translate("violations",
                                       "A result must be measurable: fill in who answers for it.");
}

// More went out of a fund for a project than was set aside for it.
QString overbooked(const Violation& violation)
{
    if (violation.detail == codeOf(FundEntryKind::Paid))
        return QCoreApplication::translate("violations",
                                           "%1 more is paid than was committed. Book the "
                                           "commitment too, or correct the amount.")
            .arg(dutch::amount(violation.amount));
    return QCoreApplication::translate("violations",
                                       "%1 more is released than was set aside for the project. "
                                       "Correct the amount.")
        .arg(dutch::amount(violation.amount));
}

struct Missing
{
    QStringView detail;
    const char* text = "";
};

// What is missing, where a field has several parts.
constexpr std::array missingParts{
    Missing{u"", QT_TRANSLATE_NOOP("violations", "Fill this in.")},
    Missing{u"paper",
            QT_TRANSLATE_NOOP("violations",
                              "This item has no paper: add one, or mark the item as oral.")},
    Missing{u"kind", QT_TRANSLATE_NOOP("violations", "Choose what is asked of the meeting.")},
    Missing{u"number", QT_TRANSLATE_NOOP("violations", "Give the item a number.")},
    Missing{u"title", QT_TRANSLATE_NOOP("violations", "Give the item a title.")},
    Missing{u"start", QT_TRANSLATE_NOOP("violations", "Fill in the first day.")},
    Missing{u"end", QT_TRANSLATE_NOOP("violations", "Fill in the last day.")},
    Missing{u"place", QT_TRANSLATE_NOOP("violations", "Fill in the place.")},
    Missing{u"date", QT_TRANSLATE_NOOP("violations", "Fill in the date.")},
    Missing{u"until", QT_TRANSLATE_NOOP("violations", "Fill in up to which day this counts.")},
    Missing{u"position", QT_TRANSLATE_NOOP("violations", "Fill in the position of who signs.")},
    Missing{u"reportDate", QT_TRANSLATE_NOOP("violations", "Fill in the date of the report.")},
    Missing{u"discussedOn",
            QT_TRANSLATE_NOOP("violations", "Fill in when the table discussed it.")},
};

QString required(const Violation& violation)
{
    if (violation.field == Field::Actions)
        return QCoreApplication::translate("violations", "Write who will do this: %1")
            .arg(violation.detail);
    if (violation.field == Field::Attachments)
        return QCoreApplication::translate("violations", "The paper is named and was not added: %1")
            .arg(violation.detail);
    if (violation.severity == Severity::Warning && violation.detail.isEmpty())
        return QCoreApplication::translate("violations", "This is still empty.");
    const auto found = std::ranges::find(missingParts, violation.detail, &Missing::detail);
    const auto& missing = found == missingParts.end() ? missingParts.front() : *found;
    return QCoreApplication::translate("violations", missing.text);
}

// Details that are codes of the model get their word; names stay as they are.
QString detailOf(const Violation& violation)
{
    if (violation.rule == Rule::NoSupport) {
        if (const auto sector = fromCode<Sector>(violation.detail))
            return label(*sector);
    }
    return violation.detail;
}

} // namespace

QString sentence(const Violation& violation)
{
    if (violation.rule == Rule::NotBalanced)
        return notBalanced(violation.amount);
    if (violation.rule == Rule::Required)
        return required(violation);
    if (violation.rule == Rule::NotMeasurable)
        return notMeasurable(violation.detail);
    if (violation.rule == Rule::OutsideRange && violation.field == Field::FundEntries
        && !violation.detail.isEmpty())
        return overbooked(violation);
    const auto found = std::ranges::find(sentences, violation.rule, &Sentence::rule);
    Q_ASSERT(found != sentences.end());
    auto text = QCoreApplication::translate("violations", found->text);
    text.replace(u"%1"_s, dutch::amount(violation.amount));
    return text.replace(u"%2"_s, detailOf(violation));
}

QString place(const Violation& violation)
{
    const auto number = formNumber(violation.field);
    auto text = number.isEmpty() ? label(violation.field) : number + u' ' + label(violation.field);
    if (violation.row >= 0)
        text += QCoreApplication::translate("violations", ", row %1").arg(violation.row + 1);
    return text;
}

} // namespace regiobord::words
