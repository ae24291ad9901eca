#include "documents/render/flowlayout.h"

#include "documents/tree/build.h"
#include "documents/tree/listlabel.h"

#include <algorithm>
#include <iterator>

namespace regiobord::pdf {

namespace {

constexpr double itemGap = 2.5;
constexpr double narrowestLabel = 14; // points: a bullet with its white
constexpr double whiteAfterLabel = 6;
// Where less is left, an item stands below its number: something must be left to write on.
constexpr double narrowestText = 60;

void append(FlowLines& lines, FlowLines more, double gap)
{
    if (!more.empty() && !lines.empty())
        more.front().gap = std::max(more.front().gap, gap);
    lines.insert(lines.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
}

// Pango counts the width of a paragraph in an int before it breaks lines, and beyond some hundred
// thousand letters that runs over and text is lost. Longer text is set in pieces.
constexpr qsizetype longestPiece = 10'000;

// Where to end a piece: behind the last white space before the limit, or in the middle of a word.
qsizetype endOfPiece(QStringView words, qsizetype limit)
{
    for (qsizetype end = limit; end > limit / 2; --end) {
        if (words[end - 1].isSpace())
            return end;
    }
    return words[limit].isLowSurrogate() ? limit + 1 : limit;
}

std::vector<tree::Inline> pieces(const tree::Inline& words)
{
    std::vector<tree::Inline> result(1);
    qsizetype room = longestPiece;
    for (tree::Run run : words.runs) {
        while (run.text.size() > room) {
            tree::Run first = run;
            const qsizetype end = endOfPiece(run.text, room);
            first.text.truncate(end);
            run.text.remove(0, end);
            result.back().runs.push_back(std::move(first));
            result.emplace_back();
            room = longestPiece;
        }
        room -= run.text.size();
        result.back().runs.push_back(std::move(run));
    }
    return result;
}

std::string numbering(tree::ListStyle style)
{
    switch (style) {
    case tree::ListStyle::Numbered:
        return "Decimal";
    case tree::ListStyle::Lettered:
        return "LowerAlpha";
    case tree::ListStyle::Bulleted:
        break;
    }
    return "Disc";
}

} // namespace

int FlowLayout::add(int parent, const char* type)
{
    return parent == artifactMark ? artifactMark : m_structure.add(parent, type);
}

FlowLines FlowLayout::text(const tree::Inline& words, const FlowPlace& place)
{
    FlowLines lines;
    for (const tree::Inline& piece : pieces(words)) {
        const auto shaped =
            std::make_shared<ShapedText>(m_context, piece, place.style, place.width);
        for (int line = 0; line < shaped->lineCount(); ++line)
            lines.push_back({.text = shaped, .line = line, .element = place.element});
    }
    return lines;
}

FlowLines FlowLayout::paragraph(const tree::Inline& words, const FlowPlace& place, const char* type)
{
    FlowPlace below = place;
    if (!tree::plainText(words).trimmed().isEmpty())
        below.element = add(place.element, type);
    return text(words, below);
}

FlowLines FlowLayout::lines(const tree::Flow& flow, const FlowPlace& place)
{
    return content(flow, place, 0);
}

FlowLines FlowLayout::content(const tree::Flow& flow, const FlowPlace& place, int depth)
{
    if (flow.size() == 1) {
        if (const auto* only = std::get_if<tree::Paragraph>(&flow.front()))
            return text(only->text, place);
    }
    FlowLines lines;
    for (const tree::FlowBlock& part : flow) {
        if (const auto* words = std::get_if<tree::Paragraph>(&part))
            append(lines, paragraph(words->text, place, "P"), place.style.paragraphGap);
        else
            append(lines, listAt(std::get<tree::List>(part), place, depth), itemGap);
    }
    return lines;
}

FlowLines FlowLayout::list(const tree::List& list, const FlowPlace& place)
{
    return listAt(list, place, 0);
}

FlowLines FlowLayout::listAt(const tree::List& list, const FlowPlace& place, int depth)
{
    FlowLines lines;
    if (list.items.empty())
        return lines;
    FlowPlace below = place;
    below.element = add(place.element, "L");
    if (below.element != artifactMark)
        m_structure.element(below.element)
            .attributes.push_back({"List", "ListNumbering", numbering(list.style)});
    TextStyle labelLook = place.style;
    labelLook.alignment = tree::Alignment::Left;
    std::vector<FlowLabel> labels;
    double labelWidth = narrowestLabel;
    for (std::size_t index = 0; index < list.items.size(); ++index) {
        const QString words =
            tree::listLabel(list.style, list.start + static_cast<int>(index), depth);
        const auto shaped =
            std::make_shared<ShapedText>(m_context, tree::text(words), labelLook, contentWidth);
        labelWidth = std::max(labelWidth, shaped->naturalWidth() + whiteAfterLabel);
        labels.push_back({shaped, 0, 0});
    }
    for (std::size_t index = 0; index < list.items.size(); ++index)
        append(lines, item(list.items[index], below, labels[index], labelWidth, depth), itemGap);
    return lines;
}

FlowLines FlowLayout::item(const tree::ListItem& item, const FlowPlace& place, FlowLabel label,
                           double labelWidth, int depth)
{
    const int entry = add(place.element, "LI");
    label.element = add(entry, "Lbl");
    FlowPlace body = place;
    body.element = add(entry, "LBody");
    const bool besideLabel = place.width - labelWidth >= narrowestText;
    if (besideLabel)
        body.width -= labelWidth;

    FlowLines lines = content(item.content, body, depth + 1);
    if (!besideLabel || lines.empty()) {
        lines.insert(lines.begin(), {.text = label.text, .element = label.element});
        return lines;
    }
    for (FlowLine& line : lines) {
        line.indent += labelWidth;
        for (FlowLabel& inner : line.labels)
            inner.indent += labelWidth;
    }
    lines.front().labels.insert(lines.front().labels.begin(), std::move(label));
    return lines;
}

double heightOf(const FlowLines& lines)
{
    double height = 0;
    for (std::size_t index = 0; index < lines.size(); ++index)
        height += lines[index].height() + (index == 0 ? 0 : lines[index].gap);
    return height;
}

} // namespace regiobord::pdf
