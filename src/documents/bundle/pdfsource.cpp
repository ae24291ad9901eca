#include "documents/bundle/pdfsource.h"

#include "documents/bundle/bundle.h"

#include <QFile>
#include <QFileInfo>
#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/ClosedFileInputSource.hh>
#include <qpdf/FileInputSource.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFLogger.hh>

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <stdexcept>
#include <string_view>

namespace regiobord::bundle {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t largestContent = 256U << 20U; // of one page, decoded
constexpr std::size_t mostPages = 100'000;
constexpr std::size_t readAhead = 32 * 1024;

// Bytes in memory as the library reads them; shares them, so they are never copied.
class BytesInput final : public BufferInputSource
{
public:
    explicit BytesInput(const QByteArray& bytes)
        : BufferInputSource(
            "attachment",
            new Buffer(reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.constData())),
                       static_cast<std::size_t>(bytes.size())),
            true),
          m_bytes(bytes)
    {
    }

private:
    QByteArray m_bytes;
};

// Collects decoded content, and stops at a size that only an attack on memory has.
class ContentPipeline final : public Pipeline
{
public:
    ContentPipeline() : Pipeline("content", nullptr) {}

    void write(const unsigned char* data, std::size_t length) override
    {
        if (content.size() + length > largestContent)
            throw std::runtime_error("the content of a page is larger than 256 MB");
        content.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}

    std::string content;
};

BundleProblem problem(BundleProblemKind kind, const QString& detail)
{
    return {{}, kind, detail};
}

BundleProblem damaged(const QString& detail)
{
    return problem(BundleProblemKind::Damaged, detail);
}

// What the library mends without losing anything. Every other warning may mean that an object
// could not be read and counts as damage.
bool isHarmless(std::string_view warning)
{
    static constexpr std::array harmless{"attempting to recover stream length",
                                         "recovered stream length",
                                         "stream keyword followed by",
                                         "expected endstream",
                                         "expected endobj",
                                         "EOF after endobj",
                                         "extraneous whitespace seen before xref",
                                         "accepting invalid xref table entry",
                                         "duplicated key",
                                         "reported number of objects",
                                         "stream dictionary lacks",
                                         "can't find PDF header"};
    return std::any_of(harmless.begin(), harmless.end(), [&](std::string_view words) {
        return warning.find(words) != std::string_view::npos;
    });
}

std::shared_ptr<InputSource> inputOf(const BundlePart& part, FileHandles handles,
                                     std::vector<BundleProblem>& problems)
{
    QByteArray head;
    if (part.bytes.isEmpty()) {
        QFile file{part.path};
        if (!QFileInfo{file}.isFile() || !file.open(QIODevice::ReadOnly)) {
            problems.push_back(problem(BundleProblemKind::MissingFile, part.path));
            return nullptr;
        }
        head = file.read(1024);
    } else {
        head = part.bytes.first(std::min<qsizetype>(1024, part.bytes.size()));
    }
    if (!head.contains("%PDF-")) {
        problems.push_back(problem(BundleProblemKind::NotAPdf, u"no PDF header"_s));
        return nullptr;
    }
    if (!part.bytes.isEmpty())
        return std::make_shared<BytesInput>(part.bytes);
    const QByteArray name = QFile::encodeName(part.path);
    if (handles == FileHandles::Few)
        return std::make_shared<ClosedFileInputSource>(name.constData());
    std::FILE* file = std::fopen(name.constData(), "rb");
    if (file == nullptr) {
        problems.push_back(problem(BundleProblemKind::MissingFile, part.path));
        return nullptr;
    }
    // The library jumps from object to object: with room for many, most jumps stay in memory.
    std::setvbuf(file, nullptr, _IOFBF, readAhead);
    return std::make_shared<FileInputSource>(name.constData(), file, true);
}

bool isDynamicForm(const QPDFObjectHandle& root)
{
    const auto needsRendering = keyOf(root, "/NeedsRendering");
    QPDFObjectHandle flag = needsRendering;
    return flag.isBool() && flag.getBoolValue()
        && !keyOf(keyOf(root, "/AcroForm"), "/XFA").isNull();
}

using Inherited = std::map<std::string, QPDFObjectHandle>;

Inherited inheritedBy(const QPDFObjectHandle& node, const Inherited& above)
{
    Inherited result = above;
    for (const char* key : {"/Resources", "/MediaBox", "/CropBox", "/Rotate"}) {
        if (auto value = keyOf(node, key); !value.isNull())
            result[key] = value;
    }
    return result;
}

// A node of the tree of pages that is still to be visited.
struct TreeNode
{
    QPDFObjectHandle object;
    Inherited inherited;
};

// Last kid first, for the last one added is visited next.
void addKids(const TreeNode& node, std::vector<TreeNode>& open)
{
    const auto inherited = inheritedBy(node.object, node.inherited);
    const auto kids = keyOf(node.object, "/Kids").getArrayAsVector();
    for (auto kid = kids.rbegin(); kid != kids.rend(); ++kid)
        open.push_back({*kid, inherited});
}

std::string decodedContent(QPDFObjectHandle contents)
{
    ContentPipeline pipeline;
    const auto append = [&](QPDFObjectHandle stream) {
        if (stream.isStream()
            && !stream.pipeStreamData(&pipeline, nullptr, 0, qpdf_dl_generalized, true, false))
            throw std::runtime_error("its content cannot be decoded");
        pipeline.content += '\n';
    };
    if (contents.isArray()) {
        for (int i = 0; i < contents.getArrayNItems(); ++i)
            append(contents.getArrayItem(i));
    } else {
        append(contents);
    }
    return std::move(pipeline.content);
}

} // namespace

