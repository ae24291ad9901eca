#include "ui/shell/workspace.h"

#include <chrono>
#include <utility>

namespace regiobord {

Workspace::Workspace(const Services& services, std::unique_ptr<OpenPortfolio> file, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_file(std::move(file)),
      m_seen(m_file->changeCounter()),
      m_jobs(services, m_file->path()),
      m_reader(services, m_file->path())
{
    connect(&m_timer, &QTimer::timeout, this, &Workspace::lookForChanges);
    m_timer.start(std::chrono::seconds{1});
    connect(&m_jobs, &Jobs::failed, this, &Workspace::failed);
    connect(&m_reader, &Reader::failed, this, &Workspace::failed);
}

std::shared_ptr<const Catalogue> Workspace::catalogue()
{
    if (!m_catalogue)
        m_catalogue = std::make_shared<const Catalogue>(Catalogue::of(portfolio()));
    return m_catalogue;
}

bool Workspace::guarded(const std::function<void()>& action) noexcept
{
    try {
        action();
        return true;
    } catch (const std::exception& error) {
        Q_EMIT failed(m_services.errorText(error));
        return false;
    }
}

bool Workspace::run(std::unique_ptr<Command> command, const QString& refusal)
{
    auto result = StepResult::Refused;
    m_undo.closeStep();
    if (!guarded([&] { result = m_undo.push(std::move(command)); }))
        return false;
    m_undo.closeStep();
    if (result == StepResult::Refused)
        Q_EMIT failed(refusal.isEmpty()
                          ? tr("This was changed meanwhile by somebody else, so nothing was done. "
                               "Look at it and try again.")
                          : refusal);
    noteStored();
    return result == StepResult::Done;
}

bool Workspace::change(const std::function<void(Portfolio&)>& action)
{
    const bool isDone = guarded([&] { action(portfolio()); });
    noteStored();
    return isDone;
}

void Workspace::undo()
{
    flush();
    if (m_undo.canUndo())
        takeStep(
            tr("\"%1\" cannot be undone: somebody changed it afterwards.")
                .arg(m_undo.toUndo()->name()),
            [this] { return m_undo.undo(); }, m_undo.toUndo()->record());
}

void Workspace::redo()
{
    flush();
    if (m_undo.canRedo())
        takeStep(
            tr("\"%1\" cannot be done again: somebody changed it afterwards.")
                .arg(m_undo.toRedo()->name()),
            [this] { return m_undo.redo(); }, m_undo.toRedo()->record());
}

void Workspace::takeStep(const QString& refusal, const std::function<StepResult()>& step,
                         const RecordRef& record)
{
    auto result = StepResult::Refused;
    if (!guarded([&] { result = step(); }))
        return;
    if (result == StepResult::Refused) {
        Q_EMIT failed(refusal);
        return;
    }
    noteStored();
    Q_EMIT undone(record);
}

void Workspace::noteStored()
{
    m_catalogue.reset();
    Q_EMIT stored();
    Q_EMIT undoChanged();
    Q_EMIT changed();
}

void Workspace::lookForChanges()
{
    guarded([this] {
        const auto now = m_file->changeCounter();
        if (std::exchange(m_seen, now) == now)
            return;
        m_catalogue.reset();
        Q_EMIT changed();
    });
}

} // namespace regiobord
