#include "documents/papers/frame.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord::papers {

tree::Document startPaper(const PaperName& name, const PaperOptions& options)
{
    tree::Document paper;
    paper.title = name.subject.isEmpty() ? name.kind : name.kind + u" – "_s + name.subject;
    paper.subject = name.subject;
    if (options.hasPageNumbers)
        paper.runningFooter = paper.title;
    paper.add(tree::heading(1, name.heading.isEmpty() ? name.kind : name.heading));
    if (!options.contentsLink.isEmpty())
        paper.add(tree::paragraph(tree::link(u"Naar de inhoud"_s, options.contentsLink)));
    return paper;
}

void addSection(tree::Document& paper, int level, const QString& heading, tree::Flow content)
{
    if (content.empty())
        return;
    paper.add(tree::heading(level, heading));
    tree::append(paper, std::move(content));
}

void addSection(tree::Document& paper, const QString& heading, tree::KeyValueBlock block)
{
    if (block.entries.empty())
        return;
    paper.add(tree::heading(2, heading));
    paper.add(std::move(block));
}

void addEntry(tree::KeyValueBlock& block, const QString& label, tree::Flow value)
{
    if (!value.empty())
        block.entries.push_back(tree::keyValue(label, std::move(value)));
}

int itemHeadingLevel(int depth)
{
    return std::min(depth + 2, 4);
}

} // namespace regiobord::papers
