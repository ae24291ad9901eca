#pragma once

#include "cli/session.h"
#include "domain/intake/filereader.h"
#include "storage/portfolio/portfoliofile.h"
#include "storage/storageerror.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace regiobord {

enum class Access {
    Read,
    Write, // makes the backup of the day first
};

// Opens the portfolio in a file. Throws Refusal, in the user's words, when it cannot be opened; the
// file is then as it was.
std::unique_ptr<PortfolioFile> openPortfolio(Session& session, const QString& fileName,
                                             Access access = Access::Read);

// Throw Refusal that names the file and the reason.
QByteArray readFile(const QString& fileName);
void writeFile(const QString& fileName, const QByteArray& content); // whole, or not at all

// Prints the remarks on a file: "aanvraag.json, regel 12, project.applicant: ...".
void printRemarks(QTextStream& stream, const std::vector<ReadRemark>& remarks);

} // namespace regiobord
