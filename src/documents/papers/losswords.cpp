#include "documents/papers/losswords.h"

#include <QCoreApplication>

namespace regiobord::papers {

namespace {

QString translated(const char* words)
{
    return QCoreApplication::translate("BundleLoss", words);
}

QString translated(const char* words, int count)
{
    return translated(words).arg(count);
}

} // namespace

QString lossWords(const bundle::PartLoss& loss)
{
    using bundle::BundleLoss;
    switch (loss.what) {
    case BundleLoss::NoTags:
        return translated(QT_TRANSLATE_NOOP("BundleLoss",
                                            "has no tags: a screen reader finds no "
                                            "headings, lists or tables in it"));
    case BundleLoss::DamagedTags:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss", "its tags were damaged and have been left out"));
    case BundleLoss::BookmarkWithoutTarget:
        return translated(QT_TRANSLATE_NOOP("BundleLoss", "bookmarks that lead nowhere: %1"),
                          loss.count);
    case BundleLoss::BookmarksLeftOut:
        return translated(QT_TRANSLATE_NOOP("BundleLoss", "bookmarks left out: %1"), loss.count);
    case BundleLoss::LinkWithoutTarget:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss", "links that led nowhere and were removed: %1"),
            loss.count);
    case BundleLoss::LinkToOtherFile:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss", "links to other files that were removed: %1"),
            loss.count);
    case BundleLoss::ActiveContent:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss", "scripts and commands that were removed: %1"),
            loss.count);
    case BundleLoss::Multimedia:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss",
                              "sound, film or 3D of which only a picture is left: %1"),
            loss.count);
    case BundleLoss::EmbeddedFile:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss", "files inside the PDF that were removed: %1"),
            loss.count);
    case BundleLoss::FormField:
        return translated(QT_TRANSLATE_NOOP("BundleLoss", "form fields that became plain text: %1"),
                          loss.count);
    case BundleLoss::FormFieldWithoutAppearance:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss", "filled form fields that cannot be shown: %1"),
            loss.count);
    case BundleLoss::SignatureInvalidated:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss", "digital signatures that are no longer valid: %1"),
            loss.count);
    case BundleLoss::CommentKept:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss", "comments of a reviewer that are in the bundle: %1"),
            loss.count);
    case BundleLoss::RedactionNotApplied:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss", "blacked out places with the text still below: %1"),
            loss.count);
    case BundleLoss::PageLabels:
        return translated(QT_TRANSLATE_NOOP(
            "BundleLoss", "its own page numbers gave way to those of the bundle"));
    case BundleLoss::OwnerProtection:
        return translated(QT_TRANSLATE_NOOP(
            "BundleLoss", "its ban on copying or printing does not hold in the bundle"));
    case BundleLoss::Repaired:
        return translated(
            QT_TRANSLATE_NOOP("BundleLoss", "a small defect was mended while reading"));
    }
    Q_UNREACHABLE();
}

} // namespace regiobord::papers
