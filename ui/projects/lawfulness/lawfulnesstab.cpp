#include "ui/projects/lawfulness/lawfulnesstab.h"

#include "app/words/labels.h"
#include "ui/projects/lawfulness/lawfulnesswords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

LawfulnessTab::LawfulnessTab(ProjectSession& session, QWidget* parent)
    : ProjectTab(session, parent),
      m_form([this](const QString& field, const auto& change) {
          this->session().change(field, change);
      })
{
    auto* form = new QWidget;
    form->setMaximumWidth(720);
    auto* layout = new QVBoxLayout{form};
    layout->setContentsMargins(0, 16, 8, 16);
    layout->setSpacing(12);
    addProcurement(*layout);
    layout->addSpacing(8);
    addStateAid(*layout);
    layout->addStretch(1);
    m_area = new ExplainedArea{form, this};
    auto* around = new QVBoxLayout{this};
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_area);
}

FieldRow* LawfulnessTab::addAnswer(QVBoxLayout& layout, const QString& label, const QString& name,
                                   Answer ProjectDetails::*member)
{
    auto* box = new ChoiceBox{{}, this};
    box->setObjectName(name);
    for (const auto answer : {Answer::Open, Answer::Yes, Answer::No})
        box->addChoice(codeOf(answer), words::label(answer));
    m_form.bind(box, name == u"lawProcurement"_s ? tr("European procurement") : tr("state aid"),
                member);
    auto* row = new FieldRow{label, box, FieldRow::LabelPlace::Above, this};
    layout.addWidget(row);
    return row;
}

void LawfulnessTab::addProcurement(QVBoxLayout& layout)
{
    layout.addWidget(makeHeading(tr("12  European procurement"), this));
    m_procurement = addAnswer(layout, tr("Must something be &tendered in Europe?"),
                              u"lawProcurement"_s, &ProjectDetails::europeanProcurement);
    layout.addWidget(makeHint(tr("For each purchase the program goes through the procurement "
                                 "scheme of the form. Its outcome should agree with the answer."),
                              this));
    m_purchaseLayout = new QVBoxLayout;
    m_purchaseLayout->setSpacing(12);
    layout.addLayout(m_purchaseLayout);
    auto* add = makeButton(tr("Add a pur&chase"), u"list-add"_s, this);
    add->setObjectName(u"purchaseAdd"_s);
    layout.addWidget(add, 0, Qt::AlignLeft);
    m_addPurchase = add;
    connect(add, &QPushButton::clicked, this, [this] {
        Purchase purchase;
        if (const auto* buyer = applicant()) {
            purchase.authority = buyer->authority;
            purchase.hasOwnPolicy = buyer->hasOwnProcurementPolicy;
        }
        changePurchases([&](auto& purchases) { purchases.push_back(purchase); });
        m_purchaseCards.back()->fields().front()->setFocus();
    });
}

void LawfulnessTab::addStateAid(QVBoxLayout& layout)
{
    layout.addWidget(makeHeading(tr("13  State aid"), this));
    m_stateAid =
        addAnswer(layout, tr("Is there state a&id?"), u"lawStateAid"_s, &ProjectDetails::stateAid);
    m_path = new StateAidPath{workspace(), session().project().id, this};
    layout.addWidget(m_path);
    connect(m_path, &StateAidPath::taken, this, [this](Answer answer) {
        session().change(tr("state aid"),
                         [answer](ProjectDetails& details) { details.stateAid = answer; });
    });
    m_grounds = new QWidget{this};
    auto* grounds = new QVBoxLayout{m_grounds};
    grounds->setContentsMargins(0, 0, 0, 0);
    grounds->setSpacing(12);
    grounds->addWidget(makeHint(tr("The grounds on which the aid is allowed."), m_grounds));
    m_groundLayout = new QVBoxLayout;
    m_groundLayout->setSpacing(12);
    grounds->addLayout(m_groundLayout);
    auto* add = makeButton(tr("Add a &ground"), u"list-add"_s, m_grounds);
    add->setObjectName(u"groundAdd"_s);
    grounds->addWidget(add, 0, Qt::AlignLeft);
    layout.addWidget(m_grounds);
    m_addGround = add;
    connect(add, &QPushButton::clicked, this, [this] {
        changeGrounds([](auto& all) { all.push_back(StateAidGround{}); });
        m_groundCards.back()->fields().front()->setFocus();
    });
}

void LawfulnessTab::goTo(const QString& part)
{
    const auto name = part == u"12"_s ? u"lawProcurement"_s
        : part == u"13"_s             ? u"lawStateAid"_s
                                      : part;
    auto* field = findChild<QWidget*>(name);
    if (!field)
        return;
    field->setFocus();
    m_area->scroller().ensureWidgetVisible(field);
}

const Organisation* LawfulnessTab::applicant() const
{
    return session().catalogue().organisation(session().details().applicant);
}

void LawfulnessTab::changePurchases(const std::function<void(std::vector<Purchase>&)>& change)
{
    session().change(tr("procurement"),
                     [&](ProjectDetails& details) { change(details.purchases); });
}

void LawfulnessTab::changeGrounds(const std::function<void(std::vector<StateAidGround>&)>& change)
{
    session().change(tr("state aid"),
                     [&](ProjectDetails& details) { change(details.stateAidGrounds); });
}

