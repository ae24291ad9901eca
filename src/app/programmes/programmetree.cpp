#include "app/programmes/programmetree.h"

#include <algorithm>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

template <typename T>
struct KindOf;
template <>
struct KindOf<Programme>
{
    static constexpr auto kind = PartKind::Programme;
};
template <>
struct KindOf<Theme>
{
    static constexpr auto kind = PartKind::Theme;
};
template <>
struct KindOf<Goal>
{
    static constexpr auto kind = PartKind::Goal;
};
template <>
struct KindOf<ProgrammeLine>
{
    static constexpr auto kind = PartKind::Line;
};
template <>
struct KindOf<PolicyCanvas>
{
    static constexpr auto kind = PartKind::Canvas;
};
template <>
struct KindOf<Springplank>
{
    static constexpr auto kind = PartKind::Springplank;
};
template <>
struct KindOf<SpringplankResult>
{
    static constexpr auto kind = PartKind::Result;
};
template <>
struct KindOf<Opgave>
{
    static constexpr auto kind = PartKind::Opgave;
};
template <>
struct KindOf<Indicator>
{
    static constexpr auto kind = PartKind::Indicator;
};

template <typename T>
QString keyOf(const T& part)
{
    return partKey(KindOf<T>::kind, part.id.toString());
}

template <typename T, typename Visit>
bool visitIn(std::vector<T>& list, const QString& key, Visit& visit)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (keyOf(list[i]) == key) {
            visit(list, i);
            return true;
        }
    }
    return false;
}

template <typename Visit>
bool visitLine(std::vector<ProgrammeLine>& lines, const QString& key, Visit& visit)
{
    if (visitIn(lines, key, visit))
        return true;
    return std::ranges::any_of(lines, [&](ProgrammeLine& line) {
        return visitIn(line.canvases, key, visit) || visitLine(line.subLines, key, visit);
    });
}

// Calls visit(list, index) with the list that holds the part of that id, of whatever type it is.
template <typename Visit>
bool visitPart(Programme& programme, const QString& key, Visit visit)
{
    if (visitIn(programme.themes, key, visit) || visitIn(programme.springplanken, key, visit)
        || visitIn(programme.opgaven, key, visit) || visitIn(programme.indicators, key, visit))
        return true;
    const bool inTheme = std::ranges::any_of(programme.themes, [&](Theme& theme) {
        return visitIn(theme.goals, key, visit) || visitLine(theme.lines, key, visit);
    });
    return inTheme || std::ranges::any_of(programme.springplanken, [&](Springplank& springplank) {
               return visitIn(springplank.results, key, visit);
           });
}

template <typename T, typename IdType>
T* findPart(Programme& programme, const IdType& id)
{
    T* found = nullptr;
    visitPart(programme, partKey(KindOf<T>::kind, id.toString()),
              [&found](auto& list, std::size_t index) {
                  if constexpr (std::is_same_v<std::decay_t<decltype(list[index])>, T>)
                      found = &list[index];
              });
    return found;
}

QString titled(const QString& code, const QString& name)
{
    return code == name || name.isEmpty() ? code : (code + u"  "_s + name).trimmed();
}

// The name, or else what explains it.
const QString& nameOr(const QString& name, const QString& label)
{
    return name.isEmpty() ? label : name;
}

PartNode nodeOf(const ProgrammeLine& line)
{
    PartNode node{
        PartKind::Line, keyOf(line), titled(line.code, nameOr(line.name, line.label)), {}};
    for (const auto& subLine : line.subLines)
        node.children.push_back(nodeOf(subLine));
    for (const auto& canvas : line.canvases)
        node.children.push_back(
            {PartKind::Canvas, keyOf(canvas), titled(canvas.code, canvas.name), {}});
    return node;
}

PartNode nodeOf(const Theme& theme)
{
    PartNode node{
        PartKind::Theme, keyOf(theme), titled(theme.code, nameOr(theme.name, theme.label)), {}};
    for (const auto& goal : theme.goals)
        node.children.push_back({PartKind::Goal, keyOf(goal), titled(goal.code, goal.label), {}});
    for (const auto& line : theme.lines)
        node.children.push_back(nodeOf(line));
    return node;
}

PartNode nodeOf(const Springplank& springplank)
{
    PartNode node{
        PartKind::Springplank, keyOf(springplank), titled(springplank.code, springplank.name), {}};
    for (const auto& result : springplank.results)
        node.children.push_back(
            {PartKind::Result, keyOf(result), titled(result.code, result.label), {}});
    return node;
}

template <typename T>
QString append(std::vector<T>& list)
{
    auto& added = list.emplace_back();
    added.id = decltype(added.id)::create();
    if constexpr (requires { added.number; })
        added.number = static_cast<int>(list.size());
    return keyOf(added);
}

std::optional<QString> addTo(Programme& programme, PartKind kind)
{
    switch (kind) {
    case PartKind::Theme:
        return append(programme.themes);
    case PartKind::Springplank:
        return append(programme.springplanken);
    case PartKind::Opgave:
        return append(programme.opgaven);
    case PartKind::Indicator:
        return append(programme.indicators);
    default:
        return std::nullopt;
    }
}

std::optional<QString> addTo(Theme& theme, PartKind kind)
{
    if (kind == PartKind::Goal)
        return append(theme.goals);
    if (kind == PartKind::Line)
        return append(theme.lines);
    return std::nullopt;
}

std::optional<QString> addTo(ProgrammeLine& line, PartKind kind)
{
    if (kind == PartKind::Line)
        return append(line.subLines);
    if (kind == PartKind::Canvas)
        return append(line.canvases);
    return std::nullopt;
}

