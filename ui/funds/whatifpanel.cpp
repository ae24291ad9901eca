#include "ui/funds/whatifpanel.h"

#include "app/funding/fundroom.h"
#include "app/funding/fundsplit.h"
#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/funds/fundbars.h"
#include "ui/widgets/amountwords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

bool isOpen(ProjectStatus status)
{
    return status == ProjectStatus::Draft || status == ProjectStatus::UnderReview
        || status == ProjectStatus::HeldOver;
}

// How much more is promised than there is, over all or in a year; nothing when everything fits.
std::optional<Money> shortage(const Fund& fund, const std::vector<FundEntry>& entries)
{
    std::optional<Money> largest;
    for (const auto& violation : check(fund, entries)) {
        if (violation.rule == Rule::NoRoomInFund)
            largest = std::max(largest.value_or(Money{}), violation.amount);
    }
    return largest;
}

void addSectors(std::map<Sector, Money>& sums, const Budget& budget)
{
    for (const auto& [sector, sum] : cofinancingBySector(budget))
        sums[sector] += sum;
}

Money sumOf(const std::map<Sector, Money>& sums)
{
    Money all;
    for (const auto& [sector, sum] : sums)
        all += sum;
    return all;
}

Money amountOf(const std::vector<FundEntry>& entries)
{
    Money all;
    for (const auto& entry : entries)
        all += entry.amount;
    return all;
}

} // namespace

WhatIfPanel::WhatIfPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_none(
          makeHint(tr("No application asks money of this fund that is not reserved yet."), this)),
      m_content(new QWidget{this}),
      m_picker(new Picker{12, m_content}),
      m_bars(new BarChart{m_content}),
      m_shares(new BarChart{m_content}),
      m_sentence(new ToneLabel{{}, Tone::Neutral, m_content})
{
    m_picker->setObjectName(u"whatIfPicker"_s);
    m_picker->setAccessibleName(tr("Applications to agree to"));
    m_bars->setObjectName(u"whatIfBars"_s);
    m_shares->setObjectName(u"whatIfShares"_s);
    m_sentence->setObjectName(u"whatIfSentence"_s);
    m_sentence->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(makeHeading(tr("If the board agrees to"), m_content));
    left->addWidget(m_picker);
    left->addWidget(makeHint(tr("What is reserved already is not in this list."), m_content));
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_sentence);
    right->addSpacing(4);
    right->addWidget(makeHeading(tr("The fund would then be"), m_content));
    right->addWidget(m_bars);
    right->addSpacing(4);
    right->addWidget(makeHeading(tr("Co-financing by O"), m_content));
    right->addWidget(m_shares);
    right->addStretch(1);
    auto* columns = new QHBoxLayout{m_content};
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addLayout(left, 1);
    columns->addLayout(right, 2);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 12, 8, 12);
    layout->addWidget(m_none, 0, Qt::AlignTop);
    layout->addWidget(m_content, 1);
    connect(m_picker, &Picker::edited, this,
            [this] { m_workspace.guarded([this] { showOutcome(); }); });
}

void WhatIfPanel::show(const FundState& state)
{
    const bool isOther = state.fund.id != m_state.fund.id;
    m_state = state;
    m_workspace.guarded([this, isOther] {
        readCandidates();
        std::vector<PickerChoice> choices;
        for (const auto& candidate : m_candidates)
            choices.push_back(
                {.key = candidate.summary.id.toString(),
                 .text = u"%1 %2"_s.arg(candidate.summary.number, candidate.summary.name),
                 .detail = dutch::euros(amountOf(candidate.added))});
        if (isOther)
            m_picker->setKeys({});
        m_picker->setChoices(choices);
        m_none->setVisible(choices.empty());
        m_content->setVisible(!choices.empty());
        showOutcome();
    });
}

