#include "documents/papers/applicationform.h"

#include "core/dutch.h"
#include "documents/papers/budgettables.h"
#include "documents/papers/contributions.h"
#include "documents/papers/frame.h"
#include "documents/papers/freetext.h"
#include "documents/papers/names.h"
#include "documents/papers/words.h"

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

// A field of the form: always shown, with the word that it was not filled in where that is so.
void addField(tree::Document& paper, int level, const QString& heading, tree::Flow content)
{
    if (content.empty())
        content = tree::flow(notFilledIn());
    addSection(paper, level, heading, std::move(content));
}

QString mark(bool isChosen)
{
    return isChosen ? u"☒ "_s : u"☐ "_s;
}

// The answer in words, and the two boxes of the form.
tree::Flow answerWords(Answer answer)
{
    if (answer == Answer::Open)
        return tree::flow(notFilledIn());
    return tree::flow(tree::bold(word(answer)) + tree::text(u"   ("_s)
                      + tree::text(mark(answer == Answer::Yes) + u"Ja   "_s)
                      + tree::text(mark(answer == Answer::No) + u"Nee)"_s));
}

void addIdentity(tree::Document& paper, const Project& project, const Catalogue& catalogue)
{
    const ProjectDetails& details = project.details;
    const auto rules = u"Nadere regels Projecten Achterhoek Visie 2030"_s;
    paper.add(tree::paragraph(
        project.number.isEmpty() ? rules : u"Project %1 · %2"_s.arg(project.number, rules)));

    tree::KeyValueBlock fields;
    const auto add = [&fields](const QString& label, const QString& value) {
        fields.entries.push_back(tree::keyValue(label, freeTextOrNotFilledIn(value)));
    };
    add(u"1 Naam project"_s, details.name);
    add(u"2 Primaire Thematafel"_s, nameOf(details.thematafel, catalogue));
    add(u"3 Aanvrager (dit moet een rechtspersoon zijn)"_s, nameOf(details.applicant, catalogue));
    add(u"4 Looptijd (startdatum en einddatum vermelden)"_s, dutch::range(details.period));
    paper.add(std::move(fields));
}

void addPlan(tree::Document& paper, const ProjectDetails& details)
{
    addField(paper, 2, u"5 Doel van het project"_s, freeText(details.purpose));
    addField(paper, 2, u"6 Projectbeschrijving"_s, freeText(details.description));
    paper.add(tree::heading(2, u"7 Beoogde resultaten"_s));
    if (!details.results.empty())
        paper.add(plannedResultTable(details.results));
    if (details.results.empty() || !details.resultsRemark.trimmed().isEmpty())
        tree::append(paper, freeTextOrNotFilledIn(details.resultsRemark));
}

