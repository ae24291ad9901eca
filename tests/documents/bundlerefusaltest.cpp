#include "documents/bundlereading.h"
#include "documents/bundlesources.h"
#include "documents/documenterror.h"
#include "documents/pdfreading.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;
using namespace regiobord::bundle;

namespace {

BundleProblemKind problemOf(const QByteArray& bytes)
{
    const auto inspected = inspectPart(partOf(u"a"_s, bytes));
    REQUIRE(inspected.problems.size() == 1);
    CHECK(inspected.problems[0].part == u"a"_s);
    CHECK_FALSE(inspected.problems[0].detail.isEmpty());
    return inspected.problems[0].kind;
}

QByteArray withoutPages()
{
    return edited(makeSource({}), [](QPDF& pdf) {
        pdf.getRoot().replaceKey(
            "/Pages",
            pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /Pages /Kids [] /Count 0>>")));
    });
}

QByteArray fileBytes(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("inspecting tells what a part is")
{
    const auto inspected = inspectPart(partOf(u"a"_s, makeSource({.pages = 3, .width = 700})));
    CHECK(inspected.problems.empty());
    CHECK(inspected.pageCount == 3);
    CHECK(inspected.bookmarkCount == 3);
    CHECK(inspected.tagged);
    CHECK_FALSE(inspected.protectedByOwner);
    CHECK(inspected.largestPageWidth == Approx(700));
    CHECK(inspected.largestPageHeight == Approx(842));
}

TEST_CASE("inspecting names what stops a bundle")
{
    const auto whole = makeSource({.pages = 5});
    CHECK(problemOf("Dit is een brief.") == BundleProblemKind::NotAPdf);
    CHECK(problemOf(encrypted(whole, "geheim")) == BundleProblemKind::NeedsPassword);
    CHECK(problemOf(withoutPages()) == BundleProblemKind::NoPages);
    CHECK(problemOf(whole.first(whole.size() / 2)) == BundleProblemKind::Damaged);
    CHECK(problemOf("%PDF-1.7 en verder niets") == BundleProblemKind::Damaged);
    const auto missing = inspectPart({.id = u"a"_s, .path = u"/nergens/brief.pdf"_s});
    REQUIRE(missing.problems.size() == 1);
    CHECK(missing.problems[0].kind == BundleProblemKind::MissingFile);
    CHECK(missing.problems[0].detail == u"/nergens/brief.pdf"_s);
}

TEST_CASE("a page whose content cannot be decoded is damage")
{
    const auto source = edited(makeSource({}), [](QPDF& pdf) {
        auto broken = pdf.newStream();
        broken.replaceStreamData("geen zlib", QPDFObjectHandle::newName("/FlateDecode"),
                                 QPDFObjectHandle::newNull());
        pageOf(pdf, 1).replaceKey("/Contents", broken);
    });
    CHECK(problemOf(source) == BundleProblemKind::Damaged);
}

TEST_CASE("a tree of pages in a circle is damage")
{
    const auto source = edited(makeSource({}), [](QPDF& pdf) {
        auto tree = pdf.getRoot().getKey("/Pages");
        auto branch = pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /Pages /Count 1>>"));
        auto kids = QPDFObjectHandle::newArray();
        kids.appendItem(branch);
        branch.replaceKey("/Kids", kids);
        auto newTree = pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /Pages /Count 2>>"));
        newTree.replaceKey("/Kids", kids);
        pdf.getRoot().replaceKey("/Pages", newTree);
    });
    CHECK(problemOf(source) == BundleProblemKind::Damaged);
}

TEST_CASE("a source that only its owner may change is accepted and reported")
{
    const auto source = encrypted(makeSource({}), "");
    CHECK(inspectPart(partOf(u"a"_s, source)).protectedByOwner);
    const auto made = makeBundle({partOf(u"a"_s, source)});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    CHECK(made.outcome.report.parts[0].count(BundleLoss::OwnerProtection) == 1);
    CHECK(pageTexts(made.bytes)[1].contains(u"Bron pagina 2"_s));
    CHECK(bookmarks(made.bytes).contains(u"  Bron pagina 2@2"_s));
    CHECK(defectsOf(made.bytes).isEmpty());
}

TEST_CASE("all problems are told at once")
{
    const auto whole = makeSource({});
    const auto made = makeBundle({partOf(u"goed"_s, whole),
                                  partOf(u"half"_s, whole.first(whole.size() / 2)),
                                  partOf(u"slot"_s, encrypted(whole, "geheim")),
                                  partOf(u"brief"_s, "Geachte"),
                                  partOf(u"goed"_s, whole),
                                  {.id = u"weg"_s, .path = u"/nergens.pdf"_s}});
    CHECK(made.outcome.status == BundleStatus::Refused);
    std::vector<std::pair<QString, BundleProblemKind>> found;
    for (const auto& problem : made.outcome.problems)
        found.emplace_back(problem.part, problem.kind);
    using Kind = BundleProblemKind;
    CHECK(found
          == std::vector<std::pair<QString, Kind>>{{u"goed"_s, Kind::DuplicatePartId},
                                                   {u"half"_s, Kind::Damaged},
                                                   {u"slot"_s, Kind::NeedsPassword},
                                                   {u"brief"_s, Kind::NotAPdf},
                                                   {u"weg"_s, Kind::MissingFile}});
    CHECK(made.bytes.isEmpty());
    CHECK(makeBundle(std::vector<BundlePart>{}).outcome.problems.at(0).kind == Kind::NoPart);
}

TEST_CASE("a bundle replaces a file only when it is finished")
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"bundel één.pdf"_s);
    write(path, "de oude bundel");
    const auto whole = makeSource({});
    const auto onlyThatFile = [&] {
        return QDir{directory.path()}.entryList(QDir::Files) == QStringList{u"bundel één.pdf"_s};
    };
    SECTION("finished")
    {
        const auto outcome = writeBundle(planOf({partOf(u"a"_s, whole)}), {}, path);
        CHECK(outcome.status == BundleStatus::Written);
        CHECK(fileBytes(path).startsWith("%PDF"));
    }
    SECTION("refused")
    {
        const auto outcome = writeBundle(planOf({partOf(u"a"_s, "Geachte")}), {}, path);
        CHECK(outcome.status == BundleStatus::Refused);
        CHECK(fileBytes(path) == "de oude bundel");
    }
    SECTION("cancelled at any moment")
    {
        const double moment = GENERATE(0.0, 0.3, 0.6, 0.9);
        const auto outcome =
            writeBundle(planOf({partOf(u"a"_s, whole), partOf(u"b"_s, makeSource({.pages = 40}))}),
                        {}, path, [&](double done) { return done < moment; });
        CHECK(outcome.status == BundleStatus::Cancelled);
        CHECK(fileBytes(path) == "de oude bundel");
    }
    SECTION("with contents that are no PDF")
    {
        BundlePart contents{.id = u"contents"_s};
        contents.contents = [](const BundlePages&) {
            return QByteArray{"geen pdf"};
        };
        CHECK_THROWS_AS(writeBundle(planOf({contents}), {}, path), regiobord::DocumentError);
        CHECK(fileBytes(path) == "de oude bundel");
    }
    CHECK(onlyThatFile());
}

TEST_CASE("a full disk or a missing folder is an error, not half a bundle")
{
    const auto plan = planOf({partOf(u"a"_s, makeSource({}))});
    CHECK_THROWS_AS(writeBundle(plan, {}, u"/nergens/bundel.pdf"_s), regiobord::DocumentError);
    QFile full{u"/dev/full"_s};
    if (full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        CHECK_THROWS_AS(writeBundle(plan, {}, full), regiobord::DocumentError);
}

TEST_CASE("progress goes from nothing to all and never back")
{
    std::vector<double> steps;
    QTemporaryDir directory;
    writeBundle(planOf({partOf(u"a"_s, makeSource({})), partOf(u"b"_s, makeSource({}))}), {},
                directory.filePath(u"b.pdf"_s), [&](double done) {
                    steps.push_back(done);
                    return true;
                });
    REQUIRE(steps.size() > 4);
    CHECK(steps.front() == 0);
    CHECK(steps.back() == 1);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
}

TEST_CASE("sources may be files, and the same file twice")
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"één.pdf"_s);
    write(path, makeSource({.name = u"Bestand"_s}));
    BundlePart first{.id = u"a"_s, .path = path};
    BundlePart second{.id = u"b"_s, .path = directory.filePath(u"./één.pdf"_s)};
    const auto made = makeBundle({first, second});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    CHECK(pageTexts(made.bytes)[3].contains(u"Bestand pagina 2"_s));
}

TEST_CASE("more sources than a process may open are still one bundle")
{
    QTemporaryDir directory;
    std::vector<BundlePart> parts;
    for (int i = 0; i < 230; ++i) {
        const QString name = u"%1.pdf"_s.arg(i);
        write(directory.filePath(name),
              makeSource({.name = name, .pages = 1, .tagged = false, .bookmarks = false}));
        parts.push_back({.id = name, .path = directory.filePath(name)});
    }
    const auto made = makeBundle(parts);
    REQUIRE(made.outcome.status == BundleStatus::Written);
    CHECK(made.outcome.report.pageCount == 230);
    CHECK(defectsOf(made.bytes).isEmpty());
}
