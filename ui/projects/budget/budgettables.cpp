#include "ui/projects/budget/budgettables.h"

#include "app/words/labels.h"
#include "core/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class TableWords
{
    Q_DECLARE_TR_FUNCTIONS(budget)
};

QString amountText(Money amount)
{
    return amount == Money{} ? QString{} : dutch::plainAmount(amount);
}

// The amounts of one row by column, and their sum behind them.
template <typename Key>
class Sums
{
public:
    void add(const Key& key, std::optional<Money> amount)
    {
        if (!amount)
            return;
        m_sums[key] += *amount;
        m_total += *amount;
    }
    template <typename Keys>
    SumRow row(const QString& name, const Keys& keys, bool isTotal) const
    {
        SumRow row{.texts = {name}, .isTotal = isTotal};
        for (const auto& key : keys) {
            const auto found = m_sums.find(key);
            row.texts.append(found == m_sums.end() ? QString{} : amountText(found->second));
        }
        row.texts.append(dutch::plainAmount(m_total));
        return row;
    }

private:
    std::map<Key, Money> m_sums;
    Money m_total;
};

// Rows by name, in the order in which the names come.
template <typename Key>
class NamedSums
{
public:
    Sums<Key>& operator[](const QString& name)
    {
        const auto found = std::ranges::find(m_rows, name, &std::pair<QString, Sums<Key>>::first);
        if (found != m_rows.end())
            return found->second;
        return m_rows.emplace_back(name, Sums<Key>{}).second;
    }
    template <typename Keys>
    void appendTo(std::vector<SumRow>& rows, const Keys& keys) const
    {
        for (const auto& [name, sums] : m_rows)
            rows.push_back(sums.row(name, keys, false));
    }

private:
    std::vector<std::pair<QString, Sums<Key>>> m_rows;
};

using Year = std::optional<int>;

// Without a year first.
std::set<Year> yearsOf(const Budget& budget)
{
    std::set<Year> years;
    for (const auto& line : budget.costs)
        years.insert(line.year);
    for (const auto& line : budget.financing)
        years.insert(line.year);
    return years;
}

} // namespace

SumContent partiesByState(const Budget& budget)
{
    std::vector<FinancingState> states;
    SumContent content{.columns = {{TableWords::tr("Party")}}, .rows = {}};
    for (const auto& [state, code] : EnumCodes<FinancingState>::table) {
        states.push_back(state);
        content.columns.push_back({words::label(state), true});
    }
    content.columns.push_back({TableWords::tr("Total"), true});
    NamedSums<FinancingState> parties;
    Sums<FinancingState> all;
    for (const auto& line : budget.financing) {
        parties[line.party.isEmpty() ? TableWords::tr("party not filled in") : line.party].add(
            line.state, line.amount);
        all.add(line.state, line.amount);
    }
    parties.appendTo(content.rows, states);
    content.rows.push_back(all.row(TableWords::tr("Total"), states, true));
    return content;
}

SumContent budgetByYear(const Budget& budget)
{
    const auto years = yearsOf(budget);
    SumContent content{.columns = {{TableWords::tr("Post")}}, .rows = {}};
    for (const auto& year : years)
        content.columns.push_back(
            {year ? QString::number(*year) : TableWords::tr("No year"), true});
    content.columns.push_back({TableWords::tr("Total"), true});
    NamedSums<Year> posts;
    Sums<Year> costs;
    Sums<Year> cofinancing;
    Sums<Year> grant;
    Sums<Year> gap;
    for (const auto& line : budget.costs) {
        posts[line.description.isEmpty() ? TableWords::tr("not named") : line.description].add(
            line.year, line.amount);
        costs.add(line.year, line.amount);
        gap.add(line.year, line.amount);
    }
    for (const auto& line : budget.financing) {
        const bool isGrant = line.role == FinancingRole::RequestedGrant;
        (isGrant ? grant : cofinancing).add(line.year, line.amount);
        if (line.amount)
            gap.add(line.year, Money{} - *line.amount);
    }
    posts.appendTo(content.rows, years);
    content.rows.push_back(costs.row(TableWords::tr("Total costs"), years, true));
    content.rows.push_back(cofinancing.row(TableWords::tr("Co-financing"), years, false));
    content.rows.push_back(grant.row(TableWords::tr("Requested grant"), years, false));
    content.rows.push_back(gap.row(TableWords::tr("Gap"), years, true));
    return content;
}

} // namespace regiobord
