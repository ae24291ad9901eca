#pragma once

#include "domain/intake/filereader.h"

#include <random>

namespace regiobord {

// Makes things in which every member is filled in with a value that is not the one it starts with:
// texts with odd characters, amounts up to the limits of 64 bits. The same seed makes the same
// things but for their ids.
class RichContent
{
public:
    explicit RichContent(unsigned seed) : m_random(seed) {}

    // One or more things of every kind; all references lead to things among them.
    PortfolioContent make();

private:
    QString text();
    QStringList texts();
    QDate day();
    QTime time();
    CoarseDate coarse();
    Money money();
    Quantity quantity();
    int number(int lowest, int highest);
    DateRange range();

    PlannedAmount plannedAmount();
    PolicyCanvas canvas();
    ProgrammeLine line(int depth);
    Theme theme();
    Springplank springplank();
    Programme programme();
    Organisation organisation();
    Body body();
    Membership membership();
    Fund fund();
    FundEntry fundEntry();
    AttachmentUse attachmentUse();
    Budget budget();
    Project project();
    ProjectDetails details();
    ProjectRoute route();
    FindingsReport report();
    CoverNote coverNote();
    AgendaItem item(int depth);
    Meeting meeting();
    AttachmentContent attachment();

    std::mt19937 m_random;
    PortfolioContent m_content; // what was made so far, to refer to
    MeetingId m_meeting = MeetingId::create();
};

} // namespace regiobord
