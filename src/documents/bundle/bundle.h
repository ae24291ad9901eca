#pragma once

#include "documents/bundle/bundlereport.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <map>
#include <vector>

class QIODevice;

// The meeting bundle: PDF files behind one another in one file that reads as a whole. Bookmarks,
// links and tags of the parts survive or are reported as lost; every page gets a footer with its
// number. This knows nothing about meetings; src/documents/papers decides which parts there are. In
// a namespace of its own, for the domain has a plan of a bundle too: that of a meeting.
namespace regiobord::bundle {

// Which page of the bundle each part starts on, counted from 1, by the id of the part.
struct BundlePages
{
    std::map<QString, int> firstPage;
    std::map<QString, int> pageCount;
    int total = 0;
};

// Makes the PDF of the contents page for these page numbers.
using ContentsRenderer = std::function<QByteArray(const BundlePages&)>;

// A PDF in the bundle, from one of three places: a file, memory, or the contents renderer. The id
// is what links name: a web link to "regiobord:part/ID" in any part becomes a link to the first
// page of that part. Ids are unique and not empty.
struct BundlePart
{
    QString id = {};
    QString title = {};  // "Bijlage 2: Rapport van bevindingen"; names the part in tags and layers
    QString footer = {}; // at the left of the footer of its pages; may be empty
    QString path = {};   // read from this file,
    QByteArray bytes = {}; // or these bytes when they are not empty,
    // or this. It is called again until the numbers that it was given are true.
    ContentsRenderer contents = {};
    bool keepsOwnBookmarks = true; // nested below its first bookmark in the outline
};

// A bookmark on a page of a part. One without part goes where its first descendant goes that has
// one, and otherwise to the first page of the bundle, where the contents are: so an agenda item
// without paper keeps its place in the outline.
struct BundleBookmark
{
    QString title = {};
    QString part = {};  // id, may be empty
    int pageInPart = 0; // counted from 0
    bool open = true;   // whether its children are unfolded when the bundle is opened
    std::vector<BundleBookmark> children = {};
};

struct BundlePlan
{
    std::vector<BundlePart> parts; // in the order of the bundle
    std::vector<BundleBookmark> outline;
};

struct BundleOptions
{
    QString title = {};
    QString author = {};
    QString language = QStringLiteral("nl-NL");
    QDateTime created = {};  // of the document information; invalid leaves it out
    bool withFooters = true; // the part's footer and the page number on every page
    // %1 is the number of the page and %2 how many there are.
    QString pageNumberWords = QStringLiteral("Pagina %1 van %2");
    QString fontFamily = QStringLiteral("Noto Sans");
    bool reproducible = false; // the same parts give the same bytes
};

// What inspecting a part tells before the bundle is made.
struct PartInspection
{
    std::vector<BundleProblem> problems; // not empty: this part stops the bundle
    int pageCount = 0;
    int bookmarkCount = 0;
    bool tagged = false;
    bool protectedByOwner = false; // opens without a password, but forbids copying or printing
    double largestPageWidth = 0;   // in points, as a reader sees it
    double largestPageHeight = 0;
};

// Reads the part and says whether it can be in a bundle. A part with a contents renderer has
// nothing to inspect. Never throws for what is wrong with the PDF.
PartInspection inspectPart(const BundlePart& part);

// Called with 0 to 1 while the bundle is made; returning false cancels.
using BundleProgress = std::function<bool(double done)>;

enum class BundleStatus {
    Written,
    Refused,   // there are problems, all of them in the outcome; nothing was written
    Cancelled, // nothing was written
};

struct BundleOutcome
{
    BundleStatus status = BundleStatus::Refused;
    std::vector<BundleProblem> problems;
    BundleReport report;
};

// Makes the bundle and replaces the file at `path` by it when it is finished: until then, and when
// anything goes wrong, a file that is there stays as it is. Throws DocumentError when the disk or
// the PDF library fails, or the contents renderer gives something that is no PDF.
BundleOutcome writeBundle(const BundlePlan& plan, const BundleOptions& options, const QString& path,
                          const BundleProgress& progress = {});

// The same into an open device, which holds a part of a bundle when this throws or is cancelled.
BundleOutcome writeBundle(const BundlePlan& plan, const BundleOptions& options, QIODevice& device,
                          const BundleProgress& progress = {});

} // namespace regiobord::bundle
