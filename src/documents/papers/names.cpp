#include "documents/papers/names.h"

#include "core/dutch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

template <typename IdType, typename T>
QString nameOrUnknown(const IdType& id, const T* thing, QString T::*name)
{
    if (id.isNull())
        return {};
    return thing == nullptr ? u"onbekend"_s : thing->*name;
}

const Theme* themeOf(const GoalId& id, const Catalogue& catalogue)
{
    for (const Programme& programme : catalogue.content().programmes) {
        for (const Theme& theme : programme.themes) {
            if (std::ranges::find(theme.goals, id, &Goal::id) != theme.goals.end())
                return &theme;
        }
    }
    return nullptr;
}

bool isPercentage(const Measure& measure)
{
    return measure.kind == MeasureKind::Percentage
        || measure.kind == MeasureKind::PercentageIncrease;
}

} // namespace

QString nameOf(const OrganisationId& id, const Catalogue& catalogue)
{
    return nameOrUnknown(id, catalogue.organisation(id), &Organisation::name);
}

QString nameOf(const BodyId& id, const Catalogue& catalogue)
{
    return nameOrUnknown(id, catalogue.body(id), &Body::name);
}

QString nameOf(const FundId& id, const Catalogue& catalogue)
{
    return nameOrUnknown(id, catalogue.fund(id), &Fund::name);
}

QString nameOf(const SpringplankId& id, const Catalogue& catalogue)
{
    return nameOrUnknown(id, catalogue.springplank(id), &Springplank::name);
}

QString nameOf(const SpringplankResultId& id, const Catalogue& catalogue)
{
    return nameOrUnknown(id, catalogue.result(id), &SpringplankResult::label);
}

QString nameOf(const GoalId& id, const Catalogue& catalogue)
{
    const Goal* goal = catalogue.goal(id);
    const Theme* theme = themeOf(id, catalogue);
    if (goal == nullptr || theme == nullptr)
        return nameOrUnknown(id, goal, &Goal::label);
    return u"%1, doel %2: %3"_s.arg(theme->name, QString::number(goal->number), goal->label);
}

QStringList namesOf(const std::vector<BodyId>& ids, const Catalogue& catalogue)
{
    QStringList names;
    for (const BodyId& id : ids)
        names += nameOf(id, catalogue);
    return names;
}

QString quantityWords(Quantity amount, const Measure& measure)
{
    // Units of percentages may have the word in front already: "procent meer vouchers".
    const bool hasSign = measure.unit.startsWith(u"procent"_s) || measure.unit.startsWith(u'%');
    const auto space = isPercentage(measure) && !hasSign ? u"% "_s : u" "_s;
    return dutch::number(amount) + space + measure.unit;
}

QString targetWords(const Measure& measure)
{
    auto words = dutch::number(measure.minimum);
    if (measure.comparator == Comparator::AtLeast)
        words = u"ten minste "_s + words;
    else if (measure.comparator == Comparator::Range && measure.maximum)
        words += u" tot "_s + dutch::number(*measure.maximum);
    const auto by = dutch::date(measure.targetDate);
    return by.isEmpty() ? words : words + u", uiterlijk "_s + by;
}

} // namespace regiobord::papers
