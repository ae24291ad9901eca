#include "documents/papers/covernotepaper.h"

#include "core/dutch.h"
#include "documents/documenterror.h"
#include "documents/papers/frame.h"
#include "documents/papers/freetext.h"
#include "documents/papers/itempapers.h"
#include "documents/papers/names.h"
#include "documents/papers/words.h"

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

void addHeader(tree::Document& paper, const Meeting& meeting, const AgendaItem& item)
{
    tree::KeyValueBlock block;
    tree::addIfFilled(block, u"Vergadering d.d."_s, dutch::date(meeting.date));
    tree::addIfFilled(block, u"Agendapunt"_s, item.number);
    tree::addIfFilled(block, u"Onderwerp"_s, item.title);
    tree::addIfFilled(block, u"Portefeuillehouder"_s, item.portfolioHolder);
    paper.add(std::move(block));
}

// What is proposed; without proposals what is asked of the meeting.
tree::Flow proposal(const AgendaItem& item)
{
    auto parts = oneOrNumbered(item.proposals);
    if (!parts.empty() || item.kinds.empty())
        return parts;
    QStringList kinds;
    for (const AgendaItemKind kind : item.kinds)
        kinds += word(kind);
    return tree::flow(capitalised(enumeration(kinds)) + u'.');
}

tree::Flow procedureSteps(const CoverNote& note)
{
    QStringList lines;
    for (const ProcedureStep& step : note.procedure) {
        QStringList parts{step.step.trimmed(), dutch::date(step.when)};
        parts.removeAll(QString{});
        lines += parts.join(u": "_s);
    }
    return oneOrBullets(lines);
}

// What the office needs to handle the item, closely set: a cover note should fit on a page.
void addHandling(tree::Document& paper, const AgendaItem& item, const PaperOptions& options)
{
    const CoverNote& note = *item.coverNote;
    tree::KeyValueBlock block;
    addEntry(block, u"Procedure"_s, procedureSteps(note));
    tree::addIfFilled(block, u"DB d.d."_s, dutch::date(note.dagelijksBestuurDate));
    addEntry(block, u"Vervolgactie"_s, freeText(note.followUp));
    addEntry(block, u"Communicatie"_s, freeText(note.communication));
    addEntry(block, u"Mededeling beslissing aan"_s, freeText(note.notifyTo));
    addEntry(block, u"Bijlagen: Meegezonden"_s,
             oneOrBullets(papersWith(item, options) + note.enclosed));
    addEntry(block, u"Bijlagen: Ter inzage"_s, oneOrBullets(note.forInspection));
    addEntry(block, u"Plaats van inzage"_s, freeText(note.inspectionPlace));
    addEntry(block, u"Consequenties: Financieel"_s, freeText(note.financialConsequences));
    addEntry(block, u"Consequenties: Personeel"_s, freeText(note.personnelConsequences));
    addEntry(block, u"Nadere informatie bij"_s, freeText(note.contact));
    if (block.entries.empty())
        return;
    paper.add(tree::Spacer{4});
    paper.add(std::move(block));
}

// The item as it may be shown: without attachments that are not open.
const AgendaItem& shownItem(const Meeting& shown, const AgendaItem& item)
{
    const AgendaItem* found = findItem(shown, item.id);
    if (found == nullptr)
        throw DocumentError(
            u"Agenda item %1 is not in the meeting, or may not be shown"_s.arg(item.number));
    if (!found->coverNote)
        throw DocumentError(u"Agenda item %1 has no cover note"_s.arg(item.number));
    return *found;
}

} // namespace

tree::Document coverNotePaper(const Meeting& meeting, const AgendaItem& item,
                              const Catalogue& catalogue, const PaperOptions& options)
{
    const Meeting shown = shownPart(meeting, options);
    const AgendaItem& shownAs = shownItem(shown, item);
    const CoverNote& note = *shownAs.coverNote;
    const auto body = nameOf(meeting.body, catalogue);
    auto paper = startPaper({body.isEmpty() ? u"Oplegger"_s : u"Oplegger "_s + body,
                             (shownAs.number + u' ' + shownAs.title).trimmed()},
                            options);
    addHeader(paper, shown, shownAs);
    addSection(paper, 2, u"Voorstel"_s, proposal(shownAs));
    addSection(paper, 2, u"Toelichting"_s, freeText(note.explanation));
    addSection(paper, 2, u"Conclusie rapport van bevindingen thematafel"_s,
               freeText(note.findingsConclusion));
    addSection(paper, 2, u"Advies Achterhoek Board"_s, freeText(note.boardAdvice));
    addHandling(paper, shownAs, options);
    return paper;
}

} // namespace regiobord::papers
