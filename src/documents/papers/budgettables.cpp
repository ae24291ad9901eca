#include "documents/papers/budgettables.h"

#include "core/dutch.h"
#include "documents/papers/freetext.h"
#include "documents/papers/names.h"
#include "documents/papers/words.h"
#include "documents/tree/build.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

constexpr std::size_t mostPeriodColumns = 5;
// Behind the years, in order, stands what is for the period as a whole.
constexpr int wholePeriod = std::numeric_limits<int>::max();

// A row of a table by year: lines of the budget with the same words, added up per year.
struct AmountRow
{
    QString group;
    QString words;
    std::map<int, Money> byPeriod;
    bool hasAmount = false;
};

using Periods = std::set<int>;

QString periodName(int period)
{
    return period == wholePeriod ? u"Hele periode"_s : QString::number(period);
}

void addTo(std::vector<AmountRow>& rows, const AmountRow& row)
{
    const auto found = std::ranges::find_if(rows, [&row](const AmountRow& other) {
        return other.group == row.group && other.words == row.words;
    });
    if (found == rows.end()) {
        rows.push_back(row);
        return;
    }
    for (const auto& [period, amount] : row.byPeriod)
        found->byPeriod[period] += amount;
    found->hasAmount = found->hasAmount || row.hasAmount;
}

AmountRow rowOf(const QString& group, const QString& words, std::optional<int> year,
                std::optional<Money> amount)
{
    AmountRow row{group, words, {}, amount.has_value()};
    row.byPeriod[year.value_or(wholePeriod)] = amount.value_or(Money{});
    return row;
}

Money sum(const std::map<int, Money>& amounts)
{
    Money total;
    for (const auto& [period, amount] : amounts)
        total += amount;
    return total;
}

std::map<int, Money> sumByPeriod(const std::vector<AmountRow>& rows)
{
    std::map<int, Money> result;
    for (const AmountRow& row : rows) {
        for (const auto& [period, amount] : row.byPeriod)
            result[period] += amount;
    }
    return result;
}

// The rows of each group, in the order in which the groups come first.
std::vector<std::vector<AmountRow>> byGroup(const std::vector<AmountRow>& rows)
{
    std::vector<std::vector<AmountRow>> groups;
    for (const AmountRow& row : rows) {
        const auto found =
            std::ranges::find_if(groups, [&row](const std::vector<AmountRow>& group) {
                return group.front().group == row.group;
            });
        if (found == groups.end())
            groups.push_back({row});
        else
            found->push_back(row);
    }
    return groups;
}

// Writes rows of amounts in the columns of a table: one per period, and their sum when there is
// more than one.
class PeriodTable
{
public:
    PeriodTable(const QString& firstColumn, Periods periods) : m_periods(std::move(periods))
    {
        std::vector<tree::Column> columns{tree::left(m_periods.size() > 3 ? 2.6 : 3.6)};
        std::vector<QString> header{firstColumn};
        for (const int period : m_periods) {
            columns.push_back(tree::right(1.1));
            header.push_back(m_periods.size() == 1 && period == wholePeriod ? u"Bedrag (€)"_s
                                                                            : periodName(period));
        }
        if (m_periods.size() > 1) {
            columns.push_back(tree::right(1.2));
            header.push_back(u"Totaal"_s);
        }
        m_table = tree::table(std::move(columns), header);
        m_table.firstColumnIsHeader = true;
    }

    void addGroup(const QString& words)
    {
        m_table.rows.push_back(
            tree::row({tree::cell(tree::bold(words), static_cast<int>(m_table.columns.size()))}));
    }

    void addRow(const AmountRow& row)
    {
        m_table.rows.push_back(tree::row(cells(row.words, row.byPeriod, row.hasAmount)));
    }

    void addTotal(const QString& words, const std::map<int, Money>& amounts)
    {
        m_table.rows.push_back(tree::totalRow(cells(words, amounts, true)));
    }

    tree::Table take() { return std::move(m_table); }

private:
    std::vector<QString> cells(const QString& words, const std::map<int, Money>& amounts,
                               bool hasAmount) const
    {
        std::vector<QString> result{orDash(words)};
        for (const int period : m_periods) {
            const auto found = amounts.find(period);
            const bool isShown = hasAmount && found != amounts.end();
            result.push_back(isShown ? dutch::plainAmount(found->second) : u"–"_s);
        }
        if (m_periods.size() > 1)
            result.push_back(hasAmount ? dutch::plainAmount(sum(amounts)) : u"–"_s);
        return result;
    }

    Periods m_periods;
    tree::Table m_table;
};

Periods periodsOf(const std::vector<AmountRow>& rows)
{
    Periods periods;
    for (const AmountRow& row : rows) {
        for (const auto& [period, amount] : row.byPeriod)
            periods.insert(period);
    }
    return periods;
}

// With too many years for columns every year becomes a row of its own.
std::vector<AmountRow> inOneColumn(const std::vector<AmountRow>& rows)
{
    std::vector<AmountRow> result;
    for (const AmountRow& row : rows) {
        for (const auto& [period, amount] : row.byPeriod)
            result.push_back({row.group,
                              u"%1 (%2)"_s.arg(orDash(row.words), periodName(period).toLower()),
                              {{wholePeriod, amount}},
                              row.hasAmount});
    }
    return result;
}

