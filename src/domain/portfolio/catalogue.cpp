#include "domain/portfolio/catalogue.h"

#include "core/text.h"
#include "domain/portfolio/portfolio.h"
#include "domain/programmes/partcode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// What stands first keeps the key.
template <typename T>
void addKey(QHash<QString, const T*>& index, const QString& key, const T& thing)
{
    if (!key.isEmpty() && !index.contains(key))
        index.insert(key, &thing);
}

// A null id stands for nothing, also when something in the content has no id yet.
template <typename Map, typename Key>
auto valueOrNull(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return key.isNull() || found == map.end() ? nullptr : found->second;
}

QString springplankKey(const QString& name)
{
    static const auto word = u"springplank "_s;
    const auto key = nameKey(name);
    return key.startsWith(word) ? key.sliced(word.size()) : key;
}

} // namespace

template <typename T, typename IdType>
void Catalogue::Index<T, IdType>::add(const QString& programmeCode, const QString& code,
                                      const T& thing)
{
    const auto path = programmeCode + u'/' + code;
    if (!thing.id.isNull())
        byId.try_emplace(thing.id, Entry{&thing, path});
    addKey(byCode, code, thing);
    addKey(byCode, path, thing);
}

template <typename T, typename IdType>
const T* Catalogue::Index<T, IdType>::find(const IdType& id) const
{
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : found->second.thing;
}

template <typename T, typename IdType>
QString Catalogue::Index<T, IdType>::path(const IdType& id) const
{
    const auto found = byId.find(id);
    return found == byId.end() ? QString{} : found->second.path;
}

Catalogue::Catalogue(Content content) : m_content(std::move(content))
{
    std::vector<const Programme*> programmes;
    for (const auto& programme : m_content.programmes)
        programmes.push_back(&programme);
    std::ranges::stable_sort(programmes, {}, &Programme::code);
    for (const auto* programme : programmes)
        indexProgramme(*programme);
    indexOrganisations();
    indexBodies();
    indexFunds();
}

Catalogue Catalogue::of(Portfolio& portfolio)
{
    return Catalogue{{.programmes = portfolio.programmes().all(),
                      .organisations = portfolio.organisations().all(),
                      .bodies = portfolio.bodies().all(),
                      .funds = portfolio.funds().all()}};
}

void Catalogue::indexProgramme(const Programme& programme)
{
    const auto& code = programme.code;
    m_programmes.try_emplace(programme.id, &programme);
    addKey(m_programmeByCode, code, programme);
    for (std::size_t i = 0; i < programme.themes.size(); ++i)
        indexTheme(code, programme.themes[i], partCode(programme.themes[i].code, u"theme"_s, i));
    for (std::size_t i = 0; i < programme.springplanken.size(); ++i) {
        const auto& springplank = programme.springplanken[i];
        indexSpringplank(code, springplank, partCode(springplank.code, u"springplank"_s, i));
    }
    for (std::size_t i = 0; i < programme.opgaven.size(); ++i) {
        const auto& opgave = programme.opgaven[i];
        m_opgaven.add(code, partCode(opgave.code, u"opgave"_s, i), opgave);
    }
}

void Catalogue::indexTheme(const QString& programmeCode, const Theme& theme, const QString& code)
{
    m_themes.add(programmeCode, code, theme);
    for (std::size_t i = 0; i < theme.goals.size(); ++i) {
        const auto& goal = theme.goals[i];
        m_goals.add(programmeCode, partCode(goal.code, code + u"/goal"_s, i), goal);
    }
    for (std::size_t i = 0; i < theme.lines.size(); ++i) {
        const auto& line = theme.lines[i];
        indexLine(programmeCode, line, partCode(line.code, code + u"/line"_s, i));
    }
}

void Catalogue::indexLine(const QString& programmeCode, const ProgrammeLine& line,
                          const QString& code)
{
    m_lines.add(programmeCode, code, line);
    for (std::size_t i = 0; i < line.subLines.size(); ++i) {
        const auto& subLine = line.subLines[i];
        indexLine(programmeCode, subLine, partCode(subLine.code, code + u"/line"_s, i));
    }
}

void Catalogue::indexSpringplank(const QString& programmeCode, const Springplank& springplank,
                                 const QString& code)
{
    m_springplanken.add(programmeCode, code, springplank);
    addKey(m_springplankByName, springplankKey(springplank.name), springplank);
    for (std::size_t i = 0; i < springplank.results.size(); ++i) {
        const auto& result = springplank.results[i];
        const auto resultCode = partCode(result.code, code + u"/result"_s, i);
        m_results.add(programmeCode, resultCode, result);
        m_springplankOfResult.try_emplace(result.id, &springplank);
        for (std::size_t j = 0; j < result.measures.size(); ++j) {
            const auto& measure = result.measures[j];
            m_measures.add(programmeCode, partCode(measure.code, resultCode + u"/measure"_s, j),
                           measure);
        }
    }
}

