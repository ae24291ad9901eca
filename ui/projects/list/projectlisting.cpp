#include "ui/projects/list/projectlisting.h"

#include "app/words/labels.h"
#include "core/text.h"
#include "ui/widgets/statuswords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(projectList)
};

template <typename T>
QString nameOf(const T* thing)
{
    return thing ? thing->name : QString{};
}

ProjectListing listingOf(const ProjectSummary& summary, const Catalogue& catalogue)
{
    const auto* applicant = catalogue.organisation(summary.applicant);
    const auto* table = catalogue.body(summary.thematafel);
    ProjectListing listing{.summary = summary,
                           .grouping = {},
                           .sector = applicant ? applicant->sector : Sector::Unknown,
                           .key = summary.id.toString(),
                           .name = summary.name,
                           .thematafel = table ? words::nameWithoutKind(*table) : QString{},
                           .applicant = nameOf(applicant),
                           .statusWord = {},
                           .text = {}};
    listing.text = folded(summary.number + u' ' + summary.name + u' ' + listing.thematafel + u' '
                          + listing.applicant);
    return listing;
}

// Enums as cells. Looking up words takes longer than all else of a row, so each is looked up once
// for a list.
template <typename E>
class WordCells
{
public:
    RowsCell of(E value)
    {
        auto& word = m_words[value];
        if (word.isEmpty())
            word = sentenceCase(words::label(value));
        return {.text = word, .value = static_cast<int>(value)};
    }

private:
    std::map<E, QString> m_words;
};

RowsCell fundsCell(const std::vector<FundId>& funds, const Catalogue& catalogue)
{
    QStringList names;
    for (const auto& id : funds)
        names.append(nameOf(catalogue.fund(id)));
    return textCell(names.join(u", "_s));
}

RowsCell springplankenCell(const std::vector<SpringplankId>& ids, const Catalogue& catalogue)
{
    QStringList codes;
    for (const auto& id : ids) {
        if (const auto* springplank = catalogue.springplank(id))
            codes.append(springplank->code.isEmpty() ? springplank->name : springplank->code);
    }
    return textCell(codes.join(u", "_s));
}

// Makes the rows of one list.
class RowMaker
{
public:
    explicit RowMaker(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    RowsRow row(const ProjectListing& listing)
    {
        const auto& summary = listing.summary;
        const auto& grouping = listing.grouping;
        const auto gap = summary.costs - summary.cofinancing - summary.requestedGrant;
        auto status = m_statuses.of(summary.status);
        status.tone = toneOf(summary.status);
        return {listing.key,
                {textCell(summary.number), textCell(listing.name), status,
                 amountCell(summary.requestedGrant), textCell(listing.thematafel),
                 amountCell(summary.costs), amountCell(summary.cofinancing), amountCell(gap),
                 grouping.nextStep ? m_steps.of(*grouping.nextStep) : RowsCell{},
                 dateCell(grouping.decidedOn), textCell(listing.applicant),
                 summary.applicant.isNull() ? RowsCell{} : m_sectors.of(listing.sector),
                 dateCell(summary.period.start), dateCell(summary.period.end),
                 fundsCell(grouping.funds, m_catalogue),
                 springplankenCell(grouping.springplanken, m_catalogue)}};
    }

private:
    const Catalogue& m_catalogue;
    WordCells<ProjectStatus> m_statuses;
    WordCells<RouteStep> m_steps;
    WordCells<Sector> m_sectors;
};

} // namespace

std::vector<ProjectListing> projectListings(Portfolio& portfolio, const Catalogue& catalogue)
{
    const auto groupings = portfolio.projects().groupings();
    std::vector<ProjectListing> listings;
    WordCells<ProjectStatus> statuses;
    const auto nameless = ListWords::tr("(no name yet)");
    for (const auto& summary : portfolio.projects().summaries()) {
        auto& listing = listings.emplace_back(listingOf(summary, catalogue));
        if (const auto found = groupings.find(summary.id); found != groupings.end())
            listing.grouping = found->second;
        if (listing.name.isEmpty())
            listing.name = nameless;
        listing.statusWord = statuses.of(summary.status).text;
    }
    return listings;
}

namespace {

void addYears(const DateRange& period, std::set<int>& years)
{
    const auto first = period.start.isValid() ? period.start.year() : period.end.year();
    const auto last = period.end.isValid() ? period.end.year() : period.start.year();
    // A year mistyped as 20025 is no reason to list ten thousand of them.
    for (int year = first; year <= std::min(last, first + 30) && year > 0; ++year)
        years.insert(year);
}

} // namespace

std::pair<ProjectList, SortedRows> readProjects(Portfolio& portfolio,
                                                std::shared_ptr<const Catalogue> catalogue,
                                                const RowsSorting& sorting)
{
    ProjectList list{.catalogue = std::move(catalogue), .listings = {}, .places = {}, .years = {}};
    list.listings = projectListings(portfolio, *list.catalogue);
    list.places.reserve(static_cast<qsizetype>(list.listings.size()));
    for (std::size_t i = 0; i < list.listings.size(); ++i) {
        list.places.insert(list.listings[i].key, i);
        addYears(list.listings[i].summary.period, list.years);
    }
    auto rows = sortedRows(projectRows(list.listings, *list.catalogue), sorting);
    return {std::move(list), std::move(rows)};
}

std::vector<RowsColumn> projectColumns()
{
    using enum ColumnKind;
    return {{u"number"_s, ListWords::tr("Number")},
            {u"name"_s, ListWords::tr("Project")},
            {u"status"_s, ListWords::tr("Status")},
            {u"requested"_s, ListWords::tr("Requested"), Amount},
            {u"thematafel"_s, ListWords::tr("Thematafel")},
            {u"costs"_s, ListWords::tr("Costs"), Amount, false},
            {u"cofinancing"_s, ListWords::tr("Co-financing"), Amount, false},
            {u"gap"_s, ListWords::tr("Gap"), Amount, false},
            {u"step"_s, ListWords::tr("Waits for"), Text, false},
            {u"decided"_s, ListWords::tr("Last decision"), Date, false},
            {u"applicant"_s, ListWords::tr("Applicant"), Text, false},
            {u"sector"_s, ListWords::tr("O of the applicant"), Text, false},
            {u"start"_s, ListWords::tr("Start"), Date, false},
            {u"end"_s, ListWords::tr("End"), Date, false},
            {u"funds"_s, ListWords::tr("Funds"), Text, false},
            {u"springplanken"_s, ListWords::tr("Springplanken"), Text, false}};
}

std::vector<RowsRow> projectRows(const std::vector<ProjectListing>& listings,
                                 const Catalogue& catalogue)
{
    RowMaker maker{catalogue};
    std::vector<RowsRow> rows;
    rows.reserve(listings.size());
    for (const auto& listing : listings)
        rows.push_back(maker.row(listing));
    return rows;
}

} // namespace regiobord
