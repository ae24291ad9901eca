#pragma once

#include "core/clock.h"
#include "domain/portfolio/history.h"
#include "domain/portfolio/snapshots.h"
#include "storage/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace regiobord {

// What search sees of a thing. Personal data is never in it.
struct SearchText
{
    QString title;
    QStringList body; // a paragraph each
};

// What goes along with every change: the line in the change log and the text for search. It works
// within the transaction of the change.
class Journal
{
public:
    // All references must outlive it. `who` is whoever works with the portfolio: the user's name.
    Journal(Database& database, const Snapshots& snapshots, const Clock& clock, QString who);

    Database& database() const { return m_database; }
    const Snapshots& snapshots() const { return m_snapshots; }

    // Forms store what is typed several times a minute: changes of one person to one thing within a
    // minute after the first are one line, with what came of them all.
    void log(RecordKind kind, const QString& id, ChangeKind change, const QByteArray& after);
    void index(RecordKind kind, const QString& id,
               const SearchText& text); // in place of an earlier
    // A new title for what is in the index; its text stays.
    void retitle(RecordKind kind, const QString& id, const QString& title);
    void unindex(RecordKind kind, const QString& id);

private:
    bool continuesLastLine(RecordKind kind, const QString& id, const QByteArray& after);

    Database& m_database;
    const Snapshots& m_snapshots;
    const Clock& m_clock;
    QString m_who;
};

} // namespace regiobord