// Full names go first, so that a short name never hides the organisation that bears it in full.
void Catalogue::indexOrganisations()
{
    for (const auto& organisation : m_content.organisations) {
        m_organisations.try_emplace(organisation.id, &organisation);
        addKey(m_organisationByName, nameKey(organisation.name), organisation);
    }
    for (const auto& organisation : m_content.organisations)
        addKey(m_organisationByName, nameKey(organisation.shortName), organisation);
}

void Catalogue::indexBodies()
{
    for (const auto& body : m_content.bodies) {
        m_bodies.try_emplace(body.id, &body);
        addKey(m_bodyByCode, body.code, body);
        addKey(m_bodyByName, nameKey(body.name), body);
    }
    for (const auto& body : m_content.bodies) {
        for (const auto& name : body.otherNames)
            addKey(m_bodyByName, nameKey(name), body);
    }
}

void Catalogue::indexFunds()
{
    for (const auto& fund : m_content.funds) {
        m_funds.try_emplace(fund.id, &fund);
        addKey(m_fundByCode, fund.code, fund);
        addKey(m_fundByName, nameKey(fund.name), fund);
    }
    for (const auto& fund : m_content.funds)
        addKey(m_fundByName, nameKey(fund.label), fund);
}

const Programme* Catalogue::programme(const ProgrammeId& id) const
{
    return valueOrNull(m_programmes, id);
}

const Theme* Catalogue::theme(const ThemeId& id) const
{
    return m_themes.find(id);
}

const ProgrammeLine* Catalogue::line(const ProgrammeLineId& id) const
{
    return m_lines.find(id);
}

const Goal* Catalogue::goal(const GoalId& id) const
{
    return m_goals.find(id);
}

const Springplank* Catalogue::springplank(const SpringplankId& id) const
{
    return m_springplanken.find(id);
}

const SpringplankResult* Catalogue::result(const SpringplankResultId& id) const
{
    return m_results.find(id);
}

const Measure* Catalogue::measure(const MeasureId& id) const
{
    return m_measures.find(id);
}

const Opgave* Catalogue::opgave(const OpgaveId& id) const
{
    return m_opgaven.find(id);
}

const Organisation* Catalogue::organisation(const OrganisationId& id) const
{
    return valueOrNull(m_organisations, id);
}

const Body* Catalogue::body(const BodyId& id) const
{
    return valueOrNull(m_bodies, id);
}

const Fund* Catalogue::fund(const FundId& id) const
{
    return valueOrNull(m_funds, id);
}

const Springplank* Catalogue::springplankOf(const SpringplankResultId& id) const
{
    return valueOrNull(m_springplankOfResult, id);
}

const Programme* Catalogue::programmeByCode(const QString& code) const
{
    return m_programmeByCode.value(code);
}

const Theme* Catalogue::themeByCode(const QString& code) const
{
    return m_themes.byCode.value(code);
}

const ProgrammeLine* Catalogue::lineByCode(const QString& code) const
{
    return m_lines.byCode.value(code);
}

const Goal* Catalogue::goalByCode(const QString& code) const
{
    return m_goals.byCode.value(code);
}

const Springplank* Catalogue::springplankByCode(const QString& code) const
{
    return m_springplanken.byCode.value(code);
}

const SpringplankResult* Catalogue::resultByCode(const QString& code) const
{
    return m_results.byCode.value(code);
}

const Measure* Catalogue::measureByCode(const QString& code) const
{
    return m_measures.byCode.value(code);
}

const Opgave* Catalogue::opgaveByCode(const QString& code) const
{
    return m_opgaven.byCode.value(code);
}

const Body* Catalogue::bodyByCode(const QString& code) const
{
    return m_bodyByCode.value(code);
}

const Fund* Catalogue::fundByCode(const QString& code) const
{
    return m_fundByCode.value(code);
}

const Organisation* Catalogue::organisationByName(const QString& name) const
{
    return m_organisationByName.value(nameKey(name));
}

const Body* Catalogue::bodyByName(const QString& name) const
{
    return m_bodyByName.value(nameKey(name));
}

const Springplank* Catalogue::springplankByName(const QString& name) const
{
    return m_springplankByName.value(springplankKey(name));
}

const Fund* Catalogue::fundByName(const QString& name) const
{
    return m_fundByName.value(nameKey(name));
}

QString Catalogue::pathOf(const GoalId& id) const
{
    return m_goals.path(id);
}

QString Catalogue::pathOf(const ThemeId& id) const
{
    return m_themes.path(id);
}

QString Catalogue::pathOf(const ProgrammeLineId& id) const
{
    return m_lines.path(id);
}

QString Catalogue::pathOf(const SpringplankId& id) const
{
    return m_springplanken.path(id);
}

QString Catalogue::pathOf(const SpringplankResultId& id) const
{
    return m_results.path(id);
}

QString Catalogue::pathOf(const MeasureId& id) const
{
    return m_measures.path(id);
}

QString Catalogue::pathOf(const OpgaveId& id) const
{
    return m_opgaven.path(id);
}

} // namespace regiobord
