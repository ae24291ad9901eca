#include "documents/papers/contributions.h"

#include "core/dutch.h"
#include "documents/papers/freetext.h"
#include "documents/papers/names.h"
#include "documents/tree/build.h"
#include "domain/programmes/sdg.h"
#include "domain/projects/progress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

tree::Flow listOrNothing(tree::List list)
{
    if (list.items.empty())
        return {};
    return {std::move(list)};
}

// "24 plaatsingen (streefwaarde: 20 tot 30)"; of an unknown measure only the number.
QString promiseWords(const PromisedAmount& promise, const Catalogue& catalogue)
{
    const Measure* measure = catalogue.measure(promise.measure);
    if (measure == nullptr)
        return dutch::number(promise.amount);
    return u"%1 (streefwaarde: %2)"_s.arg(quantityWords(promise.amount, *measure),
                                          targetWords(*measure));
}

// What stands below the name of a result or springplank.
tree::Flow promisesAndWords(const SpringplankContribution& contribution, const Catalogue& catalogue)
{
    tree::Flow parts = freeText(contribution.explanation);
    for (const PromisedAmount& promise : contribution.promises)
        parts.emplace_back(tree::paragraph(u"Toegezegd: "_s + promiseWords(promise, catalogue)));
    return parts;
}

void appendTo(tree::Flow& parts, tree::Flow more)
{
    for (tree::FlowBlock& part : more)
        parts.push_back(std::move(part));
}

// A contribution to a result names its springplank only by that result when it comes from a report.
SpringplankId springplankOf(const SpringplankContribution& contribution, const Catalogue& catalogue)
{
    if (!contribution.springplank.isNull())
        return contribution.springplank;
    const Springplank* springplank = catalogue.springplankOf(contribution.result);
    return springplank == nullptr ? SpringplankId{} : springplank->id;
}

