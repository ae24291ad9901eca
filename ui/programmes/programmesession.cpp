#include "ui/programmes/programmesession.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString shortName(const Programme& programme)
{
    return programme.shortName.isEmpty() ? programme.name : programme.shortName;
}

} // namespace

ProgrammeSession::ProgrammeSession(Workspace& workspace, Programme stored, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_record(workspace, std::move(stored))
{
    connect(&m_record.autoSave(), &AutoSave::conflicted, this, &ProgrammeSession::conflicted);
    connect(&m_record.autoSave(), &AutoSave::gone, this, &ProgrammeSession::gone);
}

void ProgrammeSession::change(const QString& field, const std::function<void(Programme&)>& change)
{
    auto changed = draft();
    change(changed);
    m_record.change(std::move(changed), u"%1, %2"_s.arg(shortName(draft()), field));
    Q_EMIT this->changed();
}

bool ProgrammeSession::step(const QString& name, const std::function<bool(Programme&)>& change)
{
    m_record.flush();
    auto after = draft();
    if (!change(after))
        return false;
    return m_workspace.run(std::make_unique<ReviseCommand<Programme>>(
        m_workspace.portfolio(), draft(), std::move(after),
        u"%1, %2"_s.arg(shortName(draft()), name)));
}

void ProgrammeSession::keepMine()
{
    m_workspace.guarded([this] { m_record.keepMine(); });
}

} // namespace regiobord
