#pragma once

#include "exchange/json/jsonmembers.h"
#include "exchange/json/valuereading.h"

#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace regiobord {

template <typename T>
requires Mapped<T>
void readInto(const PositionedValue& value, Reading& reading, T& target);

template <typename T>
void readInto(const PositionedValue& value, Reading& reading, std::optional<T>& target)
{
    readInto(value, reading, target.emplace());
}

template <typename T>
void readInto(const PositionedValue& value, Reading& reading, std::vector<T>& target)
{
    if (!checkIsArray(value, reading))
        return;
    target.reserve(value.elements.size());
    for (std::size_t i = 0; i < value.elements.size(); ++i) {
        const Reading::Inside inside{reading, i};
        readInto(value.elements[i], reading, target.emplace_back());
    }
}

// The members of an object, and which of them were asked for: the others are reported, so that
// nothing of a file disappears unseen.
class ObjectKeys
{
public:
    explicit ObjectKeys(const PositionedValue& object) : m_object(object) {}

    const PositionedValue* take(std::string_view key)
    {
        m_known.insert(key);
        return m_object.find(key);
    }
    void reportOthers(Reading& reading) const
    {
        for (const auto& member : m_object.members) {
            if (!m_known.contains(member.key))
                reportUnknownKey(member, reading);
        }
    }

private:
    const PositionedValue& m_object;
    std::set<std::string_view> m_known;
};

// Reads the members of an object into those of a T, as JsonMembers<T> lists them.
template <typename T>
class ObjectReader
{
public:
    ObjectReader(ObjectKeys& keys, Reading& reading, T& target)
        : m_keys(keys),
          m_reading(reading),
          m_target(target)
    {
    }

    template <typename Member>
    void operator()(const char* key, Member T::*member)
    {
        if (const auto* value = m_keys.take(key)) {
            const Reading::Inside inside{m_reading, std::string{key}};
            readInto(*value, m_reading, m_target.*member);
        }
    }

    template <typename IdType>
    void id(const char* key, IdType T::*member)
    {
        derivedId(key, member);
        if ((m_target.*member).isNull())
            m_target.*member = IdType::create();
    }

    template <typename IdType>
    void derivedId(const char* key, IdType T::*member)
    {
        const auto* value = m_keys.take(key);
        if (value == nullptr)
            return;
        const Reading::Inside inside{m_reading, std::string{key}};
        if (const auto uuid = readUuid(*value, m_reading))
            m_target.*member = IdType::fromString(*uuid);
    }

    void hex(const char* key, QByteArray T::*member)
    {
        if (const auto* value = m_keys.take(key)) {
            const Reading::Inside inside{m_reading, std::string{key}};
            readHex(*value, m_reading, m_target.*member);
        }
    }

    void base64(const char* key, QByteArray T::*member)
    {
        if (const auto* value = m_keys.take(key)) {
            const Reading::Inside inside{m_reading, std::string{key}};
            readBase64(*value, m_reading, m_target.*member);
        }
    }

    template <typename Part>
    void inlined(Part T::*member)
    {
        ObjectReader<Part> part{m_keys, m_reading, m_target.*member};
        JsonMembers<Part>::list(part);
    }

private:
    ObjectKeys& m_keys;
    Reading& m_reading;
    T& m_target;
};

// The object as JsonMembers<T> lists it; keys that are not in the list are reported.
template <typename T>
void readMembers(const PositionedValue& value, Reading& reading, T& target)
{
    if (!checkIsObject(value, reading))
        return;
    ObjectKeys keys{value};
    ObjectReader<T> reader{keys, reading, target};
    JsonMembers<T>::list(reader);
    keys.reportOthers(reading);
}

template <typename T>
requires Mapped<T>
void readInto(const PositionedValue& value, Reading& reading, T& target)
{
    readMembers(value, reading, target);
}

} // namespace regiobord
