#include "documents/bundlereading.h"
#include "documents/bundlesources.h"
#include "documents/pdfreading.h"
#include "support/catch.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <cstddef>
#include <random>
#include <string>

using namespace Qt::StringLiterals;
using namespace regiobord::bundle;

namespace {

// A source whose first page shows nothing of this stream, but has it.
QByteArray withStream(const std::string& data, const char* filter = nullptr)
{
    return edited(makeSource({.pages = 1}), [&](QPDF& pdf) {
        auto stream = QPDFObjectHandle::newStream(&pdf, data);
        stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Proef"));
        if (filter != nullptr)
            stream.replaceStreamData(data, QPDFObjectHandle::newName(filter),
                                     QPDFObjectHandle::newNull());
        auto named = QPDFObjectHandle::newDictionary();
        named.replaceKey("/Proef", stream);
        pageOf(pdf, 0).getKey("/Resources").replaceKey("/Properties", named);
    });
}

QPDFObjectHandle streamIn(QPDF& bundle)
{
    return pageOf(bundle, 0).getKey("/Resources").getKey("/Properties").getKey("/Proef");
}

std::string noise(std::size_t size)
{
    std::mt19937 random{2030};
    std::uniform_int_distribution<int> anything{0, 255};
    std::string result(size, '\0');
    for (char& letter : result)
        letter = static_cast<char>(anything(random));
    return result;
}

} // namespace

TEST_CASE("a stream of a source has the same data in the bundle, whatever its size")
{
    const auto size = GENERATE(std::size_t{0}, std::size_t{1}, std::size_t{2'000'000});
    const auto data = noise(size);
    const auto made = makeBundle({partOf(u"a"_s, withStream(data))});
    CHECK(defectsOf(made.bytes).isEmpty());
    const auto pdf = openPdf(made.bytes);
    const auto copied = streamIn(*pdf).getStreamData();
    const std::string found{reinterpret_cast<const char*>(copied->getBuffer()), copied->getSize()};
    CHECK(found == data);
}

TEST_CASE("what a source has encoded is not encoded anew")
{
    const auto made = makeBundle({partOf(u"a"_s, withStream("foto", "/DCTDecode"))});
    const auto pdf = openPdf(made.bytes);
    CHECK(streamIn(*pdf).getDict().getKey("/Filter").getName() == "/DCTDecode");
    const auto raw = streamIn(*pdf).getRawStreamData();
    const std::string found{reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize()};
    CHECK(found == "foto");
}

TEST_CASE("programs that know no PDF find the metadata")
{
    BundleOptions options;
    options.title = u"Vergadering"_s;
    const auto made = makeBundle(planOf({partOf(u"a"_s, makeSource({}))}), options);
    CHECK(made.bytes.contains("<?xpacket begin"));
}

TEST_CASE("two bundles of the same parts have identifiers of their own")
{
    const auto identifier = [](const QByteArray& bundle) {
        return openPdf(bundle)->getTrailer().getKey("/ID").unparse();
    };
    const auto plan = planOf({partOf(u"a"_s, makeSource({}))});
    CHECK(identifier(makeBundle(plan, {}).bytes) != identifier(makeBundle(plan, {}).bytes));
}

TEST_CASE("a bundle of thousands of objects packs them all where they are found")
{
    const auto made = makeBundle({partOf(u"a"_s, makeSource({.pages = 300}))});
    CHECK(defectsOf(made.bytes).isEmpty());
    const auto pdf = openPdf(made.bytes);
    int packed = 0;
    for (const auto& [number, place] : pdf->getXRefTable())
        packed += place.getType() == 2 ? 1 : 0;
    CHECK(packed > 1000);
    CHECK(pdf->getAllPages().size() == 300);
}
