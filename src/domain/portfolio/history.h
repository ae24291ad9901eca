#pragma once

#include "core/enumcodes.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <vector>

namespace regiobord {

// The kinds of things that are searched, listed in a history and exchanged.
enum class RecordKind {
    Programme,
    Organisation,
    Body,
    Person,
    Membership,
    Project,
    Fund,
    FundEntry,
    FindingsReport,
    Meeting,
    Attachment,
};

template <>
struct EnumCodes<RecordKind>
{
    static constexpr std::array<std::pair<RecordKind, QStringView>, 11> table{{
        {RecordKind::Programme, u"programme"},
        {RecordKind::Organisation, u"organisation"},
        {RecordKind::Body, u"body"},
        {RecordKind::Person, u"person"},
        {RecordKind::Membership, u"membership"},
        {RecordKind::Project, u"project"},
        {RecordKind::Fund, u"fund"},
        {RecordKind::FundEntry, u"fundEntry"},
        {RecordKind::FindingsReport, u"findingsReport"},
        {RecordKind::Meeting, u"meeting"},
        {RecordKind::Attachment, u"attachment"},
    }};
};

enum class ChangeKind {
    Added,
    Changed,
    Removed,
};

template <>
struct EnumCodes<ChangeKind>
{
    static constexpr std::array<std::pair<ChangeKind, QStringView>, 3> table{{
        {ChangeKind::Added, u"added"},
        {ChangeKind::Changed, u"changed"},
        {ChangeKind::Removed, u"removed"},
    }};
};

// A line of the change log. Before and after are the product's JSON, empty where there is none.
struct Change
{
    QDateTime when; // UTC
    QString who;
    RecordKind kind = RecordKind::Project;
    QString id;
    ChangeKind change = ChangeKind::Changed;
    QByteArray before;
    QByteArray after;
};

class History
{
public:
    History() = default;
    History(const History&) = delete;
    History& operator=(const History&) = delete;
    virtual ~History() = default;

    virtual std::vector<Change> of(RecordKind kind, const QString& id) const = 0; // oldest first
    virtual std::vector<Change> latest(int limit) const = 0;                      // newest first
};

} // namespace regiobord
