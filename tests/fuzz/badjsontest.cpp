#include "exchange/builtin.h"
#include "exchange/json/jsonfile.h"
#include "exchange/json/positionedvalue.h"
#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <ctime>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

QByteArray bytesOf(const QString& fileName)
{
    QFile file{fileName};
    INFO(fileName.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const Catalogue& catalogue()
{
    static const Catalogue known{
        {.programmes = builtInProgrammes(), .bodies = builtInBodies().bodies}};
    return known;
}

// The errors of a file that must have some.
std::vector<ReadRemark> errorsOf(const QByteArray& bytes)
{
    const auto result = readJson(u"bad.json"_s, bytes, catalogue());
    REQUIRE_FALSE(result.has_value());
    REQUIRE_FALSE(result.error().empty());
    for (const auto& error : result.error()) {
        CHECK(error.file == u"bad.json"_s);
        CHECK(error.line > 0);
        CHECK_FALSE(error.message.isEmpty());
    }
    return result.error();
}

QByteArray repeated(const char* text, qsizetype count)
{
    return QByteArray{text}.repeated(count);
}

// Files of which any change must give errors or content, and never a crash.
std::vector<QByteArray> goodFiles()
{
    std::vector<QByteArray> files;
    for (const auto& name :
         QDir{u"" SOURCE_DIR "/resources/programmes"_s}.entryInfoList({u"*.json"_s}, QDir::Files))
        files.push_back(bytesOf(name.filePath()));
    return files;
}

} // namespace

TEST_CASE("Every bad file gives errors with a line, and no content")
{
    const auto files =
        QDir{u"" SOURCE_DIR "/tests/data/json/bad"_s}.entryInfoList({u"*.json"_s}, QDir::Files);
    REQUIRE(files.size() > 50);
    for (const auto& file : files) {
        INFO(file.fileName().toStdString());
        errorsOf(bytesOf(file.filePath()));
    }
}

TEST_CASE("Errors say what is wrong with the text itself")
{
    const auto message = [](const char* name) {
        return errorsOf(
                   bytesOf(u"" SOURCE_DIR "/tests/data/json/bad/"_s + QString::fromLatin1(name)))
            .front();
    };
    CHECK(message("utf-16-le.json").message.contains(u"UTF-16"_s));
    CHECK(message("latin-1.json").message.contains(u"UTF-8"_s));
    CHECK(message("latin-1.json").line == 2);
    CHECK(message("latin-1.json").place == u"project.name"_s);
    CHECK(message("nul-byte.json").message.contains(u"NUL"_s));
    CHECK(message("escaped-nul.json").message.contains(u"NUL"_s));
    CHECK(message("escaped-nul-key.json").message.contains(u"NUL"_s));
    CHECK(message("lone-surrogate-high.json").message.contains(u"surrogate"_s));
    CHECK(message("too-large-number.json").message.contains(u"1e400"_s));
    CHECK(message("cut-off-in-text.json").message.contains(u"cut off"_s));
    CHECK(message("empty.json").message.contains(u"empty"_s));
    CHECK(message("duplicate-key.json").line == 3);
    CHECK(message("unknown-thematafel.json").message.contains(u"Cultuur"_s));
    CHECK(message("unknown-thematafel.json").line == 3);
}

TEST_CASE("Nesting without end is refused")
{
    for (const auto* bracket : {"[", "{\"a\":"}) {
        const auto deep = "{\"regiobord\": 1, \"kind\": \"project\", \"project\": "
            + repeated(bracket, 1'000'000);
        CHECK(errorsOf(deep).front().message.contains(u"64"_s));
    }
}

TEST_CASE("A hundred megabytes of junk are refused in no time", "[slow]")
{
    constexpr qsizetype size = 100'000'000;
    // Made one by one, for all of them together would need a gigabyte.
    const QByteArray project = "{\"regiobord\": 1, \"kind\": \"project\", \"project\": {";
    const std::vector<std::function<QByteArray()>> junk{
        [] { return repeated("x", size); },
        [] { return repeated("[", size); },
        [] { return repeated("{", size); },
        [] { return QByteArray(size, ' '); },
        [] { return QByteArray(size, '\0'); },
        [] { return "{\"a\": \"" + repeated("x", size); },
        [&] { return project + "\"name\": \"" + repeated("x", size) + "\"}}"; },
        [&] { return project + "\"sdgs\": [" + repeated("1,", size / 2) + "1]}}"; },
        [&] { return project + repeated("\"a\":1,", size / 6) + "\"b\": 1}}"; },
    };
    for (const auto& make : junk) {
        const auto bytes = make();
        INFO(bytes.left(60).toStdString());
        // Processor time: on a busy machine the clock on the wall says nothing.
        const auto start = std::clock();
        errorsOf(bytes);
        CHECK((std::clock() - start) / CLOCKS_PER_SEC < 5);
    }
}

TEST_CASE("A large thing is refused and a portfolio of the same size is read", "[slow]")
{
    const auto text = "\"" + repeated("x", 40 << 20) + "\"";
    errorsOf("{\"regiobord\": 1, \"kind\": \"project\", \"project\": {\"name\": " + text + "}}");
    const auto result = readJson(u"a.json"_s,
                                 "{\"regiobord\": 1, \"kind\": \"portfolio\", \"portfolio\": "
                                 "{\"projects\": [{\"name\": "
                                     + text + "}]}}",
                                 catalogue());
    REQUIRE(result.has_value());
    CHECK(result->content.projects.at(0).details.name.size() == 40 << 20);
}

TEST_CASE("Files that were changed at random give errors or content, and never crash")
{
    const auto files = goodFiles();
    REQUIRE(files.size() > 5);
    std::mt19937 random{20250129};
    const auto pick = [&random](qsizetype count) {
        return std::uniform_int_distribution<qsizetype>{0, count - 1}(random);
    };
    static constexpr std::array tokens{"null", "{",    "}",   "[",    "]",     ",",
                                       ":",    "\"",   "\\u", "-1",   "1e400", "0.5",
                                       "\"\"", "true", "\n",  "\xC3", "\xFF"};
    QElapsedTimer timer;
    timer.start();
    int refused = 0;
    int read = 0;
    for (int round = 0; round < 2'000 && timer.elapsed() < 20'000; ++round) {
        auto bytes = files.at(static_cast<std::size_t>(pick(std::ssize(files))));
        for (auto changes = pick(4) + 1; changes > 0; --changes) {
            const auto at = pick(bytes.size());
            const auto* token = tokens.at(static_cast<std::size_t>(pick(std::ssize(tokens))));
            switch (pick(4)) {
            case 0:
                bytes.insert(at, token);
                break;
            case 1:
                bytes.remove(at, pick(40) + 1);
                break;
            case 2:
                bytes[at] = static_cast<char>(pick(256));
                break;
            default:
                bytes.insert(at, bytes.mid(pick(bytes.size()), pick(200)));
            }
        }
        const auto result = readJson(u"mutant.json"_s, bytes, catalogue());
        if (result) {
            ++read;
            continue;
        }
        ++refused;
        REQUIRE_FALSE(result.error().empty());
    }
    CHECK(refused > 0);
    CHECK(read > 0);
}
