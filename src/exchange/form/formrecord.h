#pragma once

#include "domain/intake/filereader.h"
#include "exchange/form/formlayout.h"

#include <QString>

namespace regiobord {

// What has been read of a form so far: the details, where they came from, and what is to be told.
class FormRecord
{
public:
    explicit FormRecord(QString fileName) : m_fileName(std::move(fileName)) {}

    ProjectDetails details;
    std::vector<Organisation> organisations; // that the portfolio does not know

    // The value of the field stood on these lines. Blank lines at the ends are left out; without
    // any text the field is noted as not found.
    void found(Field field, const FilledLines& lines, Confidence confidence, int row = -1);
    void notFound(Field field);

    // The field is a number of the form, such as "8c", or empty.
    void remark(const QString& place, int line, const QString& message);
    // A value that cannot stand in its field: see ReadRemark.
    void error(const QString& place, int line, const QString& message);
    // Lines that stay unread: a remark for each run of them, which quotes the text.
    void notUnderstood(const QString& place, const FilledLines& lines);
    void leftOut(const QString& place, int line, const QString& what); // personal data

    ReadResult result() &&;

private:
    QString m_fileName;
    std::vector<FieldSource> m_sources;
    std::vector<ReadRemark> m_remarks;
};

} // namespace regiobord
