#pragma once

#include "ui/projects/application/formgroup.h"

#include <map>

namespace regiobord {

class Picker;

// 8b: springplanken and their results, with what is promised of each measure beside what others
// have promised of it.
class SpringplankGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit SpringplankGroup(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;

private:
    // A measure that something can be promised of.
    struct MeasureRow
    {
        int contribution = -1; // its index in the details
        Measure measure;
        QuantityEdit* amount = nullptr;
        QLabel* others = nullptr;
    };

    void fillChoices();
    void takeKeys();
    void rebuild();
    void addContribution(int index);
    void addMeasure(int index, const Measure& measure);
    void promise(const MeasureRow& row);
    void readOthers();
    QString othersText(const Measure& measure) const;

    Picker* m_picker;
    QWidget* m_rows;
    std::vector<MeasureRow> m_measures;
    std::vector<TextEdit*> m_explanations;
    QStringList m_shown;
    std::map<MeasureId, Quantity> m_others; // promised by other projects
};

} // namespace regiobord
