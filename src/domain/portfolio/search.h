#pragma once

#include "domain/portfolio/history.h"

#include <QString>

#include <vector>

namespace regiobord {

// Where the words were found. The snippet marks each hit between U+2068 and U+2069.
struct SearchHit
{
    RecordKind kind = RecordKind::Project;
    QString id;
    QString title;
    QString snippet;
};

inline constexpr QChar hitStart{0x2068};
inline constexpr QChar hitEnd{0x2069};

class SearchIndex
{
public:
    SearchIndex() = default;
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;
    virtual ~SearchIndex() = default;

    // Things that hold all of the words, best first; each word also as the start of a longer one,
    // without regard to case or accents. Nothing for a text without a letter or digit. Personal
    // data is not in the index.
    virtual std::vector<SearchHit> find(const QString& words, int limit) const = 0;
};

} // namespace regiobord
