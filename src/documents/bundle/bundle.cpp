#include "documents/bundle/bundle.h"

#include "documents/bundle/assembler.h"
#include "documents/bundle/structurereader.h"
#include "documents/documenterror.h"

#include <QSaveFile>

#include <algorithm>

namespace regiobord::bundle {

using namespace Qt::StringLiterals;

namespace {

// Counts the bookmarks without keeping them: nobody asks where they lead.
int bookmarksOf(PdfSource& source)
{
    const SourceDestinations destinations{source};
    Losses losses;
    const PartStarts starts;
    std::vector<QPDFObjectHandle> pages;
    for (const SourcePage& page : source.pages())
        pages.push_back(page.object);
    LinkResolver links{destinations, 0, pages, starts, losses};
    return bookmarkCount(readOutline(source, links, losses));
}

void describe(PdfSource& source, PartInspection& result)
{
    result.pageCount = static_cast<int>(source.pages().size());
    result.protectedByOwner = source.isEncrypted();
    for (const SourcePage& page : source.pages()) {
        result.largestPageWidth = std::max(result.largestPageWidth, page.geometry().width());
        result.largestPageHeight = std::max(result.largestPageHeight, page.geometry().height());
    }
    result.bookmarkCount = bookmarksOf(source);
    result.tagged = readStructure(source).state == SourceStructure::State::Good;
}

} // namespace

PartInspection inspectPart(const BundlePart& part)
{
    PartInspection result;
    if (part.contents)
        return result;
    const auto source = PdfSource::open(part, result.problems);
    if (!source)
        return result;
    try {
        describe(*source, result);
        if (const auto damage = source->takeDamage())
            result.problems.push_back({part.id, BundleProblemKind::Damaged, *damage});
    } catch (const std::exception& error) {
        result.problems.push_back(
            {part.id, BundleProblemKind::Damaged, QString::fromLocal8Bit(error.what())});
    }
    return result;
}

BundleOutcome writeBundle(const BundlePlan& plan, const BundleOptions& options, QIODevice& device,
                          const BundleProgress& progress)
{
    return Assembler{plan, options, progress}.assemble(device);
}

BundleOutcome writeBundle(const BundlePlan& plan, const BundleOptions& options, const QString& path,
                          const BundleProgress& progress)
{
    // Written beside the target and renamed over it by commit(), which also brings it to the disk.
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        throw DocumentError(u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    BundleOutcome outcome = writeBundle(plan, options, file, progress);
    if (outcome.status != BundleStatus::Written)
        file.cancelWriting();
    else if (!file.commit())
        throw DocumentError(u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    return outcome;
}

} // namespace regiobord::bundle
