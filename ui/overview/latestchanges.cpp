#include "ui/overview/latestchanges.h"

#include "app/changes/recordnames.h"
#include "app/words/labels.h"
#include "core/dutch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int mostChanges = 8;

QString sentenceOf(const Change& change, const QString& name)
{
    auto what = words::label(change.kind);
    what[0] = what[0].toUpper();
    what += u": "_s + name;
    switch (change.change) {
    case ChangeKind::Added:
        return QCoreApplication::translate("latestChanges", "%1 (added)").arg(what);
    case ChangeKind::Changed:
        return what;
    case ChangeKind::Removed:
        return QCoreApplication::translate("latestChanges", "%1 (removed)").arg(what);
    }
    Q_UNREACHABLE();
}

QString moment(const QDateTime& when, QDate today)
{
    const auto local = when.toLocalTime();
    return local.date() == today ? local.toString(u"HH:mm"_s) : dutch::shortDate(local.date());
}

} // namespace

std::vector<CardRow> latestChangeRows(Portfolio& portfolio, const Catalogue& catalogue, QDate today)
{
    changes::RecordNames names{portfolio, catalogue};
    std::vector<CardRow> rows;
    for (const auto& change : portfolio.history().latest(mostChanges)) {
        const bool isGone = change.change == ChangeKind::Removed;
        const auto target = isGone ? Location{Place::History} : locationOf(change.kind, change.id);
        rows.push_back({target,
                        {textCell(sentenceOf(change, names.of(change))), textCell(change.who),
                         textCell(moment(change.when, today))}});
    }
    return rows;
}

} // namespace regiobord
