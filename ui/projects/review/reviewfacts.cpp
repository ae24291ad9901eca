#include "ui/projects/review/reviewfacts.h"

#include "app/changes/changelines.h"
#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/projects/budget/budgetexplanations.h"
#include "ui/projects/lawfulness/lawfulnesswords.h"
#include "ui/widgets/amountwords.h"
#include "ui/widgets/statuswords.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The members of a project's JSON that a thematafel judges, by the field that holds them.
struct Member
{
    QStringView name;
    Field field = Field::ProjectName;
};

constexpr std::array members{
    Member{u"name", Field::ProjectName},
    Member{u"thematafel", Field::PrimaryThematafel},
    Member{u"applicant", Field::Applicant},
    Member{u"period", Field::Period},
    Member{u"purpose", Field::Purpose},
    Member{u"description", Field::Description},
    Member{u"results", Field::PlannedResults},
    Member{u"resultsRemark", Field::PlannedResults},
    Member{u"goals", Field::GoalContributions},
    Member{u"goalsRemark", Field::GoalContributions},
    Member{u"springplanken", Field::SpringplankContributions},
    Member{u"springplankenRemark", Field::SpringplankContributions},
    Member{u"sdgs", Field::Sdgs},
    Member{u"support", Field::Support},
    Member{u"involved", Field::Support},
    Member{u"regionalImpact", Field::RegionalImpact},
    Member{u"budget", Field::Budget},
    Member{u"communication", Field::Communication},
    Member{u"risks", Field::Risks},
    Member{u"attentionPoints", Field::Risks},
    Member{u"europeanProcurement", Field::Procurement},
    Member{u"purchases", Field::Procurement},
    Member{u"stateAid", Field::StateAid},
    Member{u"stateAidGrounds", Field::StateAid},
    Member{u"signature", Field::Signature},
};

// Without what came of the promises: that is no part of the application.
QJsonValue asApplied(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto& one : value.toArray())
            list.append(asApplied(one));
        return list;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    object.remove(u"realised"_s);
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = asApplied(*member);
    return object;
}

// The names of the fields that differ, each once, in the order of the form. What was realised is
// beside the form.
QStringList changedFields(const QByteArray& before, const QByteArray& after)
{
    const auto left = asApplied(changes::recordIn(RecordKind::Project, before)).toObject();
    const auto right = asApplied(changes::recordIn(RecordKind::Project, after)).toObject();
    QStringList names;
    for (const auto& member : members) {
        const auto name = words::label(member.field);
        if (left[member.name] != right[member.name] && !names.contains(name))
            names.append(name);
    }
    return names;
}

// What changed in the project since the report was added.
QStringList changedSince(const History& history, const FindingsReportId& report,
                         const ProjectId& project)
{
    const auto ofReport = history.of(RecordKind::FindingsReport, report.toString());
    if (ofReport.empty())
        return {};
    const auto ofProject = history.of(RecordKind::Project, project.toString());
    const auto first = std::ranges::find_if(ofProject, [&](const Change& change) {
        return change.change == ChangeKind::Changed && change.when >= ofReport.front().when;
    });
    if (first == ofProject.end())
        return {};
    return changedFields(first->before, ofProject.back().after);
}

} // namespace

