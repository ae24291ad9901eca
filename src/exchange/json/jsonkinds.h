#pragma once

#include "domain/intake/filereader.h"
#include "domain/portfolio/history.h"

#include <tuple>

namespace regiobord {

// A kind of thing in a file: alone, below the code of its kind, or in a portfolio, in a list.
template <typename T>
struct JsonKind
{
    RecordKind kind;
    const char* list;
    std::vector<T> PortfolioContent::*member;
};

// Every kind, in the order in which a portfolio is written and read: what others refer to first.
inline constexpr std::tuple jsonKinds{
    JsonKind{RecordKind::Programme, "programmes", &PortfolioContent::programmes},
    JsonKind{RecordKind::Organisation, "organisations", &PortfolioContent::organisations},
    JsonKind{RecordKind::Body, "bodies", &PortfolioContent::bodies},
    JsonKind{RecordKind::Person, "people", &PortfolioContent::people},
    JsonKind{RecordKind::Membership, "memberships", &PortfolioContent::memberships},
    JsonKind{RecordKind::Fund, "funds", &PortfolioContent::funds},
    JsonKind{RecordKind::FundEntry, "fundEntries", &PortfolioContent::fundEntries},
    JsonKind{RecordKind::Project, "projects", &PortfolioContent::projects},
    JsonKind{RecordKind::FindingsReport, "reports", &PortfolioContent::reports},
    JsonKind{RecordKind::Meeting, "meetings", &PortfolioContent::meetings},
    JsonKind{RecordKind::Attachment, "attachments", &PortfolioContent::attachments},
};

inline constexpr const char* portfolioKind = "portfolio";

// Calls work(kind) for each.
template <typename Work>
void forEachJsonKind(const Work& work)
{
    std::apply([&work](const auto&... kinds) { (work(kinds), ...); }, jsonKinds);
}

} // namespace regiobord
