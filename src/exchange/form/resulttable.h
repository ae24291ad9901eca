#pragma once

#include "domain/projects/projectdetails.h"
#include "exchange/form/formlayout.h"

#include <vector>

namespace regiobord {

struct ResultRow
{
    PlannedResult result;
    FilledLines lines;
    bool isSure = true; // the columns were plain to see
};

struct ResultTable
{
    FilledLines head;
    std::vector<ResultRow> rows;
    FilledLines text; // beside the table, with its blank lines
};

ResultTable readResultTable(const FilledLines& lines);

} // namespace regiobord
