#pragma once

#include "domain/portfolio/snapshots.h"

namespace regiobord {

// The change log's view of a thing: its JSON file on a single line, references by id alone.
class JsonSnapshots final : public Snapshots
{
public:
    QByteArray of(const Programme& thing) const override;
    QByteArray of(const Organisation& thing) const override;
    QByteArray of(const Body& thing) const override;
    QByteArray of(const Person& thing) const override;
    QByteArray of(const Membership& thing) const override;
    QByteArray of(const Project& thing) const override;
    QByteArray of(const Fund& thing) const override;
    QByteArray of(const FundEntry& thing) const override;
    QByteArray of(const FindingsReport& thing) const override;
    QByteArray of(const Meeting& thing) const override;
};

} // namespace regiobord
