#pragma once

#include "contract/support/fakes.h"
#include "storage/portfolio/portfoliofile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <tuple>

// A folder of its own with the name of a portfolio in it, and what it takes to open one.
struct TestFile
{
    QTemporaryDir folder;
    FakeSnapshots snapshots;
    regiobord::FixedClock clock{testMoment()};

    QString path(const QString& name = QStringLiteral("achterhoek.regiobord")) const
    {
        return folder.filePath(name);
    }
    regiobord::PortfolioSession session() const
    {
        return {snapshots, clock, QStringLiteral("tester")};
    }
    std::unique_ptr<regiobord::PortfolioFile> create() const
    {
        return regiobord::PortfolioFile::create(path(), session());
    }
    std::unique_ptr<regiobord::PortfolioFile> open() const
    {
        return regiobord::PortfolioFile::open(path(), session());
    }

    // Name, size, time of change and bytes of everything in the folder.
    using Content = std::map<QString, std::tuple<qint64, QDateTime, QByteArray>>;
    Content content() const
    {
        Content found;
        const auto files = QDir{folder.path()}.entryInfoList(QDir::Files | QDir::Hidden);
        for (const auto& info : files) {
            QFile file{info.filePath()};
            if (!file.open(QIODevice::ReadOnly))
                continue;
            found[info.fileName()] = {info.size(), info.lastModified(), file.readAll()};
        }
        return found;
    }
};

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray readFile(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}
