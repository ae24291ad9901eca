#pragma once

#include "exchange/form/formfields.h"

#include <QString>

#include <optional>
#include <vector>

namespace regiobord {

// What somebody wrote on a line, without the form's own print; empty for a blank line.
struct FilledLine
{
    int number = 0; // in the file, from 1
    QString text;

    friend bool operator==(const FilledLine&, const FilledLine&) = default;
};

using FilledLines = std::vector<FilledLine>;

// What was filled in at a field.
struct FormSection
{
    const FormField* field = nullptr;
    int headingLine = 0;
    FilledLines lines;
};

// An application form within a text, taken apart.
struct FormLayout
{
    int firstLine = 0;
    int lastLine = 0;
    std::vector<FormSection> sections; // as they stand in the text
    FilledLines preamble;              // before the first field
    FilledLines addresses;             // of links, which stand apart between the lines
    std::vector<int> otherForms;       // the lines where further forms start

    const FormSection* section(Field field) const;
};

// Looks for the first completed application form in a text. Nothing when fewer than five of the
// form's headings stand together: a report or a letter about a project has some of them as well.
std::optional<FormLayout> findForm(const QString& text);

} // namespace regiobord
