#pragma once

#include "documents/tree/build.h"
#include "domain/papers/papers.h"

#include <QString>

// What all papers have alike: how they start, and how sections and fields are added to them.
namespace regiobord::papers {

// What kind of paper it is and what it is about; together they are the title of the file.
struct PaperName
{
    QString kind;
    QString subject = {};
    QString heading = {}; // above the paper; empty: the kind
};

// The start of a paper: its heading, with the link to the contents below it.
tree::Document startPaper(const PaperName& name, const PaperOptions& options);

// A heading with what stands below it, or nothing at all when there is nothing to stand below it.
void addSection(tree::Document& paper, int level, const QString& heading, tree::Flow content);
// The same for labels with values.
void addSection(tree::Document& paper, const QString& heading, tree::KeyValueBlock block);

// Adds the pair unless there is no value.
void addEntry(tree::KeyValueBlock& block, const QString& label, tree::Flow value);

// The heading level of an agenda item that lies this deep below the top: 2, 3, 4, 4, ...
int itemHeadingLevel(int depth);

} // namespace regiobord::papers