ReviewFacts::ReviewFacts(ProjectSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_chip(new Chip{this}),
      m_balance(new QLabel{this}),
      m_sectors(new BarChart{this}),
      m_procurement(new QLabel{this}),
      m_stateAid(new QLabel{this}),
      m_room(new RoomPanel{Qt::Vertical, this}),
      m_changes(new QLabel{this}),
      m_history(makeLinkButton(tr("Show the history"), this))
{
    m_changes->setObjectName(u"reviewChanges"_s);
    m_balance->setObjectName(u"reviewBalance"_s);
    for (auto* label : {m_balance, m_procurement, m_stateAid, m_changes}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto addHeading = [&](const QString& text) {
        if (layout->count() > 0)
            layout->addSpacing(8);
        layout->addWidget(makeHeading(text, this));
    };
    addHeading(tr("Budget"));
    layout->addWidget(m_chip, 0, Qt::AlignLeft);
    layout->addWidget(m_balance);
    addHeading(tr("Co-financing by O"));
    layout->addWidget(m_sectors);
    addHeading(tr("Room in the funds"));
    layout->addWidget(m_room);
    addHeading(tr("Lawfulness"));
    layout->addWidget(m_procurement);
    layout->addWidget(m_stateAid);
    addHeading(tr("Changed since the review began"));
    layout->addWidget(m_changes);
    layout->addWidget(m_history, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_history, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({Place::Project, m_session.project().id.toString(), u"historie"_s});
    });
    connect(m_room, &RoomPanel::explainWanted, this, &ReviewFacts::explainWanted);
    connect(m_room, &RoomPanel::fundWanted, this, [this](const QString& fund) {
        Q_EMIT wanted({Place::Funds, fund});
    });
    connect(m_sectors, &BarChart::chosen, this, [this](const QString& key) {
        if (const auto sector = fromCode<Sector>(key))
            Q_EMIT explainWanted(
                [this, sector] { return explainSector(m_session.details().budget, *sector); });
    });
}

void ReviewFacts::refresh(const FindingsReportId& report)
{
    showBalance();
    showLaw();
    m_session.workspace().guarded([&] {
        showRoom();
        showChanges(report);
    });
}

void ReviewFacts::showBalance()
{
    const auto& budget = m_session.details().budget;
    std::vector<Bar> bars;
    try {
        const auto sums = totals(budget);
        m_chip->set(sums.isBalanced() ? tr("in balance") : tr("not in balance"),
                    sums.isBalanced() ? Tone::Good : Tone::Bad);
        m_balance->setText(tr("Costs %1, co-financing %2, asked %3. %4")
                               .arg(dutch::euros(sums.costs), dutch::euros(sums.cofinancing),
                                    dutch::euros(sums.requestedGrant), balanceText(sums)));
        for (const auto& [sector, sum] : cofinancingBySector(budget))
            bars.push_back({.key = codeOf(sector),
                            .label = words::label(sector),
                            .segments = {{tr("Co-financing"), sum.cents(), shadeOf(sector)}},
                            .endText = shareText(sum, sums.cofinancing),
                            .mark = 0});
    } catch (const std::overflow_error&) {
        m_chip->set(tr("not in balance"), Tone::Bad);
        m_balance->setText(tr("The amounts are too large to add up: check them."));
    }
    m_sectors->setBars(tr("Co-financing by O"), std::move(bars));
}

void ReviewFacts::showLaw()
{
    const auto& details = m_session.details();
    const auto& law = m_session.workspace().services().law;
    QStringList lines{
        tr("12  European procurement: %1.").arg(words::label(details.europeanProcurement))};
    for (const auto& purchase : details.purchases) {
        const auto finding = assess(purchase, law);
        lines.append(u"%1: %2"_s.arg(
            purchase.description.isEmpty() ? tr("purchase not named") : purchase.description,
            finding ? words::label(finding->outcome) : tr("no outcome yet")));
    }
    m_procurement->setText(lines.join(u'\n'));
    QStringList grounds;
    for (const auto& ground : details.stateAidGrounds)
        grounds.append(groundText(ground));
    auto text = tr("13  State aid: %1.").arg(words::label(details.stateAid));
    if (details.stateAid == Answer::Yes && !grounds.isEmpty())
        text += u'\n' + grounds.join(u'\n');
    m_stateAid->setText(text);
}

void ReviewFacts::showRoom()
{
    const auto& budget = m_session.details().budget;
    const auto isFundMissing = std::ranges::any_of(budget.financing, [](const auto& line) {
        return line.role == FinancingRole::RequestedGrant && line.fund.isNull();
    });
    auto& workspace = m_session.workspace();
    m_room->show(roomFor(workspace.portfolio(), m_session.project(), m_session.catalogue(),
                         workspace.today()),
                 m_session.catalogue(), isFundMissing);
}

void ReviewFacts::showChanges(const FindingsReportId& report)
{
    const auto names =
        changedSince(m_session.workspace().portfolio().history(), report, m_session.project().id);
    m_changes->setText(names.isEmpty() ? tr("Nothing in the application.")
                                       : tr("In the application: %1.").arg(names.join(u", "_s)));
    m_history->setVisible(!names.isEmpty());
}

} // namespace regiobord
