#include "documents/tree/wellformed.h"

#include "documents/documenterror.h"
#include "documents/tree/build.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace regiobord::tree {

namespace {

constexpr int deepestList = 16;

// Walks the tree once; what can only be judged at the end (links) is collected.
class Inspector
{
public:
    void block(const Heading& heading)
    {
        if (heading.level < 1 || heading.level > 4)
            throw DocumentError(u"Heading \"%1\" has level %2; 1 to 4 exist"_s.arg(
                plainText(heading.text), QString::number(heading.level)));
        if (!heading.anchor.isEmpty() && m_anchors.contains(heading.anchor))
            throw DocumentError(u"The anchor \"%1\" is used twice"_s.arg(heading.anchor));
        m_anchors.insert(heading.anchor);
        inlines(heading.text);
    }

    void block(const Paragraph& paragraph) { inlines(paragraph.text); }

    void block(const List& list)
    {
        if (list.start < 1)
            throw DocumentError(u"A list starts at %1"_s.arg(list.start));
        if (++m_depth > deepestList)
            throw DocumentError(u"Lists are nested more than %1 deep"_s.arg(deepestList));
        for (const ListItem& item : list.items)
            flow(item.content);
        --m_depth;
    }

    void block(const Table& table)
    {
        if (table.columns.empty())
            throw DocumentError(u"Table \"%1\" has no columns"_s.arg(name(table)));
        for (const Column& column : table.columns) {
            if (!std::isfinite(column.weight) || column.weight <= 0)
                throw DocumentError(u"Table \"%1\" has a column without width"_s.arg(name(table)));
        }
        if (!table.header.empty())
            row(table, table.header, 0);
        for (std::size_t index = 0; index < table.rows.size(); ++index)
            row(table, table.rows[index].cells, index + 1);
    }

    void block(const KeyValueBlock& block)
    {
        for (const KeyValue& entry : block.entries)
            flow(entry.value);
    }

    void block(const Image& image)
    {
        if (!std::isfinite(image.widthMillimetres) || image.widthMillimetres < 0)
            throw DocumentError(u"Image \"%1\" has an impossible width"_s.arg(image.name));
    }

    void block(const PageBreak&) {}
    void block(const Rule&) {}

    void block(const Spacer& spacer)
    {
        if (!std::isfinite(spacer.millimetres) || spacer.millimetres < 0)
            throw DocumentError(u"A spacer has an impossible height"_s);
    }

    void requireLinksResolve() const
    {
        for (const QString& target : m_targets) {
            if (target.isEmpty() || !m_anchors.contains(target))
                throw DocumentError(u"A link leads to the unknown anchor \"%1\""_s.arg(target));
        }
    }

private:
    static QString name(const Table& table)
    {
        return table.caption.isEmpty() ? table.summary : table.caption;
    }

    void row(const Table& table, const std::vector<Cell>& cells, std::size_t number)
    {
        std::size_t width = 0;
        for (const Cell& cell : cells) {
            if (cell.columnSpan < 1)
                throw DocumentError(u"Table \"%1\" has a cell over no column"_s.arg(name(table)));
            width += static_cast<std::size_t>(cell.columnSpan);
            flow(cell.content);
        }
        if (width != table.columns.size())
            throw DocumentError(u"Row %1 of table \"%2\" fills %3 of %4 columns"_s.arg(
                QString::number(number), name(table), QString::number(width),
                QString::number(table.columns.size())));
    }

    void flow(const Flow& parts)
    {
        for (const FlowBlock& part : parts)
            std::visit([this](const auto& content) { block(content); }, part);
    }

    void inlines(const Inline& words)
    {
        for (const Run& run : words.runs) {
            if (run.link && run.link->kind == Link::Kind::Anchor)
                m_targets.insert(run.link->target);
        }
    }

    int m_depth = 0;
    QSet<QString> m_anchors;
    QSet<QString> m_targets;
};

} // namespace

void requireWellFormed(const Document& document)
{
    Inspector inspector;
    for (const Block& block : document.blocks)
        std::visit([&](const auto& content) { inspector.block(content); }, block);
    inspector.requireLinksResolve();
}

} // namespace regiobord::tree
