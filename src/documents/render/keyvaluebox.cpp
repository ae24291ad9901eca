#include "documents/render/keyvaluebox.h"

#include "documents/tree/build.h"

namespace regiobord::pdf {

namespace {

constexpr double labelColumn = 44 * pointsPerMillimetre;
constexpr double whiteBetween = 10;

RowLines lookOf(std::size_t index, std::size_t count)
{
    RowLines look{.paddingTop = 4, .paddingBottom = 4, .below = 0.5, .mayBreak = true};
    if (index + 1 == count) {
        look.below = 1;
        look.color = teal;
    }
    return look;
}

} // namespace

KeyValueBox::KeyValueBox(const tree::KeyValueBlock& block, FlowLayout& flow,
                         StructureTree& structure)
{
    if (block.entries.empty())
        return;
    const int list = structure.add(StructureTree::root, "L");
    for (std::size_t index = 0; index < block.entries.size(); ++index) {
        const tree::KeyValue& entry = block.entries[index];
        const int item = structure.add(list, "LI");
        const FlowPlace label{labelColumn - whiteBetween, labelStyle, structure.add(item, "Lbl")};
        const FlowPlace value{contentWidth - labelColumn, valueStyle, structure.add(item, "LBody")};
        m_rows.emplace_back(
            std::vector<RowCell>{{flow.lines(tree::flow(tree::text(entry.label)), label), 0},
                                 {flow.lines(entry.value, value), labelColumn}},
            lookOf(index, block.entries.size()));
    }
}

double KeyValueBox::startHeight() const
{
    return m_rows.empty() ? 0 : m_rows.front().startHeight();
}

void KeyValueBox::place(Pager& pager)
{
    if (m_rows.empty())
        return;
    pager.canvas().markArtifact();
    pager.canvas().fillRectangle({leftMargin, pager.top(), contentWidth, 1}, teal);
    pager.advance(1);
    for (const RowLayout& row : m_rows)
        row.place(pager, Pager::fullRoom(), [] {});
}

} // namespace regiobord::pdf
