#pragma once

#include "ui/projects/projecttab.h"
#include "ui/projects/review/reviewfacts.h"
#include "ui/projects/review/reviewform.h"
#include "ui/widgets/emptystate.h"

class QHBoxLayout;
class QStackedLayout;

namespace regiobord {

// The findings report on a project, with the facts beside it: started, filled in, closed with its
// verdict, shown as a paper; and a new one after a closed one.
class ReviewTab final : public ProjectTab
{
    Q_OBJECT

public:
    explicit ReviewTab(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;
    void goTo(const QString& part) override; // the object name of a field of the form

private:
    QWidget* makeContent();
    void startReview();
    void closeReview();
    void showForm(const FindingsReport& report);
    void showClosing();
    QString consequence(const FindingsReport& report) const;

    QStackedLayout* m_stack;
    EmptyState* m_empty;
    ExplainedArea* m_area = nullptr;
    QHBoxLayout* m_columns = nullptr;
    QLabel* m_state = nullptr;
    Chip* m_chip = nullptr;
    QPushButton* m_paper = nullptr;
    QPushButton* m_new = nullptr;
    QWidget* m_formColumn = nullptr;
    ReviewForm* m_form = nullptr; // of the newest report; null while there is none
    QWidget* m_closing = nullptr;
    QLabel* m_consequence = nullptr;
    ToneLabel* m_refusal = nullptr;
    QPushButton* m_close = nullptr;
    ReviewFacts* m_facts = nullptr;
};

} // namespace regiobord
