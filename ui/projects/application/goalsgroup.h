#pragma once

#include "ui/projects/application/formgroup.h"

#include <map>

namespace regiobord {

class Picker;

// 8a: goals of the visions, chosen from the list, each with a word on how the project adds to it.
class GoalsGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit GoalsGroup(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;

private:
    void fillChoices();
    void takeKeys();
    void showExplanations();

    Picker* m_picker;
    QWidget* m_explanations;
    std::map<GoalId, TextEdit*> m_edits;
    std::vector<GoalId> m_shown;
};

// 8c: the Sustainable Development Goals.
class SdgGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit SdgGroup(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;

private:
    Picker* m_picker;
};

} // namespace regiobord
