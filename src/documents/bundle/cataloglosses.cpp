#include "documents/bundle/cataloglosses.h"

#include "documents/bundle/pdftrees.h"

namespace regiobord::bundle {
namespace {

// An OpenAction that only shows a page is a wish of the source, not a loss.
bool runsSomething(QPDFObjectHandle openAction)
{
    return openAction.isDictionary() && !isName(keyOf(openAction, "/S"), "/GoTo");
}

int entriesOf(const QPDFObjectHandle& nameTree)
{
    return static_cast<int>(readNameTree(nameTree).size());
}

} // namespace

void countCatalogLosses(PdfSource& source, Losses& losses)
{
    auto root = source.root();
    const auto names = keyOf(root, "/Names");
    losses.add(BundleLoss::EmbeddedFile, entriesOf(keyOf(names, "/EmbeddedFiles")));
    losses.add(BundleLoss::ActiveContent, entriesOf(keyOf(names, "/JavaScript")));
    if (runsSomething(keyOf(root, "/OpenAction")))
        losses.add(BundleLoss::ActiveContent);
    if (!keyOf(root, "/AA").isNull())
        losses.add(BundleLoss::ActiveContent);
    for (const SourcePage& page : source.pages()) {
        if (!keyOf(page.object, "/AA").isNull())
            losses.add(BundleLoss::ActiveContent);
    }
    if (!keyOf(root, "/PageLabels").isNull())
        losses.add(BundleLoss::PageLabels);
    if (source.isEncrypted())
        losses.add(BundleLoss::OwnerProtection);
    losses.add(BundleLoss::Repaired, source.repairs() > 0 ? 1 : 0);
}

} // namespace regiobord::bundle
