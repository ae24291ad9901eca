#include "ui/meetings/meetingsession.h"

#include "app/meetings/meetingdrafts.h"
#include "core/dutch.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

MeetingSession::MeetingSession(Workspace& workspace, Meeting stored, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_record(workspace, std::move(stored))
{
    connect(&m_record.autoSave(), &AutoSave::conflicted, this, &MeetingSession::conflicted);
    connect(&m_record.autoSave(), &AutoSave::gone, this, &MeetingSession::gone);
    check();
}

QString MeetingSession::title() const
{
    return meetingTitle(meeting(), *m_catalogue);
}

void MeetingSession::take(const QString& name, const Change& change)
{
    auto draft = m_record.draft();
    change(draft);
    const auto day = dutch::date(meeting().date);
    m_record.change(std::move(draft), day.isEmpty() ? name : u"%1, %2"_s.arg(day, name));
    check();
}

void MeetingSession::change(const QString& field, const Change& change)
{
    take(field, change);
    Q_EMIT changed();
}

void MeetingSession::changeItem(const AgendaItemId& id, const QString& field,
                                const ItemChange& change)
{
    const auto* before = item(id);
    if (before == nullptr)
        return;
    this->change(tr("item %1, %2").arg(before->number, field),
                 [&](Meeting& meeting) { change(*findItem(meeting, id)); });
}

void MeetingSession::step(const QString& name, const Change& change)
{
    m_record.flush();
    m_workspace.undoStack().closeStep();
    take(name, change);
    m_record.flush();
    m_workspace.undoStack().closeStep();
    Q_EMIT changed();
}

void MeetingSession::follow()
{
    m_record.follow();
    check();
    Q_EMIT changed();
}

void MeetingSession::takeTheirs()
{
    m_record.takeTheirs();
    check();
    Q_EMIT changed();
}

void MeetingSession::keepMine()
{
    m_workspace.guarded([this] { m_record.keepMine(); });
}

bool MeetingSession::putBack()
{
    return m_record.putBack(tr("%1, put back").arg(title()));
}

void MeetingSession::check()
{
    m_catalogue = m_workspace.catalogue();
    m_violations = regiobord::check(meeting(), m_workspace.rules(*m_catalogue));
}

} // namespace regiobord
