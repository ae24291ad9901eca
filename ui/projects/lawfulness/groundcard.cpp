#include "ui/projects/lawfulness/groundcard.h"

#include "app/words/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

GroundCard::GroundCard(QWidget* parent)
    : QWidget(parent),
      m_form([this](const QString&, const auto& change) {
          change(m_ground);
          showQuestions();
          Q_EMIT edited();
      }),
      m_roomLine(new QWidget{this}),
      m_room(new QLabel{m_roomLine})
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeQuestions();
    m_room->setObjectName(u"groundRoom"_s);
    m_room->setWordWrap(true);
    m_room->setTextFormat(Qt::PlainText);
    auto* explain = makeLinkButton(tr("Explain"), m_roomLine);
    explain->setObjectName(u"groundExplain"_s);
    auto* room = new QHBoxLayout{m_roomLine};
    room->setContentsMargins(0, 0, 0, 0);
    room->setSpacing(8);
    room->addWidget(m_room, 1);
    room->addWidget(explain, 0, Qt::AlignTop);
    layout->addWidget(m_roomLine);
    auto* remove = makeButton(tr("Remove this ground"), u"edit-delete"_s, this);
    remove->setObjectName(u"groundRemove"_s);
    layout->addWidget(remove, 0, Qt::AlignRight);
    m_fields.insert(m_fields.end(), {explain, remove});
    layout->addWidget(makeLine(this));
    connect(explain, &QPushButton::clicked, this, &GroundCard::explainWanted);
    connect(remove, &QPushButton::clicked, this, &GroundCard::removeWanted);
}

FieldRow* GroundCard::add(const QString& label, QWidget* widget, const QString& name)
{
    widget->setObjectName(name);
    auto* row = new FieldRow{label, widget, FieldRow::LabelPlace::Beside, this};
    layout()->addWidget(row);
    m_fields.push_back(widget);
    return row;
}

void GroundCard::makeQuestions()
{
    auto* basis = new ChoiceBox{{}, this};
    for (const auto& [value, code] : EnumCodes<StateAidBasis>::table)
        basis->addChoice(codeOf(value), words::label(value));
    m_basis = add(tr("Ground"), basis, u"groundBasis"_s);
    m_form.bind(basis, {}, &StateAidGround::basis);
    auto* article = new QLineEdit{this};
    m_article = add(tr("Article"), article, u"groundArticle"_s);
    m_form.bind(article, {}, &StateAidGround::article);
    auto* kind = new ChoiceBox{{}, this};
    for (const auto& [value, code] : EnumCodes<DeMinimisKind>::table)
        kind->addChoice(codeOf(value), words::label(value));
    m_kind = add(tr("Kind of de-minimis"), kind, u"groundKind"_s);
    m_form.bind(kind, {}, &StateAidGround::deMinimisKind);
    auto* declaration = new QCheckBox{tr("The applicant has signed a declaration"), this};
    declaration->setAccessibleName(declaration->text());
    m_declaration = add(tr("Declaration"), declaration, u"groundDeclaration"_s);
    m_form.bind(declaration, {}, &StateAidGround::hasDeclaration);
    auto* aid = new AmountEdit{this};
    m_aid = add(tr("Aid of this project"), aid, u"groundAid"_s);
    m_form.bind(aid, {}, &StateAidGround::aid);
}

void GroundCard::show(const StateAidGround& ground, const QString& room)
{
    m_ground = ground;
    m_form.show(ground);
    m_room->setText(room);
    showQuestions();
}

void GroundCard::showQuestions()
{
    const bool isDeMinimis = m_ground.basis == StateAidBasis::DeMinimis;
    m_article->setVisible(m_ground.basis == StateAidBasis::Agvv
                          || m_ground.basis == StateAidBasis::Lvv);
    for (auto* row : {m_kind, m_declaration, m_aid})
        row->setVisible(isDeMinimis);
    m_roomLine->setVisible(isDeMinimis);
}

void GroundCard::setSentences(const QStringList& errors, const QStringList& warnings)
{
    m_basis->setErrors(errors);
    m_basis->setWarnings(warnings);
}

} // namespace regiobord
