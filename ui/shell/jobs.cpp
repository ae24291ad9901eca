#include "ui/shell/jobs.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace regiobord {

Jobs::Jobs(const Services& services, QString path, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_path(std::move(path))
{
    m_threads.setMaxThreadCount(1);
}

Jobs::~Jobs()
{
    m_waiting.clear();
    stop();
    m_threads.waitForDone();
}

void Jobs::waitForDone()
{
    while (m_isBusy)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

void Jobs::enqueue(Job job)
{
    m_waiting.push_back(std::move(job));
    if (!m_isBusy)
        startNext();
}

void Jobs::startNext()
{
    if (m_waiting.empty())
        return;
    const auto job = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_isBusy = true;
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    Q_EMIT started(job.title);
    m_threads.start([this, job] { run(job); });
}

// In the other thread: touches nothing of this object but what is constant.
void Jobs::run(const Job& job)
{
    QString error;
    try {
        const auto file = m_services.files.open(m_path);
        JobContext context{file->portfolio(), [this, isStopped = m_isStopped](int percent) {
                               QMetaObject::invokeMethod(
                                   this, [this, percent] { Q_EMIT progressed(percent); });
                               return !*isStopped;
                           }};
        job.work(context);
    } catch (const std::exception& failure) {
        error = m_services.errorText(failure);
    }
    QMetaObject::invokeMethod(this, [this, job, error] { end(job, error); });
}

void Jobs::end(const Job& job, const QString& error)
{
    m_isBusy = false;
    Q_EMIT finished();
    if (!error.isEmpty())
        Q_EMIT failed(error);
    else if (job.context)
        job.done();
    if (!m_isBusy)
        startNext();
}

} // namespace regiobord
