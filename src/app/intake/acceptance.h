#pragma once

#include "app/editing/undostack.h"
#include "domain/intake/filereader.h"
#include "domain/portfolio/portfolio.h"

#include <QDate>

#include <optional>
#include <set>

namespace regiobord {

// What was accepted of a form that was read.
struct AcceptedForm
{
    const PortfolioContent& content; // of the form: one project
    std::set<Field> fields;          // those of formFields() that are taken over
    std::optional<Project> into;     // the draft that takes them; nothing: a new project
    QDate today;                     // gives the year of a new number when the period tells none
};

// Takes an application that was read from a form into the portfolio, as one step: the organisations
// that it needs and that are new, and the project; either a new one, or a draft that is there. What
// stands in a field that was not accepted stays as it is.
class AcceptFormCommand final : public Command
{
public:
    // The form is read here and not kept.
    AcceptFormCommand(Portfolio& portfolio, const AcceptedForm& form, QString name);

    // The project as it will be stored.
    const Project& project() const { return m_after; }

    StepResult apply() override;
    // The new organisations go too, but for those that something else refers to by then.
    StepResult revert() override;
    QString name() const override { return m_name; }
    RecordRef record() const override;

private:
    Portfolio& m_portfolio;
    std::vector<Organisation> m_organisations;
    std::optional<Project> m_before;
    Project m_after;
    QString m_name;
};

} // namespace regiobord
