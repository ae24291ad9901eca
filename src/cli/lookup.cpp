#include "cli/lookup.h"

#include "cli/cli.h"
#include "core/dutch.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

bool endsInNumber(const QString& number, const QString& end)
{
    bool isNumber = false;
    const int wanted = end.toInt(&isNumber);
    return isNumber && number.section(u'-', -1).toInt() == wanted;
}

template <typename Matches>
std::vector<ProjectSummary> matching(const std::vector<ProjectSummary>& all, const Matches& matches)
{
    std::vector<ProjectSummary> found;
    std::ranges::copy_if(all, std::back_inserter(found), matches);
    return found;
}

QString listOf(const std::vector<ProjectSummary>& projects)
{
    QStringList lines;
    for (const auto& project : projects)
        lines.append(u"  "_s + project.number + u' ' + project.name);
    return lines.join(u'\n');
}

} // namespace

Project findProject(Portfolio& portfolio, const QString& name)
{
    const auto all = portfolio.projects().summaries();
    auto found = matching(all, [&](const auto& one) { return one.number == name; });
    if (found.empty())
        found = matching(all, [&](const auto& one) { return endsInNumber(one.number, name); });
    if (found.empty())
        found =
            matching(all, [&](const auto& one) { return folded(one.name).contains(folded(name)); });
    if (found.empty())
        throw Refusal(Cli::tr("There is no project \"%1\". The projects are in: regiobordctl list "
                              "FILE projects.")
                          .arg(name));
    if (found.size() > 1)
        throw Refusal(Cli::tr("More than one project is called \"%1\":").arg(name) + u'\n'
                      + listOf(found));
    return portfolio.projects().find(found.front().id)->value;
}

Meeting findMeeting(Portfolio& portfolio, const Catalogue& catalogue, QDate date,
                    const QString& body)
{
    std::vector<Meeting> found;
    QStringList names;
    for (const auto& id : portfolio.meetings().on(date)) {
        auto meeting = portfolio.meetings().find(id)->value;
        if (!body.isEmpty() && meeting.body != findBody(catalogue, body).id)
            continue;
        const auto* meets = catalogue.body(meeting.body);
        names.append(meets ? meets->name : QString{});
        found.push_back(std::move(meeting));
    }
    if (found.empty())
        throw Refusal(Cli::tr("There is no meeting on %1. The meetings are in: regiobordctl list "
                              "FILE meetings.")
                          .arg(dutch::date(date)));
    if (found.size() > 1)
        throw Refusal(Cli::tr("More than one body meets on %1: choose one with --body. They are: "
                              "%2.")
                          .arg(dutch::date(date), names.join(u", "_s)));
    return found.front();
}

const AgendaItem& findItemByNumber(const Meeting& meeting, const QString& number)
{
    const AgendaItem* found = nullptr;
    QStringList numbers;
    forEachItem(meeting.items, [&](const AgendaItem& item, int) {
        numbers.append(item.number);
        if (item.number == number)
            found = &item;
    });
    if (!found)
        throw Refusal(Cli::tr("There is no agenda item %1. The items are: %2.")
                          .arg(number, numbers.join(u", "_s)));
    return *found;
}

const Body& findBody(const Catalogue& catalogue, const QString& codeOrName)
{
    const auto* body = catalogue.bodyByCode(codeOrName);
    if (!body)
        body = catalogue.bodyByName(codeOrName);
    if (body)
        return *body;
    QStringList known;
    for (const auto& one : catalogue.content().bodies)
        known.append(one.code + u" ("_s + one.name + u')');
    throw Refusal(Cli::tr("There is no body \"%1\". The bodies are: %2.")
                      .arg(codeOrName, known.join(u", "_s)));
}

} // namespace regiobord
