#pragma once

#include "gui/window.h"

namespace regiobord::test {

// A complete application that nobody has decided on yet: the sample's, under a number of its own.
inline Project addApplication(Portfolio& portfolio, const QString& name)
{
    auto project = portfolio.projects()
                       .find(*portfolio.projects().findByNumber(QStringLiteral("2025-001")))
                       ->value;
    project.id = ProjectId::create();
    project.number = portfolio.projects().nextNumber(2025);
    project.details.name = name;
    project.route = {};
    portfolio.projects().add(project);
    return project;
}

} // namespace regiobord::test
