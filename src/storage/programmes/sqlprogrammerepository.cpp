#include "storage/programmes/sqlprogrammerepository.h"

#include "storage/mapping/parts.h"
#include "storage/mapping/sqlrepositorybody.h"
#include "storage/programmes/programmerows.h"

using namespace Qt::StringLiterals;

namespace regiobord {

template class SqlRepository<Programme, ProgrammeId, ProgrammeRepository>;

namespace {

// visit(table, place, part) for every part, the outer before the inner ones.

void forEachOf(const QString& table, const std::vector<Owner>& parents, const auto& parts,
               const auto& visit)
{
    int position = 0;
    for (const auto& part : parts)
        visit(table, PartPlace{parents, position++}, part);
}

void forEachLine(const std::vector<ProgrammeLine>& lines, const Theme& theme,
                 const ProgrammeLineId& parent, const auto& visit)
{
    const auto parentId = parent.isNull() ? QString{} : parent.toString();
    forEachOf(u"programme_line"_s,
              {{u"theme_id"_s, theme.id.toString()}, {u"parent_id"_s, parentId}}, lines, visit);
    for (const auto& line : lines) {
        forEachOf(u"policy_canvas"_s, {{u"programme_line_id"_s, line.id.toString()}}, line.canvases,
                  visit);
        forEachLine(line.subLines, theme, line.id, visit);
    }
}

void forEachPart(const Programme& programme, const auto& visit)
{
    forEachOf(u"theme"_s, {}, programme.themes, visit);
    for (const auto& theme : programme.themes) {
        forEachOf(u"goal"_s, {{u"theme_id"_s, theme.id.toString()}}, theme.goals, visit);
        forEachLine(theme.lines, theme, {}, visit);
    }
    forEachOf(u"springplank"_s, {}, programme.springplanken, visit);
    for (const auto& springplank : programme.springplanken) {
        forEachOf(u"springplank_result"_s, {{u"springplank_id"_s, springplank.id.toString()}},
                  springplank.results, visit);
        for (const auto& result : springplank.results)
            forEachOf(u"measure"_s, {{u"springplank_result_id"_s, result.id.toString()}},
                      result.measures, visit);
    }
    forEachOf(u"opgave"_s, {}, programme.opgaven, visit);
    forEachOf(u"indicator"_s, {}, programme.indicators, visit);
}

QStringList partTables()
{
    return {u"theme"_s,       u"goal"_s,    u"programme_line"_s,     u"policy_canvas"_s,
            u"springplank"_s, u"measure"_s, u"springplank_result"_s, u"opgave"_s,
            u"indicator"_s};
}

Owner ownerOf(const Programme& programme)
{
    return {u"programme_id"_s, programme.id.toString()};
}

// Puts lines and their canvases in each other again.
class LineTree
{
public:
    LineTree(Database& database, const Owner& programme)
        : m_lines(readParts<ProgrammeLine>(database, u"programme_line"_s,
                                           u"coalesce(parent_id, theme_id)"_s, programme)),
          m_canvases(readParts<PolicyCanvas>(database, u"policy_canvas"_s, u"programme_line_id"_s,
                                             programme))
    {
    }

    template <typename Tag>
    std::vector<ProgrammeLine> take(const Id<Tag>& parent)
    {
        auto lines = takeParts(m_lines, parent);
        for (auto& line : lines) {
            line.canvases = takeParts(m_canvases, line.id);
            line.subLines = take(line.id);
        }
        return lines;
    }

private:
    std::multimap<QString, ProgrammeLine> m_lines;
    std::multimap<QString, PolicyCanvas> m_canvases;
};

void readThemes(Database& database, Programme& programme)
{
    const auto owner = ownerOf(programme);
    auto themes = readParts<Theme>(database, u"theme"_s, owner.column, owner);
    auto goals = readParts<Goal>(database, u"goal"_s, u"theme_id"_s, owner);
    LineTree lines{database, owner};
    programme.themes = takeParts(themes, programme.id);
    for (auto& theme : programme.themes) {
        theme.goals = takeParts(goals, theme.id);
        theme.lines = lines.take(theme.id);
    }
}

void readSpringplanken(Database& database, Programme& programme)
{
    const auto owner = ownerOf(programme);
    auto springplanken = readParts<Springplank>(database, u"springplank"_s, owner.column, owner);
    auto results =
        readParts<SpringplankResult>(database, u"springplank_result"_s, u"springplank_id"_s, owner);
    auto measures = readParts<Measure>(database, u"measure"_s, u"springplank_result_id"_s, owner);
    programme.springplanken = takeParts(springplanken, programme.id);
    for (auto& springplank : programme.springplanken) {
        springplank.results = takeParts(results, springplank.id);
        for (auto& result : springplank.results)
            result.measures = takeParts(measures, result.id);
    }
}

} // namespace

SqlProgrammeRepository::SqlProgrammeRepository(Journal& journal)
    : SqlRepository(journal, RecordKind::Programme, u"programme"_s)
{
}

std::vector<Programme> SqlProgrammeRepository::all() const
{
    return readAll(u"code, name, id"_s);
}

void SqlProgrammeRepository::writeParts(const Programme& programme, WriteMode mode)
{
    const auto owner = ownerOf(programme);
    ListWriter lists{database(), owner, mode};
    ListsOf<Programme>::visit(lists, programme);
    PartWriter parts{database(), owner, partTables(), mode};
    forEachPart(programme,
                [&parts](const QString& table, const PartPlace& place, const auto& part) {
                    parts.write(table, place, part);
                });
    parts.removeLeftovers();
}

void SqlProgrammeRepository::readParts(Programme& programme) const
{
    const auto owner = ownerOf(programme);
    ListReader lists{database(), owner};
    ListsOf<Programme>::visit(lists, programme);
    readThemes(database(), programme);
    readSpringplanken(database(), programme);
    auto opgaven = regiobord::readParts<Opgave>(database(), u"opgave"_s, owner.column, owner);
    programme.opgaven = takeParts(opgaven, programme.id);
    auto indicators =
        regiobord::readParts<Indicator>(database(), u"indicator"_s, owner.column, owner);
    programme.indicators = takeParts(indicators, programme.id);
}

std::optional<SearchText> SqlProgrammeRepository::searchText(const Programme& programme) const
{
    SearchText text{programme.name, rowTexts(programme) + listTexts(programme)};
    forEachPart(programme, [&text](const QString&, const PartPlace&, const auto& part) {
        text.body << rowTexts(part) << listTexts(part);
    });
    return text;
}

} // namespace regiobord
