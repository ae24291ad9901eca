#pragma once

#include "core/clock.h"
#include "domain/portfolio/snapshots.h"

// What the contract tests give a portfolio instead of the real JSON and the real clock.

// Writes a name down for each kind: enough to see which version of a thing a log line holds.
class FakeSnapshots final : public regiobord::Snapshots
{
public:
    QByteArray of(const regiobord::Programme& thing) const override { return thing.name.toUtf8(); }
    QByteArray of(const regiobord::Organisation& thing) const override
    {
        return thing.name.toUtf8();
    }
    QByteArray of(const regiobord::Body& thing) const override { return thing.name.toUtf8(); }
    QByteArray of(const regiobord::Person& thing) const override { return thing.name.toUtf8(); }
    QByteArray of(const regiobord::Membership& thing) const override { return thing.role.toUtf8(); }
    QByteArray of(const regiobord::Project& thing) const override
    {
        return thing.details.name.toUtf8();
    }
    QByteArray of(const regiobord::Fund& thing) const override { return thing.name.toUtf8(); }
    QByteArray of(const regiobord::FundEntry& thing) const override
    {
        return thing.remark.toUtf8();
    }
    QByteArray of(const regiobord::FindingsReport& thing) const override
    {
        return thing.projectName.toUtf8();
    }
    QByteArray of(const regiobord::Meeting& thing) const override { return thing.title.toUtf8(); }
};

inline QDateTime testMoment()
{
    return QDateTime{QDate{2025, 1, 29}, QTime{9, 30, 15, 123}, Qt::UTC};
}
