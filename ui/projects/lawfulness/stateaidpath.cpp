#include "ui/projects/lawfulness/stateaidpath.h"

#include "app/words/labels.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

StateAidPath::StateAidPath(Workspace& workspace, const ProjectId& project, QWidget* parent)
    : QWidget(parent),
      m_questions{},
      m_outcome(new ToneLabel{{}, Tone::Neutral, this}),
      m_take(makeButton(tr("Take over this ans&wer"), u"dialog-ok-apply"_s, this))
{
    setObjectName(u"stateAidPath"_s);
    m_outcome->setObjectName(u"stateAidOutcome"_s);
    m_outcome->setWordWrap(true);
    m_take->setObjectName(u"stateAidTake"_s);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHint(tr("Five questions tell whether it is. One no is enough."), this));
    m_questions = {
        addQuestion(tr("Does who receives it offer goods or services on a market? A foundation or "
                       "an association can do so too."),
                    u"aidUndertaking"_s),
        addQuestion(tr("Does the money come from the Rijk, the province or a municipality?"),
                    u"aidPublicMoney"_s),
        addQuestion(tr("Does it give an advantage that the market would not give?"),
                    u"aidAdvantage"_s),
        addQuestion(tr("Is the advantage for certain undertakings or sectors only?"),
                    u"aidSelective"_s),
        addQuestion(tr("Can it distort competition and touch the trade between member states?"),
                    u"aidTrade"_s)};
    layout->addWidget(m_outcome);
    layout->addWidget(makeHint(tr("Source: article 107(1) of the Treaty on the Functioning of the "
                                  "European Union, and the Notice on the notion of State aid (OJ C "
                                  "262, 19 July 2016)."),
                               this));
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    m_fields.push_back(m_take);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT taken(outcome()); });
    auto* draft = new PanelDraft{workspace, *this};
    draft->begin({RecordKind::Project, project.toString()});
    tell();
}

ChoiceBox* StateAidPath::addQuestion(const QString& text, const QString& name)
{
    auto* box = new ChoiceBox{{}, this};
    box->setObjectName(name);
    for (const auto answer : {Answer::Open, Answer::Yes, Answer::No})
        box->addChoice(codeOf(answer), words::label(answer));
    layout()->addWidget(new FieldRow{text, box, FieldRow::LabelPlace::Above, this});
    connect(box, &ChoiceBox::edited, this, &StateAidPath::tell);
    m_fields.push_back(box);
    return box;
}

StateAidQuestions StateAidPath::questions() const
{
    const auto answer = [this](std::size_t index) {
        return fromCode<Answer>(m_questions[index]->key()).value_or(Answer::Open);
    };
    return {.isUndertaking = answer(0),
            .isPublicMoney = answer(1),
            .isAdvantage = answer(2),
            .isSelective = answer(3),
            .affectsTrade = answer(4)};
}

void StateAidPath::show(Answer answer)
{
    m_answer = answer;
    tell();
}

void StateAidPath::tell()
{
    switch (outcome()) {
    case Answer::Yes:
        m_outcome->setText(tr("Five times yes: this is state aid. Choose below on which ground it "
                              "is allowed."));
        m_outcome->setTone(Tone::Waiting);
        break;
    case Answer::No:
        m_outcome->setText(tr("One of them is no: this is no state aid."));
        m_outcome->setTone(Tone::Good);
        break;
    case Answer::Open:
        m_outcome->setText(tr("Not every question has an answer yet."));
        m_outcome->setTone(Tone::Neutral);
        break;
    }
    m_take->setEnabled(outcome() != Answer::Open && outcome() != m_answer);
}

} // namespace regiobord
