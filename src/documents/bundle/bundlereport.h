#pragma once

#include <QString>

#include <vector>

namespace regiobord::bundle {

// Why a part, or the plan, cannot become a bundle.
enum class BundleProblemKind {
    MissingFile,     // the file is not there or may not be read
    NotAPdf,         // no PDF at all
    Damaged,         // cut off or broken, so that pages may be missing or wrong
    NeedsPassword,   // cannot be read without a password
    NoPages,         // a PDF without pages
    DynamicForm,     // an XFA form: what a reader sees is not in the pages
    DuplicatePartId, // two parts of the plan have the same id, or a part has none
    UnknownPart,     // a link or a bookmark names a part that is not in the plan
    NoPart,          // the plan has no parts
};

struct BundleProblem
{
    QString part; // the id of the part; empty when it concerns the plan
    BundleProblemKind kind = BundleProblemKind::Damaged;
    QString detail; // in English, for the log: the file, the offset, the unknown id
    friend bool operator==(const BundleProblem&, const BundleProblem&) = default;
};

// What a part had that the bundle does not have, or has otherwise.
enum class BundleLoss {
    NoTags,                     // the part has no tags: a screen reader finds no structure
    DamagedTags,                // its tags contradict themselves and were left out, all of them
    BookmarkWithoutTarget,      // a bookmark that led nowhere is kept as text
    BookmarksLeftOut,           // too many or too deep, or a circle
    LinkWithoutTarget,          // a link to a place that the part does not have, removed
    LinkToOtherFile,            // a link to another file, removed
    ActiveContent,              // JavaScript, starting programs, sending forms: removed
    Multimedia,                 // sound, film or 3D: its still picture is kept, if it has one
    EmbeddedFile,               // a file inside the PDF, removed
    FormField,                  // a form field is now plain text
    FormFieldWithoutAppearance, // a filled form field of which nothing can be shown
    SignatureInvalidated,       // a digital signature does not survive a bundle
    CommentKept,                // comments and marks of a reviewer are in the bundle
    RedactionNotApplied,        // blacked out, but the text below is still there
    PageLabels,                 // its own page numbers (i, ii, A-1) gave way to the bundle's
    OwnerProtection,            // its ban on copying or printing is not in the bundle
    Repaired,                   // a small defect that was mended while reading
};

struct PartLoss
{
    BundleLoss what = BundleLoss::NoTags;
    int count = 0; // how many; 1 for what a part has or has not
    friend bool operator==(const PartLoss&, const PartLoss&) = default;
};

struct PartReport
{
    QString part; // id
    int firstPage = 0;
    int pageCount = 0;
    bool tagged = false;          // its tags are in the bundle
    int bookmarks = 0;            // of its own, kept
    int links = 0;                // inside the part and to other parts and the web, kept
    int layers = 0;               // optional content groups, kept
    std::vector<PartLoss> losses; // each kind at most once, in the order of BundleLoss

    int count(BundleLoss what) const; // 0 when it was not lost
};

struct BundleReport
{
    std::vector<PartReport> parts; // in the order of the bundle
    int pageCount = 0;
    bool fullyTagged = false; // every part has its tags; only then does the file say so
};

} // namespace regiobord::bundle
