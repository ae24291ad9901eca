#pragma once

#include "domain/ids.h"
#include "domain/portfolio/catalogue.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <string>
#include <unordered_map>

namespace regiobord {

// Keys stay in the order in which they were written.
using Json = nlohmann::ordered_json;

std::string toUtf8(const QString& text);

// What goes along while things are written: by what code, number or name a reference is to be
// recognised beside its id. Without a catalogue references are ids alone.
class Writing
{
public:
    Writing() = default;
    explicit Writing(const Catalogue& catalogue) : m_catalogue(&catalogue) {}

    void setNumber(const ProjectId& project, const QString& number) { m_numbers[project] = number; }

    // A key and a text; an empty text where nothing is known.
    struct Label
    {
        const char* key = "code";
        QString text;
    };
    Label labelOf(const ThemeId& id) const;
    Label labelOf(const ProgrammeLineId& id) const;
    Label labelOf(const GoalId& id) const;
    Label labelOf(const SpringplankId& id) const;
    Label labelOf(const SpringplankResultId& id) const;
    Label labelOf(const MeasureId& id) const;
    Label labelOf(const OpgaveId& id) const;
    Label labelOf(const OrganisationId& id) const;
    Label labelOf(const BodyId& id) const;
    Label labelOf(const FundId& id) const;
    Label labelOf(const ProjectId& id) const;
    template <typename IdType>
    Label labelOf(const IdType&) const
    {
        return {}; // a kind of thing that has an id only
    }

private:
    template <typename IdType>
    Label pathOf(const IdType& id) const;

    const Catalogue* m_catalogue = nullptr;
    std::unordered_map<ProjectId, QString> m_numbers;
};

} // namespace regiobord
