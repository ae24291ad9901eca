#include "exchange/form/resultsreader.h"

#include "core/dutch.h"
#include "core/text.h"
#include "exchange/form/filledtext.h"
#include "exchange/form/resulttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

void readResults(const FormSection& section, FormRecord& record)
{
    const auto table = readResultTable(section.lines);
    auto& details = record.details;
    if (hasText(table.head))
        record.found(Field::PlannedResults, table.head, Confidence::Certain);
    for (const auto& row : table.rows) {
        record.found(Field::PlannedResults, row.lines,
                     row.isSure ? Confidence::Certain : Confidence::Check,
                     static_cast<int>(details.results.size()));
        if (!row.result.value)
            record.remark(section.field->label, row.lines.front().number,
                          QCoreApplication::translate(
                              "FormReader", "\u201c%1\u201d is no number: the result has no value.")
                              .arg(row.result.valueText));
        details.results.push_back(row.result);
    }
    details.resultsRemark = joinedText(table.text);
    if (table.rows.empty() && hasText(section.lines))
        record.remark(section.field->label, section.headingLine,
                      QCoreApplication::translate(
                          "FormReader",
                          "No result with a number was recognised; the text is kept as a remark."));
    if (hasText(table.text)) {
        for (const auto& paragraph : paragraphs(table.text))
            record.found(Field::PlannedResults, paragraph, Confidence::Check);
    } else if (table.rows.empty()) {
        record.notFound(Field::PlannedResults);
    }
}

} // namespace regiobord
