#pragma once

#include "ui/shell/services.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace regiobord {

// What work in the background may use: a portfolio of its own, and whether to go on.
class JobContext
{
public:
    JobContext(Portfolio& portfolio, Progress progress)
        : m_portfolio(portfolio),
          m_progress(std::move(progress))
    {
    }

    Portfolio& portfolio() const { return m_portfolio; }
    // Tells how far the work is, 0 to 100; false when the user wants it to stop.
    bool progress(int percent) const { return m_progress(percent); }
    const Progress& progressCallback() const { return m_progress; }

private:
    Portfolio& m_portfolio;
    Progress m_progress;
};

// Long work, one at a time, in a thread with a connection of its own to the portfolio. The status
// bar shows it, with a button to stop.
class Jobs : public QObject
{
    Q_OBJECT

public:
    Jobs(const Services& services, QString path, QObject* parent = nullptr);
    ~Jobs() override; // stops what runs, and waits for it

    // Runs work(context) in the background, then done(result) in this thread, unless the context
    // object is gone by then. When work throws, failed() is emitted instead; an exception is never
    // lost. Work that was stopped returns early and is given to done() like any other.
    template <typename Work, typename Done>
    void start(const QString& title, QObject* context, Work work, Done done)
    {
        using Result = std::invoke_result_t<Work, JobContext&>;
        auto result = std::make_shared<std::optional<Result>>();
        enqueue({.title = title,
                 .context = context,
                 .work = [work = std::move(work),
                          result](JobContext& job) { result->emplace(work(job)); },
                 .done =
                     [done = std::move(done), result] {
                         done(std::move(**result));
                     }});
    }

    bool isBusy() const { return m_isBusy; }
    void stop() { *m_isStopped = true; }
    // Lets the window live until all work is done: for tests and for closing.
    void waitForDone();

Q_SIGNALS:
    void started(const QString& title);
    void progressed(int percent);
    void finished();
    void failed(const QString& message);

private:
    struct Job
    {
        QString title;
        QPointer<QObject> context;
        std::function<void(JobContext&)> work;
        std::function<void()> done;
    };

    void enqueue(Job job);
    void startNext();
    void run(const Job& job);
    void end(const Job& job, const QString& error);

    const Services& m_services;
    QString m_path;
    QThreadPool m_threads;
    std::vector<Job> m_waiting;
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
    bool m_isBusy = false;
};

} // namespace regiobord
