#pragma once

#include <qpdf/QPDFObjGen.hh>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Values in PDF syntax (ISO 32000-1, 7.3) as bytes, without an object for each. Only what is
// written by the book is read here: the library decides what anything else means.
namespace regiobord::bundle::syntax {

// Whose bytes these are. In those of a source a dictionary that has a key twice, or spells one with
// escapes, is not by the book.
enum class Origin { Source, Library };

// Whether the text is one value and nothing else, at most a hundred levels deep.
bool isValue(std::string_view text, Origin origin);

// All below are for a text that isValue(), or a part of one.

using Entry = std::pair<std::string_view, std::string_view>; // key with its slash, value
std::vector<Entry> entriesOf(std::string_view dictionary);   // empty when it is none
std::string_view valueOf(std::string_view dictionary, std::string_view key); // may be empty
std::vector<std::string_view> itemsOf(std::string_view array);

bool isDictionary(std::string_view value);
bool isArray(std::string_view value);
bool isNull(std::string_view value);
std::optional<int> integerIn(std::string_view value); // nothing when it is none or too large
std::optional<QPDFObjGen> referenceIn(std::string_view value);
// "/Name" with its escapes undone; empty when it is no name.
std::string nameIn(std::string_view value);

// Appends "12 0 R".
void appendReference(std::string& text, int number);
std::string reference(int number);

} // namespace regiobord::bundle::syntax
