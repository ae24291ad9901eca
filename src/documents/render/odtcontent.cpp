#include "documents/render/odtcontent.h"

#include "documents/render/odtxml.h"
#include "documents/tree/build.h"
#include "documents/tree/pngsize.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace regiobord::odt {

namespace {

QString millimetres(double value)
{
    return QString::number(value, 'f', 2) + u"mm"_s;
}

QString textStyle(const tree::Run& run)
{
    if (run.bold && run.italic)
        return u"Strong_20_Emphasis_20_Italic"_s;
    return run.bold ? u"Strong_20_Emphasis"_s : u"Emphasis"_s;
}

const char* listStyle(tree::ListStyle style)
{
    switch (style) {
    case tree::ListStyle::Numbered:
        return "Numbered";
    case tree::ListStyle::Lettered:
        return "Lettered";
    case tree::ListStyle::Bulleted:
        break;
    }
    return "Bulleted";
}

// Writes the blocks; the styles of columns and spacers, of which each has its own, are written
// before them.
class BodyWriter
{
public:
    BodyWriter(Xml& xml, std::vector<Picture>& pictures) : m_xml(xml), m_pictures(pictures) {}

    void operator()(const tree::Heading& heading)
    {
        m_xml.begin("text:h",
                    {{"text:style-name", u"Heading_20_%1"_s.arg(heading.level)},
                     {"text:outline-level", QString::number(heading.level)}});
        if (!heading.anchor.isEmpty())
            m_xml.empty("text:bookmark", {{"text:name", tree::printable(heading.anchor)}});
        inlines(heading.text);
        m_xml.end();
    }

    void operator()(const tree::Paragraph& paragraph)
    {
        writeParagraph(u"Text_20_body"_s, paragraph.text);
    }

    void operator()(const tree::List& list) { writeList(list, u"List_20_Text"_s); }

    void operator()(const tree::KeyValueBlock& block)
    {
        if (block.entries.empty())
            return;
        beginTable(u"Facts"_s);
        for (const char* column : {"Facts.A", "Facts.B"})
            m_xml.empty("table:table-column", {{"table:style-name", QLatin1StringView{column}}});
        for (const tree::KeyValue& entry : block.entries) {
            m_xml.begin("table:table-row", {{"table:style-name", u"Row"_s}});
            beginCell(u"Cell"_s, 1);
            writeParagraph(u"Label"_s, tree::text(entry.label));
            m_xml.end();
            beginCell(u"Cell"_s, 1);
            writeFlow(entry.value, u"Value"_s);
            m_xml.end();
            m_xml.end();
        }
        endTable();
    }

    void operator()(const tree::Table& table)
    {
        ++m_tables;
        if (!table.caption.isEmpty())
            writeParagraph(u"Table"_s, tree::text(table.caption));
        beginTable(u"Table%1"_s.arg(m_tables));
        if (!table.caption.isEmpty())
            m_xml.element("table:title", tree::printable(table.caption));
        if (!table.summary.isEmpty())
            m_xml.element("table:desc", tree::printable(table.summary));
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            m_xml.empty("table:table-column",
                        {{"table:style-name", u"Table%1.%2"_s.arg(m_tables).arg(column + 1)}});
        if (!table.header.empty()) {
            m_xml.begin("table:table-header-rows");
            writeRow(table, table.header, u"HeaderCell"_s, u"Table_20_Heading"_s);
            m_xml.end();
        }
        for (const tree::Row& row : table.rows) {
            const bool total = row.style == tree::RowStyle::Total;
            writeRow(table, row.cells, total ? u"TotalCell"_s : u"Cell"_s,
                     total ? u"Table_20_Total"_s : u"Table_20_Contents"_s);
        }
        // A table without rows is none.
        if (table.rows.empty() && table.header.empty())
            m_xml.empty("table:table-row");
        endTable();
    }

    void operator()(const tree::Image& image)
    {
        constexpr QSizeF largest{textWidth, 240};
        const QSizeF size = tree::printedSize(image, largest);
        const QString number = QString::number(m_pictures.size() + 1);
        const QString path = u"Pictures/%1.png"_s.arg(number);
        m_pictures.push_back({path, image.png});
        m_xml.begin("text:p", {{"text:style-name", u"Text_20_body"_s}});
        m_xml.begin("draw:frame",
                    {{"draw:name", u"Afbeelding %1"_s.arg(number)},
                     {"text:anchor-type", u"as-char"_s},
                     {"svg:width", millimetres(size.width())},
                     {"svg:height", millimetres(size.height())}});
        m_xml.empty("draw:image",
                    {{"xlink:href", path},
                     {"xlink:type", u"simple"_s},
                     {"xlink:show", u"embed"_s},
                     {"xlink:actuate", u"onLoad"_s}});
        if (!image.alternativeText.isEmpty())
            m_xml.element("svg:desc", tree::printable(image.alternativeText));
        m_xml.end();
        m_xml.end();
    }