tree::Flow joined(tree::Flow first, tree::Flow second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

void addSupport(tree::Document& paper, const ProjectDetails& details, const Catalogue& catalogue)
{
    paper.add(tree::heading(3,
                            u"8d Waaruit blijkt dat er draagvlak is bij de drie O’s? Welke "
                            u"organisaties zijn betrokken bij het project?"_s));
    if (details.involved.empty() || !details.support.trimmed().isEmpty())
        tree::append(paper, freeTextOrNotFilledIn(details.support));
    if (details.involved.empty())
        return;
    auto table = tree::table({tree::left(3), tree::left(2.2), tree::left(2.2)},
                             {u"Organisatie"_s, u"O"_s, u"Rol"_s});
    table.firstColumnIsHeader = true;
    table.summary = u"Betrokken organisaties met hun O en hun rol"_s;
    for (const InvolvedOrganisation& involved : details.involved) {
        const auto name = involved.name.trimmed().isEmpty()
            ? nameOf(involved.organisation, catalogue)
            : involved.name;
        table.rows.push_back(
            tree::row({orDash(name), orDash(word(involved.sector)), orDash(involved.role)}));
    }
    paper.add(std::move(table));
}

void addContribution(tree::Document& paper, const ProjectDetails& details,
                     const Catalogue& catalogue)
{
    paper.add(tree::heading(2, u"8 Bijdrage aan Achterhoek Visie 2030"_s));
    addField(
        paper, 3,
        u"8a Aan welke doelen van de Visie 2030 levert dit project een bijdrage (zie bijlage\u00a0"
        u"1)?"_s,
        joined(goalList(details.goals, catalogue), freeText(details.goalsRemark)));
    addField(
        paper, 3,
        u"8b Aan welke springplanken en resultaten van de Regio Deal Achterhoek II ‘Hoger "
        u"Springen, Krachtiger Landen’ levert dit project een bijdrage (zie bijlage\u00a02)?"_s,
        joined(springplankList(details.springplanken, catalogue),
               freeText(details.springplankenRemark)));
    addField(paper, 3,
             u"8c Aan welke SDG’s (Sustainable Development Goals) levert dit project een bijdrage "
             u"(zie bijlage\u00a03)?"_s,
             sdgList(details.sdgs));
    addSupport(paper, details, catalogue);
    addField(paper, 3, u"8e Wat is de regionale impact van dit project?"_s,
             freeText(details.regionalImpact));
}

void addFinances(tree::Document& paper, const Budget& budget, const Catalogue& catalogue)
{
    paper.add(tree::heading(2, u"9 Totale kosten en financiering"_s));
    if (budget.costs.empty() && budget.financing.empty()) {
        paper.add(tree::paragraph(notFilledIn()));
        return;
    }
    paper.add(totalsTable(budget));
    if (const auto words = imbalanceWords(budget); !words.isEmpty())
        paper.add(tree::paragraph(tree::bold(words)));
    if (hasCostDetails(budget))
        paper.add(costTable(budget));
    if (hasFinancingDetails(budget))
        paper.add(financingTable(budget, catalogue));
}

void addRisks(tree::Document& paper, const ProjectDetails& details)
{
    const auto risks = oneOrBullets(details.risks);
    const auto points = oneOrBullets(details.attentionPoints);
    paper.add(tree::heading(2, u"11 Mogelijke risico’s en aandachtspunten"_s));
    if (risks.empty() && points.empty())
        paper.add(tree::paragraph(notFilledIn()));
    addSection(paper, 3, u"Risico’s"_s, risks);
    addSection(paper, 3, u"Aandachtspunten"_s, points);
}

void addPurchases(tree::Document& paper, const std::vector<Purchase>& purchases)
{
    if (purchases.empty())
        return;
    auto table = tree::table({tree::left(4), tree::left(1.6), tree::right(1.8)},
                             {u"Inkoop"_s, u"Soort"_s, u"Bedrag excl. btw"_s});
    table.firstColumnIsHeader = true;
    table.summary = u"Wat er wordt ingekocht"_s;
    for (const Purchase& purchase : purchases)
        table.rows.push_back(tree::row(
            {orDash(purchase.description), word(purchase.kind), dutch::amount(purchase.amount)}));
    paper.add(std::move(table));
}

QString groundWords(StateAidBasis basis, const StateAidGround* ground)
{
    const auto article = ground == nullptr ? QString{} : ground->article.trimmed();
    switch (basis) {
    case StateAidBasis::Agvv:
        return u"AGVV, artikel: "_s + orDash(article);
    case StateAidBasis::Lvv:
        return u"LVV, artikel: "_s + orDash(article);
    case StateAidBasis::Daeb:
        return u"DAEB"_s;
    case StateAidBasis::DeMinimis:
        break;
    }
    auto words = u"De-minimis"_s;
    if (ground == nullptr)
        return words;
    words += u" ("_s + word(ground->deMinimisKind) + u')';
    if (ground->aid)
        words += u", "_s + dutch::amount(*ground->aid);
    return words
        + (ground->hasDeclaration ? u", verklaring bijgevoegd"_s : u", verklaring ontbreekt"_s);
}

// The choices of the form, each chosen ground on a line of its own.
tree::Flow groundList(const std::vector<StateAidGround>& grounds)
{
    tree::Flow lines;
    for (const auto& [basis, code] : EnumCodes<StateAidBasis>::table) {
        bool isChosen = false;
        for (const StateAidGround& ground : grounds) {
            if (ground.basis != basis)
                continue;
            lines.emplace_back(tree::paragraph(mark(true) + groundWords(basis, &ground)));
            isChosen = true;
        }
        if (!isChosen)
            lines.emplace_back(tree::paragraph(mark(false) + groundWords(basis, nullptr)));
    }
    return lines;
}

void addLaw(tree::Document& paper, const ProjectDetails& details)
{
    addSection(paper, 2, u"12 Is een Europese aanbesteding noodzakelijk?"_s,
               answerWords(details.europeanProcurement));
    addPurchases(paper, details.purchases);
    addSection(paper, 2, u"13 Is er sprake van staatssteun?"_s, answerWords(details.stateAid));
    if (details.stateAid == Answer::Yes)
        tree::append(paper, groundList(details.stateAidGrounds));
}

void addSignature(tree::Document& paper, const Signature& signature)
{
    addSection(paper, 2, u"14 Gegevens aanvrager"_s,
               tree::flow(u"De persoonsgegevens staan in deel II, dat niet openbaar is."_s));
    tree::KeyValueBlock block;
    const auto add = [&block](const QString& label, const QString& value) {
        block.entries.push_back(tree::keyValue(label, freeTextOrNotFilledIn(value)));
    };
    add(u"Plaats"_s, signature.place);
    add(u"Datum"_s, dutch::date(signature.date));
    add(u"Functie"_s, signature.position);
    block.entries.push_back(tree::keyValue(u"Naam en paraaf"_s, u"in deel II"_s));
    addSection(paper, u"Ondertekening"_s, std::move(block));
}

void addAttachments(tree::Document& paper, const std::vector<AttachmentUse>& attachments,
                    bool isPublic)
{
    QStringList titles;
    for (const AttachmentUse& use : attachments) {
        if (isPublic && !use.isOpen)
            continue;
        titles += use.isOpen ? use.title : use.title + u" (niet openbaar)"_s;
    }
    addSection(paper, 2, u"Bijlagen bij de aanvraag"_s, oneOrBullets(titles));
}

} // namespace

tree::Document applicationForm(const Project& project, const Catalogue& catalogue,
                               const PaperOptions& options)
{
    const ProjectDetails& details = project.details;
    auto paper = startPaper(
        {u"Aanvraagformulier project Achterhoek Visie 2030 – deel I"_s, details.name.trimmed()},
        options);
    addIdentity(paper, project, catalogue);
    addPlan(paper, details);
    addContribution(paper, details, catalogue);
    addFinances(paper, details.budget, catalogue);
    addField(paper, 2, u"10 Communicatie"_s, freeText(details.communication));
    addRisks(paper, details);
    addLaw(paper, details);
    addSignature(paper, details.signature);
    addAttachments(paper, details.attachments, options.isPublic);
    return paper;
}

} // namespace regiobord::papers