void WhatIfPanel::readCandidates()
{
    auto& portfolio = m_workspace.portfolio();
    m_candidates.clear();
    m_sectors.clear();
    const auto groupings = portfolio.projects().groupings();
    for (const auto& summary : portfolio.projects().summaries()) {
        const auto grouping = groupings.find(summary.id);
        if (!isOpen(summary.status) || grouping == groupings.end()
            || std::ranges::find(grouping->second.funds, m_state.fund.id)
                == grouping->second.funds.end())
            continue;
        const auto project = portfolio.projects().find(summary.id);
        if (!project)
            continue;
        const auto& budget = project->value.details.budget;
        auto added = reservationsFor(summary.id, budget, portfolio.funds().entriesOf(summary.id),
                                     m_workspace.today());
        std::erase_if(added, [this](const auto& entry) { return entry.fund != m_state.fund.id; });
        if (!added.empty())
            m_candidates.push_back({summary, budget, std::move(added)});
    }
    for (const auto& inFund : projectsIn(m_state.fund, m_state.entries)) {
        if (inFund.used == Money{} || inFund.project.isNull())
            continue;
        if (const auto project = portfolio.projects().find(inFund.project))
            addSectors(m_sectors, project->value.details.budget);
    }
}

std::vector<const WhatIfPanel::Candidate*> WhatIfPanel::ticked() const
{
    const auto keys = m_picker->keys();
    std::vector<const Candidate*> chosen;
    for (const auto& candidate : m_candidates) {
        if (keys.contains(candidate.summary.id.toString()))
            chosen.push_back(&candidate);
    }
    return chosen;
}

void WhatIfPanel::showOutcome()
{
    const auto chosen = ticked();
    std::vector<FundEntry> added;
    for (const auto* candidate : chosen)
        added.insert(added.end(), candidate->added.begin(), candidate->added.end());
    m_bars->setBars(tr("The fund by year, if these are agreed to"), fundBars(m_state, added),
                    m_state.hasCeiling() ? tr("ceiling") : QString{});
    showSectors(chosen);
    auto entries = m_state.entries;
    entries.insert(entries.end(), added.begin(), added.end());
    m_sentence->setTone(shortage(m_state.fund, entries) ? Tone::Bad
                            : chosen.empty()            ? Tone::Neutral
                                                        : Tone::Good);
    m_sentence->setText(sentenceFor(chosen));
}

void WhatIfPanel::showSectors(const std::vector<const Candidate*>& chosen)
{
    auto sums = m_sectors;
    std::map<Sector, Money> added;
    for (const auto* candidate : chosen)
        addSectors(added, candidate->budget);
    for (const auto& [sector, sum] : added)
        sums[sector] += sum;
    const auto all = sumOf(sums);
    std::vector<Bar> bars;
    for (const auto& [sector, sum] : sums) {
        const auto more = added.contains(sector) ? added.at(sector) : Money{};
        bars.push_back({.key = codeOf(sector),
                        .label = words::label(sector),
                        .segments = {{tr("already in the fund"), (sum - more).cents()},
                                     {tr("these applications"), more.cents()}},
                        .endText = u"%1 (%2)"_s.arg(dutch::euros(sum), shareText(sum, all)),
                        .mark = 0});
    }
    m_shares->setBars(tr("Co-financing by O"), std::move(bars));
}

QString WhatIfPanel::sentenceFor(const std::vector<const Candidate*>& chosen) const
{
    if (chosen.empty())
        return tr("Tick applications to see what they leave of the fund.");
    if (!m_state.hasCeiling())
        return tr("The fund has no ceiling yet: fill it in to see what fits.");
    auto entries = m_state.entries;
    QStringList tooMuch;
    for (const auto* candidate : chosen) {
        entries.insert(entries.end(), candidate->added.begin(), candidate->added.end());
        if (shortage(m_state.fund, entries))
            tooMuch.append(candidate->summary.number + u' ' + candidate->summary.name);
    }
    if (const auto lacking = shortage(m_state.fund, entries))
        return tr("The fund is %1 short. In the order of their numbers these no longer fit: %2.")
            .arg(dutch::euros(*lacking), tooMuch.join(u", "_s));
    return tr("Everything that is ticked fits. %1 is left.")
        .arg(dutch::euros(position(m_state.fund, entries).room()));
}

} // namespace regiobord
