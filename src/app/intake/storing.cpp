#include "app/intake/storing.h"

#include <QBuffer>

#include <algorithm>
#include <stdexcept>

namespace regiobord {

namespace {

template <typename T, typename IdType>
void storeThing(Repository<T, IdType>& repository, const T& thing, StoreCounts& counts)
{
    const auto stored = repository.find(thing.id);
    if (!stored) {
        repository.add(thing);
        ++counts.added;
    } else if (stored->value == thing) {
        ++counts.unchanged;
    } else {
        // Within the transaction nobody else can have saved it since it was read.
        if (repository.save({thing, stored->version}) != SaveResult::Saved)
            throw std::logic_error("store: a thing changed within the transaction");
        ++counts.changed;
    }
}

template <typename T, typename IdType>
void storeAll(Repository<T, IdType>& repository, const std::vector<T>& things, StoreCounts& counts)
{
    for (const auto& thing : things)
        storeThing(repository, thing, counts);
}

// The head of a single undertaking before those that name it.
std::vector<Organisation> headsFirst(std::vector<Organisation> organisations)
{
    std::ranges::stable_partition(organisations,
                                  [](const auto& one) { return one.undertaking.isNull(); });
    return organisations;
}

void storeAttachments(AttachmentRepository& repository, const PortfolioContent& content,
                      StoreCounts& counts)
{
    for (const auto& [attachment, bytes, text] : content.attachments) {
        if (repository.find(attachment.id)) {
            ++counts.unchanged; // what was attached once is never changed
            continue;
        }
        QBuffer device;
        device.setData(bytes);
        device.open(QIODevice::ReadOnly);
        repository.addAs(attachment.id, attachment.fileName, attachment.mediaType, device, text);
        ++counts.added;
    }
}

void storeEntries(FundRepository& repository, const std::vector<FundEntry>& entries,
                  StoreCounts& counts)
{
    for (const auto& entry : entries) {
        const auto stored = repository.entries(entry.fund);
        if (std::ranges::find(stored, entry.id, &FundEntry::id) != stored.end()) {
            ++counts.unchanged; // bookings are never changed
        } else {
            repository.addEntry(entry);
            ++counts.added;
        }
    }
}

void storeProjects(ProjectRepository& repository, const PortfolioContent& content, QDate today,
                   StoreReport& report)
{
    for (auto project : content.projects) {
        const auto start = project.details.period.start;
        const auto holder = repository.findByNumber(project.number);
        if (project.number.isEmpty() || (holder && *holder != project.id)) {
            const auto stored = repository.find(project.id);
            const bool wasTaken = !project.number.isEmpty();
            project.number = stored
                ? stored->value.number
                : repository.nextNumber(start.isValid() ? start.year() : today.year());
            if (wasTaken)
                report.renumbered.push_back(project.number);
        }
        storeThing(repository, project, report.counts[RecordKind::Project]);
        report.projectNumbers.push_back(project.number);
    }
}

template <typename RepositoryType, typename Ids>
auto findAll(const RepositoryType& repository, const Ids& ids)
{
    std::vector<decltype(repository.find(*std::begin(ids))->value)> things;
    for (const auto& id : ids) {
        if (auto found = repository.find(id))
            things.push_back(std::move(found->value));
    }
    return things;
}

template <typename Summaries>
auto idsOf(const Summaries& summaries)
{
    std::vector<decltype(summaries.front().id)> ids;
    for (const auto& summary : summaries)
        ids.push_back(summary.id);
    return ids;
}

} // namespace

StoreReport store(Portfolio& portfolio, const PortfolioContent& content, QDate today)
{
    StoreReport report;
    auto& counts = report.counts;
    portfolio.inTransaction([&] {
        storeAll(portfolio.programmes(), content.programmes, counts[RecordKind::Programme]);
        storeAll(portfolio.organisations(), headsFirst(content.organisations),
                 counts[RecordKind::Organisation]);
        storeAll(portfolio.bodies(), content.bodies, counts[RecordKind::Body]);
        storeAll(portfolio.people(), content.people, counts[RecordKind::Person]);
        storeAll(portfolio.memberships(), content.memberships, counts[RecordKind::Membership]);
        storeAll(portfolio.funds(), content.funds, counts[RecordKind::Fund]);
        storeAttachments(portfolio.attachments(), content, counts[RecordKind::Attachment]);
        storeProjects(portfolio.projects(), content, today, report);
        storeEntries(portfolio.funds(), content.fundEntries, counts[RecordKind::FundEntry]);
        storeAll(portfolio.reports(), content.reports, counts[RecordKind::FindingsReport]);
        storeAll(portfolio.meetings(), content.meetings, counts[RecordKind::Meeting]);
    });
    return report;
}

PortfolioContent contentOf(Portfolio& portfolio)
{
    PortfolioContent content{
        .programmes = portfolio.programmes().all(),
        .organisations = portfolio.organisations().all(),
        .bodies = portfolio.bodies().all(),
        .people = portfolio.people().all(),
        .memberships = portfolio.memberships().all(),
        .funds = portfolio.funds().all(),
        .fundEntries = {},
        .projects = findAll(portfolio.projects(), idsOf(portfolio.projects().summaries())),
        .reports = findAll(portfolio.reports(), portfolio.reports().ids()),
        .meetings = findAll(portfolio.meetings(), idsOf(portfolio.meetings().summaries())),
        .attachments = {}};
    for (const auto& fund : content.funds) {
        const auto entries = portfolio.funds().entries(fund.id);
        content.fundEntries.insert(content.fundEntries.end(), entries.begin(), entries.end());
    }
    for (const auto& attachment : portfolio.attachments().all()) {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        portfolio.attachments().read(attachment.id, device);
        content.attachments.push_back({attachment, device.data(), {}});
    }
    return content;
}

} // namespace regiobord
