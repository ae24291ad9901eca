#include "storage/meetings/sqlmeetingrepository.h"

#include "storage/mapping/parts.h"
#include "storage/mapping/sqlrepositorybody.h"
#include "storage/meetings/meetingrows.h"
#include "storage/meetings/meetingtitle.h"

using namespace Qt::StringLiterals;

namespace regiobord {

template class SqlRepository<Meeting, MeetingId, MeetingRepository>;

namespace {

// Items and their actions, an item before what is below it.
void writeItems(PartWriter& parts, const std::vector<AgendaItem>& items, const QString& parent)
{
    int position = 0;
    for (const auto& item : items) {
        const auto id = item.id.toString();
        parts.write(u"agenda_item"_s, {{{u"parent_id"_s, parent}}, position++}, item);
        int order = 0;
        for (const auto& action : item.outcome.actions)
            parts.write(u"action"_s, {{{u"agenda_item_id"_s, id}}, order++}, action);
        writeItems(parts, item.subItems, id);
    }
}

// Puts sub items and actions under their items again.
class ItemTree
{
public:
    ItemTree(Database& database, const Owner& meeting)
        : m_items(readParts<AgendaItem>(database, u"agenda_item"_s,
                                        u"coalesce(parent_id, meeting_id)"_s, meeting)),
          m_actions(readParts<Action>(database, u"action"_s, u"agenda_item_id"_s, meeting))
    {
    }

    template <typename Tag>
    std::vector<AgendaItem> take(const Id<Tag>& parent)
    {
        auto items = takeParts(m_items, parent);
        for (auto& item : items) {
            item.outcome.actions = takeParts(m_actions, item.id);
            item.subItems = take(item.id);
        }
        return items;
    }

private:
    std::multimap<QString, AgendaItem> m_items;
    std::multimap<QString, Action> m_actions;
};

Owner ownerOf(const Meeting& meeting)
{
    return {u"meeting_id"_s, meeting.id.toString()};
}

QString titleOf(Database& database, const Meeting& meeting)
{
    if (!meeting.title.isEmpty())
        return meeting.title;
    auto& query = database.prepared(u"SELECT name FROM body WHERE id = ?"_s);
    query.bind(0, meeting.body).execute();
    const auto body = query.next() ? query.value<QString>(0) : QString{};
    query.finish();
    return meetingTitle(body, meeting.date);
}

void collectItems(const std::vector<AgendaItem>& items, QStringList& texts)
{
    for (const auto& item : items) {
        texts << rowTexts(item) << listTexts(item);
        for (const auto& action : item.outcome.actions)
            texts << rowTexts(action);
        collectItems(item.subItems, texts);
    }
}

} // namespace

SqlMeetingRepository::SqlMeetingRepository(Journal& journal)
    : SqlRepository(journal, RecordKind::Meeting, u"meeting"_s)
{
}

std::vector<MeetingSummary> SqlMeetingRepository::summaries() const
{
    auto& query = database().prepared(uR"(
        SELECT m.id, m.body_id, m.date, m.title,
               (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id)
        FROM meeting m ORDER BY m.date, m.start_time, m.id)"_s);
    query.execute();
    std::vector<MeetingSummary> rows;
    while (query.next()) {
        rows.push_back({.id = query.value<MeetingId>(0),
                        .body = query.value<BodyId>(1),
                        .date = query.value<QDate>(2),
                        .title = query.value<QString>(3),
                        .itemCount = query.value<int>(4)});
    }
    return rows;
}

std::vector<MeetingId> SqlMeetingRepository::on(QDate date) const
{
    auto& query =
        database().prepared(u"SELECT id FROM meeting WHERE date = ? ORDER BY start_time, id"_s);
    query.bind(0, date).execute();
    std::vector<MeetingId> ids;
    while (query.next())
        ids.push_back(query.value<MeetingId>(0));
    return ids;
}

std::vector<ActionRow> SqlMeetingRepository::actions() const
{
    const auto& columns = columnsOf<Action>();
    // What hangs below a confidential item is confidential. The place of an item in the agenda
    // sorts as text, because every position takes seven digits.
    auto& query = database().prepared(uR"(
        WITH RECURSIVE item (id, number, title, is_confidential, place) AS (
            SELECT id, number, title, is_confidential, CAST(1000000 + position AS TEXT)
            FROM agenda_item WHERE parent_id IS NULL
            UNION ALL
            SELECT i.id, i.number, i.title, p.is_confidential OR i.is_confidential,
                   p.place || CAST(1000000 + i.position AS TEXT)
            FROM agenda_item i JOIN item p ON p.id = i.parent_id)
        SELECT m.id, m.body_id, m.date, i.number, i.title, i.is_confidential, a.id, a.%1
        FROM action a
        JOIN item i ON i.id = a.agenda_item_id
        JOIN meeting m ON m.id = a.meeting_id
        ORDER BY m.date, m.start_time, m.id, i.place, a.position)"_s.arg(columns.join(u", a."_s)));
    query.execute();
    std::vector<ActionRow> rows;
    while (query.next()) {
        auto& row = rows.emplace_back(ActionRow{.action = {},
                                                .meeting = query.value<MeetingId>(0),
                                                .body = query.value<BodyId>(1),
                                                .meetingDate = query.value<QDate>(2),
                                                .itemNumber = query.value<QString>(3),
                                                .itemTitle = query.value<QString>(4),
                                                .isConfidential = query.value<bool>(5)});
        row.action.id = query.value<ActionId>(6);
        RowReader reader{query, 7};
        RowOf<Action>::visit(reader, row.action);
    }
    return rows;
}

void SqlMeetingRepository::writeParts(const Meeting& meeting, WriteMode mode)
{
    const auto owner = ownerOf(meeting);
    ListWriter lists{database(), owner, mode};
    ListsOf<Meeting>::visit(lists, meeting);
    PartWriter parts{database(), owner, {u"agenda_item"_s, u"action"_s}, mode};
    writeItems(parts, meeting.items, {});
    parts.removeLeftovers();
}

void SqlMeetingRepository::readParts(Meeting& meeting) const
{
    const auto owner = ownerOf(meeting);
    ListReader lists{database(), owner};
    ListsOf<Meeting>::visit(lists, meeting);
    ItemTree items{database(), owner};
    meeting.items = items.take(meeting.id);
}

std::optional<SearchText> SqlMeetingRepository::searchText(const Meeting& meeting) const
{
    SearchText text{titleOf(database(), meeting), rowTexts(meeting) + listTexts(meeting)};
    collectItems(meeting.items, text.body);
    return text;
}

} // namespace regiobord
