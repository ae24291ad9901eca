#include "app/changes/recordwords.h"

#include "app/changes/recordtables.h"

#include <QCoreApplication>

#include <algorithm>

namespace regiobord::changes {

QString MemberWords::text() const
{
    return QCoreApplication::translate("changes", words);
}

const MemberWords* RecordWords::member(const QString& key) const
{
    const auto found = std::ranges::find_if(
        members, [&](const MemberWords& one) { return key == QLatin1String{one.key}; });
    return found == members.end() ? nullptr : &*found;
}

const RecordWords& recordWords(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Programme:
        return programmeWords();
    case RecordKind::Organisation:
        return organisationWords();
    case RecordKind::Body:
        return bodyWords();
    case RecordKind::Person:
        return personWords();
    case RecordKind::Membership:
        return membershipWords();
    case RecordKind::Project:
        return projectWords();
    case RecordKind::Fund:
        return fundWords();
    case RecordKind::FundEntry:
        return fundEntryWords();
    case RecordKind::FindingsReport:
        return findingsReportWords();
    case RecordKind::Meeting:
        return meetingWords();
    case RecordKind::Attachment:
        return attachmentWords();
    }
    Q_UNREACHABLE();
}

} // namespace regiobord::changes
