#pragma once

#include "domain/intake/filereader.h"
#include "exchange/json/references.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace regiobord {

// Reads a file in the product's own JSON: one thing of any kind, or a portfolio. The schema is in
// docs/schema. References are resolved against the catalogue and against the file itself; the
// finder, when there is one, finds projects by number. All errors of a file come back at once, with
// the line; then there is no content. Keys that are not known are remarks.
//
// Things without an id get a new one; parts of programmes get the one that follows from their
// codes.
Expected<ReadResult, std::vector<ReadRemark>> readJson(const QString& fileName,
                                                       const QByteArray& bytes,
                                                       const Catalogue& catalogue,
                                                       const ProjectFinder& projectByNumber = {});

// One thing gives a file of its kind, several (or none) a portfolio. UTF-8, indented by two, with a
// newline at the end; the same content gives the same bytes. The codes and names beside the ids in
// references come from the catalogue.
class JsonFileWriter final : public FileWriter
{
public:
    QByteArray write(const PortfolioContent& content, const Catalogue& catalogue) const override;
};

} // namespace regiobord
