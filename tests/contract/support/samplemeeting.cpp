#include "contract/support/samples.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

CoverNote coverNote()
{
    return {.explanation = odd(u"toelichting"_s),
            .findingsConclusion = odd(u"conclusie"_s),
            .boardAdvice = odd(u"advies"_s),
            .procedure = {{u"Thematafel"_s, *CoarseDate::fromString(u"2024-12"_s)},
                          {odd(u"Board"_s), {}}},
            .dagelijksBestuurDate = *CoarseDate::fromString(u"2025-01-15"_s),
            .followUp = odd(u"vervolg"_s),
            .communication = odd(u"communicatie"_s),
            .notifyTo = odd(u"mededeling"_s),
            .enclosed = {odd(u"bijlage"_s), u"twee"_s},
            .forInspection = {u"ter inzage"_s},
            .inspectionPlace = odd(u"kamer"_s),
            .financialConsequences = odd(u"geld"_s),
            .personnelConsequences = odd(u"mensen"_s),
            .contact = odd(u"beleidsadviseur"_s)};
}

AgendaItem fullItem(const Samples& samples, const QString& number)
{
    return {.id = AgendaItemId::create(),
            .number = number,
            .title = odd(u"onderwerp"_s),
            .kinds = {AgendaItemKind::Hamerstuk, AgendaItemKind::Besluiten},
            .isConfidential = true,
            .isOral = true,
            .minutes = 15,
            .portfolioHolder = odd(u"portefeuillehouder"_s),
            .proposals = {odd(u"voorstel"_s), u"tweede"_s},
            .projects = {samples.project.id, {}},
            .coverNote = coverNote(),
            .attachments = {{samples.attachment, odd(u"brief"_s), u"brief"_s, false}, {}},
            .outcome = {.discussion = odd(u"bespreking"_s),
                        .decisions = {odd(u"besluit"_s), u"twee"_s},
                        .conditions = {u"voorwaarde"_s},
                        .promises = {odd(u"toezegging"_s)},
                        .actions = {{ActionId::create(), odd(u"actie"_s), odd(u"secretaris"_s),
                                     *CoarseDate::fromString(u"2025-Q2"_s), ActionState::Done},
                                    {ActionId::create(), u"tweede"_s, {}, {}, ActionState::Open}}},
            .subItems = {}};
}

} // namespace

Meeting sampleMeeting(const Samples& samples)
{
    AgendaItem opening;
    opening.id = AgendaItemId::create();
    opening.number = u"1"_s;
    auto last = fullItem(samples, u"10"_s);
    last.subItems = {fullItem(samples, u"10.b"_s), fullItem(samples, u"10.a"_s)};
    last.subItems.back().subItems = {opening};
    last.subItems.back().subItems.front().id = AgendaItemId::create();
    last.subItems.back().coverNote = CoverNote{}; // there, but empty
    return {.id = samples.meeting.id,
            .body = samples.body.id,
            .date = QDate{2025, 1, 29},
            .startTime = QTime{13, 30},
            .endTime = QTime{15, 0, 0, 1},
            .location = odd(u"Doetinchem"_s),
            .title = odd(u"Algemeen Bestuur"_s),
            .items = {opening, last},
            .importantDates = {{*CoarseDate::fromString(u"2025-03-19"_s), odd(u"vergadering"_s),
                                u"10.00 - 13.00 uur"_s, odd(u"zaal"_s), true},
                               {{}, {}, {}, {}, false}},
            .minutes = Minutes{.start = QTime{13, 31},
                               .end = QTime{14, 59},
                               .chair = odd(u"voorzitter"_s),
                               .attendance = {{samples.person.id, odd(u"lid"_s), Presence::Replaced,
                                               odd(u"door"_s)},
                                              {{}, u"gast"_s, Presence::Absent, {}}},
                               .remarks = odd(u"slot"_s),
                               .adoptedOn = QDate{2025, 3, 19},
                               .signedBy = {odd(u"voorzitter"_s), u"secretaris"_s}}};
}
