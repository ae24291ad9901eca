#pragma once

#include "core/enumcodes.h"
#include "core/money.h"
#include "domain/ids.h"
#include "domain/organisations/organisation.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace regiobord {

struct CostLine
{
    QString description;
    QString category;        // as the applicant's budget groups it: "Personeel"
    std::optional<int> year; // none: over the whole period
    std::optional<Money> amount;

    friend bool operator==(const CostLine&, const CostLine&) = default;
};

enum class FinancingRole {
    Cofinancing,    // from the applicant and the other O's
    RequestedGrant, // what is asked of the region's funds
};

template <>
struct EnumCodes<FinancingRole>
{
    static constexpr std::array<std::pair<FinancingRole, QStringView>, 2> table{{
        {FinancingRole::Cofinancing, u"cofinancing"},
        {FinancingRole::RequestedGrant, u"requestedGrant"},
    }};
};

enum class FinancingKind {
    Cash,
    InKind,
};

template <>
struct EnumCodes<FinancingKind>
{
    static constexpr std::array<std::pair<FinancingKind, QStringView>, 2> table{{
        {FinancingKind::Cash, u"cash"},
        {FinancingKind::InKind, u"inKind"},
    }};
};

// How sure the money is.
enum class FinancingState {
    Asked,
    Promised,
    Signed,
    Received,
};

template <>
struct EnumCodes<FinancingState>
{
    static constexpr std::array<std::pair<FinancingState, QStringView>, 4> table{{
        {FinancingState::Asked, u"asked"},
        {FinancingState::Promised, u"promised"},
        {FinancingState::Signed, u"signed"},
        {FinancingState::Received, u"received"},
    }};
};

struct FinancingLine
{
    FinancingRole role = FinancingRole::Cofinancing;
    QString party;               // as written; the name of the organisation where that is known
    OrganisationId organisation; // null when the party is not in the portfolio
    Sector sector = Sector::Unknown;
    FinancingKind kind = FinancingKind::Cash;
    bool isFromState = false; // comes from the Rijk, by whatever way
    FinancingState state = FinancingState::Asked;
    FundId fund; // one of ours; null when not yet known, and for co-financing
    std::optional<int> year;
    std::optional<Money> amount;

    friend bool operator==(const FinancingLine&, const FinancingLine&) = default;
};

// Field 9 of the application form, and the budget that goes with it as appendix 4.
struct Budget
{
    std::vector<CostLine> costs;
    std::vector<FinancingLine> financing;

    friend bool operator==(const Budget&, const Budget&) = default;
};

// Lines without an amount count as nothing. All throw std::overflow_error past 64 bits of cents.
struct BudgetTotals
{
    Money costs;
    Money financing; // co-financing plus requested grant
    Money cofinancing;
    Money requestedGrant;

    Money gap() const { return costs - financing; } // above zero: not yet financed
    bool isBalanced() const { return costs == financing; }

    friend bool operator==(const BudgetTotals&, const BudgetTotals&) = default;
};

BudgetTotals totals(const Budget& budget);

// Who pays, by O. Requested grants are left out.
std::map<Sector, Money> cofinancingBySector(const Budget& budget);

// Co-financing that counts as regional: in cash or in kind, public or private, but not money that
// itself comes from the State (rules of the Regio Deals: specifieke uitkering, opdracht, subsidie).
Money regionalCofinancing(const Budget& budget);

// What is asked of one fund.
Money requestedFrom(const Budget& budget, const FundId& fund);

// Part of the whole in basis points (hundredths of a percent), rounded half away from zero; nothing
// when the whole is not above zero. Throws std::overflow_error past 32 bits.
std::optional<int> shareInBasisPoints(Money part, Money whole);

} // namespace regiobord
