#include "exchange/json/attachmentjson.h"
#include "exchange/json/fundjson.h"
#include "exchange/json/jsonenvelope.h"
#include "exchange/json/jsonfile.h"
#include "exchange/json/jsonkinds.h"
#include "exchange/json/meetingjson.h"
#include "exchange/json/objectwriting.h"
#include "exchange/json/organisationjson.h"
#include "exchange/json/programmejson.h"
#include "exchange/json/projectjson.h"
#include "exchange/json/reportjson.h"

namespace regiobord {

namespace {

std::size_t countOf(const PortfolioContent& content)
{
    std::size_t count = 0;
    forEachJsonKind([&](const auto& kind) { count += (content.*kind.member).size(); });
    return count;
}

Json envelope(const std::string& kind, Json thing)
{
    Json file;
    file["regiobord"] = jsonVersion;
    file["kind"] = kind;
    file[kind] = std::move(thing);
    return file;
}

Json single(const PortfolioContent& content, const Writing& writing)
{
    Json file;
    forEachJsonKind([&](const auto& kind) {
        for (const auto& thing : content.*kind.member)
            file = envelope(toUtf8(codeOf(kind.kind)), written(thing, writing));
    });
    return file;
}

Json portfolio(const PortfolioContent& content, const Writing& writing)
{
    auto lists = Json::object();
    forEachJsonKind([&](const auto& kind) {
        if (!(content.*kind.member).empty())
            lists[kind.list] = written(content.*kind.member, writing);
    });
    return envelope(portfolioKind, std::move(lists));
}

} // namespace

QByteArray JsonFileWriter::write(const PortfolioContent& content, const Catalogue& catalogue) const
{
    Writing writing{catalogue};
    for (const auto& project : content.projects)
        writing.setNumber(project.id, project.number);
    const auto file =
        countOf(content) == 1 ? single(content, writing) : portfolio(content, writing);
    return QByteArray::fromStdString(file.dump(2)) + '\n';
}

} // namespace regiobord
