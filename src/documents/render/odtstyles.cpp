#include "documents/render/odtstyles.h"

#include "documents/render/odtxml.h"
#include "documents/tree/build.h"
#include "documents/tree/listlabel.h"

#include <array>

using namespace Qt::StringLiterals;

namespace regiobord::odt {

namespace {

// A paragraph style in the terms that differ between ours; empty: as its parent.
struct ParagraphLook
{
    const char* name = "";
    const char* parent = "";
    const char* size = "";
    const char* weight = "";
    const char* color = "";
    const char* above = "0mm";
    const char* below = "0mm";
    const char* alignment = "";
    bool keepsWithNext = false;
    int outlineLevel = 0;
};

constexpr std::array looks{
    ParagraphLook{"Text_20_body", "Standard", "", "", "", "0mm", "2.4mm"},
    ParagraphLook{"List_20_Text", "Standard", "", "", "", "0mm", "0.9mm"},
    ParagraphLook{"Heading", "Standard", "", "bold", "", "0mm", "0mm", "", true},
    ParagraphLook{"Heading_20_1", "Heading", "20pt", "", "#005c61", "8mm", "4mm", "", true, 1},
    ParagraphLook{"Heading_20_2", "Heading", "13.5pt", "", "", "7mm", "1.8mm", "", true, 2},
    ParagraphLook{"Heading_20_3", "Heading", "11pt", "", "#005c61", "5mm", "1mm", "", true, 3},
    ParagraphLook{"Heading_20_4", "Heading", "", "", "#575f66", "3.5mm", "0.7mm", "", true, 4},
    ParagraphLook{"Label", "Standard", "9.5pt", "", "#575f66"},
    ParagraphLook{"Value", "Standard"},
    ParagraphLook{"Table_20_Contents", "Standard", "9pt"},
    ParagraphLook{"Table_20_Contents_20_Right", "Table_20_Contents", "", "", "", "0mm", "0mm",
                  "end"},
    ParagraphLook{"Table_20_Heading", "Table_20_Contents", "", "bold", "#005c61"},
    ParagraphLook{"Table_20_Heading_20_Right", "Table_20_Heading", "", "", "", "0mm", "0mm", "end"},
    ParagraphLook{"Table_20_Total", "Table_20_Contents", "", "bold"},
    ParagraphLook{"Table_20_Total_20_Right", "Table_20_Total", "", "", "", "0mm", "0mm", "end"},
    ParagraphLook{"Table", "Standard", "9pt", "bold", "", "2mm", "1.5mm", "", true},
    ParagraphLook{"After_20_Table", "Standard", "4pt"},
    ParagraphLook{"Header", "Standard", "8pt", "", "#575f66"},
    ParagraphLook{"Footer", "Standard", "8pt", "", "#575f66"},
};

QString latin(const char* word)
{
    return QString::fromLatin1(word);
}

void writeLook(Xml& xml, const ParagraphLook& look)
{
    const QString level = look.outlineLevel > 0 ? QString::number(look.outlineLevel) : QString{};
    const QString display = latin(look.name).replace(u"_20_"_s, u" "_s);
    xml.begin("style:style",
              {{"style:name", latin(look.name)},
               {"style:display-name", display},
               {"style:family", u"paragraph"_s},
               {"style:parent-style-name", latin(look.parent)},
               {"style:default-outline-level", level}});
    const QString alignment = *look.alignment == '\0' ? u"start"_s : latin(look.alignment);
    xml.empty("style:paragraph-properties",
              {{"fo:margin-top", latin(look.above)},
               {"fo:margin-bottom", latin(look.below)},
               {"fo:text-align", alignment},
               {"fo:keep-with-next", look.keepsWithNext ? u"always"_s : u"auto"_s},
               {"fo:orphans", u"2"_s},
               {"fo:widows", u"2"_s}});
    xml.begin("style:text-properties");
    xml.attributeIfSet("fo:font-size", latin(look.size));
    xml.attributeIfSet("fo:font-weight", latin(look.weight));
    xml.attributeIfSet("fo:color", latin(look.color));
    xml.end();
    xml.end();
}

void writeDefaults(Xml& xml, const QString& language)
{
    xml.begin("style:default-style", {{"style:family", u"paragraph"_s}});
    xml.empty("style:paragraph-properties",
              {{"fo:line-height", u"120%"_s}, {"fo:hyphenation-ladder-count", u"no-limit"_s}});
    xml.empty("style:text-properties",
              {{"style:font-name", u"Noto Sans"_s},
               {"fo:font-family", u"'Noto Sans'"_s},
               {"fo:font-size", u"10.5pt"_s},
               {"fo:color", u"#1c2126"_s},
               {"fo:language", language.section(u'-', 0, 0)},
               {"fo:country", language.section(u'-', 1, 1)},
               {"fo:hyphenate", u"false"_s}});
    xml.end();
    xml.empty("style:style", {{"style:name", u"Standard"_s}, {"style:family", u"paragraph"_s}});
}

void writeTextStyle(Xml& xml, const char* name, const QString& weight, const QString& slant)
{
    xml.begin("style:style", {{"style:name", latin(name)}, {"style:family", u"text"_s}});
    xml.empty("style:text-properties", {{"fo:font-weight", weight}, {"fo:font-style", slant}});
    xml.end();
}

void writeTextStyles(Xml& xml)
{
    writeTextStyle(xml, "Strong_20_Emphasis", u"bold"_s, u"normal"_s);
    writeTextStyle(xml, "Emphasis", u"normal"_s, u"italic"_s);
    writeTextStyle(xml, "Strong_20_Emphasis_20_Italic", u"bold"_s, u"italic"_s);
    xml.begin("style:style", {{"style:name", u"Internet_20_link"_s}, {"style:family", u"text"_s}});
    xml.empty("style:text-properties",
              {{"fo:color", u"#005c61"_s}, {"style:text-underline-style", u"solid"_s}});
    xml.end();
}

void writeSpecialParagraphs(Xml& xml)
{
    xml.begin("style:style",
              {{"style:name", u"Page_20_Break"_s},
               {"style:family", u"paragraph"_s},
               {"style:parent-style-name", u"After_20_Table"_s}});
    xml.empty("style:paragraph-properties", {{"fo:break-after", u"page"_s}});
    xml.end();
    xml.begin("style:style",
              {{"style:name", u"Horizontal_20_Line"_s},
               {"style:family", u"paragraph"_s},
               {"style:parent-style-name", u"After_20_Table"_s}});
    xml.empty("style:paragraph-properties",
              {{"fo:margin-bottom", u"3mm"_s}, {"fo:border-bottom", u"0.75pt solid #ccd3d6"_s}});
    xml.end();
}

void writeIndent(Xml& xml, int level)
{
    constexpr double step = 6; // millimetres
    const QString indent = QString::number(step * level, 'f', 1) + u"mm"_s;
    xml.begin("style:list-level-properties",
              {{"text:list-level-position-and-space-mode", u"label-alignment"_s}});
    xml.empty("style:list-level-label-alignment",
              {{"text:label-followed-by", u"listtab"_s},
               {"text:list-tab-stop-position", indent},
               {"fo:text-indent", u"-6mm"_s},
               {"fo:margin-left", indent}});
    xml.end();
}

void writeListStyle(Xml& xml, const char* name, const QString& format)
{
    constexpr int deepest = 10; // what offices know
    xml.begin("text:list-style", {{"style:name", latin(name)}});
    for (int level = 1; level <= deepest; ++level) {
        if (format.isEmpty())
            xml.begin(
                "text:list-level-style-bullet",
                {{"text:level", QString::number(level)},
                 {"text:bullet-char", tree::listLabel(tree::ListStyle::Bulleted, 1, level - 1)}});
        else
            xml.begin("text:list-level-style-number",
                      {{"text:level", QString::number(level)},
                       {"style:num-format", format},
                       {"style:num-letter-sync", u"true"_s},
                       {"style:num-suffix", u"."_s}});
        writeIndent(xml, level);
        xml.end();
    }
    xml.end();
}

void writePageLayout(Xml& xml)
{
    xml.begin("office:automatic-styles");
    xml.begin("style:page-layout", {{"style:name", u"A4"_s}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", u"210mm"_s},
               {"fo:page-height", u"297mm"_s},
               {"style:print-orientation", u"portrait"_s},
               {"fo:margin-top", u"12mm"_s},
               {"fo:margin-bottom", u"12mm"_s},
               {"fo:margin-left", u"25mm"_s},
               {"fo:margin-right", u"25mm"_s}});
    for (const auto& [name, side] : {std::pair{"style:header-style", "fo:margin-bottom"},
                                     {"style:footer-style", "fo:margin-top"}}) {
        xml.begin(name);
        xml.empty("style:header-footer-properties",
                  {{"fo:min-height", u"12mm"_s}, {side, u"6mm"_s}});
        xml.end();
    }
    xml.end();
    xml.end();
}

void writeMasterPage(Xml& xml, const tree::Document& document)
{
    xml.begin("office:master-styles");
    xml.begin("style:master-page",
              {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"A4"_s}});
    xml.begin("style:header");
    xml.begin("text:p", {{"text:style-name", u"Header"_s}});
    xml.text(tree::printable(document.runningHeader));
    xml.end();
    xml.end();
    xml.begin("style:footer");
    xml.begin("text:p", {{"text:style-name", u"Footer"_s}});
    if (!document.runningFooter.isEmpty())
        xml.text(tree::printable(document.runningFooter) + u" · "_s);
    xml.begin("text:page-number", {{"text:select-page", u"current"_s}});
    xml.end();
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

QByteArray stylesOf(const tree::Document& document)
{
    QByteArray bytes;
    Xml xml{&bytes};
    xml.beginDocument("office:document-styles");
    xml.begin("office:font-face-decls");
    xml.empty("style:font-face",
              {{"style:name", u"Noto Sans"_s},
               {"svg:font-family", u"'Noto Sans', 'DejaVu Sans'"_s},
               {"style:font-family-generic", u"swiss"_s}});
    xml.end();
    xml.begin("office:styles");
    writeDefaults(xml, document.language);
    for (const ParagraphLook& look : looks)
        writeLook(xml, look);
    writeSpecialParagraphs(xml);
    writeTextStyles(xml);
    writeListStyle(xml, "Bulleted", {});
    writeListStyle(xml, "Numbered", u"1"_s);
    writeListStyle(xml, "Lettered", u"a"_s);
    xml.end();
    writePageLayout(xml);
    writeMasterPage(xml, document);
    xml.end();
    return bytes;
}

} // namespace regiobord::odt
