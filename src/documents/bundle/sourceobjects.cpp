#include "documents/bundle/sourceobjects.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace regiobord::bundle {

std::string_view SourceObjects::object(const QPDFObjGen& id)
{
    const auto known = m_words.find(id);
    if (known != m_words.end())
        return known->second;
    const auto found = packed(id);
    if (!found.empty() && syntax::isValue(found, syntax::Origin::Source))
        return found;
    std::string words = m_pdf.getObject(id).unparseResolved();
    if (!syntax::isValue(words, syntax::Origin::Library))
        words.clear();
    return m_words[id] = std::move(words);
}

std::string_view SourceObjects::words(QPDFObjectHandle value)
{
    m_otherWords.push_back(std::make_unique<const std::string>(value.unparse()));
    const std::string_view words = *m_otherWords.back();
    return syntax::isValue(words, syntax::Origin::Library) ? words : std::string_view{};
}

std::string_view SourceObjects::resolved(std::string_view value)
{
    const auto id = syntax::referenceIn(value);
    return id ? object(*id) : value;
}

std::string_view SourceObjects::packed(const QPDFObjGen& id)
{
    const auto place = m_places.find(id);
    if (place == m_places.end() || place->second.getType() != 2)
        return {};
    const int stream = place->second.getObjStreamNumber();
    if (m_packs.count(stream) == 0)
        readPack(stream);
    const auto found = m_packed.find(id.getObj());
    return found == m_packed.end() ? std::string_view{} : found->second;
}

// One that cannot be read stays empty here; the library then says what is wrong with it.
void SourceObjects::readPack(int stream)
{
    auto& pack = m_packs[stream];
    auto holder = m_pdf.getObject(stream, 0);
    if (!holder.isStream())
        return;
    auto count = holder.getDict().getKey("/N");
    auto first = holder.getDict().getKey("/First");
    if (!count.isInteger() || !first.isInteger())
        return;
    try {
        pack = holder.getStreamData(qpdf_dl_specialized);
    } catch (const std::exception&) {
        return;
    }
    indexPack(stream, {reinterpret_cast<const char*>(pack->getBuffer()), pack->getSize()},
              count.getIntValueAsInt(), first.getIntValueAsInt());
}

void SourceObjects::indexPack(int stream, std::string_view data, int count, int first)
{
    if (first < 0 || static_cast<std::size_t>(first) > data.size())
        return;
    const auto objects = data.substr(static_cast<std::size_t>(first));
    const auto header = "[" + std::string{data.substr(0, static_cast<std::size_t>(first))} + "]";
    if (!syntax::isValue(header, syntax::Origin::Source))
        return;
    const auto numbers = syntax::itemsOf(header);
    std::size_t end = objects.size();
    // A file may say that it holds two thousand million.
    const auto claimed = static_cast<std::size_t>(std::max(0, count));
    for (auto i = std::min(claimed, numbers.size() / 2); i-- > 0;) {
        const auto number = syntax::integerIn(numbers[2 * i]);
        const auto offset = syntax::integerIn(numbers[2 * i + 1]);
        if (!number || !offset || *offset < 0 || static_cast<std::size_t>(*offset) > end)
            return; // in no order: the library knows better
        const auto start = static_cast<std::size_t>(*offset);
        if (isIn(stream, *number))
            m_packed.emplace(*number, objects.substr(start, end - start));
        end = start;
    }
}

bool SourceObjects::isIn(int stream, int number) const
{
    const auto place = m_places.find(QPDFObjGen{number, 0});
    return place != m_places.end() && place->second.getType() == 2
        && place->second.getObjStreamNumber() == stream;
}

} // namespace regiobord::bundle
