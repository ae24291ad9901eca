#pragma once

#include "app/changes/valuetext.h"
#include "domain/portfolio/catalogue.h"
#include "domain/portfolio/portfolio.h"

#include <QHash>

namespace regiobord::changes {

// The names of things, also of those that are gone: those are called as the change log knows them.
// Reads each thing once; good as long as the portfolio and the catalogue.
class RecordNames
{
public:
    RecordNames(Portfolio& portfolio, const Catalogue& catalogue);

    QString of(Target target, const QString& id);
    // What the thing was called when it was changed; never empty.
    QString of(const Change& change);
    NameOf asFunction()
    {
        return [this](Target target, const QString& id) {
            return of(target, id);
        };
    }

private:
    QString find(Target target, const QString& id);
    QString findPart(Target target, const QString& id) const;
    QString findRecord(RecordKind kind, const QString& id);
    QString findPresent(RecordKind kind, const QString& id) const;
    QString findItem(const QString& id) const;
    QString named(RecordKind kind, const QJsonObject& record);

    Portfolio& m_portfolio;
    const Catalogue& m_catalogue;
    QHash<QString, QString> m_known; // by id
};

} // namespace regiobord::changes
