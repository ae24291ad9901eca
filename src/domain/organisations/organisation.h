#pragma once

#include "core/enumcodes.h"
#include "core/money.h"
#include "domain/ids.h"
#include "domain/rules/rulecontext.h"
#include "domain/rules/violation.h"

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace regiobord {

// The O's of the region. Education sits with the social organisations at most tables, and is kept
// apart because reports ask for it.
enum class Sector {
    Unknown,
    Government,   // overheid
    Business,     // ondernemers
    CivilSociety, // maatschappelijke organisaties
    Education,    // onderwijs
};

template <>
struct EnumCodes<Sector>
{
    static constexpr std::array<std::pair<Sector, QStringView>, 5> table{{
        {Sector::Unknown, u"unknown"},
        {Sector::Government, u"government"},
        {Sector::Business, u"business"},
        {Sector::CivilSociety, u"civilSociety"},
        {Sector::Education, u"education"},
    }};
};

enum class LegalForm {
    Unknown,
    State,
    Province,
    Municipality,
    WaterBoard,
    JointArrangement, // openbaar lichaam (Wet gemeenschappelijke regelingen)
    OtherPublicBody,
    Association, // vereniging
    Cooperative,
    MutualInsurance,         // onderlinge waarborgmaatschappij
    PublicCompany,           // nv
    PrivateCompany,          // bv
    Foundation,              // stichting
    ReligiousBody,           // kerkgenootschap
    SoleTrader,              // eenmanszaak
    GeneralPartnership,      // vof
    LimitedPartnership,      // cv
    ProfessionalPartnership, // maatschap
    InformalGroup,           // no legal form
};

template <>
struct EnumCodes<LegalForm>
{
    static constexpr std::array<std::pair<LegalForm, QStringView>, 19> table{{
        {LegalForm::Unknown, u"unknown"},
        {LegalForm::State, u"state"},
        {LegalForm::Province, u"province"},
        {LegalForm::Municipality, u"municipality"},
        {LegalForm::WaterBoard, u"waterBoard"},
        {LegalForm::JointArrangement, u"jointArrangement"},
        {LegalForm::OtherPublicBody, u"otherPublicBody"},
        {LegalForm::Association, u"association"},
        {LegalForm::Cooperative, u"cooperative"},
        {LegalForm::MutualInsurance, u"mutualInsurance"},
        {LegalForm::PublicCompany, u"publicCompany"},
        {LegalForm::PrivateCompany, u"privateCompany"},
        {LegalForm::Foundation, u"foundation"},
        {LegalForm::ReligiousBody, u"religiousBody"},
        {LegalForm::SoleTrader, u"soleTrader"},
        {LegalForm::GeneralPartnership, u"generalPartnership"},
        {LegalForm::LimitedPartnership, u"limitedPartnership"},
        {LegalForm::ProfessionalPartnership, u"professionalPartnership"},
        {LegalForm::InformalGroup, u"informalGroup"},
    }};
};

// Burgerlijk Wetboek 2:1 to 2:3 names the legal persons; a partnership or a sole trader is none.
// Unknown is not known to be one.
bool isLegalEntity(LegalForm form);

// The first question of the procurement scheme (application form, appendix 5).
enum class ContractingAuthority {
    None,
    State,
    Province,
    Municipality,
    WaterBoard,
    PublicLawBody, // publiekrechtelijke instelling
    Partnership,   // of the ones above
};

template <>
struct EnumCodes<ContractingAuthority>
{
    static constexpr std::array<std::pair<ContractingAuthority, QStringView>, 7> table{{
        {ContractingAuthority::None, u"none"},
        {ContractingAuthority::State, u"state"},
        {ContractingAuthority::Province, u"province"},
        {ContractingAuthority::Municipality, u"municipality"},
        {ContractingAuthority::WaterBoard, u"waterBoard"},
        {ContractingAuthority::PublicLawBody, u"publicLawBody"},
        {ContractingAuthority::Partnership, u"partnership"},
    }};
};

enum class DeMinimisKind {
    General,
    Daeb,
    Agriculture,
};

template <>
struct EnumCodes<DeMinimisKind>
{
    static constexpr std::array<std::pair<DeMinimisKind, QStringView>, 3> table{{
        {DeMinimisKind::General, u"general"},
        {DeMinimisKind::Daeb, u"daeb"},
        {DeMinimisKind::Agriculture, u"agriculture"},
    }};
};

// De-minimis aid that an undertaking received, as it declares it.
struct DeMinimisAid
{
    DeMinimisKind kind = DeMinimisKind::General;
    QDate granted;
    Money amount;
    QString authority; // who gave it

    friend bool operator==(const DeMinimisAid&, const DeMinimisAid&) = default;
};

// A municipality, company, foundation, school. Plain data in any state. No personal data: people
// are Persons, and an applicant's contact is part II of the form.
struct Organisation
{
    OrganisationId id;
    QString name;
    QString shortName;
    Sector sector = Sector::Unknown;
    LegalForm legalForm = LegalForm::Unknown;
    QString kvkNumber; // eight digits, or empty
    bool isPublic = false;
    ContractingAuthority authority = ContractingAuthority::None;
    bool hasOwnProcurementPolicy = false;
    OrganisationId
        undertaking; // the head of the single undertaking that it is part of; null: itself
    QString place;
    QString website;
    QString remarks;
    std::vector<DeMinimisAid> deMinimisAid;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

// Errors: no name; a KvK number that is not eight digits; aid without a date or below zero; an
// undertaking that is not in the portfolio.
Violations check(const Organisation& organisation, const RuleContext& context);

} // namespace regiobord
