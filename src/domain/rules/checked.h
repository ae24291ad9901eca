#pragma once

#include "core/expected.h"
#include "domain/rules/rulecontext.h"
#include "domain/rules/violation.h"

#include <utility>

namespace regiobord {

// Details that obey every rule, as far as rules are errors. There is no other way to make one than
// from(), so a function that takes a Checked<T> cannot be handed a draft. It calls
// check(details, context), found beside T. Drafts are plain T, in any state.
template <typename T>
class Checked
{
public:
    static Expected<Checked, Violations> from(T details, const RuleContext& context)
    {
        auto violations = check(details, context);
        if (hasErrors(violations))
            return unexpected(std::move(violations));
        return Checked{std::move(details)};
    }

    const T& operator*() const { return m_details; }
    const T* operator->() const { return &m_details; }

private:
    explicit Checked(T details) : m_details(std::move(details)) {}

    T m_details;
};

} // namespace regiobord
