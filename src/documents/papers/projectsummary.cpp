#include "documents/papers/projectsummary.h"

#include "core/dutch.h"
#include "documents/papers/budgettables.h"
#include "documents/papers/contributions.h"
#include "documents/papers/frame.h"
#include "documents/papers/freetext.h"
#include "documents/papers/names.h"
#include "documents/papers/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

constexpr int purposeLength = 320; // characters: about four lines
constexpr int decisionLength = 80;
constexpr std::size_t mostResults = 10;

void addMoney(tree::Document& paper, const Budget& budget)
{
    if (budget.costs.empty() && budget.financing.empty())
        return;
    paper.add(tree::heading(2, u"Kosten en financiering"_s));
    paper.add(figuresTable(budget));
    if (const auto words = imbalanceWords(budget); !words.isEmpty())
        paper.add(tree::paragraph(tree::bold(words)));
}

// "Board, 9 januari 2025: akkoord"
QStringList routeWords(const ProjectRoute& route)
{
    QStringList lines;
    for (const RouteEntry& entry : route.entries()) {
        QStringList place{word(entry.step), dutch::date(entry.date)};
        place.removeAll(QString{});
        const auto decision = beginning(entry.decision, decisionLength);
        const auto outcome = word(entry.step, entry.outcome);
        lines += place.join(u", "_s) + u": "_s
            + (decision.isEmpty() ? outcome : u"%1 (%2)"_s.arg(outcome, decision));
    }
    return lines;
}

QString sdgWords(const std::vector<int>& sdgs)
{
    QStringList numbers;
    for (const int number : sdgs)
        numbers += QString::number(number);
    return enumeration(numbers);
}

// Only names: what the applicant says about them is in the application form.
void addContributions(tree::KeyValueBlock& facts, const ProjectDetails& details,
                      const Catalogue& catalogue)
{
    QStringList goals;
    for (const GoalContribution& contribution : details.goals)
        goals += nameOf(contribution.goal, catalogue);
    QStringList springplanken;
    for (const SpringplankContribution& contribution : details.springplanken) {
        const Springplank* ofResult = catalogue.springplankOf(contribution.result);
        const auto name =
            ofResult != nullptr ? ofResult->name : nameOf(contribution.springplank, catalogue);
        if (!springplanken.contains(name))
            springplanken += name;
    }
    addEntry(facts, u"Visie 2030"_s, oneOrBullets(goals));
    addEntry(facts, u"Regio Deal"_s, oneOrBullets(springplanken));
    tree::addIfFilled(facts, u"SDG’s"_s, sdgWords(details.sdgs));
}

void addFacts(tree::Document& paper, const Project& project, const Catalogue& catalogue)
{
    const ProjectDetails& details = project.details;
    tree::KeyValueBlock facts;
    tree::addIfFilled(facts, u"Projectnummer"_s, project.number);
    const auto add = [&facts](const QString& label, const QString& value) {
        facts.entries.push_back(tree::keyValue(label, freeTextOrNotFilledIn(value)));
    };
    add(u"Aanvrager"_s, nameOf(details.applicant, catalogue));
    add(u"Thematafel"_s, nameOf(details.thematafel, catalogue));
    add(u"Looptijd"_s, dutch::range(details.period));
    add(u"Stand"_s, word(project.route.status()));
    addEntry(facts, u"Route"_s, oneOrBullets(routeWords(project.route)));
    tree::addIfFilled(facts, u"Doel"_s, beginning(details.purpose, purposeLength));
    addContributions(facts, details, catalogue);
    paper.add(std::move(facts));
}

void addResults(tree::Document& paper, const ProjectDetails& details, const Catalogue& catalogue)
{
    auto promises = promiseTable(details, catalogue);
    if (promises.rows.empty())
        return;
    const auto left = promises.rows.size() - std::min(promises.rows.size(), mostResults);
    promises.rows.resize(promises.rows.size() - left);
    paper.add(tree::heading(2, u"Resultaten"_s));
    paper.add(std::move(promises));
    if (left > 0)
        paper.add(tree::paragraph(u"En nog %1 in het aanvraagformulier."_s.arg(left)));
}

} // namespace

tree::Document projectSummaryPaper(const Project& project, const Catalogue& catalogue,
                                   const PaperOptions& options)
{
    const auto name = project.details.name.trimmed();
    auto paper = startPaper({.kind = u"Projectsamenvatting"_s,
                             .subject = name,
                             .heading = name.isEmpty() ? u"Project zonder naam"_s : name},
                            options);
    addFacts(paper, project, catalogue);
    addMoney(paper, project.details.budget);
    addResults(paper, project.details, catalogue);
    return paper;
}

} // namespace regiobord::papers
