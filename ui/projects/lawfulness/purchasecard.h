#pragma once

#include "domain/law/lawbook.h"
#include "ui/widgets/bindings.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/fieldrow.h"

#include <QWidget>

#include <vector>

namespace regiobord {

// One purchase as a short path of questions, with the outcome of the procurement scheme below it.
class PurchaseCard final : public QWidget
{
    Q_OBJECT

public:
    // The law outlives the card.
    explicit PurchaseCard(const LawBook& law, QWidget* parent = nullptr);

    const Purchase& purchase() const { return m_purchase; }
    void show(const Purchase& purchase);
    void setSentences(const QStringList& sentences);
    // What Tab goes through.
    const std::vector<QWidget*>& fields() const { return m_fields; }

Q_SIGNALS:
    void edited(); // by the user
    void removeWanted();
    void explainWanted();

private:
    void makeQuestions();
    FieldRow* add(const QString& label, QWidget* widget, const QString& name);
    void judge();

    const LawBook& m_law;
    Purchase m_purchase;
    Bindings<Purchase> m_form;
    AmountEdit* m_amount;
    FieldRow* m_ownPolicy = nullptr;
    FieldRow* m_subsidised = nullptr;
    Chip* m_chip;
    QLabel* m_threshold;
    ToneLabel* m_sentences;
    QPushButton* m_explain;
    std::vector<QWidget*> m_fields;
};

} // namespace regiobord
