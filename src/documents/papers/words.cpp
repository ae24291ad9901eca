#include "documents/papers/words.h"

using namespace Qt::StringLiterals;

namespace regiobord::papers {

QString word(Answer answer)
{
    switch (answer) {
    case Answer::Open:
        return {};
    case Answer::Yes:
        return u"Ja"_s;
    case Answer::No:
        return u"Nee"_s;
    }
    Q_UNREACHABLE();
}

QString word(AgendaItemKind kind)
{
    switch (kind) {
    case AgendaItemKind::Opening:
        return u"opening"_s;
    case AgendaItemKind::Mededeling:
        return u"mededeling"_s;
    case AgendaItemKind::Kennisnemen:
        return u"ter kennisname"_s;
    case AgendaItemKind::Bespreken:
        return u"ter bespreking"_s;
    case AgendaItemKind::Besluiten:
        return u"ter besluitvorming"_s;
    case AgendaItemKind::Vaststellen:
        return u"ter vaststelling"_s;
    case AgendaItemKind::Hamerstuk:
        return u"hamerstuk"_s;
    case AgendaItemKind::Rondvraag:
        return u"rondvraag"_s;
    }
    Q_UNREACHABLE();
}

QString word(Sector sector)
{
    switch (sector) {
    case Sector::Unknown:
        return {};
    case Sector::Government:
        return u"overheid"_s;
    case Sector::Business:
        return u"ondernemers"_s;
    case Sector::CivilSociety:
        return u"maatschappelijke organisaties"_s;
    case Sector::Education:
        return u"onderwijs"_s;
    }
    Q_UNREACHABLE();
}

QString word(FinancingState state)
{
    switch (state) {
    case FinancingState::Asked:
        return u"gevraagd"_s;
    case FinancingState::Promised:
        return u"toegezegd"_s;
    case FinancingState::Signed:
        return u"getekend"_s;
    case FinancingState::Received:
        return u"ontvangen"_s;
    }
    Q_UNREACHABLE();
}

QString word(DeMinimisKind kind)
{
    switch (kind) {
    case DeMinimisKind::General:
        return u"algemeen"_s;
    case DeMinimisKind::Daeb:
        return u"DAEB"_s;
    case DeMinimisKind::Agriculture:
        return u"landbouw"_s;
    }
    Q_UNREACHABLE();
}

QString word(PurchaseKind kind)
{
    switch (kind) {
    case PurchaseKind::Works:
        return u"werken"_s;
    case PurchaseKind::Supplies:
        return u"leveringen"_s;
    case PurchaseKind::Services:
        return u"diensten"_s;
    }
    Q_UNREACHABLE();
}

QString word(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return u"Aanwezig"_s;
    case Presence::Absent:
        return u"Afwezig"_s;
    case Presence::Replaced:
        return u"Vervangen"_s;
    }
    Q_UNREACHABLE();
}

QString word(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return u"open"_s;
    case ActionState::Done:
        return u"gereed"_s;
    case ActionState::Dropped:
        return u"vervallen"_s;
    }
    Q_UNREACHABLE();
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return {};
    case Verdict::Agree:
        return u"Instemmen"_s;
    case Verdict::AgreeWithConditions:
        return u"Instemmen onder voorwaarde"_s;
    case Verdict::HoldOver:
        return u"Aanhouden"_s;
    case Verdict::Reject:
        return u"Afwijzen"_s;
    }
    Q_UNREACHABLE();
}

QString word(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Draft:
        return u"in voorbereiding"_s;
    case ProjectStatus::UnderReview:
        return u"in behandeling"_s;
    case ProjectStatus::HeldOver:
        return u"aangehouden"_s;
    case ProjectStatus::Rejected:
        return u"afgewezen"_s;
    case ProjectStatus::Withdrawn:
        return u"ingetrokken"_s;
    case ProjectStatus::Awarded:
        return u"toegekend"_s;
    case ProjectStatus::InExecution:
        return u"in uitvoering"_s;
    case ProjectStatus::EndedEarly:
        return u"voortijdig beëindigd"_s;
    case ProjectStatus::Closed:
        return u"afgerond"_s;
    }
    Q_UNREACHABLE();
}

QString word(RouteStep step)
{
    switch (step) {
    case RouteStep::Pitch:
        return u"Pitch"_s;
    case RouteStep::Thematafel:
        return u"Thematafel"_s;
    case RouteStep::Board:
        return u"Board"_s;
    case RouteStep::AlgemeenBestuur:
        return u"Algemeen Bestuur"_s;
    case RouteStep::Award:
        return u"Beschikking"_s;
    case RouteStep::Execution:
        return u"Uitvoering"_s;
    case RouteStep::Closing:
        return u"Afronding"_s;
    }
    Q_UNREACHABLE();
}

QString word(RouteStep step, RouteOutcome outcome)
{
    switch (outcome) {
    case RouteOutcome::Passed:
        if (step == RouteStep::Award)
            return u"toegekend"_s;
        if (step == RouteStep::Execution)
            return u"gestart"_s;
        return step == RouteStep::Closing ? u"afgerond"_s : u"akkoord"_s;
    case RouteOutcome::PassedWithConditions:
        return u"akkoord onder voorwaarde"_s;
    case RouteOutcome::HeldOver:
        return u"aangehouden"_s;
    case RouteOutcome::Rejected:
        return u"afgewezen"_s;
    case RouteOutcome::Withdrawn:
        return u"ingetrokken"_s;
    case RouteOutcome::EndedEarly:
        return u"voortijdig beëindigd"_s;
    }
    Q_UNREACHABLE();
}

QString enumeration(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString{});
    return words.first(words.size() - 1).join(u", "_s) + u" en "_s + words.back();
}

QString capitalised(const QString& words)
{
    return words.isEmpty() ? words : words.at(0).toUpper() + words.sliced(1);
}

QString timeWords(QTime start, QTime end)
{
    if (!start.isValid())
        return {};
    const auto from = start.toString(u"HH.mm"_s);
    return (end.isValid() ? from + u" – "_s + end.toString(u"HH.mm"_s) : from) + u" uur"_s;
}

} // namespace regiobord::papers
