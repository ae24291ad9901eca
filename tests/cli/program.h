#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

// The real program, run as a user runs it, in a folder of its own.
class Program
{
public:
    struct Result
    {
        int exitCode = -1;
        QString out;
        QString err;
    };

    QString path(const QString& name) const { return m_folder.filePath(name); }

    Result run(const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(REGIOBORDCTL), arguments);
        if (!process.waitForFinished(120'000))
            qFatal("regiobordctl does not end");
        return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .out = QString::fromUtf8(process.readAllStandardOutput()),
                .err = QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
};
