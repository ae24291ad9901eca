#pragma once

#include "documents/bundle/bundle.h"
#include "domain/papers/bundle.h"

#include <QString>

#include <functional>
#include <vector>

// From the plan of a meeting's bundle to that of the assembler.
namespace regiobord::papers {

inline constexpr QStringView contentsPart = u"contents"; // contentsLinkTarget leads here
inline constexpr QStringView agendaPart = u"agenda";

// The address that the assembler makes a link of: "regiobord:part/ID".
QString partLink(const QString& id);

// A paper with the number of its item. The paper is that of the plan, and good as long as that.
struct PlacedPaper
{
    QString item;
    const BundlePaper* paper = nullptr;
};

// All papers in the order of the bundle: those of an item before those of its sub items.
std::vector<PlacedPaper> papersInOrder(const BundlePlan& plan);

// The part that the contents lead to from an item: its first paper, or the first below it, or else
// the agenda. Empty when there is none of these.
QString targetPart(const BundleItem& item, const BundlePlan& plan);

// Contents, agenda and papers with their footers; the outline with a bookmark per item and paper.
bundle::BundlePlan assemblyPlan(const BundlePlan& plan, bundle::ContentsRenderer contents);

} // namespace regiobord::papers
