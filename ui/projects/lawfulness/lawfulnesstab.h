#pragma once

#include "ui/projects/lawfulness/groundcard.h"
#include "ui/projects/lawfulness/purchasecard.h"
#include "ui/projects/lawfulness/stateaidpath.h"
#include "ui/projects/projecttab.h"

#include <vector>

class QVBoxLayout;

namespace regiobord {

// Procurement (12) and state aid (13): the answer on the form, and beside it the short paths of
// questions that it should follow from.
class LawfulnessTab final : public ProjectTab
{
    Q_OBJECT

public:
    explicit LawfulnessTab(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;
    void goTo(const QString& part) override; // "12", "13" or an object name

private:
    FieldRow* addAnswer(QVBoxLayout& layout, const QString& label, const QString& name,
                        Answer ProjectDetails::*member);
    void addProcurement(QVBoxLayout& layout);
    void addStateAid(QVBoxLayout& layout);
    void fitPurchases(std::size_t count);
    void fitGrounds(std::size_t count);
    void changePurchases(const std::function<void(std::vector<Purchase>&)>& change);
    void changeGrounds(const std::function<void(std::vector<StateAidGround>&)>& change);
    void showPurchases();
    void showGrounds();
    void orderTabs();
    const Organisation* applicant() const;

    Bindings<ProjectDetails> m_form;
    FieldRow* m_procurement = nullptr;
    FieldRow* m_stateAid = nullptr;
    QVBoxLayout* m_purchaseLayout = nullptr;
    QVBoxLayout* m_groundLayout = nullptr;
    StateAidPath* m_path = nullptr;
    QWidget* m_grounds = nullptr;
    QWidget* m_addPurchase = nullptr;
    QWidget* m_addGround = nullptr;
    std::vector<PurchaseCard*> m_purchaseCards;
    std::vector<GroundCard*> m_groundCards;
    ExplainedArea* m_area = nullptr;
};

} // namespace regiobord
