#include "ui/shell/reader.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <utility>

namespace regiobord {

namespace {

// Far below what people notice.
constexpr std::chrono::milliseconds usualPatience{20};

} // namespace

Reader::Reader(const Services& services, const QString& path, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_patience(usualPatience),
      m_desk(new QObject),
      m_file(std::make_shared<std::unique_ptr<OpenPortfolio>>()),
      m_path(path)
{
    m_desk->moveToThread(&m_thread);
    // The connection is closed by the thread that made it.
    connect(
        &m_thread, &QThread::finished, m_desk, [file = m_file] { file->reset(); },
        Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

Reader::~Reader()
{
    m_thread.quit(); // what waits is never begun
    m_thread.wait();
}

void Reader::start(const std::shared_ptr<ReadingTask>& task)
{
    ++m_running;
    // In the other thread: touches nothing of this object but what is constant.
    QMetaObject::invokeMethod(m_desk, [this, task, file = m_file] {
        try {
            if (!task->isDropped) {
                if (!*file)
                    *file = m_services.files.open(m_path);
                task->read((*file)->portfolio());
            }
        } catch (const std::exception& error) {
            task->error = m_services.errorText(error);
        }
        task->isRead.release();
        QMetaObject::invokeMethod(this, [this, task] { end(*task); });
    });
    if (m_patience.count() > 0 && task->isRead.tryAcquire(1, static_cast<int>(m_patience.count())))
        end(*task);
}

void Reader::end(ReadingTask& task)
{
    if (std::exchange(task.isEnded, true))
        return;
    --m_running;
    if (task.isDropped)
        return;
    if (task.error.isEmpty()) {
        task.show();
        return;
    }
    task.failed();
    Q_EMIT failed(task.error);
}

void Reader::waitForDone() const
{
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    while (isBusy());
    QCoreApplication::processEvents();
}

} // namespace regiobord
