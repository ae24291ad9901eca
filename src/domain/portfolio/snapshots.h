#pragma once

#include "domain/funding/fund.h"
#include "domain/meetings/meeting.h"
#include "domain/organisations/body.h"
#include "domain/organisations/organisation.h"
#include "domain/programmes/programme.h"
#include "domain/projects/project.h"
#include "domain/reviews/findingsreport.h"

#include <QByteArray>

namespace regiobord {

// How the change log writes a thing down: as the product's JSON. Declared here because storage
// writes the log and exchange knows the JSON, and neither sees the other.
class Snapshots
{
public:
    Snapshots() = default;
    Snapshots(const Snapshots&) = delete;
    Snapshots& operator=(const Snapshots&) = delete;
    virtual ~Snapshots() = default;

    virtual QByteArray of(const Programme& thing) const = 0;
    virtual QByteArray of(const Organisation& thing) const = 0;
    virtual QByteArray of(const Body& thing) const = 0;
    virtual QByteArray of(const Person& thing) const = 0;
    virtual QByteArray of(const Membership& thing) const = 0;
    virtual QByteArray of(const Project& thing) const = 0;
    virtual QByteArray of(const Fund& thing) const = 0;
    virtual QByteArray of(const FundEntry& thing) const = 0;
    virtual QByteArray of(const FindingsReport& thing) const = 0;
    virtual QByteArray of(const Meeting& thing) const = 0;
};

} // namespace regiobord
