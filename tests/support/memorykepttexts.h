#pragma once

#include "domain/portfolio/kepttexts.h"

#include <map>
#include <utility>

namespace regiobord::testing {

class MemoryKeptTexts final : public KeptTexts
{
public:
    std::map<QString, QString> of(RecordKind kind, const QString& id) const override
    {
        const auto found = texts.find({kind, id});
        return found == texts.end() ? std::map<QString, QString>{} : found->second;
    }
    void keep(RecordKind kind, const QString& id, const QString& field,
              const QString& text) override
    {
        if (text.isEmpty())
            texts[{kind, id}].erase(field);
        else
            texts[{kind, id}][field] = text;
    }

    std::map<std::pair<RecordKind, QString>, std::map<QString, QString>> texts;
};

} // namespace regiobord::testing
