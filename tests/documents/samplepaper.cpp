#include "documents/samplepaper.h"

#include "documents/tree/build.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

using namespace regiobord::tree;

QByteArray samplePng()
{
    QImage image{320, 120, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    int top = 10;
    for (const int width : {300, 180, 120}) {
        painter.fillRect(0, top, width, 24, QColor{0, 92, 97});
        top += 38;
    }
    painter.end();
    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

namespace {

void addCoverNote(Document& paper)
{
    paper.add(heading(1, u"Servicepunt Techniek"_s, u"top"_s));
    KeyValueBlock facts;
    addIfFilled(facts, u"Vergadering"_s, u"Algemeen Bestuur, 29 januari 2025"_s);
    addIfFilled(facts, u"Agendapunt"_s, u"3"_s);
    addIfFilled(facts, u"Gevraagd"_s, u"Kennisnemen"_s);
    addIfFilled(facts, u"Portefeuillehouder"_s, u"Onderwijs & Arbeidsmarkt"_s);
    addIfFilled(facts, u"Financieel"_s, QString{});
    facts.entries.push_back(keyValue(u"Gevraagde bijdrage"_s,
                                     bold(u"€ 147.824,--"_s) + text(u" uit de gebiedsopgave"_s)));
    addIfFilled(facts, u"Meegezonden"_s,
                u"- Aanvraagformulier deel I\n- Rapport van bevindingen"_s);
    paper.add(std::move(facts));
    paper.add(heading(2, u"Voorstel"_s, u"voorstel"_s));
    append(paper,
           flow(u"1. Kennisnemen van het project.\n2. Een bijdrage van € 147.824,-- "
                "reserveren in het fonds, onder de voorwaarden van de thematafel."_s));
    paper.add(heading(2, u"Toelichting"_s));
    paper.add(paragraph(
        u"Het servicepunt helpt bedrijven in de techniek aan mensen, en mensen aan werk in de "
        "techniek. Het vorige plan loopt af; het regionale werkcentrum is nog niet zo ver dat het "
        "de taken kan overnemen. Daarom vraagt de aanvrager voor twee jaar een nieuwe bijdrage, "
        "met als doel dat het werk daarna een vaste plek heeft."_s));
    paper.add(paragraph(
        text(u"Zie de "_s) + anchorLink(u"begroting"_s, u"begroting"_s) + text(u", de "_s)
        + link(u"aanvraag"_s, u"regiobord:part/aanvraag-3"_s) + text(u" en "_s)
        + link(u"de site van de regio"_s, u"https://example.org/regio?a=1&b=2"_s) + text(u"."_s)));
}

void addFindings(Document& paper)
{
    paper.add(heading(2, u"Bevindingen van de thematafel"_s, u"bevindingen"_s));
    paper.add(paragraph(u"De thematafel gaf deze punten mee:"_s));
    List points = bullets({u"Voorkom versnippering tussen loketten."_s,
                           u"Zorg voor activiteiten in de hele regio, dus ook buiten de grotere "
                           "kernen waar de meeste bedrijven zitten."_s});
    points.items.push_back(
        item(text(u"Regel de borging:"_s),
             list(ListStyle::Lettered, {item(u"wie neemt het over,"_s), item(u"per wanneer."_s)})));
    paper.add(std::move(points));
    paper.add(heading(3, u"Oordeel"_s));
    paper.add(paragraph(text(u"Positief"_s) + italic(u", onder twee voorwaarden"_s)
                        + text(u". Gaat het project eerder over naar een andere organisatie, dan "
                               "eindigt de bijdrage op dat moment."_s)));
}

void addBudget(Document& paper)
{
    paper.add(heading(2, u"Begroting"_s, u"begroting"_s));
    Table costs = table({left(5), right(2), right(2), right(2)},
                        {u"Kostenpost"_s, u"2025 (€)"_s, u"2026 (€)"_s, u"Totaal (€)"_s});
    costs.caption = u"Kosten per jaar"_s;
    costs.summary = u"Vier kostenposten met het bedrag per jaar en het totaal."_s;
    costs.firstColumnIsHeader = true;
    costs.rows = {row({u"Projectleiding"_s, u"60.000"_s, u"62.400"_s, u"122.400"_s}),
                  row({u"Makelaars tussen onderwijs en bedrijven, drie dagen per week"_s,
                       u"70.000"_s, u"71.476"_s, u"141.476"_s}),
                  row({u"Activiteiten"_s, u"24.000"_s, u"24.000"_s, u"48.000"_s}),
                  row({u"Communicatie"_s, u"10.000"_s, u"10.000"_s, u"20.000"_s}),
                  totalRow({u"Totaal"_s, u"164.000"_s, u"167.876"_s, u"331.876"_s})};
    paper.add(std::move(costs));
    Table financing = table({left(4), left(2), right(2)}, {u"Wie"_s, u"Stand"_s, u"Bedrag (€)"_s});
    financing.rows = {row({u"Bedrijven en onderwijs"_s, u"toegezegd"_s, u"184.052"_s}),
                      row({u"Gebiedsopgave"_s, u"gevraagd"_s, u"147.824"_s}),
                      totalRow({cell(u"Samen"_s, 2), cell(u"331.876"_s)})};
    paper.add(std::move(financing));
    paper.add(Image{u"aandelen.png"_s, samplePng(),
                    u"Staven: kosten 331.876, cofinanciering 184.052, gevraagd 147.824"_s, 90});
    paper.add(Rule{});
    paper.add(paragraph(u"Café, coördinatie, € 12,50 en 44,54%."_s));
}

} // namespace

Document samplePaper()
{
    Document paper;
    paper.title = u"Oplegger Servicepunt Techniek"_s;
    paper.subject = u"Algemeen Bestuur, 29 januari 2025"_s;
    paper.author = u"Secretariaat"_s;
    paper.runningHeader = u"Algemeen Bestuur · 29 januari 2025"_s;
    paper.runningFooter = u"Agendapunt 3 · Oplegger"_s;
    addCoverNote(paper);
    addFindings(paper);
    addBudget(paper);
    return paper;
}
