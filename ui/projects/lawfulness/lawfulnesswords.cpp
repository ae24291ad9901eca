#include "ui/projects/lawfulness/lawfulnesswords.h"

#include "app/words/labels.h"
#include "core/dutch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class LawWords
{
    Q_DECLARE_TR_FUNCTIONS(lawfulness)
};

QString yesOrNo(bool value)
{
    return words::label(value ? Answer::Yes : Answer::No);
}

QString confirmation(bool isConfirmed)
{
    return isConfirmed ? LawWords::tr("confirmed by an official source")
                       : LawWords::tr("not confirmed by an official source: check it");
}

} // namespace

QString thresholdText(const ProcurementFinding& finding)
{
    return LawWords::tr("Threshold used: %1, valid %2. Source: %3 (%4).")
        .arg(dutch::euros(finding.threshold), dutch::range({finding.validFrom, finding.validTo}),
             finding.source, confirmation(finding.isConfirmed));
}

QString noOutcomeText(const Purchase& purchase)
{
    if (!purchase.tenderDate.isValid())
        return LawWords::tr(
            "Fill in the date of the call for tenders: it decides which amounts hold.");
    return LawWords::tr("The program knows no threshold for %1: look it up and ask for advice.")
        .arg(dutch::date(purchase.tenderDate));
}

Explanation explainPurchase(const Purchase& purchase, const LawBook& law)
{
    const bool isAuthority = purchase.authority != ContractingAuthority::None;
    Explanation explanation{
        .title =
            purchase.description.isEmpty() ? LawWords::tr("Procurement") : purchase.description,
        .rule = LawWords::tr(
            "The scheme of the application form: above the European threshold of the tender "
            "date a contracting authority tenders in Europe; below it its own policy "
            "counts, or else the bands of the province. A buyer that is no authority is "
            "bound above the threshold when more than half is public money."),
        .source = LawWords::tr("Application form, appendix 5 (procurement scheme)"),
        .rows = {{.what = LawWords::tr("What is bought"), .amount = words::label(purchase.kind)},
                 {.what = LawWords::tr("Amount, excluding VAT"),
                  .amount = dutch::euros(purchase.amount)},
                 {.what = LawWords::tr("Contracting authority"),
                  .amount = words::label(purchase.authority)}}};
    auto& rows = explanation.rows;
    if (isAuthority)
        rows.push_back(
            {.what = LawWords::tr("Own policy"), .amount = yesOrNo(purchase.hasOwnPolicy)});
    else
        rows.push_back({.what = LawWords::tr("More than half is public money"),
                        .amount = yesOrNo(purchase.isOverHalfSubsidised)});
    rows.push_back(
        {.what = LawWords::tr("Call for tenders"), .amount = dutch::date(purchase.tenderDate)});
    const auto finding = assess(purchase, law);
    if (!finding) {
        explanation.total = noOutcomeText(purchase);
        return explanation;
    }
    rows.push_back(
        {.what = LawWords::tr("European threshold"), .amount = dutch::euros(finding->threshold)});
    explanation.source += u'\n' + thresholdText(*finding);
    explanation.total = LawWords::tr("Outcome: %1").arg(words::label(finding->outcome));
    return explanation;
}

QString groundText(const StateAidGround& ground)
{
    auto name = words::label(ground.basis);
    switch (ground.basis) {
    case StateAidBasis::Agvv:
    case StateAidBasis::Lvv:
        return ground.article.isEmpty() ? LawWords::tr("%1, no article yet").arg(name)
                                        : LawWords::tr("%1, article %2").arg(name, ground.article);
    case StateAidBasis::Daeb:
        return name;
    case StateAidBasis::DeMinimis:
        return ground.aid ? LawWords::tr("%1, %2").arg(words::label(ground.deMinimisKind),
                                                       dutch::euros(*ground.aid))
                          : words::label(ground.deMinimisKind);
    }
    Q_UNREACHABLE();
}

QString roomText(const Organisation* applicant, DeMinimisKind kind, const RuleContext& context)
{
    if (!applicant)
        return LawWords::tr("Choose the applicant (3) to see the room under de-minimis.");
    const auto room =
        deMinimisRoom(*applicant, kind, context.today, context.catalogue, context.law);
    if (!room)
        return LawWords::tr("The program knows no ceiling for this kind of de-minimis today.");
    return LawWords::tr("Room of %1: %2 of %3, received since %4.")
        .arg(applicant->name, dutch::euros(room->room()), dutch::euros(room->ceiling),
             dutch::date(room->windowStart));
}

Explanation explainDeMinimis(const Organisation* applicant, const StateAidGround& ground,
                             const RuleContext& context)
{
    Explanation explanation{
        .title = LawWords::tr("Room under de-minimis"),
        .rule = LawWords::tr(
            "What one undertaking, with everything linked to it, received in the three "
            "years that end today is taken from the ceiling. The aid of this project comes "
            "on top.")};
    const auto kind = ground.deMinimisKind;
    const auto room = applicant
        ? deMinimisRoom(*applicant, kind, context.today, context.catalogue, context.law)
        : std::nullopt;
    if (!room) {
        explanation.total = roomText(applicant, kind, context);
        return explanation;
    }
    explanation.source = u"%1 (%2)"_s.arg(room->source, confirmation(room->isConfirmed));
    explanation.rows.push_back(
        {.what = LawWords::tr("Ceiling"), .amount = dutch::euros(room->ceiling)});
    for (const auto& each : deMinimisReceived(*applicant, kind, context.today, context.catalogue))
        explanation.rows.push_back({.what = u"%1, %2"_s.arg(each.organisation, each.aid.authority),
                                    .detail = dutch::shortDate(each.aid.granted),
                                    .amount = dutch::euros(Money{} - each.aid.amount)});
    explanation.rows.push_back(
        {.what = LawWords::tr("Room"), .amount = dutch::euros(room->room())});
    const auto asked = ground.aid.value_or(Money{});
    explanation.rows.push_back(
        {.what = LawWords::tr("Aid of this project"), .amount = dutch::euros(Money{} - asked)});
    explanation.total =
        LawWords::tr("Left after this project: %1").arg(dutch::euros(room->room() - asked));
    return explanation;
}

} // namespace regiobord
