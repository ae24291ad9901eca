#include "exchange/json/organisationjson.h"

#include "exchange/json/daterangejson.h"
#include "exchange/json/objectreading.h"
#include "exchange/json/objectwriting.h"

namespace regiobord {

template <>
struct JsonMembers<DeMinimisAid>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("kind", &DeMinimisAid::kind);
        members("granted", &DeMinimisAid::granted);
        members("amount", &DeMinimisAid::amount);
        members("authority", &DeMinimisAid::authority);
    }
};

template <>
struct JsonMembers<Organisation>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &Organisation::id);
        members("name", &Organisation::name);
        members("shortName", &Organisation::shortName);
        members("sector", &Organisation::sector);
        members("legalForm", &Organisation::legalForm);
        members("kvkNumber", &Organisation::kvkNumber);
        members("isPublic", &Organisation::isPublic);
        members("authority", &Organisation::authority);
        members("hasOwnProcurementPolicy", &Organisation::hasOwnProcurementPolicy);
        members("undertaking", &Organisation::undertaking);
        members("place", &Organisation::place);
        members("website", &Organisation::website);
        members("remarks", &Organisation::remarks);
        members("deMinimisAid", &Organisation::deMinimisAid);
    }
};

template <>
struct JsonMembers<Body>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &Body::id);
        members("code", &Body::code);
        members("name", &Body::name);
        members("label", &Body::label);
        members("kind", &Body::kind);
        members("theme", &Body::theme);
        members("otherNames", &Body::otherNames);
        members("termYears", &Body::termYears);
        members("maximumTerms", &Body::maximumTerms);
    }
};

template <>
struct JsonMembers<Person>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &Person::id);
        members("name", &Person::name);
        members("function", &Person::function);
    }
};

template <>
struct JsonMembers<Membership>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &Membership::id);
        members("person", &Membership::person);
        members("body", &Membership::body);
        members("represents", &Membership::represents);
        members("role", &Membership::role);
        members("sector", &Membership::sector);
        members("isExOfficio", &Membership::isExOfficio);
        members("terms", &Membership::terms);
    }
};

void readInto(const PositionedValue& value, Reading& reading, Organisation& target)
{
    readMembers(value, reading, target);
}

Json written(const Organisation& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

void readInto(const PositionedValue& value, Reading& reading, Body& target)
{
    readMembers(value, reading, target);
}

Json written(const Body& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

void readInto(const PositionedValue& value, Reading& reading, Person& target)
{
    readMembers(value, reading, target);
}

Json written(const Person& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

void readInto(const PositionedValue& value, Reading& reading, Membership& target)
{
    readMembers(value, reading, target);
}

Json written(const Membership& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

} // namespace regiobord
