#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "domain/ids.h"
#include "domain/organisations/organisation.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace regiobord {

enum class BodyKind {
    Raad,
    Board,
    AlgemeenBestuur,
    DagelijksBestuur,
    Thematafel,
    SteeringGroup,
    Office, // werkorganisatie
    Other,
};

template <>
struct EnumCodes<BodyKind>
{
    static constexpr std::array<std::pair<BodyKind, QStringView>, 8> table{{
        {BodyKind::Raad, u"raad"},
        {BodyKind::Board, u"board"},
        {BodyKind::AlgemeenBestuur, u"algemeenBestuur"},
        {BodyKind::DagelijksBestuur, u"dagelijksBestuur"},
        {BodyKind::Thematafel, u"thematafel"},
        {BodyKind::SteeringGroup, u"steeringGroup"},
        {BodyKind::Office, u"office"},
        {BodyKind::Other, u"other"},
    }};
};

// What meets and decides. A Thematafel is the body of that kind; it belongs to a theme of a vision.
struct Body
{
    BodyId id;
    QString code; // "AB", "OA": unique in a portfolio
    QString name;
    QString label;
    BodyKind kind = BodyKind::Other;
    ThemeId theme; // of a Thematafel
    QStringList otherNames;
    std::optional<int> termYears; // how long one term of a member lasts; none: no fixed term
    int maximumTerms = 0;         // with termYears only

    friend bool operator==(const Body&, const Body&) = default;
};

// Someone who is known by name in a role: a member, a portfolio holder, a chair. A name and a
// function are all that is kept; never in search, never in an export unless asked for.
struct Person
{
    PersonId id;
    QString name;
    QString function;

    friend bool operator==(const Person&, const Person&) = default;
};

struct Membership
{
    MembershipId id;
    PersonId person;
    BodyId body;
    OrganisationId represents;
    QString role; // "voorzitter", "lid"
    Sector sector = Sector::Unknown;
    bool isExOfficio = false; // lasts as long as another office does: no terms
    std::vector<DateRange> terms;

    friend bool operator==(const Membership&, const Membership&) = default;
};

// Errors: no name; no code, or one that another body has; a Thematafel's theme that is not in the
// portfolio; a term of no years.
Violations check(const Body& body, const RuleContext& context);
Violations check(const Person& person, const RuleContext& context);

// Terms of office: a Board member is appointed for four years and can be appointed once more
// (minutes of the Algemeen Bestuur, 18 December 2024). The body says how many years and terms; a
// term that lasts longer, overlaps the one before it (Duplicate), or is one too many is an error. A
// term without an end lasts until today. Ex officio there is no longest term and no last one.
Violations check(const Membership& membership, const RuleContext& context);

} // namespace regiobord
