#include "app/words/refusaltext.h"

#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "core/dutch.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace regiobord::words {

namespace {

class Refusals
{
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

// One text for each kind of refusal.
struct RefusalWords
{
    QString operator()(ProjectNotFound) const
    {
        return Refusals::tr("The project is no longer there.");
    }
    QString operator()(ItemNotFound) const
    {
        return Refusals::tr("The meeting or the agenda item is no longer there.");
    }
    QString operator()(RouteRefusal refusal) const { return label(refusal); }
    QString operator()(const Violations& violations) const
    {
        QStringList lines{Refusals::tr("This first has to be in order:")};
        for (const auto& violation : violations) {
            if (violation.severity == Severity::Error)
                lines.append(u"  "_s + place(violation) + u": "_s + sentence(violation));
        }
        return lines.join(u'\n');
    }
    QString operator()(const ReleaseTooHigh& refusal) const
    {
        return Refusals::tr("No more can flow back than the %1 that was awarded.")
            .arg(dutch::amount(refusal.committed));
    }
};

} // namespace

QString refusalText(const DecisionRefusal& refusal)
{
    return std::visit(RefusalWords{}, refusal);
}

} // namespace regiobord::words
