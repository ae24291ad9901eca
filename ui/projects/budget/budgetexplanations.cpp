#include "ui/projects/budget/budgetexplanations.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/widgets/amountwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class BudgetWords
{
    Q_DECLARE_TR_FUNCTIONS(budget)
};

QString formSource()
{
    return BudgetWords::tr("Application form, field 9: costs and financing must be equal");
}

QString inEuros(std::optional<Money> amount)
{
    return amount ? dutch::euros(*amount) : BudgetWords::tr("not filled in");
}

QString withYear(const QString& text, std::optional<int> year)
{
    return year ? u"%1 (%2)"_s.arg(text).arg(*year) : text;
}

QString nameOf(const FinancingLine& line)
{
    return line.party.isEmpty() ? BudgetWords::tr("party not filled in") : line.party;
}

ExplanationRow rowOf(const FinancingLine& line)
{
    return {.what = withYear(nameOf(line), line.year),
            .detail = words::label(line.state),
            .amount = inEuros(line.amount)};
}

template <typename Wanted>
std::vector<ExplanationRow> rowsOf(const Budget& budget, const Wanted& isWanted)
{
    std::vector<ExplanationRow> rows;
    for (const auto& line : budget.financing) {
        if (isWanted(line))
            rows.push_back(rowOf(line));
    }
    return rows;
}

QString totalIs(Money amount)
{
    return BudgetWords::tr("Total: %1").arg(dutch::euros(amount));
}

QString percentPoints(int basisPoints)
{
    return dutch::percentage(basisPoints).chopped(1);
}

Money magnitude(Money amount)
{
    return amount.isNegative() ? Money{} - amount : amount;
}

} // namespace

QString balanceText(const BudgetTotals& totals)
{
    if (totals.costs == Money{} && totals.financing == Money{})
        return BudgetWords::tr("There are no amounts yet.");
    if (totals.isBalanced())
        return BudgetWords::tr("In balance: the financing equals the costs.");
    const auto gap = magnitude(totals.gap());
    const auto text = totals.gap().isNegative()
        ? BudgetWords::tr("The financing is %1 higher than the costs").arg(dutch::euros(gap))
        : BudgetWords::tr("The financing is %1 lower than the costs").arg(dutch::euros(gap));
    const auto share = shareInBasisPoints(gap, totals.costs);
    return share
        ? text + BudgetWords::tr(": %1 percent points of the costs.").arg(percentPoints(*share))
        : text + u'.';
}

Explanation explainCosts(const Budget& budget)
{
    Explanation explanation{
        .title = BudgetWords::tr("Total costs"),
        .rule = BudgetWords::tr("All cost lines added up. A line without an amount, or with "
                                "an amount in words, counts as nothing."),
        .source = formSource()};
    for (const auto& line : budget.costs)
        explanation.rows.push_back(
            {.what = withYear(line.description.isEmpty() ? BudgetWords::tr("not named")
                                                         : line.description,
                              line.year),
             .amount = inEuros(line.amount)});
    explanation.total = totalIs(totals(budget).costs);
    return explanation;
}

Explanation explainFinancing(const Budget& budget, FinancingRole role)
{
    const auto sums = totals(budget);
    const bool isGrant = role == FinancingRole::RequestedGrant;
    const auto sum = isGrant ? sums.requestedGrant : sums.cofinancing;
    Explanation explanation{
        .title = isGrant ? BudgetWords::tr("Requested grant") : BudgetWords::tr("Co-financing"),
        .rule = isGrant
            ? BudgetWords::tr("The financing lines that ask money of a fund of the region, added "
                              "up.")
            : BudgetWords::tr("The financing lines of the applicant and others, added up. Money "
                              "asked of a fund of the region is not among them."),
        .source = formSource(),
        .rows = rowsOf(budget, [role](const auto& line) { return line.role == role; }),
        .total = totalIs(sum)};
    if (const auto share = shareText(sum, sums.costs); !share.isEmpty())
        explanation.total += BudgetWords::tr(", %1 of the costs").arg(share);
    return explanation;
}

