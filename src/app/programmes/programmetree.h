#pragma once

#include "core/enumcodes.h"
#include "domain/portfolio/figures.h"
#include "domain/programmes/programme.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace regiobord {

// The parts of a programme that stand in its tree, each with a form of its own.
enum class PartKind {
    Programme,
    Theme,
    Goal,
    Line, // or a sub line
    Canvas,
    Springplank,
    Result,
    Opgave,
    Indicator,
};

template <>
struct EnumCodes<PartKind>
{
    static constexpr std::array<std::pair<PartKind, QStringView>, 9> table{{
        {PartKind::Programme, u"programme"},
        {PartKind::Theme, u"theme"},
        {PartKind::Goal, u"goal"},
        {PartKind::Line, u"line"},
        {PartKind::Canvas, u"canvas"},
        {PartKind::Springplank, u"springplank"},
        {PartKind::Result, u"result"},
        {PartKind::Opgave, u"opgave"},
        {PartKind::Indicator, u"indicator"},
    }};
};

// What a part goes by in the tree: its kind and its id, for parts of different kinds with the same
// code can have the same id.
QString partKey(PartKind kind, const QString& id);
QString partIdOf(const QString& key);

struct PartNode
{
    PartKind kind = PartKind::Programme;
    QString key;
    QString title; // code and name; empty for a part that has neither
    std::vector<PartNode> children;

    friend bool operator==(const PartNode&, const PartNode&) = default;
};

// The programme with all that hangs below it, in the order of the plan.
PartNode treeOf(const Programme& programme);

// What may be added below a part of that kind.
std::vector<PartKind> addableTo(PartKind kind);
// Adds an empty part at the end below another, or the programme itself, and gives its key; nothing
// when that cannot have such a part, or is not there.
std::optional<QString> addPart(Programme& programme, const QString& parentKey, PartKind kind);
// Both are false when there is no such part, or it stands at the end already.
bool removePart(Programme& programme, const QString& key);
bool movePart(Programme& programme, const QString& key, int by); // among its equals: -1 is up

// The part, or the whole programme, with all below it, as projects can hang on it.
ProgrammeParts partsBelow(const Programme& programme, const QString& key);

// Parts by id, to read and to edit; null when there is none of that type.
Theme* find(Programme& programme, const ThemeId& id);
Goal* find(Programme& programme, const GoalId& id);
ProgrammeLine* find(Programme& programme, const ProgrammeLineId& id);
PolicyCanvas* find(Programme& programme, const PolicyCanvasId& id);
Springplank* find(Programme& programme, const SpringplankId& id);
SpringplankResult* find(Programme& programme, const SpringplankResultId& id);
Opgave* find(Programme& programme, const OpgaveId& id);
Indicator* find(Programme& programme, const IndicatorId& id);

} // namespace regiobord
