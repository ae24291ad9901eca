#pragma once

#include "domain/projects/projectdetails.h"
#include "domain/projects/route.h"

#include <QString>

namespace regiobord {

// A project from its first pitch to its closing: the application and the way it went.
struct Project
{
    ProjectId id;
    QString number; // "2025-003": given by the program, unique in a portfolio
    ProjectDetails details;
    ProjectRoute route;

    friend bool operator==(const Project&, const Project&) = default;
};

// The rules of the application, and those of the route: a start before the Board agreed is a
// warning and blocks nothing (the real Servicepunt Techniek started on 1 January 2025, the Board
// agreed on 9 January). Where nobody agreed yet, a start before today is one too. Where the Board
// was skipped the next body that passed the project stands for it. De-minimis aid of an awarded
// project is among what the applicant received, and is not counted again.
//
// What was realised (Field::Realised; rows as progressRows() counts them): an amount below zero is
// an error. Warnings: an amount without a day up to which it counts, any amount while the project
// was not awarded, and, once it is closed, a measure of 8b without an amount.
Violations check(const Project& project, const RuleContext& context);

} // namespace regiobord