Explanation explainBalance(const Budget& budget)
{
    const auto sums = totals(budget);
    return {.title = BudgetWords::tr("Balance"),
            .rule = BudgetWords::tr(
                "Costs less co-financing less the requested grant. At zero the budget is in "
                "balance; above zero money is lacking."),
            .source = formSource(),
            .rows = {{.what = BudgetWords::tr("Total costs"), .amount = dutch::euros(sums.costs)},
                     {.what = BudgetWords::tr("Co-financing"),
                      .amount = dutch::euros(Money{} - sums.cofinancing)},
                     {.what = BudgetWords::tr("Requested grant"),
                      .amount = dutch::euros(Money{} - sums.requestedGrant)}},
            .total = BudgetWords::tr("Gap: %1").arg(dutch::euros(sums.gap()))};
}

Explanation explainSector(const Budget& budget, Sector sector)
{
    const auto isOfSector = [sector](const FinancingLine& line) {
        return line.role == FinancingRole::Cofinancing && line.sector == sector;
    };
    const auto bySector = cofinancingBySector(budget);
    const auto found = bySector.find(sector);
    const auto sum = found == bySector.end() ? Money{} : found->second;
    const auto all = totals(budget).cofinancing;
    Explanation explanation{
        .title = BudgetWords::tr("Co-financing by O: %1").arg(words::label(sector)),
        .rule = BudgetWords::tr(
            "The co-financing of parties of this O, and its share of all co-financing. The "
            "requested grant is left out."),
        .source = BudgetWords::tr("Application form, field 8d: support by the three O's"),
        .rows = rowsOf(budget, isOfSector),
        .total = totalIs(sum)};
    if (const auto share = shareText(sum, all); !share.isEmpty())
        explanation.total += BudgetWords::tr(", %1 of %2").arg(share, dutch::euros(all));
    return explanation;
}

Explanation explainRegional(const Budget& budget)
{
    const auto counts = [](const FinancingLine& line) {
        return line.role == FinancingRole::Cofinancing && !line.isFromState;
    };
    const auto sums = totals(budget);
    auto rows = rowsOf(budget, counts);
    for (const auto& line : budget.financing) {
        if (line.role == FinancingRole::Cofinancing && line.isFromState)
            rows.push_back({.what = nameOf(line),
                            .detail = BudgetWords::tr("from the Rijk: does not count"),
                            .amount = inEuros(line.amount)});
    }
    const auto regional = regionalCofinancing(budget);
    Explanation explanation{
        .title = BudgetWords::tr("Regional co-financing"),
        .rule = BudgetWords::tr(
            "Co-financing in cash or in kind, public or private, but not money that itself "
            "comes from the Rijk. In a Regio Deal the region adds at least as much as the "
            "Rijk."),
        .source = BudgetWords::tr("Rules of the Regio Deals on co-financing"),
        .rows = std::move(rows),
        .total = totalIs(regional)};
    if (const auto share = shareText(regional, sums.costs); !share.isEmpty())
        explanation.total += BudgetWords::tr(", %1 of the costs").arg(share);
    return explanation;
}

Explanation explainRoom(const FundRoom& room, const Fund& fund)
{
    const auto key = fund.id.toString();
    Explanation explanation{
        .title = BudgetWords::tr("Room in %1").arg(fund.name),
        .rule = BudgetWords::tr(
            "The ceiling less what is used. For each project and year the largest of "
            "reserved, committed and paid counts, less what was released."),
        .source = BudgetWords::tr("The bookings of the fund; open the fund for each of them"),
        .rows = {{.what = BudgetWords::tr("Ceiling"),
                  .amount = fund.ceilings.empty() ? BudgetWords::tr("not known")
                                                  : dutch::euros(room.now.ceiling),
                  .key = key},
                 {.what = BudgetWords::tr("Used now"),
                  .amount = dutch::euros(Money{} - room.now.used),
                  .key = key}}};
    if (!fund.ceilings.empty())
        explanation.rows.push_back({.what = BudgetWords::tr("Room now"),
                                    .amount = dutch::euros(room.now.room()),
                                    .key = key});
    explanation.rows.push_back({.what = BudgetWords::tr("Asked by this project"),
                                .amount = dutch::euros(Money{} - room.asked),
                                .key = key});
    const auto added = room.after.used - room.now.used;
    if (added != room.asked)
        explanation.rows.push_back({.what = BudgetWords::tr("Of which booked already"),
                                    .amount = dutch::euros(room.asked - added),
                                    .key = key});
    explanation.total = fund.ceilings.empty()
        ? BudgetWords::tr("The fund has no ceiling yet, so its room is not known.")
        : BudgetWords::tr("Room after this project: %1").arg(dutch::euros(room.after.room()));
    return explanation;
}

} // namespace regiobord
