#pragma once

#include "app/editing/undostack.h"
#include "domain/intake/filereader.h"
#include "domain/portfolio/portfolio.h"

#include <QDate>

#include <optional>
#include <set>

namespace regiobord {

// Takes an application that was read from a form into the portfolio, as one step: the organisations
// that it needs and that are new, and the project; either a new one, or a draft that is there. What
// stands in a field that was not accepted stays as it is.
class AcceptFormCommand final : public Command
{
public:
    // The content is that of a form: one project. The fields are those of formFields().
    AcceptFormCommand(Portfolio& portfolio, const PortfolioContent& content,
                      const std::set<Field>& accepted, const std::optional<Project>& into,
                      QDate today, QString name);

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
