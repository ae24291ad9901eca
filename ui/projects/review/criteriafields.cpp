#include "ui/projects/review/criteriafields.h"

#include "app/words/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

CriteriaFields::CriteriaFields(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout{this})
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

bool CriteriaFields::hasSameQuestions(const std::vector<Criterion>& criteria) const
{
    return std::ranges::equal(criteria, m_criteria, [](const auto& one, const auto& other) {
        return one.code == other.code && one.label == other.label
            && one.isQuestion == other.isQuestion;
    });
}

void CriteriaFields::show(const std::vector<Criterion>& criteria)
{
    const bool isSame = hasSameQuestions(criteria) && m_lines.size() == criteria.size();
    m_criteria = criteria;
    if (!isSame)
        rebuild();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].answer)
            m_lines[i].answer->setKey(codeOf(criteria[i].meets));
        m_lines[i].explanation->setText(criteria[i].explanation);
    }
}

void CriteriaFields::rebuild()
{
    for (const auto& line : m_lines)
        delete line.widget;
    m_lines.clear();
    for (std::size_t i = 0; i < m_criteria.size(); ++i)
        m_lines.push_back(makeLine(i));
}

CriteriaFields::Line CriteriaFields::makeLine(std::size_t index)
{
    const auto& criterion = m_criteria[index];
    const auto title = u"%1  %2"_s.arg(criterion.code, criterion.label);
    Line line{.widget = new QWidget{this}};
    line.explanation = new TextEdit{2, line.widget};
    line.explanation->setObjectName(u"criterionText"_s + criterion.code);
    line.explanation->setAccessibleName(tr("%1: argument").arg(title));
    line.explanation->setPlaceholderText(criterion.isQuestion ? tr("Answer in words")
                                                              : tr("Argument"));
    auto* fields = new QWidget{line.widget};
    auto* beside = new QHBoxLayout{fields};
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(8);
    if (!criterion.isQuestion) {
        line.answer = new ChoiceBox{{}, fields};
        line.answer->setObjectName(u"criterion"_s + criterion.code);
        line.answer->setAccessibleName(title);
        for (const auto answer : {Answer::Open, Answer::Yes, Answer::No})
            line.answer->addChoice(codeOf(answer), words::label(answer));
        beside->addWidget(line.answer, 0, Qt::AlignTop);
        connect(line.answer, &ChoiceBox::edited, this, [this, index] {
            m_criteria[index].meets =
                fromCode<Answer>(m_lines[index].answer->key()).value_or(Answer::Open);
            Q_EMIT edited();
        });
    }
    beside->addWidget(line.explanation, 1);
    line.row = new FieldRow{QString{title}.replace(u'&', u"&&"_s), fields,
                            FieldRow::LabelPlace::Above, line.widget};
    auto* layout = new QVBoxLayout{line.widget};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line.row);
    m_layout->addWidget(line.widget);
    connect(line.explanation, &TextEdit::edited, this, [this, index] {
        m_criteria[index].explanation = m_lines[index].explanation->text();
        Q_EMIT edited();
    });
    return line;
}

void CriteriaFields::setSentences(int row, const QStringList& errors, const QStringList& warnings)
{
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return;
    m_lines[static_cast<std::size_t>(row)].row->setErrors(errors);
    m_lines[static_cast<std::size_t>(row)].row->setWarnings(warnings);
}

} // namespace regiobord