QPDFObjectHandle SourcePage::attribute(const std::string& key) const
{
    auto own = keyOf(object, key);
    if (!own.isNull())
        return own;
    const auto found = inherited.find(key);
    return found == inherited.end() ? QPDFObjectHandle::newNull() : found->second;
}

PageGeometry SourcePage::geometry() const
{
    auto rotate = attribute("/Rotate");
    QPDFObjectHandle unit = attribute("/UserUnit");
    return {attribute("/MediaBox"), attribute("/CropBox"),
            rotate.isInteger() ? static_cast<int>(rotate.getIntValue() % 360) : 0,
            unit.isNumber() ? unit.getNumericValue() : 1};
}

std::unique_ptr<PdfSource>
PdfSource::open(const BundlePart& part, std::vector<BundleProblem>& problems, FileHandles handles)
{
    const auto input = inputOf(part, handles, problems);
    if (!input) {
        problems.back().part = part.id;
        return nullptr;
    }
    std::unique_ptr<PdfSource> source{new PdfSource};
    std::optional<BundleProblem> found;
    try {
        found = source->read(input);
    } catch (const std::exception& error) {
        found = damaged(QString::fromLocal8Bit(error.what()));
    }
    if (!found)
        return source;
    found->part = part.id;
    problems.push_back(*found);
    return nullptr;
}

std::optional<BundleProblem> PdfSource::read(const std::shared_ptr<InputSource>& input)
{
    m_pdf.setSuppressWarnings(true);
    const auto silent = QPDFLogger::create();
    silent->setOutputStreams(nullptr, nullptr);
    silent->setInfo(silent->discard());
    silent->setWarn(silent->discard());
    silent->setError(silent->discard());
    m_pdf.setLogger(silent);
    try {
        m_pdf.processInputSource(input);
        m_root = m_pdf.getRoot();
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password)
            return problem(BundleProblemKind::NeedsPassword, u"a password is needed to read it"_s);
        return damaged(QString::fromLocal8Bit(error.what()));
    }
    if (const auto damage = takeDamage())
        return damaged(*damage);
    if (isDynamicForm(root()))
        return problem(BundleProblemKind::DynamicForm, u"an XFA form"_s);
    if (const auto found = findPages())
        return found;
    if (const auto found = scanContents())
        return found;
    if (const auto damage = takeDamage())
        return damaged(*damage);
    return std::nullopt;
}

std::optional<BundleProblem> PdfSource::walkPages()
{
    std::vector<TreeNode> open{{keyOf(root(), "/Pages"), {}}};
    std::set<QPDFObjGen> seen;
    while (!open.empty() && m_pages.size() <= mostPages) {
        TreeNode node = std::move(open.back());
        open.pop_back();
        if (!node.object.isDictionary())
            return damaged(u"page %1 is missing"_s.arg(m_pages.size() + 1));
        if (!keyOf(node.object, "/Kids").isArray())
            m_pages.push_back({node.object, std::move(node.inherited)});
        else if (node.object.isIndirect() && !seen.insert(node.object.getObjGen()).second)
            return damaged(u"the tree of pages runs in a circle"_s);
        else
            addKids(node, open);
    }
    if (m_pages.size() > mostPages)
        return damaged(u"more than 100000 pages"_s);
    return std::nullopt;
}

std::optional<BundleProblem> PdfSource::findPages()
{
    if (const auto found = walkPages())
        return found;
    if (m_pages.size() == 1 && isName(keyOf(m_pages[0].object, "/Type"), "/Pages"))
        m_pages.clear(); // a tree without branches
    if (m_pages.empty())
        return problem(BundleProblemKind::NoPages, u"a PDF without pages"_s);
    return std::nullopt;
}

std::optional<BundleProblem> PdfSource::scanContents()
{
    std::map<QPDFObjGen, ContentBalance> known;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        auto contents = keyOf(m_pages[i].object, "/Contents");
        const bool shareable = contents.isStream();
        if (const auto found = shareable ? known.find(contents.getObjGen()) : known.end();
            found != known.end()) {
            m_pages[i].balance = found->second;
            continue;
        }
        try {
            m_pages[i].balance = balanceOf(decodedContent(contents));
        } catch (const std::exception& error) {
            return damaged(u"page %1: %2"_s.arg(i + 1).arg(QString::fromLocal8Bit(error.what())));
        }
        if (m_pages[i].balance.cutOff)
            return damaged(u"page %1: its content is cut off"_s.arg(i + 1));
        if (shareable)
            known[contents.getObjGen()] = m_pages[i].balance;
    }
    return std::nullopt;
}

std::optional<QString> PdfSource::takeDamage()
{
    std::optional<QString> damage;
    for (const QPDFExc& warning : m_pdf.getWarnings()) {
        if (isHarmless(warning.what()))
            ++m_repairs;
        else if (!damage)
            damage = QString::fromLocal8Bit(warning.what());
    }
    return damage;
}

QString readText(QPDFObjectHandle value)
{
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString{};
}

QPDFObjectHandle pdfText(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle keyOf(QPDFObjectHandle value, const std::string& key)
{
    if (value.isDictionary())
        return value.getKey(key);
    if (value.isStream())
        return value.getDict().getKey(key);
    return QPDFObjectHandle::newNull();
}

PdfKeys keysOf(QPDFObjectHandle value)
{
    if (value.isDictionary())
        return value.getDictAsMap();
    if (value.isStream())
        return value.getDict().getDictAsMap();
    return {};
}

QPDFObjectHandle keyOf(const PdfKeys& keys, const std::string& key)
{
    const auto found = keys.find(key);
    return found == keys.end() ? QPDFObjectHandle::newNull() : found->second;
}

bool isName(QPDFObjectHandle value, const std::string& name)
{
    return value.isName() && value.getName() == name;
}

} // namespace regiobord::bundle
