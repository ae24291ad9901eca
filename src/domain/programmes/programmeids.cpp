#include "domain/programmes/partcode.h"
#include "domain/programmes/programme.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Gives ids below one programme. Ids that are there already stay.
class IdGiver
{
public:
    explicit IdGiver(QString programmeCode) : m_programmeCode(std::move(programmeCode)) {}

    void give(Theme& theme, const QString& code) const
    {
        name(theme.id, code);
        for (std::size_t i = 0; i < theme.goals.size(); ++i)
            name(theme.goals[i].id, partCode(theme.goals[i].code, code + u"/goal"_s, i));
        for (std::size_t i = 0; i < theme.lines.size(); ++i)
            give(theme.lines[i], partCode(theme.lines[i].code, code + u"/line"_s, i));
    }

    void give(ProgrammeLine& line, const QString& code) const
    {
        name(line.id, code);
        for (std::size_t i = 0; i < line.canvases.size(); ++i)
            name(line.canvases[i].id, partCode(line.canvases[i].code, code + u"/canvas"_s, i));
        for (std::size_t i = 0; i < line.subLines.size(); ++i)
            give(line.subLines[i], partCode(line.subLines[i].code, code + u"/line"_s, i));
    }

    void give(Springplank& springplank, const QString& code) const
    {
        name(springplank.id, code);
        for (std::size_t i = 0; i < springplank.results.size(); ++i) {
            auto& result = springplank.results[i];
            give(result, partCode(result.code, code + u"/result"_s, i));
        }
    }

    template <typename IdType>
    void name(IdType& id, const QString& code) const
    {
        if (id.isNull())
            id = IdType::fromName(m_programmeCode + u'/' + code);
    }

private:
    void give(SpringplankResult& result, const QString& code) const
    {
        name(result.id, code);
        for (std::size_t i = 0; i < result.measures.size(); ++i)
            name(result.measures[i].id, partCode(result.measures[i].code, code + u"/measure"_s, i));
    }

    QString m_programmeCode;
};

} // namespace

void giveIds(Programme& programme)
{
    const auto code = programme.code.isEmpty() ? ProgrammeId::create().toString() : programme.code;
    if (programme.id.isNull())
        programme.id = ProgrammeId::fromName(code);

    const IdGiver giver{code};
    for (std::size_t i = 0; i < programme.themes.size(); ++i)
        giver.give(programme.themes[i], partCode(programme.themes[i].code, u"theme"_s, i));
    for (std::size_t i = 0; i < programme.springplanken.size(); ++i) {
        auto& springplank = programme.springplanken[i];
        giver.give(springplank, partCode(springplank.code, u"springplank"_s, i));
    }
    for (std::size_t i = 0; i < programme.opgaven.size(); ++i)
        giver.name(programme.opgaven[i].id, partCode(programme.opgaven[i].code, u"opgave"_s, i));
    for (std::size_t i = 0; i < programme.indicators.size(); ++i)
        giver.name(programme.indicators[i].id,
                   partCode(programme.indicators[i].code, u"indicator"_s, i));
}

} // namespace regiobord
