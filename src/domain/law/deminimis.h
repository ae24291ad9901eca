#pragma once

#include "core/money.h"
#include "domain/law/lawbook.h"
#include "domain/organisations/organisation.h"

#include <QDate>

#include <optional>
#include <vector>

namespace regiobord {

class Catalogue;

// What an undertaking may still receive, and how that was found.
struct DeMinimisRoom
{
    Money received; // in the window, by the whole single undertaking
    Money ceiling;
    QDate windowStart; // the first day of the three years that end with the grant
    QString source;
    bool isConfirmed = false;

    Money room() const { return ceiling - received; } // below zero when over it
};

// Aid that counts against the ceiling.
struct ReceivedAid
{
    QString organisation; // its name
    DeMinimisAid aid;
};

// The aid of that kind that the whole single undertaking received in the three years that end on
// the day, by date: what deMinimisRoom() adds up.
std::vector<ReceivedAid> deMinimisReceived(const Organisation& organisation, DeMinimisKind kind,
                                           QDate granted, const Catalogue& catalogue);

// The room on the day that new aid is granted: the ceiling of that day less what all organisations
// of the same single undertaking received of that kind in the three years that end on it
// (Reg. (EU) 2023/2831: any rolling period of three years). Granted on 9 January 2025 the three
// years begin on 10 January 2022. The organisation itself counts as it is given, the others as the
// catalogue has them. Nothing without a ceiling for that day.
std::optional<DeMinimisRoom> deMinimisRoom(const Organisation& organisation, DeMinimisKind kind,
                                           QDate granted, const Catalogue& catalogue,
                                           const LawBook& law);

} // namespace regiobord
