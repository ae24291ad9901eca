#include "documents/papers/contributions.h"

#include "core/dutch.h"
#include "documents/papers/freetext.h"
#include "documents/papers/names.h"
#include "documents/tree/build.h"
#include "domain/programmes/sdg.h"

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
    auto table = tree::table({tree::left(4), tree::left(2.6), tree::left(2)},
                             {u"Resultaat"_s, u"Toegezegd"_s, u"Streefwaarde"_s});
    table.firstColumnIsHeader = true;
    table.summary = u"Wat het project toezegt, met de streefwaarden van de Regio Deal"_s;
    for (const PlannedResult& result : details.results) {
        const auto value = result.value ? dutch::number(*result.value) : result.valueText;
        const auto promised = (value + u' ' + result.unit).trimmed();
        table.rows.push_back(tree::row({orDash(result.name), orDash(promised), u"–"_s}));
    }
    for (const SpringplankContribution& contribution : details.springplanken) {
        const auto result = nameOf(contribution.result, catalogue);
        const auto name = result.isEmpty() ? nameOf(contribution.springplank, catalogue) : result;
        for (const PromisedAmount& promise : contribution.promises) {
            const Measure* measure = catalogue.measure(promise.measure);
            const auto promised = measure == nullptr ? dutch::number(promise.amount)
                                                     : quantityWords(promise.amount, *measure);
            table.rows.push_back(tree::row(
                {orDash(name), promised, measure == nullptr ? u"–"_s : targetWords(*measure)}));
        }
    }
    return table;
}

} // namespace regiobord::papers
