#pragma once

#include "domain/meetings/meeting.h"
#include "domain/programmes/programme.h"
#include "domain/projects/projectsummary.h"
#include "ui/overview/card.h"

#include <QDate>

#include <vector>

namespace regiobord {

// Important dates are read from the agendas of so many months back.
inline constexpr int monthsOfAgendas = 12;

struct DeadlineSources
{
    const std::vector<ProjectSummary>& projects;
    const std::vector<ImportantDate>& dates;
    const std::vector<Programme>& programmes;
    QDate today;
};

// What comes up in half a year, soonest first: projects that end, important dates of agendas, and
// milestones of programmes. Projects whose end has passed and that are not closed stand first.
std::vector<CardRow> deadlineRows(const DeadlineSources& sources);

} // namespace regiobord
