#include "documents/papers/treetext.h"

#include "documents/tree/build.h"

using namespace Qt::StringLiterals;

using namespace regiobord::tree;

namespace {

// Visits every piece of a tree once.
class TreeReader
{
public:
    explicit TreeReader(const Document& document)
    {
        for (const Block& block : document.blocks)
            std::visit([this](const auto& content) { read(content); }, block);
    }

    QStringList lines;
    QStringList headings;
    QStringList labels;
    QStringList links;

private:
    QString words(const Inline& text)
    {
        for (const Run& run : text.runs) {
            if (run.link)
                links += run.link->target;
        }
        return plainText(text);
    }

    QString words(const Flow& flow)
    {
        QStringList parts;
        for (const FlowBlock& part : flow) {
            if (const auto* paragraph = std::get_if<Paragraph>(&part))
                parts += words(paragraph->text);
            else
                parts += itemsOf(std::get<List>(part));
        }
        return parts.join(u'\n');
    }

    QStringList itemsOf(const List& list)
    {
        QStringList items;
        for (const ListItem& item : list.items)
            items += u"* "_s + words(item.content);
        return items;
    }

    void readRow(const std::vector<Cell>& cells)
    {
        QStringList texts;
        for (const Cell& cell : cells)
            texts += words(cell.content);
        lines += texts.join(u" | "_s);
    }

    void read(const Heading& heading)
    {
        headings += words(heading.text);
        lines += headings.last();
    }

    void read(const Paragraph& paragraph) { lines += words(paragraph.text); }
    void read(const List& list) { lines += itemsOf(list); }

    void read(const Table& table)
    {
        if (!table.caption.isEmpty())
            lines += table.caption;
        if (!table.header.empty())
            readRow(table.header);
        for (const Row& row : table.rows)
            readRow(row.cells);
    }

    void read(const KeyValueBlock& block)
    {
        for (const KeyValue& entry : block.entries) {
            labels += entry.label;
            lines += entry.label + u": "_s + words(entry.value);
        }
    }

    void read(const Image&) {}
    void read(const PageBreak&) {}
    void read(const Rule&) {}
    void read(const Spacer&) {}
};

} // namespace

QString textOf(const Document& document)
{
    return TreeReader{document}.lines.join(u'\n');
}

QStringList headingsOf(const Document& document)
{
    return TreeReader{document}.headings;
}

QStringList labelsOf(const Document& document)
{
    return TreeReader{document}.labels;
}

QStringList linksOf(const Document& document)
{
    return TreeReader{document}.links;
}
