#pragma once

#include "domain/funding/fund.h"
#include "domain/projects/projectsummary.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/parsededit.h"

#include <QLineEdit>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace regiobord {

class PanelDraft;
class Workspace;

// Asks for a booking on a fund. What is missing is said below the fields; a booking below zero is a
// correction and needs a remark.
class BookingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BookingPanel(Workspace& workspace, QWidget* parent = nullptr);

    // Asks, with what was filled in for this fund and not yet booked; the projects to choose from.
    void ask(const FundId& fund, QDate today, const std::vector<ProjectSummary>& projects);
    // What was asked for has been booked.
    void finish();

Q_SIGNALS:
    void bookingWanted(const FundEntry& entry); // without an id
    void cancelled();

private:
    void add(QVBoxLayout& layout, const QString& label, QWidget* widget, const QString& name);
    FundEntry entry() const;
    QString missing() const; // empty when it can be booked
    void judge();

    FundId m_fund;
    ChoiceBox* m_project;
    ChoiceBox* m_kind;
    QLineEdit* m_year;
    DateEdit* m_date;
    AmountEdit* m_amount;
    QLineEdit* m_remark;
    ToneLabel* m_missing;
    QPushButton* m_book;
    PanelDraft* m_draft;
};

} // namespace regiobord
