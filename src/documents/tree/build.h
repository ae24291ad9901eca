#pragma once

#include "documents/tree/document.h"

// Short words to write a paper with:
//
//   paper.add(heading(2, u"Financiën"_s, u"financien"_s));
//   paper.add(paragraph(text(u"Gevraagd wordt "_s) + bold(dutch::amount(requested))));
//   paper.add(list(ListStyle::Numbered, {item(u"Eerst dit"_s), item(u"Dan dat"_s)}));
//
//   Table costs = table({left(3), right(1)}, {u"Post"_s, u"Bedrag (€)"_s});
//   costs.rows.push_back(row({u"Personeel"_s, u"120.000"_s}));
//   costs.rows.push_back(totalRow({u"Totaal"_s, u"120.000"_s}));
//   paper.add(std::move(costs));
namespace regiobord::tree {

Inline text(const QString& words);
Inline bold(const QString& words);
Inline italic(const QString& words);
// A link to "https://...", "mailto:..." or "regiobord:part/ID".
Inline link(const QString& words, const QString& uri);
// A link to the heading with this anchor in the same document.
Inline anchorLink(const QString& words, const QString& anchor);
Inline operator+(Inline left, const Inline& right);

Heading heading(int level, const QString& words, const QString& anchor = {});
Paragraph paragraph(const QString& words);
Paragraph paragraph(Inline words);

// Free text as people type it: every line that is not blank becomes a paragraph; lines that begin
// with "- ", "* " or "• " become items of a bulleted list, and "1. " or "1) " of a numbered one.
Flow flow(const QString& words);
Flow flow(Inline words);
// Adds every part of a flow to the document.
void append(Document& document, Flow parts);

ListItem item(const QString& words);
ListItem item(Inline words);
// An item with a list below it.
ListItem item(Inline words, List nested);
List list(ListStyle style, std::vector<ListItem> items);
List bullets(const std::vector<QString>& items);

Column left(double weight);
Column right(double weight);
Cell cell(const QString& words, int columnSpan = 1);
Cell cell(Inline words, int columnSpan = 1);
Row row(const std::vector<QString>& cells);
Row row(std::vector<Cell> cells);
Row totalRow(const std::vector<QString>& cells);
Row totalRow(std::vector<Cell> cells);
Table table(std::vector<Column> columns, const std::vector<QString>& header);

KeyValue keyValue(const QString& label, const QString& value); // one paragraph
KeyValue keyValue(const QString& label, Inline value);
KeyValue keyValue(const QString& label, Flow value);
// Adds the pair unless the value is blank: a cover note leaves empty fields out.
void addIfFilled(KeyValueBlock& block, const QString& label, const QString& value);

// The text without its looks: for bookmarks, titles and tests.
QString plainText(const Inline& words);

// The text as renderers may write it: line breaks as '\n', tabs as spaces, no other control
// characters, no half surrogate pairs; what is not allowed in XML is left out.
QString printable(const QString& words);

} // namespace regiobord::tree
