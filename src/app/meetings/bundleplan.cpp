#include "app/meetings/bundleplan.h"

#include "app/words/labels.h"
#include "core/dutch.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

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
        for (const auto& id : item.projects) {
            if (const auto project = m_portfolio.projects().find(id))
                addProject(project->value, item.projects.size() > 1, add);
        }
        if (const auto earlier = m_portfolio.meetings().find(item.minutesOf))
            add(u"Verslag van "_s + dutch::date(earlier->value.date),
                m_papers.minutes(m_request.isPublic ? publicPart(earlier->value) : earlier->value,
                                 m_catalogue, m_options));
        for (const auto& paper : planned)
            m_options.linkedPapers[item.id] += paper.title;
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

    template <typename Add>
    void addProject(const Project& project, bool namesProject, const Add& add)
    {
        const auto suffix = namesProject ? u" - "_s + project.details.name : QString{};
        if (!m_request.isPublic || project.details.signature.date.isValid())
            add(u"Aanvraagformulier deel I"_s + suffix,
                m_papers.applicationForm(project, m_catalogue, m_options));
        const auto report = m_portfolio.reports().findFor(project.id);
        if (report && report->value.isClosed)
            add(u"Rapport van bevindingen"_s + suffix,
                m_papers.findingsReport(report->value, project, m_catalogue, m_options));
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
