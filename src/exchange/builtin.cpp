#include "exchange/builtin.h"

#include "exchange/exchangeerror.h"
#include "exchange/json/jsonfile.h"
#include "exchange/json/lawjson.h"

#include <QFile>

#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

// Outside the namespace, as Qt asks; needed because the exchange layer is a static library.
static void initialiseResources()
{
    Q_INIT_RESOURCE(exchange);
}

namespace regiobord {

namespace {

QByteArray resource(const QString& name)
{
    initialiseResources();
    QFile file{u":/regiobord/"_s + name};
    if (!file.open(QIODevice::ReadOnly))
        throw ExchangeError{u"%1: %2"_s.arg(file.fileName(), file.errorString())};
    return file.readAll();
}

// A remark is an error here: a resource holds nothing that is not read.
[[noreturn]] void refuse(const std::vector<ReadRemark>& remarks)
{
    const auto& first = remarks.front();
    throw ExchangeError{
        u"%1:%2: %3: %4"_s.arg(first.file).arg(first.line).arg(first.place, first.message)};
}

PortfolioContent read(const QString& name, const Catalogue& catalogue)
{
    auto result = readJson(name, resource(name), catalogue);
    if (!result)
        refuse(result.error());
    if (!result->remarks.empty())
        refuse(result->remarks);
    return std::move(result->content);
}

} // namespace

std::vector<Programme> builtInProgrammes()
{
    constexpr std::array names{
        u"visie-2030",   u"regio-deal-2", u"uitvoeringsagenda-2020", u"actieagenda-hardenberg",
        u"opgaven-rabo", u"npvr"};
    const Catalogue nothing;
    std::vector<Programme> programmes;
    for (const auto* name : names) {
        auto content = read(u"programmes/%1.json"_s.arg(QStringView{name}), nothing);
        std::ranges::move(content.programmes, std::back_inserter(programmes));
    }
    return programmes;
}

PortfolioContent builtInBodies()
{
    const Catalogue programmes{{.programmes = builtInProgrammes()}};
    auto content = read(u"programmes/achterhoek-bodies.json"_s, programmes);
    for (auto& body : content.bodies)
        body.id = BodyId::fromName(u"body/"_s + body.code);
    return content;
}

LawBook builtInLaw()
{
    const auto name = u"law/wettelijke-bedragen.json"_s;
    auto law = readLaw(name, resource(name));
    if (!law)
        refuse(law.error());
    return *std::move(law);
}

} // namespace regiobord
