#include "ui/projects/projecttabs.h"

#include "ui/projects/application/applicationtab.h"
#include "ui/projects/budget/budgettab.h"
#include "ui/projects/decisions/decisionstab.h"
#include "ui/projects/dossier/dossiertab.h"
#include "ui/projects/historytab.h"
#include "ui/projects/lawfulness/lawfulnesstab.h"
#include "ui/projects/progress/progresstab.h"
#include "ui/projects/review/reviewtab.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

template <typename Tab>
ProjectTabSpec tab(const QString& key, const char* name)
{
    return {key, QCoreApplication::translate("projectTabs", name),
            [](ProjectSession& session, QWidget* parent) {
                return new Tab{session, parent};
            }};
}

} // namespace

std::vector<ProjectTabSpec> projectTabs()
{
    return {
        tab<ApplicationTab>(u"aanvraag"_s, QT_TRANSLATE_NOOP("projectTabs", "&Application")),
        tab<BudgetTab>(u"begroting"_s, QT_TRANSLATE_NOOP("projectTabs", "&Budget")),
        tab<LawfulnessTab>(u"toetsing"_s, QT_TRANSLATE_NOOP("projectTabs", "&Lawfulness")),
        tab<ReviewTab>(u"beoordeling"_s, QT_TRANSLATE_NOOP("projectTabs", "&Review")),
        tab<DecisionsTab>(u"besluiten"_s, QT_TRANSLATE_NOOP("projectTabs", "&Decisions")),
        tab<ProgressTab>(u"voortgang"_s, QT_TRANSLATE_NOOP("projectTabs", "&Progress")),
        tab<DossierTab>(u"dossier"_s, QT_TRANSLATE_NOOP("projectTabs", "D&ossier")),
        tab<HistoryTab>(u"historie"_s, QT_TRANSLATE_NOOP("projectTabs", "Histor&y")),
    };
}

} // namespace regiobord
