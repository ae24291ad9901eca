#pragma once

#include "ui/shell/services.h"

#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace regiobord {

// Something to read from the portfolio, and to show.
struct ReadingTask
{
    std::function<void(Portfolio&)> read; // in the thread of the reader
    std::function<void()> show;           // in the thread of the window, when the reading succeeded
    std::function<void()> failed;         // there too, when it did not
    std::atomic_bool isDropped = false;   // nobody wants it any more
    QSemaphore isRead;
    QString error;
    bool isEnded = false; // for the thread of the window
};

// Reads for the pages, one reading after another, in a thread with a connection of its own to the
// portfolio. Unlike Jobs, nobody sees it and nobody stops it: a reading takes less than a second.
// Pages do not use it themselves, but by a BackgroundReading each.
class Reader : public QObject
{
    Q_OBJECT

public:
    Reader(const Services& services, const QString& path, QObject* parent = nullptr);
    ~Reader() override; // waits for what is being read, and drops the rest

    // Waits a moment for the result, so that a page that is read quickly does not flicker.
    void start(const std::shared_ptr<ReadingTask>& task);
    // That moment; none at all shows every result later, from the event loop.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    bool isBusy() const { return m_running > 0; }
    // Lets the window live until everything has been read and shown: for tests.
    void waitForDone() const;

Q_SIGNALS:
    void failed(const QString& message);

private:
    void end(ReadingTask& task);

    const Services& m_services;
    std::chrono::milliseconds m_patience;
    QThread m_thread;
    QObject* m_desk;                                        // lives in that thread
    std::shared_ptr<std::unique_ptr<OpenPortfolio>> m_file; // for that thread alone
    QString m_path;
    int m_running = 0;
};

} // namespace regiobord
