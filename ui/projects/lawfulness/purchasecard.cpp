#include "ui/projects/lawfulness/purchasecard.h"

#include "app/words/labels.h"
#include "ui/projects/lawfulness/lawfulnesswords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

template <typename E>
ChoiceBox* makeChoices(QWidget* parent)
{
    auto* box = new ChoiceBox{{}, parent};
    for (const auto& [value, code] : EnumCodes<E>::table)
        box->addChoice(codeOf(value), words::label(value));
    return box;
}

} // namespace

PurchaseCard::PurchaseCard(const LawBook& law, QWidget* parent)
    : QWidget(parent),
      m_law(law),
      m_form([this](const QString&, const auto& change) {
          change(m_purchase);
          judge();
          Q_EMIT edited();
      }),
      m_amount(new AmountEdit{this}),
      m_chip(new Chip{this}),
      m_threshold(makeHint({}, this)),
      m_sentences(new ToneLabel{{}, Tone::Waiting, this}),
      m_explain(makeLinkButton(tr("Explain"), this))
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeQuestions();
    m_chip->setObjectName(u"purchaseOutcome"_s);
    m_threshold->setObjectName(u"purchaseThreshold"_s);
    m_explain->setObjectName(u"purchaseExplain"_s);
    m_sentences->setWordWrap(true);
    auto* outcome = new QHBoxLayout;
    outcome->setSpacing(8);
    outcome->addWidget(new QLabel{tr("Outcome:"), this});
    outcome->addWidget(m_chip);
    outcome->addWidget(m_explain);
    outcome->addStretch(1);
    auto* remove = makeButton(tr("Remove this purchase"), u"edit-delete"_s, this);
    remove->setObjectName(u"purchaseRemove"_s);
    outcome->addWidget(remove);
    m_fields.insert(m_fields.end(), {m_explain, remove});
    layout->addLayout(outcome);
    layout->addWidget(m_threshold);
    layout->addWidget(m_sentences);
    layout->addWidget(makeLine(this));
    connect(m_explain, &QPushButton::clicked, this, &PurchaseCard::explainWanted);
    connect(remove, &QPushButton::clicked, this, &PurchaseCard::removeWanted);
}

FieldRow* PurchaseCard::add(const QString& label, QWidget* widget, const QString& name)
{
    widget->setObjectName(name);
    auto* row = new FieldRow{label, widget, FieldRow::LabelPlace::Beside, this};
    layout()->addWidget(row);
    m_fields.push_back(widget);
    return row;
}

void PurchaseCard::makeQuestions()
{
    auto* description = new QLineEdit{this};
    add(tr("What is bought"), description, u"purchaseDescription"_s);
    m_form.bind(description, {}, &Purchase::description);
    auto* kind = makeChoices<PurchaseKind>(this);
    add(tr("Works, supplies or services"), kind, u"purchaseKind"_s);
    m_form.bind(kind, {}, &Purchase::kind);
    add(tr("Amount, excluding VAT"), m_amount, u"purchaseAmount"_s);
    m_form.onShow([this](const Purchase& purchase) {
        const bool isSame = m_amount->value().value_or(Money{}) == purchase.amount;
        if (!isSame)
            m_amount->setValue(purchase.amount);
    });
    connect(m_amount, &AmountEdit::edited, this, [this] {
        m_form.edit({}, [this](Purchase& purchase) {
            purchase.amount = m_amount->value().value_or(Money{});
        });
    });
    auto* authority = makeChoices<ContractingAuthority>(this);
    add(tr("Who buys it"), authority, u"purchaseAuthority"_s);
    m_form.bind(authority, {}, &Purchase::authority);
    auto* policy = new QCheckBox{tr("The buyer has a procurement policy of its own"), this};
    m_ownPolicy = add(tr("Own policy"), policy, u"purchasePolicy"_s);
    m_form.bind(policy, {}, &Purchase::hasOwnPolicy);
    auto* subsidised = new QCheckBox{tr("More than half of it is paid by public bodies"), this};
    m_subsidised = add(tr("Public money"), subsidised, u"purchaseSubsidised"_s);
    m_form.bind(subsidised, {}, &Purchase::isOverHalfSubsidised);
    for (auto* box : {policy, subsidised})
        box->setAccessibleName(box->text());
    auto* date = new DateEdit{this};
    add(tr("Date of the call for tenders"), date, u"purchaseDate"_s);
    m_form.bind(date, {}, &Purchase::tenderDate);
}

void PurchaseCard::show(const Purchase& purchase)
{
    m_purchase = purchase;
    m_form.show(purchase);
    judge();
}

void PurchaseCard::setSentences(const QStringList& sentences)
{
    m_sentences->setText(sentences.join(u'\n'));
    m_sentences->setVisible(!sentences.isEmpty());
}

// The questions that the path comes to, and where it ends.
void PurchaseCard::judge()
{
    const bool isAuthority = m_purchase.authority != ContractingAuthority::None;
    m_ownPolicy->setVisible(isAuthority);
    m_subsidised->setVisible(!isAuthority);
    const auto finding = assess(m_purchase, m_law);
    if (!finding) {
        m_chip->set(tr("no outcome yet"), Tone::Neutral);
        m_threshold->setText(noOutcomeText(m_purchase));
        return;
    }
    m_chip->set(words::label(finding->outcome), finding->isEuropean() ? Tone::Waiting : Tone::Good);
    m_threshold->setText(thresholdText(*finding));
}

} // namespace regiobord