    void operator()(const tree::PageBreak& /*unused*/) { emptyParagraph(u"Page_20_Break"_s); }
    void operator()(const tree::Rule& /*unused*/) { emptyParagraph(u"Horizontal_20_Line"_s); }
    void operator()(const tree::Spacer& /*unused*/)
    {
        emptyParagraph(u"Spacer%1"_s.arg(++m_spacers));
    }

private:
    void emptyParagraph(const QString& style)
    {
        m_xml.empty("text:p", {{"text:style-name", style}});
    }

    void writeParagraph(const QString& style, const tree::Inline& words)
    {
        m_xml.begin("text:p", {{"text:style-name", style}});
        inlines(words);
        m_xml.end();
    }

    void inlines(const tree::Inline& words)
    {
        for (const tree::Run& run : words.runs) {
            if (run.link)
                m_xml.begin("text:a",
                            {{"xlink:type", u"simple"_s},
                             {"xlink:href", address(*run.link)},
                             {"text:style-name", u"Internet_20_link"_s}});
            if (run.bold || run.italic)
                m_xml.begin("text:span", {{"text:style-name", textStyle(run)}});
            characters(tree::printable(run.text));
            if (run.bold || run.italic)
                m_xml.end();
            if (run.link)
                m_xml.end();
        }
    }

    static QString address(const tree::Link& link)
    {
        const QString target = tree::printable(link.target);
        return link.kind == tree::Link::Kind::Anchor ? u'#' + target : target;
    }

    // Line breaks and further spaces are elements: as characters they would be read as one space.
    void characters(const QString& words)
    {
        QString plain;
        const auto flush = [&] {
            m_xml.text(plain);
            plain.clear();
        };
        QChar before = u'\n';
        for (const QChar character : words) {
            if (character == u'\n') {
                flush();
                m_xml.empty("text:line-break");
            } else if (character == u' ' && (before == u' ' || before == u'\n')) {
                flush();
                m_xml.empty("text:s");
            } else {
                plain += character;
            }
            before = character;
        }
        flush();
    }

    void writeFlow(const tree::Flow& parts, const QString& style)
    {
        if (parts.empty())
            emptyParagraph(style);
        for (const tree::FlowBlock& part : parts) {
            if (const auto* list = std::get_if<tree::List>(&part))
                writeList(*list, style);
            else
                writeParagraph(style, std::get<tree::Paragraph>(part).text);
        }
    }

    void writeList(const tree::List& list, const QString& style)
    {
        if (list.items.empty())
            return;
        m_xml.begin("text:list", {{"text:style-name", QLatin1StringView{listStyle(list.style)}}});
        QString start = list.start == 1 ? QString{} : QString::number(list.start);
        for (const tree::ListItem& item : list.items) {
            m_xml.begin("text:list-item", {{"text:start-value", start}});
            start.clear();
            writeFlow(item.content, style);
            m_xml.end();
        }
        m_xml.end();
    }

    void beginTable(const QString& style)
    {
        m_xml.begin("table:table",
                    {{"table:name", u"Tabel %1"_s.arg(++m_names)}, {"table:style-name", style}});
    }

    void endTable()
    {
        m_xml.end();
        emptyParagraph(u"After_20_Table"_s);
    }

    void beginCell(const QString& style, int span)
    {
        m_xml.begin(
            "table:table-cell",
            {{"table:style-name", style},
             {"table:number-columns-spanned", span == 1 ? QString{} : QString::number(span)},
             {"office:value-type", u"string"_s}});
    }

    void writeRow(const tree::Table& table, const std::vector<tree::Cell>& cells,
                  const QString& cellStyle, const QString& textStyle)
    {
        m_xml.begin("table:table-row", {{"table:style-name", u"Row"_s}});
        std::size_t column = 0;
        for (const tree::Cell& cell : cells) {
            beginCell(cellStyle, cell.columnSpan);
            const bool right = table.columns[column].alignment == tree::Alignment::Right;
            writeFlow(cell.content, right ? textStyle + u"_20_Right"_s : textStyle);
            m_xml.end();
            for (int covered = 1; covered < cell.columnSpan; ++covered)
                m_xml.empty("table:covered-table-cell");
            column += static_cast<std::size_t>(cell.columnSpan);
        }
        m_xml.end();
    }

