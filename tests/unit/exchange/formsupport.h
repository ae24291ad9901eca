#pragma once

#include "domain/intake/filereader.h"

#include <QString>

#include <set>
#include <vector>

namespace regiobord::form {

// The text of a source document; fails the test when it is not there.
QString sharedText(const QString& fileName);
QString dataText(const QString& fileName); // of tests/data/form

// The parts of the Visie 2030 and the Regio Deal that forms name, with short labels of our own.
Catalogue catalogue();

ReadResult readOk(const QString& text, const Catalogue& catalogue);
const ProjectDetails& detailsOf(const ReadResult& read);

const FieldSource* sourceOf(const ReadResult& read, Field field, int row = -1);
// Line 0 is any line.
bool hasRemark(const ReadResult& read, const QString& place, int line, const QString& words = {});

std::vector<ReadRemark> errorsOf(const std::vector<ReadRemark>& remarks);

const std::vector<Field>& fieldsOfForm();

// The lines that a source or a remark names.
std::set<int> coveredLines(const ReadResult& read);
// Fails when a source's text does not stand on its lines.
void checkSources(const ReadResult& read, const QString& text);

QString everythingIn(const ReadResult& read);

} // namespace regiobord::form
