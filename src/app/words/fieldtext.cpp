#include "app/words/fieldtext.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "domain/programmes/sdg.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace regiobord::words {

namespace {

QString nameOf(const OrganisationId& id, const Catalogue& catalogue)
{
    const auto* const organisation = catalogue.organisation(id);
    return organisation ? organisation->name : QString{};
}

QString nameOf(const BodyId& id, const Catalogue& catalogue)
{
    const auto* const body = catalogue.body(id);
    return body ? body->name : QString{};
}

// The parts that say something, with the mark between them.
QString joined(const QStringList& parts, const QString& between)
{
    QStringList kept;
    for (const auto& part : parts) {
        if (!part.trimmed().isEmpty())
            kept.append(part);
    }
    return kept.join(between);
}

QString amountText(const std::optional<Money>& amount)
{
    return amount ? dutch::euros(*amount) : QString{};
}

QString resultText(const PlannedResult& result)
{
    const auto value = result.value ? dutch::number(*result.value) : result.valueText;
    return joined({result.name, joined({value, result.unit}, u" "_s), result.owner,
                   realisedText(result.realised)},
                  u", "_s);
}

QString goalText(const GoalContribution& contribution, const Catalogue& catalogue)
{
    const auto* const goal = catalogue.goal(contribution.goal);
    const auto name = goal ? joined({goal->code, goal->label}, u" "_s) : QString{};
    return joined({name, contribution.explanation}, u": "_s);
}

QString springplankText(const SpringplankContribution& contribution, const Catalogue& catalogue)
{
    const auto* const springplank = catalogue.springplank(contribution.springplank);
    const auto* const result = catalogue.result(contribution.result);
    const auto name = result ? joined({result->code, result->label}, u" "_s)
        : springplank        ? joined({springplank->code, springplank->name}, u" "_s)
                             : QString{};
    QStringList promises;
    for (const auto& promise : contribution.promises) {
        const auto* const measure = catalogue.measure(promise.measure);
        const auto promised =
            joined({dutch::number(promise.amount), measure ? measure->unit : QString{}}, u" "_s);
        promises.append(joined({promised, realisedText(promise.realised)}, u", "_s));
    }
    return joined({name, promises.join(u", "_s), contribution.explanation}, u": "_s);
}

QString involvedText(const InvolvedOrganisation& each, const Catalogue& catalogue)
{
    const auto name = each.name.isEmpty() ? nameOf(each.organisation, catalogue) : each.name;
    const auto sector = each.sector == Sector::Unknown ? QString{} : label(each.sector);
    return joined({name, sector, each.role}, u", "_s);
}

QString costText(const CostLine& line)
{
    const auto year = line.year ? QString::number(*line.year) : QString{};
    return joined({line.category, line.description, year, amountText(line.amount)}, u", "_s);
}

QString financingText(const FinancingLine& line, const Catalogue& catalogue)
{
    const auto* const fund = catalogue.fund(line.fund);
    const auto year = line.year ? QString::number(*line.year) : QString{};
    const auto role = line.role == FinancingRole::RequestedGrant
        ? QCoreApplication::translate("fieldtext", "requested")
        : QString{};
    const auto sector = line.sector == Sector::Unknown ? QString{} : label(line.sector);
    return joined(
        {line.party, role, fund ? fund->name : QString{}, sector, year, amountText(line.amount)},
        u", "_s);
}

QString budgetText(const Budget& budget, const Catalogue& catalogue)
{
    QStringList lines;
    for (const auto& line : budget.costs)
        lines.append(costText(line));
    for (const auto& line : budget.financing)
        lines.append(financingText(line, catalogue));
    return joined(lines, u"\n"_s);
}

QString purchaseText(const Purchase& purchase)
{
    const auto amount = purchase.amount == Money{} ? QString{} : dutch::euros(purchase.amount);
    return joined({purchase.description, amount}, u", "_s);
}

QString groundText(const StateAidGround& ground)
{
    return joined({codeOf(ground.basis).toUpper(), ground.article, amountText(ground.aid)},
                  u", "_s);
}

QString answerText(Answer answer)
{
    return answer == Answer::Open ? QString{} : label(answer);
}

template <typename List, typename Text>
QString rowsText(const List& list, const Text& text, const QString& remark = {})
{
    QStringList lines;
    for (const auto& each : list)
        lines.append(text(each));
    lines.append(remark);
    return joined(lines, u"\n"_s);
}

QString sdgText(int number)
{
    return u"%1 %2"_s.arg(number).arg(sdgTitle(number));
}

// Fields that are lists, with the text beside them.
QString listText(Field field, const ProjectDetails& details, const Catalogue& catalogue)
{
    switch (field) {
    case Field::PlannedResults:
        return rowsText(details.results, resultText, details.resultsRemark);
    case Field::GoalContributions:
        return rowsText(
            details.goals, [&](const auto& each) { return goalText(each, catalogue); },
            details.goalsRemark);
    case Field::SpringplankContributions:
        return rowsText(
            details.springplanken,
            [&](const auto& each) { return springplankText(each, catalogue); },
            details.springplankenRemark);
    case Field::Sdgs:
        return rowsText(details.sdgs, sdgText);
    case Field::Support:
        return joined({details.support,
                       rowsText(details.involved,
                                [&](const auto& each) { return involvedText(each, catalogue); })},
                      u"\n"_s);
    case Field::Risks:
        return joined(details.risks + details.attentionPoints, u"\n"_s);
    case Field::Procurement:
        return joined(
            {answerText(details.europeanProcurement), rowsText(details.purchases, purchaseText)},
            u"\n"_s);
    case Field::StateAid:
        return joined({answerText(details.stateAid), rowsText(details.stateAidGrounds, groundText)},
                      u"\n"_s);
    case Field::Attachments:
        return rowsText(details.attachments, [](const auto& use) { return use.title; });
    case Field::Goals:
        return rowsText(details.opgaven, [&](const auto& id) { return catalogue.pathOf(id); });
    case Field::ProgrammeLines:
        return rowsText(details.programmeLines,
                        [&](const auto& id) { return catalogue.pathOf(id); });
    default:
        return {};
    }
}

} // namespace

QString realisedText(const Realised& realised)
{
    if (!realised.amount)
        return realised.remark.trimmed();
    auto text = QCoreApplication::translate("fieldtext", "realised %1")
                    .arg(dutch::number(*realised.amount));
    if (realised.until.isValid())
        text = QCoreApplication::translate("fieldtext", "realised %1 up to %2")
                   .arg(dutch::number(*realised.amount), dutch::date(realised.until));
    return realised.remark.trimmed().isEmpty() ? text
                                               : u"%1 (%2)"_s.arg(text, realised.remark.trimmed());
}

QString fieldText(Field field, const ProjectDetails& details, const Catalogue& catalogue)
{
    switch (field) {
    case Field::ProjectName:
        return details.name;
    case Field::PrimaryThematafel:
        return nameOf(details.thematafel, catalogue);
    case Field::Applicant:
        return nameOf(details.applicant, catalogue);
    case Field::Period:
        return dutch::range(details.period);
    case Field::Purpose:
        return details.purpose;
    case Field::Description:
        return details.description;
    case Field::RegionalImpact:
        return details.regionalImpact;
    case Field::Budget:
        return budgetText(details.budget, catalogue);
    case Field::Communication:
        return details.communication;
    case Field::Signature:
        return joined({details.signature.place, dutch::date(details.signature.date),
                       details.signature.position},
                      u", "_s);
    default:
        return listText(field, details, catalogue);
    }
}

} // namespace regiobord::words
