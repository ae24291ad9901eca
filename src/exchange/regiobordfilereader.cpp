#include "exchange/regiobordfilereader.h"

#include "exchange/json/jsonfile.h"

#include <QCoreApplication>

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

} // namespace

RegiobordFileReader::RegiobordFileReader(ProjectFinder projectByNumber)
    : m_projectByNumber(std::move(projectByNumber))
{
}

Expected<ReadResult, std::vector<ReadRemark>>
RegiobordFileReader::read(const QString& fileName, const QByteArray& bytes,
                          const Catalogue& catalogue) const
{
    if (isJson(fileName, bytes))
        return readJson(fileName, bytes, catalogue, m_projectByNumber);
    return unexpected(
        std::vector{ReadRemark{fileName,
                               {},
                               0,
                               QCoreApplication::translate(
                                   "FileReader", "This kind of file is not read: only JSON is.")}});
}

QString RegiobordFileReader::textOf(const QString& fileName, const QByteArray& bytes) const
{
    return isJson(fileName, bytes) ? QString::fromUtf8(bytes) : QString{};
}

} // namespace regiobord
