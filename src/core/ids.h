#pragma once

#include <QString>
#include <QUuid>

#include <compare>
#include <cstddef>
#include <functional>

namespace regiobord {

// An identity that cannot be mixed up with that of another kind of thing. Ids are made by the
// program, not by the database, so a thing has its id before it is stored, in any database.
template <typename Tag>
class Id
{
public:
    Id() = default; // a null id: nothing was chosen
    static Id create() { return Id{QUuid::createUuid()}; }
    // Null when the text is not a UUID; braces may be left out.
    static Id fromString(const QString& text) { return Id{QUuid::fromString(text)}; }
    // The same id for the same name, always: for what comes with the program, and so must be
    // recognised when it is imported a second time or in another office.
    static Id fromName(const QString& name)
    {
        static const QUuid space =
            QUuid::fromString(QStringLiteral("6f0c1c1e-7b0e-4d5f-9a53-0d6f1c5a9b21"));
        return Id{QUuid::createUuidV5(space, name)};
    }

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    std::size_t hash() const { return qHash(m_uuid); }

    friend bool operator==(const Id&, const Id&) = default;
    friend std::strong_ordering operator<=>(const Id& left, const Id& right)
    {
        if (left.m_uuid == right.m_uuid)
            return std::strong_ordering::equal;
        return left.m_uuid < right.m_uuid ? std::strong_ordering::less
                                          : std::strong_ordering::greater;
    }

private:
    explicit Id(const QUuid& uuid) : m_uuid(uuid) {}

    QUuid m_uuid;
};

} // namespace regiobord

template <typename Tag>
struct std::hash<regiobord::Id<Tag>>
{
    std::size_t operator()(const regiobord::Id<Tag>& id) const noexcept { return id.hash(); }
};
