#include "documents/render/htmlrenderer.h"

#include "documents/tree/build.h"
#include "documents/tree/pngsize.h"
#include "documents/tree/wellformed.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Contrast of text is at least 7:1 in both schemes.
constexpr const char* styleSheet = R"(
:root { color-scheme: light dark; --ink: #1c2126; --soft: #4f5a61; --accent: #005c61;
  --line: #ccd3d6; --paper: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecee; --soft: #b4bec3; --accent: #6fd3d6;
  --line: #465056; --paper: #15191c; } }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Noto Sans", "DejaVu Sans", sans-serif; }
main, header, footer { max-width: 46rem; margin: 0 auto; padding: 1rem 1.5rem;
  overflow-wrap: anywhere; }
header, footer { color: var(--soft); font-size: .85rem; padding-block: .5rem; }
h1, h3 { color: var(--accent); }
h1 { font-size: 1.9rem; line-height: 1.25; }
h2 { font-size: 1.3rem; margin: 2rem 0 .4rem; }
h3 { font-size: 1.1rem; margin: 1.4rem 0 .3rem; }
h4 { font-size: 1rem; margin: 1rem 0 .2rem; color: var(--soft); }
p, ul, ol { margin: 0 0 .7rem; }
ul, ol { padding-left: 1.5rem; }
li > ul, li > ol, li > p, td > p, dd > p { margin-bottom: .2rem; }
a { color: var(--accent); }
dl.facts { border-block: 2px solid var(--accent); margin: .5rem 0 1.5rem; }
dl.facts > div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; padding: .4rem 0; }
dl.facts > div + div { border-top: 1px solid var(--line); }
dt { color: var(--soft); } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; font-size: .92rem; }
caption { text-align: left; font-weight: bold; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid var(--line); }
thead th { color: var(--accent); border-bottom: 2px solid var(--accent); }
tbody th { font-weight: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tr.total > * { font-weight: bold; border-block: 2px solid var(--soft); }
img { max-width: 100%; height: auto; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1rem 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 34rem) { dl.facts > div { grid-template-columns: 1fr; gap: 0; } }
@media print { :root { --ink: #000; --soft: #444; --accent: #005c61; --line: #bbb;
  --paper: #fff; } main { max-width: none; padding: 0; } h1, h2, h3, h4 { break-after: avoid; }
  tr, img { break-inside: avoid; } thead { display: table-header-group; }
  .page-break { break-after: page; } }
)";

QString escaped(const QString& words)
{
    return tree::printable(words).toHtmlEscaped();
}

// An identifier without white space that is different for every anchor.
QString idOf(const QString& anchor)
{
    const QByteArray encoded = QUrl::toPercentEncoding(anchor, {}, "_");
    return QString::fromLatin1(encoded).replace(u'%', u'_');
}

bool isWebAddress(const QString& uri)
{
    constexpr std::array schemes{"http", "https", "mailto", "tel"};
    const QString scheme = QUrl{uri}.scheme();
    return std::any_of(schemes.begin(), schemes.end(),
                       [&](const char* known) { return scheme == QLatin1StringView{known}; });
}

QString linkStart(const tree::Link& link)
{
    if (link.kind == tree::Link::Kind::Anchor)
        return u"<a href=\"#%1\">"_s.arg(idOf(link.target));
    if (isWebAddress(link.target))
        return u"<a href=\"%1\">"_s.arg(escaped(link.target));
    return {};
}

QString inlines(const tree::Inline& words)
{
    QString html;
    for (const tree::Run& run : words.runs) {
        QString part = escaped(run.text).replace(u'\n', u"<br>"_s);
        if (run.italic)
            part = u"<em>"_s + part + u"</em>"_s;
        if (run.bold)
            part = u"<strong>"_s + part + u"</strong>"_s;
        const QString start = run.link ? linkStart(*run.link) : QString{};
        html += start.isEmpty() ? part : start + part + u"</a>"_s;
    }
    return html;
}

QString attribute(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString{} : u" %1=\"%2\""_s.arg(name, escaped(value));
}

class HtmlWriter
{
public:
    void operator()(const tree::Heading& heading)
    {
        const QString name = u"h%1"_s.arg(heading.level);
        const QString id = heading.anchor.isEmpty() ? QString{} : idOf(heading.anchor);
        line(u"<%1%2>%3</%1>"_s.arg(name, attribute(u"id"_s, id), inlines(heading.text)));
    }

    void operator()(const tree::Paragraph& paragraph)
    {
        line(u"<p>"_s + inlines(paragraph.text) + u"</p>"_s);
    }

    void operator()(const tree::List& list) { line(listHtml(list)); }

    void operator()(const tree::KeyValueBlock& block)
    {
        if (block.entries.empty())
            return;
        line(u"<dl class=\"facts\">"_s);
        for (const tree::KeyValue& entry : block.entries)
            line(u"<div><dt>"_s + escaped(entry.label) + u"</dt><dd>"_s + flow(entry.value)
                 + u"</dd></div>"_s);
        line(u"</dl>"_s);
    }

    void operator()(const tree::Table& table)
    {
        line(u"<table>"_s);
        writeCaption(table);
        if (!table.header.empty())
            line(u"<thead>"_s + rowHtml(table, table.header, {}, true) + u"</thead>"_s);
        line(u"<tbody>"_s);
        for (const tree::Row& row : table.rows) {
            const bool total = row.style == tree::RowStyle::Total;
            line(rowHtml(table, row.cells, total ? u"total"_s : QString{}, false));
        }
        line(u"</tbody>\n</table>"_s);
    }

    void operator()(const tree::Image& image)
    {
        constexpr QSizeF page{160, 240};
        const QString width = QString::number(tree::printedSize(image, page).width(), 'f', 1);
        line(u"<p><img src=\"data:image/png;base64,%1\" alt=\"%2\" style=\"width:%3mm\"></p>"_s.arg(
            QString::fromLatin1(image.png.toBase64()), escaped(image.alternativeText), width));
    }

    void operator()(const tree::PageBreak& /*unused*/)
    {
        line(u"<div class=\"page-break\"></div>"_s);
    }

    void operator()(const tree::Rule& /*unused*/) { line(u"<hr aria-hidden=\"true\">"_s); }

    void operator()(const tree::Spacer& spacer)
    {
        line(u"<div style=\"height:%1mm\"></div>"_s.arg(spacer.millimetres, 0, 'f', 1));
    }

    void line(const QString& html) { m_html += html + u'\n'; }
    const QString& html() const { return m_html; }

private:
    static QString listHtml(const tree::List& list)
    {
        const QString name = list.style == tree::ListStyle::Bulleted ? u"ul"_s : u"ol"_s;
        QString html = u"<"_s + name;
        if (list.style == tree::ListStyle::Lettered)
            html += u" type=\"a\""_s;
        if (list.style != tree::ListStyle::Bulleted && list.start != 1)
            html += attribute(u"start"_s, QString::number(list.start));
        html += u">\n"_s;
        for (const tree::ListItem& item : list.items)
            html += u"<li>"_s + flow(item.content) + u"</li>\n"_s;
        return html + u"</"_s + name + u">"_s;
    }

    // The only paragraph of a place needs no tag of its own.
    static QString flow(const tree::Flow& parts)
    {
        if (parts.size() == 1 && std::holds_alternative<tree::Paragraph>(parts.front()))
            return inlines(std::get<tree::Paragraph>(parts.front()).text);
        QString html;
        for (const tree::FlowBlock& part : parts) {
            if (const auto* list = std::get_if<tree::List>(&part))
                html += listHtml(*list);
            else
                html += u"<p>"_s + inlines(std::get<tree::Paragraph>(part).text) + u"</p>"_s;
        }
        return html;
    }

    void writeCaption(const tree::Table& table)
    {
        if (table.caption.isEmpty() && table.summary.isEmpty())
            return;
        QString caption = escaped(table.caption);
        if (!table.summary.isEmpty())
            caption += u"<span class=\"unseen\"> %1</span>"_s.arg(escaped(table.summary));
        line(u"<caption>"_s + caption + u"</caption>"_s);
    }

    static QString rowHtml(const tree::Table& table, const std::vector<tree::Cell>& cells,
                           const QString& look, bool isHeader)
    {
        QString html = u"<tr"_s + attribute(u"class"_s, look) + u">"_s;
        std::size_t column = 0;
        for (const tree::Cell& cell : cells) {
            const bool namesRow = table.firstColumnIsHeader && column == 0;
            const QString name = isHeader || namesRow ? u"th"_s : u"td"_s;
            html += u"<"_s + name;
            if (isHeader || namesRow)
                html += isHeader ? u" scope=\"col\""_s : u" scope=\"row\""_s;
            if (cell.columnSpan > 1)
                html += attribute(u"colspan"_s, QString::number(cell.columnSpan));
            if (table.columns[column].alignment == tree::Alignment::Right)
                html += attribute(u"class"_s, u"number"_s);
            html += u">"_s + flow(cell.content) + u"</"_s + name + u">"_s;
            column += static_cast<std::size_t>(cell.columnSpan);
        }
        return html + u"</tr>"_s;
    }

    QString m_html;
};

QString metaTag(const QString& name, const QString& content)
{
    return content.isEmpty() ? QString{}
                             : u"<meta name=\"%1\" content=\"%2\">\n"_s.arg(name, escaped(content));
}

} // namespace

QByteArray renderHtml(const tree::Document& document)
{
    tree::requireWellFormed(document);
    HtmlWriter writer;
    writer.line(u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">"_s.arg(
        escaped(document.language)));
    writer.line(
        metaTag(u"viewport"_s, u"width=device-width, initial-scale=1"_s)
        + metaTag(u"author"_s, document.author) + metaTag(u"description"_s, document.subject)
        + metaTag(u"generator"_s, u"Regiobord"_s) + u"<title>"_s + escaped(document.title)
        + u"</title>\n<style>"_s + QString::fromUtf8(styleSheet) + u"</style>\n</head>\n<body>"_s);
    if (!document.runningHeader.isEmpty())
        writer.line(u"<header>"_s + escaped(document.runningHeader) + u"</header>"_s);
    writer.line(u"<main>"_s);
    for (const tree::Block& block : document.blocks)
        std::visit(writer, block);
    writer.line(u"</main>"_s);
    if (!document.runningFooter.isEmpty())
        writer.line(u"<footer>"_s + escaped(document.runningFooter) + u"</footer>"_s);
    writer.line(u"</body>\n</html>"_s);
    return writer.html().toUtf8();
}

} // namespace regiobord
