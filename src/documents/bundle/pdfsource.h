#pragma once

#include "documents/bundle/bundlereport.h"
#include "documents/bundle/contentbalance.h"
#include "documents/bundle/pagegeometry.h"

#include <QByteArray>
#include <QString>
#include <qpdf/InputSource.hh>
#include <qpdf/QPDF.hh>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace regiobord::bundle {

struct BundlePart;

// A page of a source, with what it inherits from the nodes above it.
struct SourcePage
{
    QPDFObjectHandle object;
    std::map<std::string, QPDFObjectHandle> inherited;
    ContentBalance balance = {};

    QPDFObjectHandle attribute(const std::string& key) const; // own or inherited, or null
    PageGeometry geometry() const;
};

// Whether a file stays open while it is a source, or is opened anew for every read: slower, but a
// bundle of a thousand files does not run out of handles.
enum class FileHandles { Many, Few };

// A PDF that is opened for reading and was found to be whole: every page is there and its content
// can be decoded. Warnings of the library are collected here and never reach the console.
class PdfSource
{
public:
    PdfSource(const PdfSource&) = delete;
    PdfSource& operator=(const PdfSource&) = delete;

    // Opens the file or bytes of the part. Null when there is a problem, which is then added.
    static std::unique_ptr<PdfSource> open(const BundlePart& part,
                                           std::vector<BundleProblem>& problems,
                                           FileHandles handles = FileHandles::Many);

    QPDF& pdf() { return m_pdf; }
    QPDFObjectHandle root() const { return m_root; }
    const std::vector<SourcePage>& pages() const { return m_pages; }
    bool isEncrypted() const { return m_pdf.isEncrypted(); }

    // The first defect, since the last call, that may cost content; lesser ones are counted.
    std::optional<QString> takeDamage();
    int repairs() const { return m_repairs; }

private:
    PdfSource() = default;

    std::optional<BundleProblem> read(const std::shared_ptr<InputSource>& input);
    std::optional<BundleProblem> walkPages();
    std::optional<BundleProblem> findPages();
    std::optional<BundleProblem> scanContents();

    QPDF m_pdf;
    QPDFObjectHandle m_root; // asking the library for it means checking it anew
    std::vector<SourcePage> m_pages;
    int m_repairs = 0;
};

// The text of a PDF string, and a PDF string of a text.
QString readText(QPDFObjectHandle value);
QPDFObjectHandle pdfText(const QString& text);

// The value of a key when this is a dictionary (or a stream), otherwise null.
QPDFObjectHandle keyOf(QPDFObjectHandle value, const std::string& key);
// All keys of a dictionary (or a stream) at once, for where many are looked at: looking each up in
// the library costs more than this copy.
using PdfKeys = std::map<std::string, QPDFObjectHandle>;
PdfKeys keysOf(QPDFObjectHandle value);
QPDFObjectHandle keyOf(const PdfKeys& keys, const std::string& key);
bool isName(QPDFObjectHandle value, const std::string& name);

} // namespace regiobord::bundle
