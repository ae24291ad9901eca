#pragma once

#include "domain/portfolio/portfolio.h"

#include <QString>

#include <memory>
#include <optional>

namespace regiobord {

// A portfolio that is open in this program. Others may have it open at the same time.
class OpenPortfolio
{
public:
    OpenPortfolio() = default;
    OpenPortfolio(const OpenPortfolio&) = delete;
    OpenPortfolio& operator=(const OpenPortfolio&) = delete;
    virtual ~OpenPortfolio() = default;

    virtual Portfolio& portfolio() = 0;
    virtual QString path() const = 0;
    virtual bool isOnNetworkDrive() const = 0;
    // Differs from what it was before when another program has changed it in between.
    virtual qint64 changeCounter() const = 0;
    // A sound copy at a path where no file is yet.
    virtual void backup(const QString& path) = 0;
    // The backup of today, when there is none: its path. It reads the whole file.
    virtual std::optional<QString> backupIfDue() = 0;
};

// Where portfolios come from. All throw when they cannot, with nothing changed; the program knows
// the words for what they throw. Safe to use from several threads: each has a portfolio of its own.
class PortfolioFiles
{
public:
    PortfolioFiles() = default;
    PortfolioFiles(const PortfolioFiles&) = delete;
    PortfolioFiles& operator=(const PortfolioFiles&) = delete;
    virtual ~PortfolioFiles() = default;

    virtual std::unique_ptr<OpenPortfolio> open(const QString& path) const = 0;
    // A new one, with the programmes and bodies that come with the program.
    virtual std::unique_ptr<OpenPortfolio> create(const QString& path) const = 0;
    // A new one with the sample: a project, its review and two meetings.
    virtual std::unique_ptr<OpenPortfolio> createSample(const QString& path) const = 0;
};

} // namespace regiobord