void addRows(PeriodTable& table, const std::vector<AmountRow>& rows)
{
    for (const AmountRow& row : rows)
        table.addRow(row);
}

// The groups with a heading each; with a total each when there are more than one.
tree::Table amountTable(const QString& firstColumn, std::vector<AmountRow> rows,
                        const QString& totalWords)
{
    if (periodsOf(rows).size() > mostPeriodColumns)
        rows = inOneColumn(rows);
    PeriodTable table{firstColumn, periodsOf(rows)};
    const auto groups = byGroup(rows);
    const bool isOne = groups.size() == 1;
    for (const auto& group : groups) {
        if (const auto& name = group.front().group; !isOne || !name.isEmpty())
            table.addGroup(name.isEmpty() ? u"Overig"_s : name);
        addRows(table, group);
        if (!isOne)
            table.addTotal(u"Subtotaal"_s, sumByPeriod(group));
    }
    table.addTotal(totalWords, sumByPeriod(rows));
    return table.take();
}

QString payerWords(const FinancingLine& line, const Catalogue& catalogue)
{
    const auto known = nameOf(line.organisation, catalogue);
    const auto fund = nameOf(line.fund, catalogue);
    QString payer = line.party.trimmed().isEmpty() ? known : line.party.trimmed();
    if (payer.isEmpty())
        payer = fund;
    QStringList details;
    if (!fund.isEmpty() && fund != payer)
        details += fund;
    details += word(line.sector);
    if (line.kind == FinancingKind::InKind)
        details += u"in natura"_s;
    if (line.isFromState)
        details += u"Rijksmiddelen"_s;
    details += word(line.state);
    details.removeAll(QString{});
    return u"%1 (%2)"_s.arg(payer.isEmpty() ? u"Nog niet bekend"_s : capitalised(payer),
                            details.join(u", "_s));
}

QString shareWords(Money part, Money whole)
{
    const auto share = shareInBasisPoints(part, whole);
    return share ? dutch::share(*share) : u"–"_s;
}

} // namespace

tree::Table totalsTable(const Budget& budget)
{
    const auto sums = totals(budget);
    auto table = tree::table({tree::left(4), tree::right(1.6), tree::right(1.2)},
                             {u"Post"_s, u"Bedrag"_s, u"Aandeel"_s});
    table.firstColumnIsHeader = true;
    table.summary = u"Totale kosten en hoe zij worden gefinancierd"_s;
    const auto cells = [&sums](const QString& words, Money amount) {
        return std::vector<QString>{words, dutch::amount(amount), shareWords(amount, sums.costs)};
    };
    table.rows = {
        tree::totalRow(cells(u"Totale kosten"_s, sums.costs)),
        tree::row(cells(u"Cofinanciering vanuit aanvrager en andere O’s"_s, sums.cofinancing)),
        tree::row(cells(u"Gevraagde subsidie"_s, sums.requestedGrant)),
        tree::totalRow(cells(u"Totale financiering"_s, sums.financing)),
    };
    return table;
}

QString imbalanceWords(const Budget& budget)
{
    const auto gap = totals(budget).gap();
    if (gap == Money{})
        return {};
    return gap.isNegative()
        ? u"De financiering is %1 hoger dan de kosten."_s.arg(dutch::amount(Money{} - gap))
        : u"Van de kosten is %1 nog niet gefinancierd."_s.arg(dutch::amount(gap));
}

bool hasCostDetails(const Budget& budget)
{
    return budget.costs.size() > 1;
}

bool hasFinancingDetails(const Budget& budget)
{
    return budget.financing.size() > 1;
}

tree::Table figuresTable(const Budget& budget)
{
    auto table = totalsTable(budget);
    table.rows.pop_back();
    return table;
}

tree::Table costTable(const Budget& budget)
{
    std::vector<AmountRow> rows;
    for (const CostLine& line : budget.costs)
        addTo(rows,
              rowOf(line.category.trimmed(), line.description.trimmed(), line.year, line.amount));
    auto table = amountTable(u"Kosten"_s, std::move(rows), u"Totale kosten"_s);
    table.caption = u"Begroting: kosten (in euro’s)"_s;
    return table;
}

tree::Table financingTable(const Budget& budget, const Catalogue& catalogue)
{
    std::vector<AmountRow> rows;
    for (const auto role : {FinancingRole::Cofinancing, FinancingRole::RequestedGrant}) {
        const auto group =
            role == FinancingRole::Cofinancing ? u"Cofinanciering"_s : u"Gevraagde subsidie"_s;
        for (const FinancingLine& line : budget.financing) {
            if (line.role == role)
                addTo(rows, rowOf(group, payerWords(line, catalogue), line.year, line.amount));
        }
    }
    auto table = amountTable(u"Financier"_s, std::move(rows), u"Totale financiering"_s);
    table.caption = u"Begroting: financiering (in euro’s)"_s;
    return table;
}

} // namespace regiobord::papers
