#include "ui/shell/location.h"

namespace regiobord {

Location locationOf(RecordKind kind, const QString& id)
{
    switch (kind) {
    case RecordKind::Programme:
        return {Place::Programmes, id};
    case RecordKind::Organisation:
    case RecordKind::Body:
    case RecordKind::Person:
    case RecordKind::Membership:
        return {Place::Relations, id};
    case RecordKind::Project:
    case RecordKind::FindingsReport: // the project page finds its report by either id
        return {Place::Project, id};
    case RecordKind::Fund:
    case RecordKind::FundEntry:
        return {Place::Funds, id};
    case RecordKind::Meeting:
        return {Place::Meeting, id};
    case RecordKind::Attachment:
        return {Place::Projects, id};
    }
    Q_UNREACHABLE();
}

} // namespace regiobord