    Xml& m_xml;
    std::vector<Picture>& m_pictures;
    int m_tables = 0;
    int m_names = 0;
    int m_spacers = 0;
};

void writeTableStyle(Xml& xml, const QString& name, const std::vector<double>& widths)
{
    xml.begin("style:style", {{"style:name", name}, {"style:family", u"table"_s}});
    xml.empty("style:table-properties",
              {{"style:width", millimetres(textWidth)},
               {"table:align", u"left"_s},
               {"table:border-model", u"collapsing"_s}});
    xml.end();
    for (std::size_t column = 0; column < widths.size(); ++column) {
        xml.begin("style:style",
                  {{"style:name", u"%1.%2"_s.arg(name).arg(column + 1)},
                   {"style:family", u"table-column"_s}});
        xml.empty("style:table-column-properties",
                  {{"style:column-width", millimetres(widths[column])}});
        xml.end();
    }
}

void writeCellStyle(Xml& xml, const char* name, const QString& top, const QString& bottom)
{
    xml.begin("style:style",
              {{"style:name", QLatin1StringView{name}}, {"style:family", u"table-cell"_s}});
    xml.empty("style:table-cell-properties",
              {{"fo:padding-top", u"1.2mm"_s},
               {"fo:padding-bottom", u"1.2mm"_s},
               {"fo:padding-left", u"0mm"_s},
               {"fo:padding-right", u"3mm"_s},
               {"fo:border-left", u"none"_s},
               {"fo:border-right", u"none"_s},
               {"fo:border-top", top},
               {"fo:border-bottom", bottom}});
    xml.end();
}

std::vector<double> widthsOf(const tree::Table& table)
{
    const double sum = std::accumulate(
        table.columns.begin(), table.columns.end(), 0.0,
        [](double total, const tree::Column& column) { return total + column.weight; });
    std::vector<double> widths;
    widths.reserve(table.columns.size());
    for (const tree::Column& column : table.columns)
        widths.push_back(textWidth * column.weight / sum);
    return widths;
}

void writeSpacerStyle(Xml& xml, int number, double height)
{
    xml.begin("style:style",
              {{"style:name", u"Spacer%1"_s.arg(number)},
               {"style:family", u"paragraph"_s},
               {"style:parent-style-name", u"After_20_Table"_s}});
    xml.empty("style:paragraph-properties", {{"fo:margin-top", millimetres(height)}});
    xml.end();
}

void writeAutomaticStyles(Xml& xml, const tree::Document& document)
{
    xml.begin("office:automatic-styles");
    writeCellStyle(xml, "Cell", u"none"_s, u"0.5pt solid #ccd3d6"_s);
    writeCellStyle(xml, "HeaderCell", u"none"_s, u"1pt solid #005c61"_s);
    writeCellStyle(xml, "TotalCell", u"1pt solid #575f66"_s, u"1pt solid #575f66"_s);
    xml.begin("style:style", {{"style:name", u"Row"_s}, {"style:family", u"table-row"_s}});
    xml.empty("style:table-row-properties", {{"fo:keep-together", u"always"_s}});
    xml.end();
    xml.begin("style:style", {{"style:name", u"Facts"_s}, {"style:family", u"table"_s}});
    xml.empty("style:table-properties",
              {{"style:width", millimetres(textWidth)}, {"table:align", u"left"_s}});
    xml.end();
    for (const auto& [name, width] : {std::pair{"Facts.A", 44.0}, {"Facts.B", 116.0}}) {
        xml.begin("style:style",
                  {{"style:name", QLatin1StringView{name}}, {"style:family", u"table-column"_s}});
        xml.empty("style:table-column-properties", {{"style:column-width", millimetres(width)}});
        xml.end();
    }
    int tables = 0;
    int spacers = 0;
    for (const tree::Block& block : document.blocks) {
        if (const auto* table = std::get_if<tree::Table>(&block))
            writeTableStyle(xml, u"Table%1"_s.arg(++tables), widthsOf(*table));
        else if (const auto* spacer = std::get_if<tree::Spacer>(&block))
            writeSpacerStyle(xml, ++spacers, spacer->millimetres);
    }
    xml.end();
}

} // namespace

Content contentOf(const tree::Document& document)
{
    Content content;
    Xml xml{&content.xml};
    xml.beginDocument("office:document-content");
    writeAutomaticStyles(xml, document);
    xml.begin("office:body");
    xml.begin("office:text");
    BodyWriter writer{xml, content.pictures};
    for (const tree::Block& block : document.blocks)
        std::visit(writer, block);
    if (document.blocks.empty())
        writer(tree::Paragraph{});
    xml.end();
    xml.end();
    xml.end();
    return content;
}

} // namespace regiobord::odt
