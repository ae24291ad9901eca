#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

// A paper as meaning, without looks: what is a heading, a list, a row of totals. The renderers
// (PDF, ODT, HTML) read this and nothing else, so the three always hold the same text. Plain data:
// a paper is made with the helpers of build.h and is never changed by a renderer.
namespace regiobord::tree {

// Where a piece of text leads to.
struct Link
{
    enum class Kind {
        Uri,   // "https://...", "mailto:..." or "regiobord:part/ID", which the bundle resolves
        Anchor // the anchor of a heading in the same document
    };
    Kind kind = Kind::Uri;
    QString target;

    bool operator==(const Link&) const = default;
};

// Text of one look. A line feed in it is a line break; other control characters are left out when
// it is rendered.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    std::optional<Link> link = std::nullopt;

    bool operator==(const Run&) const = default;
};

// What stands on lines inside a paragraph, heading or cell.
struct Inline
{
    std::vector<Run> runs;

    bool operator==(const Inline&) const = default;
};

struct Heading
{
    int level = 1; // 1 to 4; level 1 is the name of the paper
    Inline text;
    QString anchor; // empty: nothing links here. Unique in the document.
};

struct Paragraph
{
    Inline text;
    bool keepsWithNext = false; // begins on the page on which what comes after it begins
};

enum class ListStyle { Bulleted, Numbered, Lettered };

struct ListItem;

struct List
{
    ListStyle style = ListStyle::Bulleted;
    int start = 1; // the number of the first item; 3 is "3." or "c."
    std::vector<ListItem> items;
};

// What may stand inside an item, a cell or a value.
using FlowBlock = std::variant<Paragraph, List>;
using Flow = std::vector<FlowBlock>;

struct ListItem
{
    Flow content;
};

enum class Alignment { Left, Right };

struct Column
{
    double weight = 1; // its share of the width of the table: above 0, relative to the others
    Alignment alignment = Alignment::Left; // right-aligned columns have figures of equal width
};

struct Cell
{
    Flow content;
    int columnSpan = 1; // at least 1; the spans of a row add up to the number of columns
};

enum class RowStyle { Normal, Total };

struct Row
{
    std::vector<Cell> cells;
    RowStyle style = RowStyle::Normal;
};

// The header row is repeated on every page and read aloud as the heading of its column.
struct Table
{
    std::vector<Column> columns;
    std::vector<Cell> header; // empty: a table without header row
    std::vector<Row> rows;
    QString caption;                  // printed above the table; empty: none
    QString summary;                  // for who cannot see the table; empty: none
    bool firstColumnIsHeader = false; // the first cell of a row names that row
};

struct KeyValue
{
    QString label; // without colon
    Flow value;
};

// Labels with their values beside them, as on top of a cover note.
struct KeyValueBlock
{
    std::vector<KeyValue> entries;
};

struct Image
{
    QString name;                // names the image in an error: its file name
    QByteArray png;              // the bytes of a PNG file
    QString alternativeText;     // empty: the image only decorates and is not read aloud
    double widthMillimetres = 0; // 0: its size at 96 dots per inch; never wider than the text
};

struct PageBreak
{
};

// A thin line across the text, that separates and means nothing.
struct Rule
{
};

// White space of the given height; left out at the top of a page.
struct Spacer
{
    double millimetres = 4;
};

using Block =
    std::variant<Heading, Paragraph, List, Table, KeyValueBlock, Image, PageBreak, Rule, Spacer>;

struct Document
{
    QString title; // of the file and the window: never empty in a paper that is published
    QString subject;
    QString author;
    QString language = QStringLiteral("nl-NL"); // BCP 47
    QString runningHeader;                      // small, on top of every page; empty: none
    QString runningFooter;                      // small, below every page; empty: none
    std::vector<Block> blocks;

    Document& add(Block block)
    {
        blocks.push_back(std::move(block));
        return *this;
    }
};

} // namespace regiobord::tree
