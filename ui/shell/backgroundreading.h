#pragma once

#include "ui/shell/reader.h"

#include <QObject>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace regiobord {

class Workspace;

// What one page or panel shows of the portfolio, read in the background: until it is there, the
// page shows what it showed before. Only the newest reading is ever shown; a result that came too
// late, or for a page that is gone, is dropped.
class BackgroundReading : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundReading(Workspace& workspace, QObject* parent = nullptr);
    ~BackgroundReading() override;

    // Calls read(portfolio) in another thread - it may use nothing of the window, only values - and
    // then show(result) in this one. What read throws is told to the user.
    template <typename Read, typename Show>
    void start(Read read, Show show)
    {
        using Result = std::invoke_result_t<Read, Portfolio&>;
        auto result = std::make_shared<std::optional<Result>>();
        startTask([read = std::move(read),
                   result](Portfolio& portfolio) { result->emplace(read(portfolio)); },
                  [show = std::move(show), result] { show(std::move(**result)); });
    }
    // Drops what is being read, and forgets that anything was shown.
    void forget();

    bool isBusy() const { return m_task != nullptr; }
    // Nothing has been shown yet, and something is coming.
    bool isFirst() const { return isBusy() && !m_hasShown; }

Q_SIGNALS:
    void stateChanged(); // isBusy() or isFirst()

private:
    void startTask(std::function<void(Portfolio&)> read, const std::function<void()>& show);
    void drop();

    Workspace& m_workspace;
    std::shared_ptr<ReadingTask> m_task;
    bool m_hasShown = false;
};

} // namespace regiobord
