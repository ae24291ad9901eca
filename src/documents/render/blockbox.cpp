#include "documents/render/blockbox.h"

#include "documents/render/imagebox.h"
#include "documents/render/keyvaluebox.h"
#include "documents/render/tablebox.h"
#include "documents/tree/build.h"

#include <utility>

namespace regiobord::pdf {

namespace {

// Paragraphs and lists: lines that may go on over the page.
class LinesBox : public BlockBox
{
public:
    LinesBox(FlowLines lines, double gapBelow, bool keepsWithNext)
        : m_lines(std::move(lines)),
          m_gapBelow(gapBelow),
          m_keepsWithNext(keepsWithNext)
    {
    }

    Gaps gaps() const override { return m_lines.empty() ? Gaps{} : Gaps{0, m_gapBelow}; }
    double startHeight() const override { return startOf(m_lines); }
    bool keepsWithNext() const override { return m_keepsWithNext; }
    void place(Pager& pager) override { pager.place(m_lines); }

private:
    FlowLines m_lines;
    double m_gapBelow;
    bool m_keepsWithNext;
};

constexpr double paragraphGapBelow = 7;
constexpr double introductionGapBelow = 3;

class HeadingBox : public BlockBox
{
public:
    HeadingBox(FlowLines lines, Landing landing, Landings& landings)
        : m_lines(std::move(lines)),
          m_landing(std::move(landing)),
          m_landings(landings)
    {
    }

    Gaps gaps() const override { return headingStyle(m_landing.level).gaps; }
    double startHeight() const override { return heightOf(m_lines); }
    bool keepsWithNext() const override { return true; }

    void place(Pager& pager) override
    {
        m_landing.page = pager.page();
        m_landing.top = pager.top();
        m_landings.push_back(m_landing);
        pager.place(m_lines);
    }

private:
    FlowLines m_lines;
    Landing m_landing;
    Landings& m_landings;
};

class PageBreakBox : public BlockBox
{
public:
    Gaps gaps() const override { return {}; }
    double startHeight() const override { return 0; }

    void place(Pager& pager) override
    {
        if (!pager.atTop())
            pager.newPage();
    }
};

class RuleBox : public BlockBox
{
public:
    Gaps gaps() const override { return {8, 8}; }
    double startHeight() const override { return thickness; }
    bool keepsWithNext() const override { return true; }

    void place(Pager& pager) override
    {
        pager.canvas().markArtifact();
        pager.canvas().fillRectangle({leftMargin, pager.top(), contentWidth, thickness}, hairline);
        pager.advance(thickness);
    }

private:
    static constexpr double thickness = 0.75;
};

class SpacerBox : public BlockBox
{
public:
    explicit SpacerBox(double height) : m_height(height) {}

    Gaps gaps() const override { return {}; }
    double startHeight() const override { return 0; }

    void place(Pager& pager) override
    {
        if (m_height > pager.room())
            pager.newPage();
        else if (!pager.atTop())
            pager.advance(m_height);
    }

private:
    double m_height;
};

} // namespace

std::unique_ptr<BlockBox> BoxMaker::operator()(const tree::Heading& heading)
{
    const std::string type = "H" + std::to_string(heading.level);
    const FlowPlace place{contentWidth, headingStyle(heading.level).text, StructureTree::root};
    Landing landing;
    landing.level = heading.level;
    landing.text = tree::plainText(heading.text).simplified();
    landing.anchor = heading.anchor;
    return std::make_unique<HeadingBox>(flow.paragraph(heading.text, place, type.c_str()),
                                        std::move(landing), landings);
}

std::unique_ptr<BlockBox> BoxMaker::operator()(const tree::Paragraph& paragraph)
{
    const FlowPlace place{contentWidth, bodyStyle, StructureTree::root};
    // "De volgende punten:" stays with these points.
    const bool introduces = tree::plainText(paragraph.text).trimmed().endsWith(u':');
    return std::make_unique<LinesBox>(flow.paragraph(paragraph.text, place, "P"),
                                      introduces ? introductionGapBelow : paragraphGapBelow,
                                      introduces || paragraph.keepsWithNext);
}

std::unique_ptr<BlockBox> BoxMaker::operator()(const tree::List& list)
{
    const FlowPlace place{contentWidth, bodyStyle, StructureTree::root};
    return std::make_unique<LinesBox>(flow.list(list, place), paragraphGapBelow, false);
}

std::unique_ptr<BlockBox> BoxMaker::operator()(const tree::Table& table)
{
    return std::make_unique<TableBox>(table, flow, canvas.structure());
}

std::unique_ptr<BlockBox> BoxMaker::operator()(const tree::KeyValueBlock& block)
{
    return std::make_unique<KeyValueBox>(block, flow, canvas.structure());
}

std::unique_ptr<BlockBox> BoxMaker::operator()(const tree::Image& image)
{
    return std::make_unique<ImageBox>(image, canvas.structure());
}

std::unique_ptr<BlockBox> BoxMaker::operator()(const tree::PageBreak& /*unused*/)
{
    return std::make_unique<PageBreakBox>();
}

std::unique_ptr<BlockBox> BoxMaker::operator()(const tree::Rule& /*unused*/)
{
    return std::make_unique<RuleBox>();
}

std::unique_ptr<BlockBox> BoxMaker::operator()(const tree::Spacer& spacer)
{
    return std::make_unique<SpacerBox>(spacer.millimetres * pointsPerMillimetre);
}

} // namespace regiobord::pdf
