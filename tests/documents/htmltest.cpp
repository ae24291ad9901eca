#include "documents/documenterror.h"
#include "documents/render/htmlrenderer.h"
#include "documents/samplepaper.h"
#include "documents/tree/build.h"
#include "support/catch.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::tree;

namespace {

QString htmlOf(const Block& block)
{
    Document paper;
    paper.title = u"Proef"_s;
    paper.add(heading(1, u"Kop"_s, u"de kop_1"_s));
    paper.add(block);
    return QString::fromUtf8(renderHtml(paper));
}

// The names of all elements in their order. Fails where elements are not nested well.
QStringList elementsOf(QString html)
{
    static const QRegularExpression single{u"<(meta|img|hr|br)([^>]*)>"_s};
    html.replace(single, u"<\\1\\2/>"_s).remove(u"<!DOCTYPE html>"_s);
    QXmlStreamReader reader{html};
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names << reader.name().toString();
    }
    CHECK(reader.errorString() == QString{});
    return names;
}

} // namespace

TEST_CASE("A paper as HTML has the elements that its parts mean")
{
    const QString html = QString::fromUtf8(renderHtml(samplePaper()));
    CHECK(html.contains(u"<html lang=\"nl-NL\">"_s));
    CHECK(html.contains(u"<title>Oplegger Servicepunt Techniek</title>"_s));
    const QStringList names = elementsOf(html);
    CHECK(names.count(u"h1"_s) == 1);
    CHECK(names.count(u"h2"_s) == 4);
    CHECK(names.count(u"dt"_s) == 6);
    CHECK(names.count(u"table"_s) == 2);
    CHECK(names.count(u"ol"_s) == 2);
    CHECK(html.contains(u"<th scope=\"col\" class=\"number\">Totaal (€)</th>"_s));
    CHECK(html.contains(u"<th scope=\"row\">Projectleiding</th>"_s));
    CHECK(html.contains(u"<td colspan=\"2\">Samen</td>"_s));
    CHECK(html.contains(u"<ol type=\"a\">"_s));
    CHECK(html.contains(u"alt=\"Staven: kosten 331.876"_s));
}

TEST_CASE("Nothing that is typed becomes markup")
{
    const QString nasty = u"<script>alert('x')</script> & \"quoted\" </p></td>"_s;
    Table cells = table({left(1)}, {nasty});
    cells.caption = nasty;
    cells.summary = nasty;
    cells.rows.push_back(row({nasty}));
    Document paper;
    paper.title = paper.subject = paper.author = nasty;
    paper.language = u"nl\"><script>"_s;
    paper.runningHeader = paper.runningFooter = nasty;
    paper.add(heading(2, nasty, nasty))
        .add(paragraph(anchorLink(nasty, nasty) + link(nasty, u"https://a/\"onclick=\""_s)))
        .add(bullets({nasty}))
        .add(KeyValueBlock{{keyValue(nasty, nasty)}})
        .add(cells)
        .add(Image{nasty, samplePng(), nasty, 10});
    const QString html = QString::fromUtf8(renderHtml(paper));
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK_FALSE(html.contains(u"\"onclick"_s));
    CHECK(elementsOf(html).count(u"td"_s) == 1);
}

TEST_CASE("Only addresses of the web become links")
{
    CHECK(htmlOf(paragraph(link(u"a"_s, u"https://example.org/?x=1&y=2"_s)))
              .contains(u"<a href=\"https://example.org/?x=1&amp;y=2\">a</a>"_s));
    CHECK(htmlOf(paragraph(link(u"a"_s, u"mailto:info@example.org"_s))).contains(u"<a href"_s));
    for (const QString& uri :
         {u"javascript:alert(1)"_s, u" javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s,
          u"data:text/html,x"_s, u"regiobord:part/3"_s, u"file:///etc/passwd"_s,
          u"//example.org"_s}) {
        const QString html = htmlOf(paragraph(link(u"woorden"_s, uri)));
        CHECK_FALSE(html.contains(u"<a "_s));
        CHECK(html.contains(u"<p>woorden</p>"_s));
    }
}

TEST_CASE("A link to a heading finds it, whatever its anchor is called")
{
    const QString html = htmlOf(paragraph(anchorLink(u"naar de kop"_s, u"de kop_1"_s)));
    static const QRegularExpression id{u"<h1 id=\"([^\" ]+)\">"_s};
    const QString found = id.match(html).captured(1);
    CHECK_FALSE(found.isEmpty());
    CHECK(html.contains(u"<a href=\"#%1\">naar de kop</a>"_s.arg(found)));
}

TEST_CASE("An HTML paper needs no other file")
{
    const QString html = QString::fromUtf8(renderHtml(samplePaper()));
    CHECK(html.contains(u"src=\"data:image/png;base64,"_s));
    CHECK_FALSE(html.contains(u"<link"_s));
    CHECK_FALSE(html.contains(u"url("_s));
    CHECK_FALSE(html.contains(u"@import"_s));
}

TEST_CASE("Lists go on at their number and control characters are left out of HTML")
{
    List later = list(ListStyle::Numbered, {item(u"drie\u0007"_s + QChar{0} + u"\nvier"_s)});
    later.start = 3;
    CHECK(htmlOf(later).contains(u"<ol start=\"3\">\n<li>drie<br>vier</li>"_s));
}

TEST_CASE("An image that is no PNG stops the HTML as well")
{
    CHECK_THROWS_AS(htmlOf(Image{u"kaart.png"_s, "GIF89a", u"Kaart"_s, 0}), DocumentError);
}
