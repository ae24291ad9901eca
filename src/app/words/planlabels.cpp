#include "app/words/planlabels.h"

#include "app/words/wordtable.h"

using namespace Qt::StringLiterals;

namespace regiobord::words {

namespace {

constexpr std::array amountPeriodWords{
    Word{AmountPeriod::PerYear, QT_TRANSLATE_NOOP("labels", "a year")},
    Word{AmountPeriod::WholePeriod, QT_TRANSLATE_NOOP("labels", "whole period")},
    Word{AmountPeriod::OneYear, QT_TRANSLATE_NOOP("labels", "in one year")},
    Word{AmountPeriod::NotStated, QT_TRANSLATE_NOOP("labels", "period not stated")},
};

constexpr std::array amountStatusWords{
    Word{AmountStatus::NotStated, QT_TRANSLATE_NOOP("labels", "not stated")},
    Word{AmountStatus::Available, QT_TRANSLATE_NOOP("labels", "available")},
    Word{AmountStatus::Reserved, QT_TRANSLATE_NOOP("labels", "reserved")},
    Word{AmountStatus::Estimated, QT_TRANSLATE_NOOP("labels", "estimated")},
    Word{AmountStatus::Uncovered, QT_TRANSLATE_NOOP("labels", "not covered")},
    Word{AmountStatus::CarriedOver, QT_TRANSLATE_NOOP("labels", "carried over")},
    Word{AmountStatus::External, QT_TRANSLATE_NOOP("labels", "by others")},
};

constexpr std::array measureKindWords{
    Word{MeasureKind::Count, QT_TRANSLATE_NOOP("labels", "number")},
    Word{MeasureKind::Hectare, QT_TRANSLATE_NOOP("labels", "hectares")},
    Word{MeasureKind::Percentage, QT_TRANSLATE_NOOP("labels", "percentage")},
    Word{MeasureKind::PercentageIncrease, QT_TRANSLATE_NOOP("labels", "percentage more")},
};

constexpr std::array comparatorWords{
    Word{Comparator::Exact, QT_TRANSLATE_NOOP("labels", "exactly")},
    Word{Comparator::Range, QT_TRANSLATE_NOOP("labels", "between")},
    Word{Comparator::AtLeast, QT_TRANSLATE_NOOP("labels", "at least")},
};

constexpr std::array legalFormWords{
    Word{LegalForm::Unknown, QT_TRANSLATE_NOOP("labels", "not known")},
    Word{LegalForm::State, QT_TRANSLATE_NOOP("labels", "the State")},
    Word{LegalForm::Province, QT_TRANSLATE_NOOP("labels", "province")},
    Word{LegalForm::Municipality, QT_TRANSLATE_NOOP("labels", "municipality")},
    Word{LegalForm::WaterBoard, QT_TRANSLATE_NOOP("labels", "water board")},
    Word{LegalForm::JointArrangement,
         QT_TRANSLATE_NOOP("labels", "public body (joint arrangement)")},
    Word{LegalForm::OtherPublicBody, QT_TRANSLATE_NOOP("labels", "other public legal person")},
    Word{LegalForm::Association, QT_TRANSLATE_NOOP("labels", "association")},
    Word{LegalForm::Cooperative, QT_TRANSLATE_NOOP("labels", "cooperative")},
    Word{LegalForm::MutualInsurance, QT_TRANSLATE_NOOP("labels", "mutual insurance association")},
    Word{LegalForm::PublicCompany, QT_TRANSLATE_NOOP("labels", "public limited company (nv)")},
    Word{LegalForm::PrivateCompany, QT_TRANSLATE_NOOP("labels", "private limited company (bv)")},
    Word{LegalForm::Foundation, QT_TRANSLATE_NOOP("labels", "foundation")},
    Word{LegalForm::ReligiousBody, QT_TRANSLATE_NOOP("labels", "religious body")},
    Word{LegalForm::SoleTrader, QT_TRANSLATE_NOOP("labels", "sole trader")},
    Word{LegalForm::GeneralPartnership, QT_TRANSLATE_NOOP("labels", "general partnership (vof)")},
    Word{LegalForm::LimitedPartnership, QT_TRANSLATE_NOOP("labels", "limited partnership (cv)")},
    Word{LegalForm::ProfessionalPartnership,
         QT_TRANSLATE_NOOP("labels", "professional partnership (maatschap)")},
    Word{LegalForm::InformalGroup, QT_TRANSLATE_NOOP("labels", "group without a legal form")},
};

} // namespace

QString label(AmountPeriod value)
{
    return wordFor(value, amountPeriodWords);
}

QString label(AmountStatus value)
{
    return wordFor(value, amountStatusWords);
}

QString label(MeasureKind value)
{
    return wordFor(value, measureKindWords);
}

QString label(Comparator value)
{
    return wordFor(value, comparatorWords);
}

QString label(LegalForm value)
{
    return wordFor(value, legalFormWords);
}

QString label(const PeriodKey& key)
{
    auto text = key.period == AmountPeriod::OneYear
        ? QCoreApplication::translate("labels", "in %1").arg(key.year)
        : label(key.period);
    if (key.isExternal)
        text = QCoreApplication::translate("labels", "%1, by others").arg(text);
    return text;
}

} // namespace regiobord::words
