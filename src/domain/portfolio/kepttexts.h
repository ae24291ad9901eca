#pragma once

#include "domain/portfolio/history.h"

#include <QString>

#include <map>

namespace regiobord {

// What somebody typed and what cannot stand in the record itself, so that it is still there after
// the form was closed or the program died: a text where a date or a number belongs, and the draft
// of a whole record that somebody else changed meanwhile. It goes with its record, and is in no
// history, no search, no export and no paper.
class KeptTexts
{
public:
    KeptTexts() = default;
    KeptTexts(const KeptTexts&) = delete;
    KeptTexts& operator=(const KeptTexts&) = delete;
    virtual ~KeptTexts() = default;

    // By field, as the form calls it; a draft stands under the empty name.
    virtual std::map<QString, QString> of(RecordKind kind, const QString& id) const = 0;
    // In place of an earlier text of that field. An empty text removes it.
    virtual void keep(RecordKind kind, const QString& id, const QString& field,
                      const QString& text) = 0;
};

} // namespace regiobord
