#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/mapping/sqlrepository.h"

namespace regiobord {

// The meetings with their agenda, papers and minutes. Agenda items keep their rows when a meeting
// is saved again, for the routes of projects refer to them.
class SqlMeetingRepository final : public SqlRepository<Meeting, MeetingId, MeetingRepository>
{
public:
    explicit SqlMeetingRepository(Journal& journal);

    std::vector<MeetingSummary> summaries() const override;
    std::vector<MeetingId> on(QDate date) const override;
    std::vector<ActionRow> actions() const override;

private:
    void writeParts(const Meeting& meeting, WriteMode mode) override;
    void readParts(Meeting& meeting) const override;
    std::optional<SearchText> searchText(const Meeting& meeting) const override;
};

} // namespace regiobord
