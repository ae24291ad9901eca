#include "exchange/json/attachmentjson.h"
#include "exchange/json/fundjson.h"
#include "exchange/json/jsonenvelope.h"
#include "exchange/json/jsonfile.h"
#include "exchange/json/jsonkinds.h"
#include "exchange/json/meetingjson.h"
#include "exchange/json/objectreading.h"
#include "exchange/json/organisationjson.h"
#include "exchange/json/programmejson.h"
#include "exchange/json/projectjson.h"
#include "exchange/json/reportjson.h"

#include <QCoreApplication>

#include <functional>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QStringList allKinds()
{
    QStringList kinds;
    forEachJsonKind([&kinds](const auto& kind) { kinds.append(codeOf(kind.kind)); });
    kinds.append(QString::fromLatin1(portfolioKind));
    return kinds;
}

// The id of a thing that reads as a T.
template <typename T>
auto idTypeOf()
{
    if constexpr (std::is_same_v<T, AttachmentContent>)
        return AttachmentId{};
    else
        return decltype(T::id){};
}

// One file. Things get their ids and names first, so that a reference may stand before what it
// refers to; programmes are read before all else, for their parts are referred to.
class JsonFileReading
{
public:
    JsonFileReading(PositionedValue& root, const JsonEnvelope& envelope, Reading& reading,
                    References& references)
        : m_root(root),
          m_envelope(envelope),
          m_reading(reading),
          m_references(references)
    {
    }

    PortfolioContent read()
    {
        reportUnknownLists();
        forEachJsonKind([this](const auto& kind) { identify(kind); });
        forEachJsonKind([this](const auto& kind) { readKind(kind); });
        return std::move(m_content);
    }

private:
    bool isPortfolio() const { return m_envelope.kind == QLatin1StringView{portfolioKind}; }

    // Calls work(value) for the values of that kind, with the place of the reading at each.
    template <typename T>
    void forEachValue(const JsonKind<T>& kind, const std::function<void(PositionedValue&)>& work)
    {
        const Reading::Inside inside{m_reading, m_envelope.kind.toStdString()};
        auto& content = m_root.members[contentIndex()].value;
        if (!isPortfolio()) {
            if (m_envelope.kind == codeOf(kind.kind))
                work(content);
            return;
        }
        const auto list =
            std::ranges::find(content.members, std::string_view{kind.list}, &PositionedMember::key);
        if (list == content.members.end())
            return;
        const Reading::Inside insideList{m_reading, list->key};
        for (std::size_t i = 0; i < list->value.elements.size(); ++i) {
            const Reading::Inside insideElement{m_reading, i};
            work(list->value.elements[i]);
        }
    }

    std::size_t contentIndex() const
    {
        const auto found = std::ranges::find(m_root.members, m_envelope.kind.toStdString(),
                                             &PositionedMember::key);
        return static_cast<std::size_t>(found - m_root.members.begin());
    }

    template <typename T>
    void identify(const JsonKind<T>& kind)
    {
        if constexpr (!std::is_same_v<T, Programme>)
            forEachValue(kind, [this](PositionedValue& value) { giveIdentity<T>(value); });
    }

    template <typename T>
    void giveIdentity(PositionedValue& object);

    template <typename T>
    void readKind(const JsonKind<T>& kind)
    {
        auto& things = m_content.*kind.member;
        forEachValue(kind, [this, &things](PositionedValue& value) {
            readInto(value, m_reading, things.emplace_back());
        });
        if constexpr (std::is_same_v<T, Programme>) {
            for (auto& programme : things)
                giveIds(programme);
            m_references.setProgrammes(things);
        }
    }

    void reportUnknownLists();

    PositionedValue& m_root;
    const JsonEnvelope& m_envelope;
    Reading& m_reading;
    References& m_references;
    PortfolioContent m_content;
};

// A wrong id is reported when the thing itself is read.
template <typename T>
void JsonFileReading::giveIdentity(PositionedValue& object)
{
    using IdType = decltype(idTypeOf<T>());
    if (object.kind != PositionedValue::Kind::Object)
        return;
    if (object.find("id") == nullptr) {
        PositionedValue id{.kind = PositionedValue::Kind::Text, .line = object.line};
        id.text = IdType::create().toString().toStdString();
        object.members.push_back({"id", object.line, std::move(id)});
    }
    const auto* idValue = object.find("id");
    const auto id = IdType::fromString(toText(idValue->text));
    if (id.isNull())
        return;
    QStringList names;
    for (const auto* key : {"code", "number", "name", "shortName", "fileName"}) {
        if (const auto* value = object.find(key))
            names.append(toText(value->text));
    }
    if (const auto* others = object.find("otherNames")) {
        for (const auto& value : others->elements)
            names.append(toText(value.text));
    }
    if (!m_references.add(id, names))
        m_reading.error(idValue->line,
                        QCoreApplication::translate(
                            "Json", "The id %1 stands twice in the file: remove one of the two.")
                            .arg(id.toString()));
}

void JsonFileReading::reportUnknownLists()
{
    const auto& content = *m_envelope.content;
    const Reading::Inside inside{m_reading, m_envelope.kind.toStdString()};
    if (!isPortfolio() || !checkIsObject(content, m_reading))
        return;
    ObjectKeys keys{content};
    forEachJsonKind([this, &keys](const auto& kind) {
        if (const auto* list = keys.take(kind.list)) {
            const Reading::Inside insideList{m_reading, std::string{kind.list}};
            checkIsArray(*list, m_reading);
        }
    });
    keys.reportOthers(m_reading);
}

} // namespace

Expected<ReadResult, std::vector<ReadRemark>> readJson(const QString& fileName,
                                                       const QByteArray& bytes,
                                                       const Catalogue& catalogue,
                                                       const ProjectFinder& projectByNumber)
{
    auto root = parsePositioned(fileName, bytes);
    if (!root)
        return unexpected(std::move(root.error()));
    References references{catalogue, projectByNumber};
    Reading reading{fileName, references};
    ReadResult result;
    if (const auto envelope = openEnvelope(*root, reading, allKinds()))
        result.content = JsonFileReading{*root, *envelope, reading, references}.read();
    if (reading.hasErrors())
        return unexpected(reading.takeErrors());
    result.remarks = reading.takeRemarks();
    return result;
}

} // namespace regiobord
