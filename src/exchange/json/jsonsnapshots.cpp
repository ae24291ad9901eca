#include "exchange/json/jsonsnapshots.h"

#include "domain/portfolio/history.h"
#include "exchange/json/fundjson.h"
#include "exchange/json/jsonenvelope.h"
#include "exchange/json/meetingjson.h"
#include "exchange/json/organisationjson.h"
#include "exchange/json/programmejson.h"
#include "exchange/json/projectjson.h"
#include "exchange/json/reportjson.h"

namespace regiobord {

namespace {

template <typename T>
QByteArray snapshot(RecordKind kind, const T& thing)
{
    const auto code = toUtf8(codeOf(kind));
    Json file;
    file["regiobord"] = jsonVersion;
    file["kind"] = code;
    file[code] = written(thing, Writing{});
    return QByteArray::fromStdString(file.dump());
}

} // namespace

QByteArray JsonSnapshots::of(const Programme& thing) const
{
    return snapshot(RecordKind::Programme, thing);
}

QByteArray JsonSnapshots::of(const Organisation& thing) const
{
    return snapshot(RecordKind::Organisation, thing);
}

QByteArray JsonSnapshots::of(const Body& thing) const
{
    return snapshot(RecordKind::Body, thing);
}

QByteArray JsonSnapshots::of(const Person& thing) const
{
    return snapshot(RecordKind::Person, thing);
}

QByteArray JsonSnapshots::of(const Membership& thing) const
{
    return snapshot(RecordKind::Membership, thing);
}

QByteArray JsonSnapshots::of(const Project& thing) const
{
    return snapshot(RecordKind::Project, thing);
}

QByteArray JsonSnapshots::of(const Fund& thing) const
{
    return snapshot(RecordKind::Fund, thing);
}

QByteArray JsonSnapshots::of(const FundEntry& thing) const
{
    return snapshot(RecordKind::FundEntry, thing);
}

QByteArray JsonSnapshots::of(const FindingsReport& thing) const
{
    return snapshot(RecordKind::FindingsReport, thing);
}

QByteArray JsonSnapshots::of(const Meeting& thing) const
{
    return snapshot(RecordKind::Meeting, thing);
}

} // namespace regiobord
