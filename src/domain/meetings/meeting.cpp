#include "domain/meetings/meeting.h"

#include "core/text.h"
#include "domain/portfolio/catalogue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

void visitItems(const std::vector<AgendaItem>& items, int depth,
                const std::function<void(const AgendaItem&, int)>& visit)
{
    for (const auto& item : items) {
        visit(item, depth);
        visitItems(item.subItems, depth + 1, visit);
    }
}

// For const and changeable items alike.
template <typename Items>
auto findIn(Items& items, const AgendaItemId& id) -> decltype(items.data())
{
    for (auto& item : items) {
        if (item.id == id)
            return &item;
        if (auto* const found = findIn(item.subItems, id))
            return found;
    }
    return nullptr;
}

std::vector<AgendaItem> publicItems(const std::vector<AgendaItem>& items)
{
    std::vector<AgendaItem> shown;
    for (const auto& item : items) {
        if (item.isConfidential)
            continue;
        auto& copy = shown.emplace_back(item);
        std::erase_if(copy.attachments, [](const AttachmentUse& use) { return !use.isOpen; });
        copy.subItems = publicItems(item.subItems);
    }
    return shown;
}

bool hasKind(const AgendaItem& item, AgendaItemKind kind)
{
    return std::ranges::find(item.kinds, kind) != item.kinds.end();
}

bool hasPaper(const AgendaItem& item)
{
    return item.coverNote || !item.attachments.empty() || !item.projects.empty()
        || !item.minutesOf.isNull() || std::ranges::any_of(item.subItems, hasPaper);
}

bool needsPaper(const AgendaItem& item)
{
    return !item.isOral && !hasKind(item, AgendaItemKind::Opening)
        && !hasKind(item, AgendaItemKind::Rondvraag);
}

// Checks the items one by one, in the order of the agenda; rows count them in that order.
class ItemCheck
{
public:
    explicit ItemCheck(Violations& violations) : m_violations(violations) {}

    void run(const AgendaItem& item)
    {
        ++m_row;
        checkHead(item);
        checkPapers(item);
        for (const auto& action : item.outcome.actions) {
            if (action.responsible.trimmed().isEmpty())
                add(Field::Actions, Rule::Required, Severity::Warning, action.text);
        }
    }

private:
    void add(Field field, Rule rule, Severity severity, const QString& detail)
    {
        m_violations.push_back(
            {.field = field, .rule = rule, .severity = severity, .row = m_row, .detail = detail});
    }

    void checkHead(const AgendaItem& item)
    {
        if (item.number.trimmed().isEmpty())
            add(Field::AgendaItems, Rule::Required, Severity::Error, u"number"_s);
        else if (m_numbers.contains(item.number))
            add(Field::AgendaItems, Rule::Duplicate, Severity::Error, item.number);
        m_numbers.insert(item.number);
        if (item.title.trimmed().isEmpty())
            add(Field::AgendaItems, Rule::Required, Severity::Error, u"title"_s);
        if (item.kinds.empty())
            add(Field::AgendaItems, Rule::Required, Severity::Warning, u"kind"_s);
    }

    void checkPapers(const AgendaItem& item)
    {
        for (const auto& project : item.projects) {
            if (project.isNull())
                add(Field::AgendaItems, Rule::Unknown, Severity::Error, u"project"_s);
        }
        if (needsPaper(item) && !hasPaper(item))
            add(Field::AgendaItems, Rule::Required, Severity::Warning, u"paper"_s);
        for (const auto& use : item.attachments) {
            if (use.attachment.isNull())
                add(Field::Attachments, Rule::Required, Severity::Warning, use.title);
        }
    }

    Violations& m_violations;
    QSet<QString> m_numbers;
    int m_row = -1;
};

bool endsBeforeStart(QTime start, QTime end)
{
    return start.isValid() && end.isValid() && end < start;
}

} // namespace

bool isSameEvent(const ImportantDate& one, const ImportantDate& other)
{
    const auto name = nameKey(one.label);
    const auto otherName = nameKey(other.label);
    return one.date == other.date && (name.startsWith(otherName) || otherName.startsWith(name));
}

void forEachItem(const std::vector<AgendaItem>& items,
                 const std::function<void(const AgendaItem&, int depth)>& visit)
{
    visitItems(items, 0, visit);
}

AgendaItem* findItem(Meeting& meeting, const AgendaItemId& id)
{
    return findIn(meeting.items, id);
}

const AgendaItem* findItem(const Meeting& meeting, const AgendaItemId& id)
{
    return findIn(meeting.items, id);
}

Meeting publicPart(const Meeting& meeting)
{
    auto shown = meeting;
    shown.items = publicItems(meeting.items);
    return shown;
}

Violations check(const Meeting& meeting, const RuleContext& context)
{
    Violations violations;
    if (!context.catalogue.body(meeting.body))
        violations.push_back({.field = Field::MeetingBody,
                              .rule = meeting.body.isNull() ? Rule::Required : Rule::Unknown});
    if (!meeting.date.isValid())
        violations.push_back({.field = Field::MeetingDate, .rule = Rule::Required});
    if (endsBeforeStart(meeting.startTime, meeting.endTime))
        violations.push_back({.field = Field::MeetingDate, .rule = Rule::EndsBeforeStart});
    if (meeting.minutes && endsBeforeStart(meeting.minutes->start, meeting.minutes->end))
        violations.push_back({.field = Field::Minutes, .rule = Rule::EndsBeforeStart});

    ItemCheck items{violations};
    forEachItem(meeting.items, [&](const AgendaItem& item, int) { items.run(item); });
    return violations;
}

} // namespace regiobord
