#pragma once

#include "domain/reviews/findingsreport.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textedit.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace regiobord {

// The criteria of a findings report, one below the other: the answer, and the argument for it. A
// question in words has no answer.
class CriteriaFields final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaFields(QWidget* parent = nullptr);

    const std::vector<Criterion>& criteria() const { return m_criteria; }
    void show(const std::vector<Criterion>& criteria);
    // What the rules say of one criterion, and of all of them (-1).
    void setSentences(int row, const QStringList& errors, const QStringList& warnings);

Q_SIGNALS:
    void edited(); // by the user

private:
    struct Line
    {
        QWidget* widget = nullptr;
        ChoiceBox* answer = nullptr; // null for a question
        TextEdit* explanation = nullptr;
        FieldRow* row = nullptr;
    };

    bool hasSameQuestions(const std::vector<Criterion>& criteria) const;
    void rebuild();
    Line makeLine(std::size_t index);

    QVBoxLayout* m_layout;
    std::vector<Criterion> m_criteria;
    std::vector<Line> m_lines;
};

} // namespace regiobord
