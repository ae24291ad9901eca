#include "ui/funds/fundoverview.h"

#include "app/funding/fundsplit.h"
#include "app/words/violationtext.h"
#include "core/dutch.h"
#include "ui/funds/fundbars.h"
#include "ui/funds/fundexplanations.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString factsOf(const Fund& fund)
{
    QStringList facts;
    if (!fund.label.isEmpty())
        facts.append(fund.label);
    if (!fund.provider.isEmpty())
        facts.append(FundOverview::tr("provider: %1").arg(fund.provider));
    const auto rijk = FundOverview::tr("money of the Rijk");
    if (fund.isStateMoney && !fund.label.contains(rijk, Qt::CaseInsensitive))
        facts.append(rijk);
    if (fund.maximumShare)
        facts.append(FundOverview::tr("at most %1 of the costs of a project")
                         .arg(dutch::percentage(*fund.maximumShare)));
    if (fund.projectsEndBy.isValid())
        facts.append(FundOverview::tr("projects end by %1").arg(dutch::date(fund.projectsEndBy)));
    return facts.join(u"; "_s);
}

} // namespace

FundOverview::FundOverview(QWidget* parent)
    : QWidget(parent),
      m_facts(makeHint({}, this)),
      m_warnings(new ToneLabel{{}, Tone::Waiting, this}),
      m_bars(new BarChart{this}),
      m_projects(new SumTable{tr("Projects in this fund"), this})
{
    m_warnings->setWordWrap(true);
    m_warnings->setObjectName(u"fundWarnings"_s);
    m_bars->setObjectName(u"fundBars"_s);
    m_projects->setObjectName(u"fundProjects"_s);
    auto* content = new QWidget;
    auto* figures = new QHBoxLayout;
    figures->setSpacing(32);
    addFigures(*figures);
    figures->addStretch(1);
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins(0, 12, 8, 12);
    layout->setSpacing(12);
    layout->addWidget(m_facts);
    layout->addLayout(figures);
    layout->addWidget(m_warnings);
    layout->addWidget(makeHeading(tr("By year"), content));
    layout->addWidget(m_bars);
    layout->addWidget(makeHeading(tr("Projects"), content));
    layout->addWidget(m_projects);
    layout->addStretch(1);
    m_area = new ExplainedArea{content, this};
    auto* around = new QVBoxLayout{this};
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_area);
    connect(m_bars, &BarChart::chosen, this, [this](const QString& key) {
        const auto year = key.toInt();
        m_area->panel().explain([this, year] {
            return explainFundRoom(m_state, year == 0 ? std::nullopt : std::optional{year},
                                   m_names);
        });
    });
    connect(m_projects, &SumTable::activatedKey, this, &FundOverview::projectWanted);
    connect(&m_area->panel(), &ExplanationPanel::chosen, this, &FundOverview::projectWanted);
}

Figure* FundOverview::addFigure(QHBoxLayout& layout, const QString& caption, const QString& name,
                                const ExplanationPanel::Explain& explain)
{
    auto* figure = new Figure{caption, name, this};
    layout.addWidget(figure);
    connect(figure, &Figure::explainWanted, this,
            [this, explain] { m_area->panel().explain(explain); });
    return figure;
}

void FundOverview::addFigures(QHBoxLayout& layout)
{
    const auto booked = [this](FundEntryKind kind) {
        return [this, kind] {
            return explainBooked(m_state, kind, m_names);
        };
    };
    m_ceiling = addFigure(layout, tr("Ceiling"), u"fundCeiling"_s,
                          [this] { return explainCeiling(m_state); });
    m_reserved =
        addFigure(layout, tr("Reserved"), u"fundReserved"_s, booked(FundEntryKind::Reserved));
    m_committed =
        addFigure(layout, tr("Committed"), u"fundCommitted"_s, booked(FundEntryKind::Committed));
    m_paid = addFigure(layout, tr("Paid"), u"fundPaid"_s, booked(FundEntryKind::Paid));
    m_released =
        addFigure(layout, tr("Released"), u"fundReleased"_s, booked(FundEntryKind::Released));
    m_room = addFigure(layout, tr("Room"), u"fundRoom"_s,
                       [this] { return explainFundRoom(m_state, std::nullopt, m_names); });
}

void FundOverview::show(const FundState& state, const ProjectNames& names)
{
    if (m_state.fund.id != state.fund.id)
        m_area->panel().hide();
    m_state = state;
    m_names = names;
    const auto& position = state.position;
    m_facts->setText(factsOf(state.fund));
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_ceiling->setValue(state.hasCeiling() ? dutch::euros(position.ceiling) : tr("none"));
    m_reserved->setValue(dutch::euros(position.totals.reserved));
    m_committed->setValue(dutch::euros(position.totals.committed));
    m_paid->setValue(dutch::euros(position.totals.paid));
    m_released->setValue(dutch::euros(position.totals.released));
    m_room->setValue(roomOf(state));
    QStringList warnings;
    for (const auto& violation : check(state.fund, state.entries)) {
        const auto sentence = words::sentence(violation);
        warnings.append(violation.rule == Rule::NoRoomInFund && !violation.detail.isEmpty()
                            ? u"%1: %2"_s.arg(violation.detail, sentence)
                            : sentence);
    }
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_bars->setBars(tr("The fund by year"), fundBars(state),
                    state.hasCeiling() ? tr("ceiling") : QString{});
    showProjects();
    m_area->panel().refresh();
}

void FundOverview::showProjects()
{
    std::vector<SumRow> rows;
    for (const auto& project : projectsIn(m_state.fund, m_state.entries)) {
        const auto& totals = project.totals;
        rows.push_back(
            {.texts = {nameIn(m_names, project.project), dutch::plainAmount(totals.reserved),
                       dutch::plainAmount(totals.committed), dutch::plainAmount(totals.paid),
                       dutch::plainAmount(totals.released), dutch::plainAmount(project.used)},
             .key = project.project.isNull() ? QString{} : project.project.toString()});
    }
    const auto& all = m_state.position;
    rows.push_back(
        {.texts = {tr("Total"), dutch::plainAmount(all.totals.reserved),
                   dutch::plainAmount(all.totals.committed), dutch::plainAmount(all.totals.paid),
                   dutch::plainAmount(all.totals.released), dutch::plainAmount(all.used)},
         .isTotal = true});
    m_projects->setContent({{tr("Project")},
                            {tr("Reserved"), true},
                            {tr("Committed"), true},
                            {tr("Paid"), true},
                            {tr("Released"), true},
                            {tr("Used"), true}},
                           rows);
}

} // namespace regiobord
