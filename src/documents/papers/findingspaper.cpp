#include "documents/papers/findingspaper.h"

#include "core/dutch.h"
#include "documents/papers/frame.h"
#include "documents/papers/freetext.h"
#include "documents/papers/names.h"
#include "documents/papers/words.h"

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

// Every field of the template is shown, also when nothing was filled in.
void add(tree::KeyValueBlock& block, const QString& label, tree::Flow value)
{
    if (value.empty())
        value = tree::flow(notFilledIn());
    addEntry(block, label, std::move(value));
}

QString projectName(const FindingsReport& report, const Project& project)
{
    return (report.isClosed ? report.projectName : project.details.name).trimmed();
}

void addIdentity(tree::Document& paper, const FindingsReport& report, const Project& project,
                 const Catalogue& catalogue)
{
    tree::KeyValueBlock block;
    add(block, u"1. Naam project"_s, freeText(projectName(report, project)));
    add(block, u"2. Betrokken Thematafel(s)"_s,
        freeText(enumeration(namesOf(report.thematafels, catalogue))));
    add(block, u"3. Doel/effect van het project"_s, freeText(report.purpose));
    add(block, u"4. Looptijd van het project: (start- en einddatum)"_s,
        freeText(dutch::range(report.isClosed ? report.period : project.details.period)));
    paper.add(std::move(block));
}

void addCriteria(tree::Document& paper, const std::vector<Criterion>& criteria)
{
    paper.add(tree::heading(2, u"5. Toetsingscriteria waaraan de aanvraag moet voldoen"_s));
    if (criteria.empty()) {
        paper.add(tree::paragraph(notFilledIn()));
        return;
    }
    auto table = tree::table({tree::left(3), tree::left(1), tree::left(4.4)},
                             {u"Criterium"_s, u"Voldoet"_s, u"Toelichting"_s});
    table.firstColumnIsHeader = true;
    table.summary = u"De toetsingscriteria met het oordeel van de thematafel"_s;
    for (const Criterion& criterion : criteria) {
        const auto answer = criterion.isQuestion ? QString{} : word(criterion.meets);
        tree::Flow explanation = freeText(criterion.explanation);
        if (explanation.empty())
            explanation = tree::flow(u"–"_s);
        table.rows.push_back(
            tree::row({tree::cell(orDash(criterion.label)), tree::cell(tree::bold(orDash(answer))),
                       tree::Cell{std::move(explanation)}}));
    }
    paper.add(std::move(table));
}

tree::Flow resultNames(const std::vector<SpringplankResultId>& results, const Catalogue& catalogue)
{
    QStringList names;
    for (const SpringplankResultId& id : results) {
        const Springplank* springplank = catalogue.springplankOf(id);
        const auto name = nameOf(id, catalogue);
        names += springplank == nullptr ? name : springplank->name + u": "_s + name;
    }
    return oneOrBullets(names);
}

void addRegioDeal(tree::Document& paper, const FindingsReport& report, const Catalogue& catalogue)
{
    paper.add(
        tree::heading(2, u"6. Wordt er een bijdrage vanuit de Regio Deal Achterhoek gevraagd?"_s));
    const auto answer = word(report.asksRegioDeal);
    paper.add(tree::paragraph(answer.isEmpty() ? notFilledIn() : tree::bold(answer)));
    tree::append(paper, freeText(report.regioDealRemark));
    tree::KeyValueBlock block;
    const bool asks = report.asksRegioDeal == Answer::Yes;
    const auto springplank = nameOf(report.springplank, catalogue);
    add(block, u"Zo ja, voor welke springplank?"_s,
        asks || !springplank.isEmpty() ? freeText(springplank) : tree::flow(u"n.v.t."_s));
    add(block,
        u"Aan welke resultaten uit het convenant Regio Deal Achterhoek II draagt het project bij?"_s,
        resultNames(report.results, catalogue));
    paper.add(std::move(block));
}

void addAlignment(tree::Document& paper, const FindingsReport& report, const Catalogue& catalogue)
{
    paper.add(tree::heading(2, u"7. Opmerkingen vanuit subsidieadviseur"_s));
    tree::append(paper, freeTextOrNotFilledIn(report.adviserRemarks));
    paper.add(tree::heading(2, u"8. Afstemming met andere Thematafel(s)"_s));
    const auto tables = oneOrBullets(namesOf(report.alignedWith, catalogue));
    tree::append(paper, tables);
    if (tables.empty() || !report.alignment.trimmed().isEmpty())
        tree::append(paper, freeTextOrNotFilledIn(report.alignment));
}

void addVerdict(tree::Document& paper, const FindingsReport& report)
{
    tree::KeyValueBlock block;
    tree::Flow decision;
    if (const auto verdict = word(report.verdict); !verdict.isEmpty())
        decision = tree::flow(tree::bold(verdict));
    for (tree::FlowBlock& part : freeText(report.verdictText))
        decision.push_back(std::move(part));
    add(block, u"Besluit"_s, std::move(decision));
    addEntry(block, report.conditions.size() > 1 ? u"Voorwaarden"_s : u"Voorwaarde"_s,
             oneOrBullets(report.conditions));
    QStringList days;
    for (const QDate& day : report.discussedOn)
        days += dutch::date(day);
    add(block, u"Besproken in Thematafel"_s, freeText(enumeration(days)));
    add(block, u"Datum"_s, freeText(dutch::date(report.reportDate)));
    addSection(paper, u"9. Bevindingen Thematafel"_s, std::move(block));
}

} // namespace

tree::Document findingsPaper(const FindingsReport& report, const Project& project,
                             const Catalogue& catalogue, const PaperOptions& options)
{
    auto paper = startPaper({u"Rapport van bevindingen Projecten Achterhoek Visie 2030"_s,
                             projectName(report, project)},
                            options);
    if (!report.isClosed)
        paper.add(tree::paragraph(tree::bold(u"Concept"_s)
                                  + tree::text(u": de thematafel heeft dit rapport nog niet "
                                               u"afgerond."_s)));
    addIdentity(paper, report, project, catalogue);
    addCriteria(paper, report.criteria);
    addRegioDeal(paper, report, catalogue);
    addAlignment(paper, report, catalogue);
    addVerdict(paper, report);
    return paper;
}

} // namespace regiobord::papers
