#pragma once

#include "domain/funding/fund.h"
#include "domain/organisations/body.h"
#include "domain/organisations/organisation.h"
#include "domain/programmes/programme.h"

#include <QHash>
#include <QString>

#include <unordered_map>
#include <vector>

namespace regiobord {

class Portfolio;

// What the ids in projects, reports and meetings stand for: a copy of the programmes,
// organisations, bodies and funds of a portfolio, to look up by id, code or name. Rules, importers
// and papers work with it, and so need no database. Pointers are good as long as the catalogue, and
// null where nothing is found.
class Catalogue
{
public:
    struct Content
    {
        std::vector<Programme> programmes;
        std::vector<Organisation> organisations;
        std::vector<Body> bodies;
        std::vector<Fund> funds;
    };

    Catalogue() = default;
    explicit Catalogue(Content content);
    Catalogue(const Catalogue&) = delete; // the indexes point into the content
    Catalogue& operator=(const Catalogue&) = delete;
    Catalogue(Catalogue&&) = default;
    Catalogue& operator=(Catalogue&&) = default;

    static Catalogue of(Portfolio& portfolio);

    const Content& content() const { return m_content; }

    const Programme* programme(const ProgrammeId& id) const;
    const Theme* theme(const ThemeId& id) const;
    const ProgrammeLine* line(const ProgrammeLineId& id) const;
    const Goal* goal(const GoalId& id) const;
    const Springplank* springplank(const SpringplankId& id) const;
    const SpringplankResult* result(const SpringplankResultId& id) const;
    const Measure* measure(const MeasureId& id) const;
    const Opgave* opgave(const OpgaveId& id) const;
    const Organisation* organisation(const OrganisationId& id) const;
    const Body* body(const BodyId& id) const;
    const Fund* fund(const FundId& id) const;
    // The springplank that a result is of.
    const Springplank* springplankOf(const SpringplankResultId& id) const;

    // By code: "OA-1", "S6", "S6.1", "S2.4a". Where several programmes use a code the first
    // programme by code wins; "regio-deal-2/S6" names it wholly.
    const Programme* programmeByCode(const QString& code) const;
    const Theme* themeByCode(const QString& code) const;
    const ProgrammeLine* lineByCode(const QString& code) const;
    const Goal* goalByCode(const QString& code) const;
    const Springplank* springplankByCode(const QString& code) const;
    const SpringplankResult* resultByCode(const QString& code) const;
    const Measure* measureByCode(const QString& code) const;
    const Opgave* opgaveByCode(const QString& code) const;
    const Body* bodyByCode(const QString& code) const;
    const Fund* fundByCode(const QString& code) const;

    // As readers match names (see sameName): also by short and other names; a springplank with or
    // without the word Springplank in front.
    const Organisation* organisationByName(const QString& name) const;
    const Body* bodyByName(const QString& name) const;
    const Springplank* springplankByName(const QString& name) const;
    const Fund* fundByName(const QString& name) const;

    // The code with its programme in front, unique in the portfolio: "visie-2030/OA-1". A part
    // without a code goes by its place: "regio-deal-2/S1.1/measure#1". Empty for an id that is not
    // in the catalogue.
    QString pathOf(const GoalId& id) const;
    QString pathOf(const ThemeId& id) const;
    QString pathOf(const ProgrammeLineId& id) const;
    QString pathOf(const SpringplankId& id) const;
    QString pathOf(const SpringplankResultId& id) const;
    QString pathOf(const MeasureId& id) const;
    QString pathOf(const OpgaveId& id) const;

private:
    // Where a part of a programme is found, and by which codes.
    template <typename T, typename IdType>
    struct Index
    {
        struct Entry
        {
            const T* thing = nullptr;
            QString path;
        };
        std::unordered_map<IdType, Entry> byId;
        QHash<QString, const T*> byCode; // by code alone and by path

        void add(const QString& programmeCode, const QString& code, const T& thing);
        const T* find(const IdType& id) const;
        QString path(const IdType& id) const;
    };

    void indexProgramme(const Programme& programme);
    void indexTheme(const QString& programmeCode, const Theme& theme, const QString& code);
    void indexLine(const QString& programmeCode, const ProgrammeLine& line, const QString& code);
    void indexSpringplank(const QString& programmeCode, const Springplank& springplank,
                          const QString& code);
    void indexOrganisations();
    void indexBodies();
    void indexFunds();

    Content m_content;
    Index<Theme, ThemeId> m_themes;
    Index<ProgrammeLine, ProgrammeLineId> m_lines;
    Index<Goal, GoalId> m_goals;
    Index<Springplank, SpringplankId> m_springplanken;
    Index<SpringplankResult, SpringplankResultId> m_results;
    Index<Measure, MeasureId> m_measures;
    Index<Opgave, OpgaveId> m_opgaven;
    std::unordered_map<SpringplankResultId, const Springplank*> m_springplankOfResult;
    std::unordered_map<ProgrammeId, const Programme*> m_programmes;
    std::unordered_map<OrganisationId, const Organisation*> m_organisations;
    std::unordered_map<BodyId, const Body*> m_bodies;
    std::unordered_map<FundId, const Fund*> m_funds;
    QHash<QString, const Programme*> m_programmeByCode;
    QHash<QString, const Body*> m_bodyByCode;
    QHash<QString, const Fund*> m_fundByCode;
    QHash<QString, const Organisation*> m_organisationByName;
    QHash<QString, const Body*> m_bodyByName;
    QHash<QString, const Springplank*> m_springplankByName;
    QHash<QString, const Fund*> m_fundByName;
};

} // namespace regiobord
