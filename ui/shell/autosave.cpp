#include "ui/shell/autosave.h"

#include <chrono>
#include <utility>

namespace regiobord {

namespace {

// Short enough to lose no more than a second, long enough not to store each letter.
constexpr std::chrono::milliseconds delay{700};

} // namespace

AutoSave::AutoSave(Workspace& workspace, std::function<EditResult()> save, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_save(std::move(save))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoSave::flush);
    connect(&workspace, &Workspace::flushing, this, &AutoSave::flush);
}

// The timer is not started again while it runs: who keeps typing is stored every time it ends.
void AutoSave::touch()
{
    m_isTouched = true;
    if (!m_timer.isActive())
        m_timer.start(delay);
}

void AutoSave::flush()
{
    m_timer.stop();
    if (!m_isTouched)
        return;
    auto result = EditResult::Unchanged;
    if (!m_workspace.guarded([&] { result = m_save(); }))
        return; // it stays touched, and the next letter tries again
    m_isTouched = false;
    take(result);
}

void AutoSave::take(EditResult result)
{
    switch (result) {
    case EditResult::Saved:
        m_workspace.noteStored();
        Q_EMIT settled();
        return;
    case EditResult::Unchanged:
        return;
    case EditResult::Conflict:
        Q_EMIT conflicted();
        return;
    case EditResult::Gone:
        Q_EMIT gone();
        return;
    }
}

} // namespace regiobord
