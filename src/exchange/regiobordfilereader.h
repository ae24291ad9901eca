#pragma once

#include "domain/intake/filereader.h"
#include "exchange/json/references.h"

namespace regiobord {

// Reads every kind of file that people bring in, recognised by its content and not by its name:
// the product's JSON, a PDF with the text of an application form, and such a text in UTF-8 or
// UTF-16. Safe to use from several threads when the finder is.
class RegiobordFileReader final : public FileReader
{
public:
    // The finder lets a file name a project of the portfolio by its number; without one only the
    // projects of the file itself can be named so.
    explicit RegiobordFileReader(ProjectFinder projectByNumber = {});

    Expected<ReadResult, std::vector<ReadRemark>>
    readDraft(const QString& fileName, const QByteArray& bytes,
              const Catalogue& catalogue) const override;
    QString textOf(const QString& fileName, const QByteArray& bytes) const override;

private:
    ProjectFinder m_projectByNumber;
};

} // namespace regiobord