void LawfulnessTab::refresh()
{
    m_form.show(session().details());
    m_path->show(session().details().stateAid);
    m_procurement->setErrors(session().sentences(Field::Procurement, -1, Severity::Error));
    m_procurement->setWarnings(session().sentences(Field::Procurement, -1, Severity::Warning));
    m_stateAid->setErrors(session().sentences(Field::StateAid, -1, Severity::Error));
    m_stateAid->setWarnings(session().sentences(Field::StateAid, -1, Severity::Warning));
    const auto cards = m_purchaseCards.size() + m_groundCards.size();
    showPurchases();
    showGrounds();
    if (m_purchaseCards.size() + m_groundCards.size() != cards)
        orderTabs();
    m_area->panel().refresh();
}

void LawfulnessTab::showPurchases()
{
    const auto& purchases = session().details().purchases;
    fitPurchases(purchases.size());
    for (std::size_t i = 0; i < purchases.size(); ++i) {
        auto& card = *m_purchaseCards[i];
        card.show(purchases[i]);
        const auto row = static_cast<int>(i);
        card.setSentences(session().sentences(Field::Procurement, row, Severity::Error)
                          + session().sentences(Field::Procurement, row, Severity::Warning));
    }
}

void LawfulnessTab::showGrounds()
{
    const auto& details = session().details();
    const auto& grounds = details.stateAidGrounds;
    m_grounds->setVisible(details.stateAid == Answer::Yes || !grounds.empty());
    fitGrounds(grounds.size());
    const auto rules = workspace().rules(session().catalogue());
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        m_groundCards[i]->show(grounds[i], roomText(applicant(), grounds[i].deMinimisKind, rules));
        const auto row = static_cast<int>(i);
        m_groundCards[i]->setSentences(
            session().sentences(Field::StateAid, row, Severity::Error),
            session().sentences(Field::StateAid, row, Severity::Warning));
    }
}

// As they stand below each other; cards that come later would else come last.
void LawfulnessTab::orderTabs()
{
    std::vector<QWidget*> order{m_procurement->field()};
    for (const auto* card : m_purchaseCards)
        order.insert(order.end(), card->fields().begin(), card->fields().end());
    order.insert(order.end(), {m_addPurchase, m_stateAid->field()});
    order.insert(order.end(), m_path->fields().begin(), m_path->fields().end());
    for (const auto* card : m_groundCards)
        order.insert(order.end(), card->fields().begin(), card->fields().end());
    order.push_back(m_addGround);
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void LawfulnessTab::fitPurchases(std::size_t count)
{
    for (; m_purchaseCards.size() > count; m_purchaseCards.pop_back())
        m_purchaseCards.back()->deleteLater();
    while (m_purchaseCards.size() < count) {
        const auto index = m_purchaseCards.size();
        auto* card = new PurchaseCard{workspace().services().law, this};
        m_purchaseCards.push_back(card);
        session().kept().watchAll(*card, u"purchase/%1"_s.arg(index));
        m_purchaseLayout->addWidget(card);
        connect(card, &PurchaseCard::edited, this, [this, card, index] {
            changePurchases([&](auto& all) { all.at(index) = card->purchase(); });
        });
        connect(card, &PurchaseCard::removeWanted, this, [this, index] {
            fitPurchases(0); // no card shows another purchase than its own
            session().kept().removePart(u"purchase"_s, static_cast<int>(index));
            changePurchases(
                [&](auto& all) { all.erase(all.begin() + static_cast<std::ptrdiff_t>(index)); });
        });
        connect(card, &PurchaseCard::explainWanted, this, [this, index] {
            m_area->panel().explain([this, index] {
                const auto& all = session().details().purchases;
                return index < all.size()
                    ? explainPurchase(all[index], workspace().services().law)
                    : Explanation{.title = tr("This was removed"), .rule = {}};
            });
        });
    }
}

void LawfulnessTab::fitGrounds(std::size_t count)
{
    for (; m_groundCards.size() > count; m_groundCards.pop_back())
        m_groundCards.back()->deleteLater();
    while (m_groundCards.size() < count) {
        const auto index = m_groundCards.size();
        auto* card = new GroundCard{this};
        m_groundCards.push_back(card);
        session().kept().watchAll(*card, u"ground/%1"_s.arg(index));
        m_groundLayout->addWidget(card);
        connect(card, &GroundCard::edited, this, [this, card, index] {
            changeGrounds([&](auto& all) { all.at(index) = card->ground(); });
        });
        connect(card, &GroundCard::removeWanted, this, [this, index] {
            fitGrounds(0);
            session().kept().removePart(u"ground"_s, static_cast<int>(index));
            changeGrounds(
                [&](auto& all) { all.erase(all.begin() + static_cast<std::ptrdiff_t>(index)); });
        });
        connect(card, &GroundCard::explainWanted, this, [this, index] {
            m_area->panel().explain([this, index] {
                const auto& all = session().details().stateAidGrounds;
                return index < all.size()
                    ? explainDeMinimis(applicant(), all[index],
                                       workspace().rules(session().catalogue()))
                    : Explanation{.title = tr("This was removed"), .rule = {}};
            });
        });
    }
}

} // namespace regiobord
