#pragma once

#include "app/editing/undostack.h"
#include "domain/portfolio/catalogue.h"
#include "domain/rules/rulecontext.h"
#include "ui/shell/jobs.h"
#include "ui/shell/reader.h"
#include "ui/shell/services.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace regiobord {

// The portfolio that the window works on, and what all pages share: the undo stack, the work in the
// background, and the news that something changed. Whatever changes the portfolio goes through
// run(), change() or an AutoSave, so that every page hears of it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(const Services& services, std::unique_ptr<OpenPortfolio> file,
              QObject* parent = nullptr);

    const Services& services() const { return m_services; }
    Portfolio& portfolio() const { return m_file->portfolio(); }
    OpenPortfolio& file() const { return *m_file; }
    UndoStack& undoStack() { return m_undo; }
    Jobs& jobs() { return m_jobs; }
    Reader& reader() { return m_reader; }
    QDate today() const { return m_services.clock.nowUtc().toLocalTime().date(); }

    // As the portfolio is now. Hold on to it as long as you use its pointers.
    std::shared_ptr<const Catalogue> catalogue();
    RuleContext rules(const Catalogue& catalogue) const
    {
        return {catalogue, m_services.law, today()};
    }

    // Runs what a user asked for. Whatever it throws ends here, in failed(): nothing may be thrown
    // through Qt's event loop. True when it did not throw.
    bool guarded(const std::function<void()>& action) noexcept;

    // Applies the command as a step to undo. False, with a message, when it was refused or failed.
    // The refusal is what to say when somebody else's change is not the likely reason.
    bool run(std::unique_ptr<Command> command, const QString& refusal = {});
    // Does something to the portfolio that has no way back. False when it failed.
    bool change(const std::function<void(Portfolio&)>& action);
    void undo();
    void redo();

    // Stores everything that is being typed, now.
    void flush() { Q_EMIT flushing(); }
    // For an AutoSave: something was stored.
    void noteStored();
    // Looks whether another program changed the portfolio; done every second.
    void lookForChanges();

Q_SIGNALS:
    void changed(); // something in the portfolio: by us, or by another program
    void flushing();
    void stored();
    void undoChanged();
    void undone(const RecordRef& record); // or redone: where to look
    void failed(const QString& message);
    void said(const QString& message);

private:
    void takeStep(const QString& refusal, const std::function<StepResult()>& step,
                  const RecordRef& record);

    const Services& m_services;
    std::unique_ptr<OpenPortfolio> m_file;
    UndoStack m_undo;
    std::shared_ptr<const Catalogue> m_catalogue;
    qint64 m_seen;
    QTimer m_timer;
    Jobs m_jobs; // last, with the reader: they are the first to go
    Reader m_reader;
};

} // namespace regiobord
