#include "ui/shell/backgroundreading.h"

#include "ui/shell/workspace.h"

#include <QPointer>

namespace regiobord {

BackgroundReading::BackgroundReading(Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace)
{
}

BackgroundReading::~BackgroundReading()
{
    drop();
}

void BackgroundReading::forget()
{
    drop();
    m_hasShown = false;
    Q_EMIT stateChanged();
}

void BackgroundReading::startTask(std::function<void(Portfolio&)> read,
                                  const std::function<void()>& show)
{
    drop();
    auto task = std::make_shared<ReadingTask>();
    task->read = std::move(read);
    task->show = [this, show] {
        m_task.reset();
        m_hasShown = true;
        const QPointer<BackgroundReading> self{this};
        m_workspace.guarded(show);
        if (self)
            Q_EMIT stateChanged();
    };
    task->failed = [this] {
        m_task.reset();
        Q_EMIT stateChanged();
    };
    m_task = task;
    m_workspace.reader().start(task);
    if (m_task == task)
        Q_EMIT stateChanged();
}

void BackgroundReading::drop()
{
    if (m_task)
        m_task->isDropped = true;
    m_task.reset();
}

} // namespace regiobord
