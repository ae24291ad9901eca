#pragma once

#include "domain/intake/filereader.h"

#include <QString>

namespace regiobord {

// Reads the text of a completed 'Aanvraagformulier project Achterhoek Visie 2030 - deel I', as it
// comes out of a PDF or a word processor: numbered headings with guidance, broken over lines in any
// way, page footers and links between the sentences. The text may hold more than the form, as the
// bundle of a meeting does: the form is looked for, and the first one is read.
//
// The result holds one project, and the applicant when the catalogue does not know it. Each field
// has a source with its lines; a field that is not there or was left empty has one that is
// NotFound. Whatever stands in the form and was not understood is in the remarks: an amount, date
// or name is never guessed. An unknown Thematafel and an amount that is not in figures are errors
// among them, for which FileReader::read() refuses the form. Personal data (who signs, e-mail
// addresses, telephone numbers) is left out, and the remarks say where.
//
// A text that holds no application form gives one error and nothing else. Lines count from 1.
Expected<ReadResult, std::vector<ReadRemark>>
readFormText(const QString& fileName, const QString& text, const Catalogue& catalogue);

} // namespace regiobord
