#include "documents/bundle/objectcopier.h"

#include "documents/bundle/pdfsource.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace regiobord::bundle {
namespace {

// Keys that run something, hold a file, or tie the object to the source's structure tree.
bool isNeverCopied(std::string_view key)
{
    static constexpr std::array keys{"/AA",  "/AF",        "/EF",           "/JS",
                                     "/OPI", "/PieceInfo", "/StructParent", "/StructParents"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

// A stream whose data is in another file, and a form that shows a page of another file.
bool isOutsideReference(std::string_view key)
{
    return key == "/F" || key == "/FFilter" || key == "/FDecodeParms" || key == "/Ref";
}

bool isMadeAnew(const QPDFObjectHandle& dictionary)
{
    const auto type = keyOf(dictionary, "/Type");
    return isName(type, "/Page") || isName(type, "/Pages") || isName(type, "/Catalog")
        || isName(type, "/Annot") || isName(type, "/Action") || isName(type, "/StructElem")
        || isName(type, "/StructTreeRoot") || isName(type, "/EmbeddedFile");
}

QPDFObjectHandle scalar(QPDFObjectHandle value)
{
    if (value.isName())
        return QPDFObjectHandle::newName(value.getName());
    if (value.isInteger())
        return QPDFObjectHandle::newInteger(value.getIntValue());
    if (value.isReal())
        return QPDFObjectHandle::newReal(value.getRealValue());
    if (value.isString())
        return QPDFObjectHandle::newString(value.getStringValue());
    if (value.isBool())
        return QPDFObjectHandle::newBool(value.getBoolValue());
    return QPDFObjectHandle::newNull();
}

// What never changes may be shared with the source, as the library does, but only inside an array
// or a dictionary without a number.
bool isShareable(QPDFObjectHandle value)
{
    return !value.isIndirect() && value.isScalar();
}

// The parameters of a filter without references: all that is needed to find the data.
QPDFObjectHandle plainParameters(QPDFObjectHandle value)
{
    if (value.isArray()) {
        auto result = QPDFObjectHandle::newArray();
        for (int i = 0; i < value.getArrayNItems(); ++i)
            result.appendItem(plainParameters(value.getArrayItem(i)));
        return result;
    }
    if (!value.isDictionary())
        return scalar(value);
    auto result = QPDFObjectHandle::newDictionary();
    for (const auto& key : value.getKeys()) {
        const auto parameter = value.getKey(key);
        if (!QPDFObjectHandle{parameter}.isStream())
            result.replaceKey(key, scalar(parameter));
    }
    return result;
}

} // namespace

QPDFObjectHandle ObjectCopier::copy(const QPDFObjectHandle& value)
{
    const auto result = isShareable(value) ? scalar(value) : translate(value);
    while (!m_pending.empty()) {
        const Pending next = std::move(m_pending.back());
        m_pending.pop_back();
        fill(next.from, next.to);
    }
    return result;
}

QPDFObjectHandle ObjectCopier::copied(const QPDFObjGen& source) const
{
    const auto found = m_copied.find(source);
    return found == m_copied.end() ? QPDFObjectHandle::newNull() : found->second;
}

QPDFObjectHandle ObjectCopier::translate(QPDFObjectHandle value)
{
    if (value.isIndirect()) {
        const auto found = m_copied.find(value.getObjGen());
        return found == m_copied.end() ? reserve(value) : found->second;
    }
    if (value.isArray()) {
        auto items = value.getArrayAsVector();
        for (QPDFObjectHandle& item : items)
            item = translate(item);
        return QPDFObjectHandle::newArray(items);
    }
    if (!value.isDictionary())
        return isShareable(value) ? value : scalar(value);
    return isMadeAnew(value) ? QPDFObjectHandle::newNull()
                             : QPDFObjectHandle::newDictionary(translatedKeys(value, false));
}

QPDFObjectHandle ObjectCopier::reserve(QPDFObjectHandle indirect)
{
    auto result = QPDFObjectHandle::newNull();
    const bool isContainer = indirect.isDictionary() || indirect.isArray() || indirect.isStream();
    if (isContainer && isMadeAnew(indirect))
        return m_copied[indirect.getObjGen()] = result;
    if (indirect.isStream())
        result = copyStream(indirect);
    else if (indirect.isDictionary())
        result = m_bundle.makeIndirectObject(QPDFObjectHandle::newDictionary());
    else if (indirect.isArray())
        result = m_bundle.makeIndirectObject(QPDFObjectHandle::newArray());
    else
        result = scalar(indirect); // a number of its own needs no object of its own
    m_copied[indirect.getObjGen()] = result;
    if (isContainer)
        m_pending.push_back({indirect, result});
    return result;
}

// The library copies the data, lazily and undecoded. It gets only the keys that the data needs;
// the others follow through this class, for the library follows references by recursion.
QPDFObjectHandle ObjectCopier::copyStream(QPDFObjectHandle stream)
{
    auto full = stream.getDict();
    auto needed = QPDFObjectHandle::newDictionary();
    needed.replaceKey("/Length", scalar(full.getKey("/Length")));
    if (full.hasKey("/Type"))
        needed.replaceKey("/Type", scalar(full.getKey("/Type")));
    if (full.hasKey("/Filter"))
        needed.replaceKey("/Filter", plainParameters(full.getKey("/Filter")));
    if (full.hasKey("/DecodeParms"))
        needed.replaceKey("/DecodeParms", plainParameters(full.getKey("/DecodeParms")));
    stream.replaceDict(needed);
    const auto result = m_bundle.copyForeignObject(stream);
    stream.replaceDict(full);
    return result;
}

void ObjectCopier::fill(QPDFObjectHandle from, QPDFObjectHandle to)
{
    if (from.isArray()) {
        for (const auto& item : from.getArrayAsVector())
            to.appendItem(isShareable(item) ? scalar(item) : translate(item));
        return;
    }
    const bool isStream = from.isStream();
    auto target = isStream ? to.getDict() : to;
    for (const auto& [key, value] : translatedKeys(isStream ? from.getDict() : from, isStream))
        target.replaceKey(key, isShareable(value) ? scalar(value) : value);
}

std::map<std::string, QPDFObjectHandle> ObjectCopier::translatedKeys(QPDFObjectHandle from,
                                                                     bool isStream)
{
    std::map<std::string, QPDFObjectHandle> result;
    for (const auto& [key, found] : from.getDictAsMap()) {
        if (isStream && (key == "/StructParent" || key == "/StructParents"))
            m_hasTaggedStreams = true;
        if (isNeverCopied(key) || (isStream && (key == "/Length" || isOutsideReference(key))))
            continue;
        auto value = translate(found);
        if (!value.isNull())
            result.emplace_hint(result.end(), key, std::move(value));
    }
    return result;
}

} // namespace regiobord::bundle