std::vector<SpringplankId>
springplankenInOrder(const std::vector<SpringplankContribution>& contributions,
                     const Catalogue& catalogue)
{
    std::vector<SpringplankId> ids;
    for (const SpringplankContribution& contribution : contributions) {
        const auto id = springplankOf(contribution, catalogue);
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

tree::ListItem springplankItem(const SpringplankId& id,
                               const std::vector<SpringplankContribution>& contributions,
                               const Catalogue& catalogue)
{
    tree::ListItem item = tree::item(
        tree::bold(id.isNull() ? u"Springplank niet ingevuld"_s : nameOf(id, catalogue)));
    tree::List results;
    for (const SpringplankContribution& contribution : contributions) {
        if (springplankOf(contribution, catalogue) != id)
            continue;
        if (contribution.result.isNull()) {
            appendTo(item.content, promisesAndWords(contribution, catalogue));
            continue;
        }
        tree::ListItem result = tree::item(nameOf(contribution.result, catalogue));
        appendTo(result.content, promisesAndWords(contribution, catalogue));
        results.items.push_back(std::move(result));
    }
    appendTo(item.content, listOrNothing(std::move(results)));
    return item;
}

// A row of promiseTable().
struct Promise
{
    QString promised;
    QString realised;
    QString target;
};

// "85 plaatsingen tot en met 30-06-2025; remark", with the amount as text.
QString realisedWords(const Realised& realised, const QString& amount)
{
    QStringList parts;
    if (!amount.isEmpty())
        parts += realised.until.isValid()
            ? u"%1 tot en met %2"_s.arg(amount, dutch::date(realised.until))
            : amount;
    if (!realised.remark.trimmed().isEmpty())
        parts += realised.remark.trimmed();
    return orDash(parts.join(u"; "_s));
}

Promise promiseOf(const PlannedResult& result)
{
    const auto withUnit = [&result](const QString& value) {
        return value.isEmpty() ? QString{} : (value + u' ' + result.unit).trimmed();
    };
    const auto& amount = result.realised.amount;
    const auto value = result.value ? dutch::number(*result.value) : result.valueText;
    const auto realised = withUnit(amount ? dutch::number(*amount) : QString{});
    return {(value + u' ' + result.unit).trimmed(), realisedWords(result.realised, realised),
            u"–"_s};
}

// The measure is null when it is not in the portfolio.
Promise promiseOf(const PromisedAmount& promise, const Measure* measure)
{
    const auto words = [measure](Quantity amount) {
        return measure == nullptr ? dutch::number(amount) : quantityWords(amount, *measure);
    };
    const auto& amount = promise.realised.amount;
    return {words(promise.amount),
            realisedWords(promise.realised, amount ? words(*amount) : QString{}),
            measure == nullptr ? u"–"_s : targetWords(*measure)};
}

tree::Table emptyPromiseTable(bool isReported)
{
    std::vector<tree::Column> columns{tree::left(4), tree::left(2.6), tree::left(2)};
    std::vector<QString> heads{u"Resultaat"_s, u"Toegezegd"_s, u"Streefwaarde"_s};
    if (isReported) {
        columns.insert(columns.begin() + 2, tree::left(2.6));
        heads.insert(heads.begin() + 2, u"Gerealiseerd"_s);
    }
    auto table = tree::table(columns, heads);
    table.firstColumnIsHeader = true;
    table.summary = isReported
        ? u"Wat het project toezegt en realiseerde, met de streefwaarden van de Regio Deal"_s
        : u"Wat het project toezegt, met de streefwaarden van de Regio Deal"_s;
    return table;
}

} // namespace

tree::Table plannedResultTable(const std::vector<PlannedResult>& results)
{
    auto table = tree::table({tree::left(3.4), tree::right(1), tree::left(1.6), tree::left(2)},
                             {u"Resultaat"_s, u"Waarde"_s, u"Eenheid"_s, u"Verantwoordelijk"_s});
    table.firstColumnIsHeader = true;
    table.summary = u"Beoogde resultaten met waarde, eenheid en wie verantwoordelijk is"_s;
    for (const PlannedResult& result : results) {
        const auto value = result.value ? dutch::number(*result.value) : result.valueText;
        table.rows.push_back(tree::row(
            {orDash(result.name), orDash(value), orDash(result.unit), orDash(result.owner)}));
    }
    return table;
}

tree::Flow goalList(const std::vector<GoalContribution>& goals, const Catalogue& catalogue)
{
    tree::List list;
    for (const GoalContribution& contribution : goals) {
        const auto name = nameOf(contribution.goal, catalogue);
        tree::ListItem item =
            name.isEmpty() ? tree::item(notFilledIn()) : tree::item(tree::bold(name));
        appendTo(item.content, freeText(contribution.explanation));
        list.items.push_back(std::move(item));
    }
    return listOrNothing(std::move(list));
}

tree::Flow springplankList(const std::vector<SpringplankContribution>& contributions,
                           const Catalogue& catalogue)
{
    tree::List list;
    for (const SpringplankId& id : springplankenInOrder(contributions, catalogue))
        list.items.push_back(springplankItem(id, contributions, catalogue));
    return listOrNothing(std::move(list));
}

tree::Flow sdgList(const std::vector<int>& sdgs)
{
    tree::List list;
    for (const int number : sdgs) {
        const auto title = sdgTitle(number);
        const auto name = u"SDG %1"_s.arg(number);
        list.items.push_back(tree::item(title.isEmpty() ? name : name + u": "_s + title));
    }
    return listOrNothing(std::move(list));
}

tree::Table promiseTable(const ProjectDetails& details, const Catalogue& catalogue)
{
    const bool isReported = hasRealised(details);
    auto table = emptyPromiseTable(isReported);
    const auto add = [&](const QString& name, const Promise& promise) {
        std::vector<QString> cells{orDash(name), orDash(promise.promised), promise.target};
        if (isReported)
            cells.insert(cells.begin() + 2, promise.realised);
        table.rows.push_back(tree::row(cells));
    };
    for (const PlannedResult& result : details.results)
        add(result.name, promiseOf(result));
    for (const SpringplankContribution& contribution : details.springplanken) {
        const auto result = nameOf(contribution.result, catalogue);
        const auto name = result.isEmpty() ? nameOf(contribution.springplank, catalogue) : result;
        for (const PromisedAmount& promise : contribution.promises)
            add(name, promiseOf(promise, catalogue.measure(promise.measure)));
    }
    return table;
}

} // namespace regiobord::papers
