#pragma once

#include "exchange/json/jsonmembers.h"
#include "exchange/json/valuewriting.h"

#include <optional>
#include <vector>

namespace regiobord {

template <typename T>
requires Mapped<T> Json written(const T& value, const Writing& writing);

template <typename T>
Json written(const std::optional<T>& value, const Writing& writing)
{
    return written(*value, writing); // an empty one is not written: see ObjectWriter
}

template <typename T>
Json written(const std::vector<T>& values, const Writing& writing)
{
    auto list = Json::array();
    for (const auto& value : values)
        list.push_back(written(value, writing));
    return list;
}

// Writes the members of a T as JsonMembers<T> lists them. What is as in a new T is left out, so a
// file shows only what somebody filled in.
template <typename T>
class ObjectWriter
{
public:
    ObjectWriter(Json& object, const Writing& writing, const T& source)
        : m_object(object),
          m_writing(writing),
          m_source(source)
    {
    }

    template <typename Member>
    void operator()(const char* key, Member T::*member)
    {
        static const T fresh{};
        if (!(m_source.*member == fresh.*member))
            m_object[key] = written(m_source.*member, m_writing);
    }

    template <typename IdType>
    void id(const char* key, IdType T::*member)
    {
        if (!(m_source.*member).isNull())
            m_object[key] = toUtf8((m_source.*member).toString());
    }

    template <typename IdType>
    void derivedId(const char* key, IdType T::*member)
    {
        id(key, member);
    }

    void hex(const char* key, QByteArray T::*member)
    {
        if (!(m_source.*member).isEmpty())
            m_object[key] = (m_source.*member).toHex().toStdString();
    }

    void base64(const char* key, QByteArray T::*member)
    {
        if (!(m_source.*member).isEmpty())
            m_object[key] = (m_source.*member).toBase64().toStdString();
    }

    template <typename Part>
    void inlined(Part T::*member)
    {
        ObjectWriter<Part> part{m_object, m_writing, m_source.*member};
        JsonMembers<Part>::list(part);
    }

private:
    Json& m_object;
    const Writing& m_writing;
    const T& m_source;
};

template <typename T>
Json writtenMembers(const T& value, const Writing& writing)
{
    auto object = Json::object();
    ObjectWriter<T> writer{object, writing, value};
    JsonMembers<T>::list(writer);
    return object;
}

template <typename T>
requires Mapped<T> Json written(const T& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

} // namespace regiobord
