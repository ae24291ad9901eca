#include "ui/projects/projectsession.h"

#include "app/words/violationtext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

ProjectSession::ProjectSession(Workspace& workspace, Project stored, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_record(workspace, std::move(stored))
{
    connect(&m_record.autoSave(), &AutoSave::conflicted, this, &ProjectSession::conflicted);
    connect(&m_record.autoSave(), &AutoSave::gone, this, &ProjectSession::gone);
    check();
}

QStringList ProjectSession::sentences(Field field, int row, Severity severity) const
{
    QStringList sentences;
    for (const auto& violation : m_violations) {
        if (violation.field == field && violation.row == row && violation.severity == severity)
            sentences.append(words::sentence(violation));
    }
    return sentences;
}

void ProjectSession::change(const QString& field, const Change& change)
{
    auto draft = m_record.draft();
    change(draft.details);
    m_record.change(std::move(draft), u"%1, %2"_s.arg(project().number, field));
    check();
    Q_EMIT changed();
}

void ProjectSession::follow()
{
    m_record.follow();
    check();
    Q_EMIT changed();
}

void ProjectSession::takeTheirs()
{
    m_record.takeTheirs();
    check();
    Q_EMIT changed();
}

void ProjectSession::keepMine()
{
    m_workspace.guarded([this] {
        if (const auto now = theirs()) {
            auto draft = m_record.draft();
            draft.route = now->route;
            m_record.change(std::move(draft), tr("%1, my version").arg(project().number));
        }
        m_record.keepMine();
    });
}

bool ProjectSession::putBack()
{
    return m_record.putBack(tr("%1, put back").arg(project().number));
}

void ProjectSession::check()
{
    m_catalogue = m_workspace.catalogue();
    m_violations = regiobord::check(project(), m_workspace.rules(*m_catalogue));
}

} // namespace regiobord
