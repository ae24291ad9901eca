#include "ui/meetings/meetingproblems.h"

#include "app/meetings/agendaediting.h"
#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "ui/meetings/meetingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

bool isOfMinutes(const Violation& violation)
{
    return violation.field == Field::Minutes || violation.field == Field::Actions;
}

// The widget in the form where it can be put in order.
QString partOf(const Violation& violation)
{
    if (violation.field == Field::MeetingBody)
        return u"meetingBody"_s;
    if (violation.field == Field::MeetingDate)
        return u"meetingDate"_s;
    if (violation.field == Field::Minutes)
        return u"minutesEnd"_s;
    if (violation.field == Field::Actions)
        return u"actions"_s;
    if (violation.rule == Rule::Duplicate || violation.detail == u"number"_s)
        return u"itemNumber"_s;
    if (violation.detail == u"kind"_s)
        return u"kind-opening"_s;
    if (violation.field == Field::Attachments || violation.detail == u"paper"_s)
        return u"attachments"_s;
    return u"itemTitle"_s;
}

MeetingProblem problemOf(const Meeting& meeting, const Violation& violation)
{
    const auto id = violation.row < 0 ? AgendaItemId{} : itemAtRow(meeting, violation.row);
    const auto* item = id.isNull() ? nullptr : findItem(meeting, id);
    const auto number = item == nullptr ? QString{}
        : item->number.isEmpty()        ? item->title
                                        : item->number;
    const auto place = item == nullptr
        ? words::label(violation.field)
        : QCoreApplication::translate("meetings", "Item %1").arg(number);
    return {.text = place + u": "_s + words::sentence(violation),
            .item = id,
            .part = partOf(violation),
            .severity = violation.severity};
}

bool isNamedWithout(const AgendaItem& item, const QString& title)
{
    return std::ranges::any_of(item.attachments, [&](const AttachmentUse& use) {
        return use.title == title && use.attachment.isNull();
    });
}

std::vector<MeetingProblem> problemsOf(const Meeting& meeting, const Violations& violations,
                                       bool isMinutes)
{
    std::vector<MeetingProblem> problems;
    for (const auto& violation : violations) {
        if (isOfMinutes(violation) == isMinutes)
            problems.push_back(problemOf(meeting, violation));
    }
    std::ranges::stable_sort(problems, {}, &MeetingProblem::severity);
    return problems;
}

} // namespace

std::vector<MeetingProblem> agendaProblems(const Meeting& meeting, const Violations& violations,
                                           const std::vector<BundleProblem>& bundle)
{
    auto problems = problemsOf(meeting, violations, false);
    std::vector<MeetingProblem> papers;
    for (const auto& problem : bundle) {
        const auto id = itemNumbered(meeting, problem.item);
        const auto* item = findItem(meeting, id);
        const bool isThere = item != nullptr
            && std::ranges::find(item->attachments, problem.paper, &AttachmentUse::title)
                != item->attachments.end();
        // A named paper without a file is among the violations already.
        if (!isThere || isNamedWithout(*item, problem.paper))
            continue;
        papers.push_back(
            {.text = QCoreApplication::translate("meetings", "Item %1").arg(problem.item) + u": "_s
                 + words::sentence(problem),
             .item = id,
             .part = u"attachments"_s,
             .severity = Severity::Error});
    }
    problems.insert(problems.begin(), papers.begin(), papers.end());
    return problems;
}

std::vector<MeetingProblem> minutesProblems(const Meeting& meeting, const Violations& violations)
{
    return problemsOf(meeting, violations, true);
}

std::set<AgendaItemId> itemsWithProblems(const std::vector<MeetingProblem>& problems)
{
    std::set<AgendaItemId> items;
    for (const auto& problem : problems) {
        if (!problem.item.isNull())
            items.insert(problem.item);
    }
    return items;
}

} // namespace regiobord
