#pragma once

#include "domain/portfolio/portfolio.h"

namespace regiobord {

// What generic editing needs to know of each kind of thing: its id, its repository and its
// RecordKind. Specialised for the kinds that people edit.
template <typename T>
struct RecordTraits;

template <>
struct RecordTraits<Project>
{
    using Id = ProjectId;
    static constexpr RecordKind kind = RecordKind::Project;
    static Repository<Project, Id>& repository(Portfolio& portfolio)
    {
        return portfolio.projects();
    }
};

template <>
struct RecordTraits<Programme>
{
    using Id = ProgrammeId;
    static constexpr RecordKind kind = RecordKind::Programme;
    static Repository<Programme, Id>& repository(Portfolio& portfolio)
    {
        return portfolio.programmes();
    }
};

template <>
struct RecordTraits<Organisation>
{
    using Id = OrganisationId;
    static constexpr RecordKind kind = RecordKind::Organisation;
    static Repository<Organisation, Id>& repository(Portfolio& portfolio)
    {
        return portfolio.organisations();
    }
};

template <>
struct RecordTraits<Body>
{
    using Id = BodyId;
    static constexpr RecordKind kind = RecordKind::Body;
    static Repository<Body, Id>& repository(Portfolio& portfolio) { return portfolio.bodies(); }
};

template <>
struct RecordTraits<Person>
{
    using Id = PersonId;
    static constexpr RecordKind kind = RecordKind::Person;
    static Repository<Person, Id>& repository(Portfolio& portfolio) { return portfolio.people(); }
};

template <>
struct RecordTraits<Membership>
{
    using Id = MembershipId;
    static constexpr RecordKind kind = RecordKind::Membership;
    static Repository<Membership, Id>& repository(Portfolio& portfolio)
    {
        return portfolio.memberships();
    }
};

template <>
struct RecordTraits<Fund>
{
    using Id = FundId;
    static constexpr RecordKind kind = RecordKind::Fund;
    static Repository<Fund, Id>& repository(Portfolio& portfolio) { return portfolio.funds(); }
};

template <>
struct RecordTraits<FindingsReport>
{
    using Id = FindingsReportId;
    static constexpr RecordKind kind = RecordKind::FindingsReport;
    static Repository<FindingsReport, Id>& repository(Portfolio& portfolio)
    {
        return portfolio.reports();
    }
};

template <>
struct RecordTraits<Meeting>
{
    using Id = MeetingId;
    static constexpr RecordKind kind = RecordKind::Meeting;
    static Repository<Meeting, Id>& repository(Portfolio& portfolio)
    {
        return portfolio.meetings();
    }
};

} // namespace regiobord
