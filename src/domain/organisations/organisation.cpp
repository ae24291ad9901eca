#include "domain/organisations/organisation.h"

#include "domain/portfolio/catalogue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

void checkAid(const std::vector<DeMinimisAid>& received, Violations& violations)
{
    int row = -1;
    for (const auto& aid : received) {
        ++row;
        if (!aid.granted.isValid())
            violations.push_back({.field = Field::StateAid, .rule = Rule::Required, .row = row});
        if (aid.amount.isNegative())
            violations.push_back({.field = Field::StateAid,
                                  .rule = Rule::Negative,
                                  .row = row,
                                  .amount = aid.amount});
    }
}

} // namespace

bool isLegalEntity(LegalForm form)
{
    switch (form) {
    case LegalForm::State:
    case LegalForm::Province:
    case LegalForm::Municipality:
    case LegalForm::WaterBoard:
    case LegalForm::JointArrangement:
    case LegalForm::OtherPublicBody:
    case LegalForm::Association:
    case LegalForm::Cooperative:
    case LegalForm::MutualInsurance:
    case LegalForm::PublicCompany:
    case LegalForm::PrivateCompany:
    case LegalForm::Foundation:
    case LegalForm::ReligiousBody:
        return true;
    case LegalForm::Unknown:
    case LegalForm::SoleTrader:
    case LegalForm::GeneralPartnership:
    case LegalForm::LimitedPartnership:
    case LegalForm::ProfessionalPartnership:
    case LegalForm::InformalGroup:
        return false;
    }
    return false;
}

Violations check(const Organisation& organisation, const RuleContext& context)
{
    static const QRegularExpression kvkPattern{u"\\A[0-9]{8}\\z"_s};
    Violations violations;
    if (organisation.name.trimmed().isEmpty())
        violations.push_back({.field = Field::Name, .rule = Rule::Required});
    const auto& number = organisation.kvkNumber;
    if (!number.isEmpty() && !kvkPattern.match(number).hasMatch())
        violations.push_back(
            {.field = Field::KvkNumber, .rule = Rule::Malformed, .detail = number});
    checkAid(organisation.deMinimisAid, violations);
    const auto& head = organisation.undertaking;
    if (!head.isNull() && head != organisation.id && !context.catalogue.organisation(head))
        violations.push_back({.field = Field::StateAid, .rule = Rule::Unknown});
    return violations;
}

} // namespace regiobord
