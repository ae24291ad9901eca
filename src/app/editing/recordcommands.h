#pragma once

#include "app/editing/recordkinds.h"
#include "app/editing/undostack.h"

#include <utility>

namespace regiobord {

// Writes another value over a stored thing, and can take that back as long as nobody has touched
// the thing since.
template <typename T>
class ReviseCommand final : public Command
{
public:
    // Both have the same id. The field is what was changed; bursts in one field become one step.
    ReviseCommand(Portfolio& portfolio, T before, T after, QString field)
        : m_portfolio(portfolio),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_field(std::move(field))
    {
    }

    StepResult apply() override { return replace(m_before, m_after); }
    StepResult revert() override { return replace(m_after, m_before); }
    QString name() const override { return m_field; }
    RecordRef record() const override { return {RecordTraits<T>::kind, m_before.id.toString()}; }

    bool absorb(const Command& later) override
    {
        const auto* next = dynamic_cast<const ReviseCommand*>(&later);
        if (next == nullptr || next->m_field != m_field || next->m_before != m_after)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    StepResult replace(const T& expected, const T& wanted)
    {
        auto& repository = RecordTraits<T>::repository(m_portfolio);
        auto stored = repository.find(expected.id);
        if (!stored || stored->value != expected)
            return StepResult::Refused;
        stored->value = wanted;
        return repository.save(*stored) == SaveResult::Saved ? StepResult::Done
                                                             : StepResult::Refused;
    }

    Portfolio& m_portfolio;
    T m_before;
    T m_after;
    QString m_field;
};

// Stores a new thing; taking that back removes it, as long as it is as it was added and nothing
// refers to it.
template <typename T>
class AddCommand final : public Command
{
public:
    AddCommand(Portfolio& portfolio, T thing, QString name)
        : m_portfolio(portfolio),
          m_thing(std::move(thing)),
          m_name(std::move(name))
    {
    }

    StepResult apply() override
    {
        RecordTraits<T>::repository(m_portfolio).add(m_thing);
        return StepResult::Done;
    }
    StepResult revert() override
    {
        auto& repository = RecordTraits<T>::repository(m_portfolio);
        const auto stored = repository.find(m_thing.id);
        if (!stored || stored->value != m_thing)
            return StepResult::Refused;
        return repository.remove(m_thing.id, stored->version) == SaveResult::Saved
            ? StepResult::Done
            : StepResult::Refused;
    }
    QString name() const override { return m_name; }
    RecordRef record() const override { return {RecordTraits<T>::kind, m_thing.id.toString()}; }

private:
    Portfolio& m_portfolio;
    T m_thing;
    QString m_name;
};

// Removes a thing; refused while other things refer to it.
template <typename T>
class RemoveCommand final : public Command
{
public:
    RemoveCommand(Portfolio& portfolio, T thing, QString name)
        : m_adding(portfolio, std::move(thing), std::move(name))
    {
    }

    StepResult apply() override { return m_adding.revert(); }
    StepResult revert() override { return m_adding.apply(); }
    QString name() const override { return m_adding.name(); }
    RecordRef record() const override { return m_adding.record(); }

private:
    AddCommand<T> m_adding;
};

} // namespace regiobord
