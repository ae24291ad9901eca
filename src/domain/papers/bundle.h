#pragma once

#include "core/expected.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace regiobord {

// One paper of a bundle: a whole PDF, made by us or brought in as an attachment.
struct BundlePaper
{
    QString id = {};    // unique in the plan; "contents" and "agenda" are taken
    QString title = {}; // of the bookmark and the contents
    QByteArray pdf = {};
    bool isAttachment = false; // not made by us: inspected, and reported on

    friend bool operator==(const BundlePaper&, const BundlePaper&) = default;
};

struct BundleItem
{
    QString number; // "3", "2.a"
    QString title;
    QString remark; // what the contents say beside it: "mondeling", "ter kennisname"
    std::vector<BundlePaper> papers;
    std::vector<BundleItem> subItems;

    friend bool operator==(const BundleItem&, const BundleItem&) = default;
};

struct BundlePlan
{
    QString title;     // "Bundel - Algemeen Bestuur van 29 januari 2025"
    QByteArray agenda; // PDF that follows the contents; may be empty
    std::vector<BundleItem> items;
    QDateTime made; // UTC
};

// A reason why a paper cannot be in a bundle.
enum class BundleProblemKind {
    Missing, // named, and not added
    NotAPdf,
    Damaged,
    Encrypted,
    NoPages,
};

struct BundleProblem
{
    BundleProblemKind kind = BundleProblemKind::Missing;
    QString item;  // its number
    QString paper; // its title
    QString detail;

    friend bool operator==(const BundleProblem&, const BundleProblem&) = default;
};

// Something of an attachment that could not be kept, in the user's language.
struct BundleLoss
{
    QString item;
    QString paper;
    QString message;

    friend bool operator==(const BundleLoss&, const BundleLoss&) = default;
};

struct BundleResult
{
    int pages = 0;
    bool wasCancelled = false; // then nothing was written
    std::vector<BundleLoss> losses;
    // Where the papers of each item begin, counted from 1, by the number of the item; the agenda
    // for an item without.
    std::map<QString, int> itemPages;
};

// Called now and then with how much is done, 0 to 100. Returns false to stop.
using Progress = std::function<bool(int percent)>;

// The back link that papers of a bundle carry: to the page of contents.
inline constexpr QStringView contentsLinkTarget = u"regiobord:part/contents";

class BundleWriter
{
public:
    BundleWriter() = default;
    BundleWriter(const BundleWriter&) = delete;
    BundleWriter& operator=(const BundleWriter&) = delete;
    virtual ~BundleWriter() = default;

    // Writes the bundle in place of a file of that name, once it is finished; with problems, all of
    // them, it writes nothing. Throws DocumentError when the file cannot be written.
    virtual Expected<BundleResult, std::vector<BundleProblem>>
    write(const BundlePlan& plan, const QString& fileName, const Progress& progress) const = 0;
};

} // namespace regiobord
