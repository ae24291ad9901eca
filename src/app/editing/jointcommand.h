#pragma once

#include "app/editing/undostack.h"
#include "domain/portfolio/portfolio.h"

#include <memory>
#include <utility>
#include <vector>

namespace regiobord {

// Several commands as one step: all of them are applied, or none. Refused as soon as one of them
// is.
class JointCommand final : public Command
{
public:
    // At least one; the record to show is that of the first.
    JointCommand(Portfolio& portfolio, std::vector<std::unique_ptr<Command>> commands, QString name)
        : m_portfolio(portfolio),
          m_commands(std::move(commands)),
          m_name(std::move(name))
    {
    }

    StepResult apply() override
    {
        return together([this] {
            for (const auto& command : m_commands)
                need(command->apply());
        });
    }
    StepResult revert() override
    {
        return together([this] {
            for (auto command = m_commands.rbegin(); command != m_commands.rend(); ++command)
                need((*command)->revert());
        });
    }
    QString name() const override { return m_name; }
    RecordRef record() const override { return m_commands.front()->record(); }

private:
    // Ends the transaction; never leaves this class.
    struct Refusal
    {
    };

    static void need(StepResult result)
    {
        if (result == StepResult::Refused)
            throw Refusal{};
    }
    template <typename Steps>
    StepResult together(Steps steps)
    {
        try {
            m_portfolio.inTransaction(steps);
            return StepResult::Done;
        } catch (const Refusal&) {
            return StepResult::Refused;
        }
    }

    Portfolio& m_portfolio;
    std::vector<std::unique_ptr<Command>> m_commands;
    QString m_name;
};

} // namespace regiobord
