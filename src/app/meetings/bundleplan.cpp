#include "app/meetings/bundleplan.h"

#include "app/words/labels.h"
#include "core/dutch.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// A paper that comes with an item from elsewhere in the portfolio: earlier minutes, or of a project
// the report on it or else its application.
struct LinkedPaper
{
    QString title;
    std::optional<Project> project = std::nullopt;
    std::optional<FindingsReport> report = std::nullopt;
    std::optional<Meeting> minutesOf = std::nullopt;
};

std::vector<LinkedPaper> linkedOf(Portfolio& portfolio, const AgendaItem& item, bool isPublic)
{
    std::vector<LinkedPaper> linked;
    for (const auto& id : item.projects) {
        const auto project = portfolio.projects().find(id);
        if (!project)
            continue;
        const auto& details = project->value.details;
        const auto suffix = item.projects.size() > 1 ? u" - "_s + details.name : QString{};
        if (!isPublic || details.signature.date.isValid())
            linked.push_back(
                {.title = u"Aanvraagformulier deel I"_s + suffix, .project = project->value});
        const auto report = portfolio.reports().findFor(id);
        if (report && report->value.isClosed)
            linked.push_back({.title = u"Rapport van bevindingen"_s + suffix,
                              .project = project->value,
                              .report = report->value});
    }
    if (const auto earlier = portfolio.meetings().find(item.minutesOf))
        linked.push_back({.title = u"Verslag van "_s + dutch::date(earlier->value.date),
                          .minutesOf = earlier->value});
    return linked;
}

// Makes the papers of one meeting. Titles are Dutch, for they are printed.
class Planner
{
public:
    Planner(Portfolio& portfolio, const Meeting& meeting, const Papers& papers,
            const BundleRequest& request)
        : m_portfolio(portfolio),
          m_catalogue(Catalogue::of(portfolio)),
          m_meeting(request.isPublic ? publicPart(meeting) : meeting),
          m_papers(papers),
          m_request(request)
    {
        m_options.isPublic = request.isPublic;
        m_options.hasPageNumbers = false;
        m_options.contentsLink = contentsLinkTarget.toString();
        m_options.date = request.made.toLocalTime().date();
    }

    BundlePlan plan()
    {
        auto items = itemsOf(m_meeting.items); // first: then the agenda can list their papers
        return {.title = bundleTitle(m_meeting, m_catalogue),
                .agenda = m_papers.agenda(m_meeting, m_catalogue, m_options),
                .items = std::move(items),
                .made = m_request.made};
    }

private:
    std::vector<BundleItem> itemsOf(const std::vector<AgendaItem>& items)
    {
        std::vector<BundleItem> planned;
        for (const auto& item : items)
            planned.push_back({.number = item.number,
                               .title = item.title,
                               .remark = item.isOral ? u"mondeling"_s : QString{},
                               .papers = papersOf(item),
                               .subItems = itemsOf(item.subItems)});
        return planned;
    }

    std::vector<BundlePaper> papersOf(const AgendaItem& item)
    {
        std::vector<BundlePaper> planned;
        const auto add = [&](const QString& title, QByteArray pdf, bool isAttachment = false) {
            planned.push_back(
                {.title = title, .pdf = std::move(pdf), .isAttachment = isAttachment});
        };
        for (const auto& linked : linkedOf(m_portfolio, item, m_request.isPublic)) {
            m_options.linkedPapers[item.id] += linked.title;
            add(linked.title, made(linked));
        }
        if (item.coverNote) // made last, for it lists the others; stands first
            planned.insert(planned.begin(),
                           {.title = u"Oplegger"_s,
                            .pdf = m_papers.coverNote(m_meeting, item, m_catalogue, m_options)});
        for (const auto& use : item.attachments)
            add(use.title, contentOf(use), true);
        for (std::size_t index = 0; index < planned.size(); ++index)
            planned[index].id = item.id.toString() + u'-' + QString::number(index);
        return planned;
    }

    QByteArray made(const LinkedPaper& linked) const
    {
        if (linked.minutesOf)
            return m_papers.minutes(m_request.isPublic ? publicPart(*linked.minutesOf)
                                                       : *linked.minutesOf,
                                    m_catalogue, m_options);
        if (linked.report)
            return m_papers.findingsReport(*linked.report, *linked.project, m_catalogue, m_options);
        return m_papers.applicationForm(*linked.project, m_catalogue, m_options);
    }

    QByteArray contentOf(const AttachmentUse& use) const
    {
        if (use.attachment.isNull() || !m_portfolio.attachments().find(use.attachment))
            return {};
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        m_portfolio.attachments().read(use.attachment, device);
        return device.data();
    }

    Portfolio& m_portfolio;
    Catalogue m_catalogue;
    Meeting m_meeting;
    const Papers& m_papers;
    BundleRequest m_request;
    PaperOptions m_options;
};

} // namespace

QString bundleTitle(const Meeting& meeting, const Catalogue& catalogue)
{
    if (!meeting.title.isEmpty())
        return meeting.title;
    const auto* body = catalogue.body(meeting.body);
    return u"Bundel - %1 van %2"_s.arg(body ? body->name : u"vergadering"_s,
                                       dutch::date(meeting.date));
}

BundlePlan planBundle(Portfolio& portfolio, const Meeting& meeting, const Papers& papers,
                      const BundleRequest& request)
{
    return Planner{portfolio, meeting, papers, request}.plan();
}

std::map<AgendaItemId, QStringList> linkedPapers(Portfolio& portfolio, const Meeting& meeting,
                                                 bool isPublic)
{
    std::map<AgendaItemId, QStringList> titles;
    forEachItem(meeting.items, [&](const AgendaItem& item, int) {
        for (const auto& linked : linkedOf(portfolio, item, isPublic))
            titles[item.id] += linked.title;
    });
    return titles;
}

std::vector<DecisionRow> decisionRows(Portfolio& portfolio, const Catalogue& catalogue)
{
    std::vector<DecisionRow> rows;
    for (const auto& summary : portfolio.meetings().summaries()) {
        const auto meeting = portfolio.meetings().find(summary.id);
        if (!meeting)
            continue;
        const auto* body = catalogue.body(summary.body);
        auto decided = decisionRows(meeting->value, body ? body->name : QString{});
        std::ranges::move(decided, std::back_inserter(rows));
    }
    return rows;
}

} // namespace regiobord
