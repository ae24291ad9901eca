#include "exchange/regiobordfilereader.h"

#include "exchange/form/formreader.h"
#include "exchange/form/pdftext.h"
#include "exchange/form/plaintext.h"
#include "exchange/json/jsonfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// A text that starts as JSON does, or a file that is called so: then the errors are about JSON.
bool isJson(const QString& fileName, const QByteArray& bytes)
{
    auto start = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    start = start.trimmed();
    return start.startsWith('{') || fileName.endsWith(u".json"_s, Qt::CaseInsensitive);
}

// A PDF may start with other bytes, within the first thousand.
bool isPdf(const QByteArray& bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

Expected<QString, std::vector<ReadRemark>> plainTextOf(const QString& fileName,
                                                       const QByteArray& bytes)
{
    if (isPdf(bytes))
        return readPdfText(fileName, bytes);
    return readPlainText(fileName, bytes);
}

} // namespace

RegiobordFileReader::RegiobordFileReader(ProjectFinder projectByNumber)
    : m_projectByNumber(std::move(projectByNumber))
{
}

Expected<ReadResult, std::vector<ReadRemark>>
RegiobordFileReader::readDraft(const QString& fileName, const QByteArray& bytes,
                               const Catalogue& catalogue) const
{
    if (isJson(fileName, bytes))
        return readJson(fileName, bytes, catalogue, m_projectByNumber);
    const auto text = plainTextOf(fileName, bytes);
    if (!text)
        return unexpected(text.error());
    return readFormText(fileName, *text, catalogue);
}

QString RegiobordFileReader::textOf(const QString& fileName, const QByteArray& bytes) const
{
    return plainTextOf(fileName, bytes).value_or(QString{});
}

} // namespace regiobord
