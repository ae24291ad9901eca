#include "ui/projects/application/goalsgroup.h"

#include "domain/programmes/sdg.h"
#include "ui/projects/application/fieldstate.h"
#include "ui/widgets/picker.h"

#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

GoalsGroup::GoalsGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Goals of the vision"), parent),
      m_picker(new Picker{13}),
      m_explanations(new QWidget)
{
    addField(Field::GoalContributions, m_picker)
        ->setHint(tr("Type to search, tick with the space bar."));
    connect(m_picker, &Picker::edited, this, &GoalsGroup::takeKeys);
    auto* rows = new QVBoxLayout{m_explanations};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    column().addWidget(m_explanations);
    auto* remark = new TextEdit{3};
    addPart(Field::GoalContributions, u"remark"_s, tr("8a  Remar&k on the goals"), remark);
    form().bind(remark, tr("remark on the goals"), &ProjectDetails::goalsRemark);
    fillChoices();
}

void GoalsGroup::fillChoices()
{
    std::vector<PickerChoice> choices;
    for (const auto& programme : session().catalogue().content().programmes) {
        for (const auto& theme : programme.themes) {
            for (const auto& goal : theme.goals)
                choices.push_back({.key = goal.id.toString(),
                                   .text = u"%1  %2"_s.arg(goal.code, goal.label),
                                   .group = theme.name});
        }
    }
    m_picker->setChoices(choices);
}

// What was said of a goal that stays ticked stays with it.
void GoalsGroup::takeKeys()
{
    form().edit(stepName(Field::GoalContributions), [this](ProjectDetails& details) {
        std::vector<GoalContribution> chosen;
        for (const auto& key : m_picker->keys()) {
            const auto id = GoalId::fromString(key);
            const auto known = std::ranges::find(details.goals, id, &GoalContribution::goal);
            chosen.push_back(known == details.goals.end() ? GoalContribution{.goal = id} : *known);
        }
        details.goals = std::move(chosen);
    });
}

void GoalsGroup::refresh()
{
    QStringList keys;
    for (const auto& contribution : session().details().goals)
        keys.append(contribution.goal.toString());
    m_picker->setKeys(keys);
    showExplanations();
    FormGroup::refresh();
}

void GoalsGroup::showExplanations()
{
    std::vector<GoalId> wanted;
    for (const auto& contribution : session().details().goals)
        wanted.push_back(contribution.goal);
    if (wanted != m_shown) {
        m_shown = wanted;
        m_edits.clear();
        qDeleteAll(m_explanations->findChildren<FieldRow*>(Qt::FindDirectChildrenOnly));
        QWidget* before = m_picker->findChild<QTreeWidget*>();
        for (const auto& id : wanted) {
            const auto* goal = session().catalogue().goal(id);
            auto* edit = new TextEdit{2};
            const auto name = goal != nullptr ? u"%1  %2"_s.arg(goal->code, goal->label)
                                              : tr("a goal that is not in the portfolio");
            m_explanations->layout()->addWidget(new FieldRow{tr("How: %1").arg(name), edit});
            m_edits[id] = edit;
            setTabOrder(before, edit);
            before = edit;
            connect(edit, &TextEdit::edited, this, [this, id, edit] {
                form().edit(tr("how it adds to a goal"), [&](ProjectDetails& details) {
                    const auto at = std::ranges::find(details.goals, id, &GoalContribution::goal);
                    if (at != details.goals.end())
                        at->explanation = edit->text();
                });
            });
        }
    }
    for (const auto& contribution : session().details().goals)
        m_edits[contribution.goal]->setText(contribution.explanation);
}

SdgGroup::SdgGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Sustainable Development Goals"), parent),
      m_picker(new Picker{sdgCount})
{
    std::vector<PickerChoice> choices;
    for (int number = 1; number <= sdgCount; ++number)
        choices.push_back({.key = QString::number(number),
                           .text = u"%1  %2"_s.arg(number).arg(sdgTitle(number))});
    m_picker->setChoices(choices);
    addField(Field::Sdgs, m_picker)->setHint(tr("Type to search, tick with the space bar."));
    connect(m_picker, &Picker::edited, this, [this] {
        form().edit(stepName(Field::Sdgs), [this](ProjectDetails& details) {
            details.sdgs.clear();
            for (const auto& key : m_picker->keys())
                details.sdgs.push_back(key.toInt());
        });
    });
}

void SdgGroup::refresh()
{
    QStringList keys;
    for (const int number : session().details().sdgs)
        keys.append(QString::number(number));
    m_picker->setKeys(keys);
    FormGroup::refresh();
}

} // namespace regiobord
