#pragma once

#include "core/dates.h"
#include "exchange/form/formrecord.h"

#include <QString>

#include <vector>

namespace regiobord {

// A date within a text: a day, or a month, quarter or year as a whole.
struct FoundDate
{
    qsizetype start = 0;
    qsizetype length = 0;
    Precision precision = Precision::Day;
    QDate first;
    QDate last;
};

// The dates of a text, in its order. What looks like a date and is none (31 februari) is left out;
// "1 januari t/m 31 december 2025" takes its year from the date behind it.
std::vector<FoundDate> datesIn(const QString& text);

// Field 4. Two dates are the first and the last day; months, quarters and years count as a whole
// and are to be checked, for the form asks for days.
void readPeriod(const FormSection& section, FormRecord& record);

} // namespace regiobord
