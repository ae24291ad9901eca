#include "documents/papers/losswords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

// With %1 where the count goes, if the words have one.
const char* sourceWords(bundle::BundleLoss loss)
{
    using bundle::BundleLoss;
    switch (loss) {
    case BundleLoss::NoTags:
        return QT_TRANSLATE_NOOP("BundleLoss",
                                 "has no tags: a screen reader finds no "
                                 "headings, lists or tables in it");
    case BundleLoss::DamagedTags:
        return QT_TRANSLATE_NOOP("BundleLoss", "its tags were damaged and have been left out");
    case BundleLoss::BookmarkWithoutTarget:
        return QT_TRANSLATE_NOOP("BundleLoss", "bookmarks that lead nowhere: %1");
    case BundleLoss::BookmarksLeftOut:
        return QT_TRANSLATE_NOOP("BundleLoss", "bookmarks left out: %1");
    case BundleLoss::LinkWithoutTarget:
        return QT_TRANSLATE_NOOP("BundleLoss", "links that led nowhere and were removed: %1");
    case BundleLoss::LinkToOtherFile:
        return QT_TRANSLATE_NOOP("BundleLoss", "links to other files that were removed: %1");
    case BundleLoss::ActiveContent:
        return QT_TRANSLATE_NOOP("BundleLoss", "scripts and commands that were removed: %1");
    case BundleLoss::Multimedia:
        return QT_TRANSLATE_NOOP("BundleLoss",
                                 "sound, film or 3D of which only a picture is left: %1");
    case BundleLoss::EmbeddedFile:
        return QT_TRANSLATE_NOOP("BundleLoss", "files inside the PDF that were removed: %1");
    case BundleLoss::FormField:
        return QT_TRANSLATE_NOOP("BundleLoss", "form fields that became plain text: %1");
    case BundleLoss::FormFieldWithoutAppearance:
        return QT_TRANSLATE_NOOP("BundleLoss", "filled form fields that cannot be shown: %1");
    case BundleLoss::SignatureInvalidated:
        return QT_TRANSLATE_NOOP("BundleLoss", "digital signatures that are no longer valid: %1");
    case BundleLoss::CommentKept:
        return QT_TRANSLATE_NOOP("BundleLoss", "comments of a reviewer that are in the bundle: %1");
    case BundleLoss::RedactionNotApplied:
        return QT_TRANSLATE_NOOP("BundleLoss", "blacked out places with the text still below: %1");
    case BundleLoss::PageLabels:
        return QT_TRANSLATE_NOOP("BundleLoss",
                                 "its own page numbers gave way to those of the bundle");
    case BundleLoss::OwnerProtection:
        return QT_TRANSLATE_NOOP("BundleLoss",
                                 "its ban on copying or printing does not hold in the bundle");
    case BundleLoss::Repaired:
        return QT_TRANSLATE_NOOP("BundleLoss", "a small defect was mended while reading");
    }
    Q_UNREACHABLE();
}

} // namespace

QString lossWords(const bundle::PartLoss& loss)
{
    const auto words = QCoreApplication::translate("BundleLoss", sourceWords(loss.what));
    return words.contains(u"%1"_s) ? words.arg(loss.count) : words;
}

} // namespace regiobord::papers