std::optional<QString> addTo(Springplank& springplank, PartKind kind)
{
    if (kind == PartKind::Result)
        return append(springplank.results);
    return std::nullopt;
}

std::optional<QString> addTo(const auto& /*leaf*/, PartKind /*kind*/)
{
    return std::nullopt;
}

void collect(const ProgrammeLine& line, ProgrammeParts& parts)
{
    parts.lines.push_back(line.id);
    for (const auto& subLine : line.subLines)
        collect(subLine, parts);
}

void collect(const Goal& goal, ProgrammeParts& parts)
{
    parts.goals.push_back(goal.id);
}

void collect(const Theme& theme, ProgrammeParts& parts)
{
    for (const auto& goal : theme.goals)
        collect(goal, parts);
    for (const auto& line : theme.lines)
        collect(line, parts);
}

void collect(const SpringplankResult& result, ProgrammeParts& parts)
{
    parts.results.push_back(result.id);
    for (const auto& measure : result.measures)
        parts.measures.push_back(measure.id);
}

void collect(const Springplank& springplank, ProgrammeParts& parts)
{
    parts.springplanken.push_back(springplank.id);
    for (const auto& result : springplank.results)
        collect(result, parts);
}

void collect(const Opgave& opgave, ProgrammeParts& parts)
{
    parts.opgaven.push_back(opgave.id);
}

// Canvases and indicators have no projects of their own.
void collect(const auto& /*other*/, ProgrammeParts& /*parts*/) {}

} // namespace

QString partKey(PartKind kind, const QString& id)
{
    return codeOf(kind) + u':' + id;
}

QString partIdOf(const QString& key)
{
    return key.section(u':', -1);
}

PartNode treeOf(const Programme& programme)
{
    PartNode root{PartKind::Programme,
                  keyOf(programme),
                  programme.name.isEmpty() ? programme.code : programme.name,
                  {}};
    for (const auto& theme : programme.themes)
        root.children.push_back(nodeOf(theme));
    for (const auto& springplank : programme.springplanken)
        root.children.push_back(nodeOf(springplank));
    for (const auto& opgave : programme.opgaven)
        root.children.push_back(
            {PartKind::Opgave, keyOf(opgave), titled(opgave.code, opgave.title), {}});
    for (const auto& indicator : programme.indicators)
        root.children.push_back(
            {PartKind::Indicator, keyOf(indicator), titled(indicator.code, indicator.name), {}});
    return root;
}

std::vector<PartKind> addableTo(PartKind kind)
{
    switch (kind) {
    case PartKind::Programme:
        return {PartKind::Theme, PartKind::Springplank, PartKind::Opgave, PartKind::Indicator};
    case PartKind::Theme:
        return {PartKind::Goal, PartKind::Line};
    case PartKind::Line:
        return {PartKind::Line, PartKind::Canvas};
    case PartKind::Springplank:
        return {PartKind::Result};
    case PartKind::Goal:
    case PartKind::Canvas:
    case PartKind::Result:
    case PartKind::Opgave:
    case PartKind::Indicator:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<QString> addPart(Programme& programme, const QString& parentKey, PartKind kind)
{
    if (parentKey == keyOf(programme))
        return addTo(programme, kind);
    std::optional<QString> added;
    visitPart(programme, parentKey,
              [&added, kind](auto& list, std::size_t index) { added = addTo(list[index], kind); });
    return added;
}

bool removePart(Programme& programme, const QString& key)
{
    return visitPart(programme, key, [](auto& list, std::size_t index) {
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
    });
}

bool movePart(Programme& programme, const QString& key, int by)
{
    bool isMoved = false;
    visitPart(programme, key, [&isMoved, by](auto& list, std::size_t index) {
        const auto to = static_cast<std::ptrdiff_t>(index) + by;
        isMoved = to >= 0 && to < std::ssize(list);
        if (isMoved)
            std::swap(list[index], list[static_cast<std::size_t>(to)]);
    });
    return isMoved;
}

ProgrammeParts partsBelow(const Programme& programme, const QString& key)
{
    ProgrammeParts parts;
    if (key == keyOf(programme)) {
        for (const auto& theme : programme.themes)
            collect(theme, parts);
        for (const auto& springplank : programme.springplanken)
            collect(springplank, parts);
        for (const auto& opgave : programme.opgaven)
            collect(opgave, parts);
        return parts;
    }
    auto copy = programme;
    visitPart(copy, key, [&parts](auto& list, std::size_t index) {
        collect(std::as_const(list[index]), parts);
    });
    return parts;
}

Theme* find(Programme& programme, const ThemeId& id)
{
    return findPart<Theme>(programme, id);
}

Goal* find(Programme& programme, const GoalId& id)
{
    return findPart<Goal>(programme, id);
}

ProgrammeLine* find(Programme& programme, const ProgrammeLineId& id)
{
    return findPart<ProgrammeLine>(programme, id);
}

PolicyCanvas* find(Programme& programme, const PolicyCanvasId& id)
{
    return findPart<PolicyCanvas>(programme, id);
}

Springplank* find(Programme& programme, const SpringplankId& id)
{
    return findPart<Springplank>(programme, id);
}

SpringplankResult* find(Programme& programme, const SpringplankResultId& id)
{
    return findPart<SpringplankResult>(programme, id);
}

Opgave* find(Programme& programme, const OpgaveId& id)
{
    return findPart<Opgave>(programme, id);
}

Indicator* find(Programme& programme, const IndicatorId& id)
{
    return findPart<Indicator>(programme, id);
}

} // namespace regiobord
