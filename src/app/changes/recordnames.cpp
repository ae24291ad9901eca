#include "app/changes/recordnames.h"

#include "app/changes/changelines.h"
#include "app/meetings/meetingdrafts.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace regiobord::changes {

namespace {

template <typename T>
QString nameOf(const T* thing)
{
    return thing == nullptr ? QString{} : thing->name;
}

QString codeAnd(const QString& code, const QString& name)
{
    return (code + u' ' + name).trimmed();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(u", "_s);
}

} // namespace

RecordNames::RecordNames(Portfolio& portfolio, const Catalogue& catalogue)
    : m_portfolio(portfolio),
      m_catalogue(catalogue)
{
}

QString RecordNames::of(Target target, const QString& id)
{
    if (id.isEmpty())
        return {};
    auto& known = m_known[id];
    if (known.isEmpty()) {
        auto name = find(target, id);
        if (name.isEmpty())
            name = QCoreApplication::translate("changes", "(no longer there)");
        m_known[id] = name; // finding may have moved what is known
        return name;
    }
    return known;
}

QString RecordNames::of(const Change& change)
{
    const auto& snapshot = change.after.isEmpty() ? change.before : change.after;
    const auto name = named(change.kind, recordIn(change.kind, snapshot));
    return name.isEmpty() ? QCoreApplication::translate("changes", "(without a name)") : name;
}

QString RecordNames::find(Target target, const QString& id)
{
    switch (target) {
    case Target::Programme:
        return findRecord(RecordKind::Programme, id);
    case Target::Organisation:
        return findRecord(RecordKind::Organisation, id);
    case Target::Body:
        return findRecord(RecordKind::Body, id);
    case Target::Person:
        return findRecord(RecordKind::Person, id);
    case Target::Project:
        return findRecord(RecordKind::Project, id);
    case Target::Fund:
        return findRecord(RecordKind::Fund, id);
    case Target::Meeting:
        return findRecord(RecordKind::Meeting, id);
    case Target::Attachment:
        return findRecord(RecordKind::Attachment, id);
    case Target::AgendaItem:
        return findItem(id);
    case Target::None:
    case Target::Theme:
    case Target::Line:
    case Target::Goal:
    case Target::Springplank:
    case Target::Result:
    case Target::Measure:
    case Target::Opgave:
        return findPart(target, id);
    }
    Q_UNREACHABLE();
}

// Parts of programmes.
QString RecordNames::findPart(Target target, const QString& id) const
{
    const auto told = [](const auto* part, const auto& name) {
        return part == nullptr ? QString{} : codeAnd(part->code, part->*name);
    };
    switch (target) {
    case Target::Theme:
        return told(m_catalogue.theme(ThemeId::fromString(id)), &Theme::name);
    case Target::Line:
        return told(m_catalogue.line(ProgrammeLineId::fromString(id)), &ProgrammeLine::name);
    case Target::Goal:
        return told(m_catalogue.goal(GoalId::fromString(id)), &Goal::label);
    case Target::Springplank:
        return told(m_catalogue.springplank(SpringplankId::fromString(id)), &Springplank::name);
    case Target::Result:
        return told(m_catalogue.result(SpringplankResultId::fromString(id)),
                    &SpringplankResult::label);
    case Target::Measure:
        return told(m_catalogue.measure(MeasureId::fromString(id)), &Measure::unit);
    case Target::Opgave:
        return told(m_catalogue.opgave(OpgaveId::fromString(id)), &Opgave::title);
    default:
        return {};
    }
}

// As it is now; when it is gone, as it was last.
QString RecordNames::findRecord(RecordKind kind, const QString& id)
{
    if (const auto name = findPresent(kind, id); !name.isEmpty())
        return name;
    const auto log = m_portfolio.history().of(kind, id);
    if (log.empty())
        return {};
    const auto& last = log.back();
    return named(kind, recordIn(kind, last.after.isEmpty() ? last.before : last.after));
}

QString RecordNames::findPresent(RecordKind kind, const QString& id) const
{
    switch (kind) {
    case RecordKind::Programme:
        return nameOf(m_catalogue.programme(ProgrammeId::fromString(id)));
    case RecordKind::Organisation:
        return nameOf(m_catalogue.organisation(OrganisationId::fromString(id)));
    case RecordKind::Body:
        return nameOf(m_catalogue.body(BodyId::fromString(id)));
    case RecordKind::Fund:
        return nameOf(m_catalogue.fund(FundId::fromString(id)));
    case RecordKind::Person: {
        const auto person = m_portfolio.people().find(PersonId::fromString(id));
        return person ? person->value.name : QString{};
    }
    case RecordKind::Project: {
        const auto project = m_portfolio.projects().find(ProjectId::fromString(id));
        return project ? codeAnd(project->value.number, project->value.details.name) : QString{};
    }
    case RecordKind::Meeting: {
        const auto meeting = m_portfolio.meetings().find(MeetingId::fromString(id));
        return meeting ? meetingTitle(meeting->value, m_catalogue) : QString{};
    }
    case RecordKind::Attachment: {
        const auto file = m_portfolio.attachments().find(AttachmentId::fromString(id));
        return file ? file->fileName : QString{};
    }
    case RecordKind::Membership:
    case RecordKind::FundEntry:
    case RecordKind::FindingsReport:
        return {};
    }
    Q_UNREACHABLE();
}

QString RecordNames::findItem(const QString& id) const
{
    QString name;
    for (const auto& summary : m_portfolio.meetings().summaries()) {
        const auto meeting = m_portfolio.meetings().find(summary.id);
        if (!meeting)
            continue;
        forEachItem(meeting->value.items, [&](const AgendaItem& item, int) {
            if (item.id.toString() == id)
                name = codeAnd(item.number, item.title);
        });
    }
    return name;
}

QString RecordNames::named(RecordKind kind, const QJsonObject& record)
{
    const auto referred = [&](Target target, QStringView key) {
        return of(target, referredId(record[key]));
    };
    switch (kind) {
    case RecordKind::Programme:
    case RecordKind::Organisation:
    case RecordKind::Body:
    case RecordKind::Person:
    case RecordKind::Fund:
        return record[u"name"].toString();
    case RecordKind::Project:
        return codeAnd(record[u"number"].toString(), record[u"name"].toString());
    case RecordKind::Membership:
        return joined({referred(Target::Person, u"person"), referred(Target::Body, u"body")});
    case RecordKind::FundEntry:
        return joined({referred(Target::Fund, u"fund"), referred(Target::Project, u"project")});
    case RecordKind::FindingsReport:
        return referred(Target::Project, u"project");
    case RecordKind::Meeting:
        return meetingTitle(
            record[u"title"].toString(), BodyId::fromString(referredId(record[u"body"])),
            QDate::fromString(record[u"date"].toString(), Qt::ISODate), m_catalogue);
    case RecordKind::Attachment:
        return record[u"fileName"].toString();
    }
    Q_UNREACHABLE();
}

} // namespace regiobord::changes
