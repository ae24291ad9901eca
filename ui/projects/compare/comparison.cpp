#include "ui/projects/compare/comparison.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "domain/law/procurement.h"
#include "ui/widgets/statuswords.h"

#include <QCoreApplication>

#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(comparison)
};

using Value = std::function<QString(const ComparedProject&)>;

// Collects the rows, and leaves out those in which nobody has anything.
class Rows
{
public:
    explicit Rows(const std::vector<ComparedProject>& projects) : m_projects(projects) {}

    void heading(const QString& title) { m_heading = title; }
    void text(const QString& title, const Value& value) { add(title, value, false); }
    void number(const QString& title, const Value& value) { add(title, value, true); }
    void amount(const QString& title, const std::function<Money(const Budget&)>& value)
    {
        number(title, [&](const ComparedProject& one) {
            return dutch::plainAmount(value(one.project.details.budget));
        });
    }
    std::vector<ComparedRow> take() { return std::move(m_rows); }

private:
    void add(const QString& title, const Value& value, bool isNumber)
    {
        ComparedRow row{.title = title, .values = {}, .isNumber = isNumber};
        bool isFilled = false;
        for (const auto& project : m_projects) {
            row.values.append(value(project));
            isFilled = isFilled || !row.values.back().isEmpty();
        }
        if (!isFilled)
            return;
        if (!m_heading.isEmpty())
            m_rows.push_back({.title = std::exchange(m_heading, {}), .values = {}});
        m_rows.push_back(std::move(row));
    }

    const std::vector<ComparedProject>& m_projects;
    std::vector<ComparedRow> m_rows;
    QString m_heading;
};

template <typename T>
QString nameOf(const T* thing)
{
    return thing ? thing->name : QString{};
}

QString withShare(Money part, Money whole)
{
    if (part == Money{})
        return {};
    const auto share = shareInBasisPoints(part, whole);
    const auto amount = dutch::plainAmount(part);
    return share ? u"%1 (%2)"_s.arg(amount, dutch::share(*share)) : amount;
}

void addStanding(Rows& rows, const RuleContext& context)
{
    const auto& catalogue = context.catalogue;
    rows.heading(CompareWords::tr("Application"));
    rows.text(CompareWords::tr("Status"), [](const ComparedProject& one) {
        return sentenceCase(words::label(one.project.route.status()));
    });
    rows.text(CompareWords::tr("Waits for"), [](const ComparedProject& one) {
        const auto next = one.project.route.nextStep();
        return next ? sentenceCase(words::label(*next)) : QString{};
    });
    rows.text(CompareWords::tr("Thematafel"), [&](const ComparedProject& one) {
        const auto* table = catalogue.body(one.project.details.thematafel);
        return table ? words::nameWithoutKind(*table) : QString{};
    });
    rows.text(CompareWords::tr("Applicant"), [&](const ComparedProject& one) {
        return nameOf(catalogue.organisation(one.project.details.applicant));
    });
    rows.text(CompareWords::tr("O of the applicant"), [&](const ComparedProject& one) {
        const auto* applicant = catalogue.organisation(one.project.details.applicant);
        return applicant ? sentenceCase(words::label(applicant->sector)) : QString{};
    });
    rows.text(CompareWords::tr("Period"),
              [](const ComparedProject& one) { return dutch::range(one.project.details.period); });
}

void addMoney(Rows& rows)
{
    rows.heading(CompareWords::tr("Money"));
    rows.amount(CompareWords::tr("Costs"),
                [](const Budget& budget) { return totals(budget).costs; });
    rows.amount(CompareWords::tr("Co-financing"),
                [](const Budget& budget) { return totals(budget).cofinancing; });
    rows.amount(CompareWords::tr("Requested"),
                [](const Budget& budget) { return totals(budget).requestedGrant; });
    rows.number(CompareWords::tr("Requested, part of the costs"), [](const ComparedProject& one) {
        const auto sums = totals(one.project.details.budget);
        const auto share = shareInBasisPoints(sums.requestedGrant, sums.costs);
        return share ? dutch::share(*share) : QString{};
    });
    rows.number(CompareWords::tr("Not yet financed"), [](const ComparedProject& one) {
        const auto gap = totals(one.project.details.budget).gap();
        return gap == Money{} ? QString{} : dutch::plainAmount(gap);
    });
    rows.amount(CompareWords::tr("Regional co-financing"),
                [](const Budget& budget) { return regionalCofinancing(budget); });
}

void addSectors(Rows& rows)
{
    rows.heading(CompareWords::tr("Co-financing per O, part of the costs"));
    for (const auto& [sector, code] : EnumCodes<Sector>::table) {
        rows.number(sentenceCase(words::label(sector)), [sector](const ComparedProject& one) {
            const auto& budget = one.project.details.budget;
            const auto sums = cofinancingBySector(budget);
            const auto found = sums.find(sector);
            return found == sums.end() ? QString{} : withShare(found->second, totals(budget).costs);
        });
    }
}

void addFunds(Rows& rows, const RuleContext& context)
{
    rows.heading(CompareWords::tr("Asked of the funds, part of the costs"));
    for (const auto& fund : context.catalogue.content().funds) {
        rows.number(fund.name, [&](const ComparedProject& one) {
            const auto& budget = one.project.details.budget;
            return withShare(requestedFrom(budget, fund.id), totals(budget).costs);
        });
    }
    rows.number(CompareWords::tr("No fund chosen"), [](const ComparedProject& one) {
        const auto& budget = one.project.details.budget;
        return withShare(requestedFrom(budget, FundId{}), totals(budget).costs);
    });
    rows.heading(CompareWords::tr("How sure the money is"));
    for (const auto& [state, code] : EnumCodes<FinancingState>::table) {
        rows.number(sentenceCase(words::label(state)), [state](const ComparedProject& one) {
            const auto& budget = one.project.details.budget;
            Money sum;
            for (const auto& line : budget.financing) {
                if (line.state == state)
                    sum += line.amount.value_or(Money{});
            }
            return withShare(sum, totals(budget).financing);
        });
    }
}

QString resultText(const PlannedResult& result)
{
    const auto value = result.value ? dutch::number(*result.value) : result.valueText;
    return QStringList{value, result.unit,
                       result.name.isEmpty() ? QString{} : u"- "_s + result.name}
        .join(u' ')
        .simplified();
}

Quantity promised(const ProjectDetails& details, const MeasureId& measure)
{
    qint64 thousandths = 0;
    for (const auto& contribution : details.springplanken) {
        for (const auto& promise : contribution.promises) {
            if (promise.measure == measure)
                thousandths += promise.amount.thousandths();
        }
    }
    return Quantity::fromThousandths(thousandths);
}

// The springplanken that a project adds to without a number.
QString namedSpringplanken(const ProjectDetails& details, const Catalogue& catalogue)
{
    QStringList names;
    for (const auto& contribution : details.springplanken) {
        const auto* result = catalogue.result(contribution.result);
        const auto* springplank = catalogue.springplank(contribution.springplank);
        const auto name = result ? result->code + u' ' + result->label
            : springplank        ? springplank->code + u' ' + springplank->name
                                 : QString{};
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u'\n');
}

void addPromises(Rows& rows, const std::vector<ComparedProject>& projects,
                 const Catalogue& catalogue)
{
    rows.text(CompareWords::tr("Springplanken"), [&](const ComparedProject& one) {
        return namedSpringplanken(one.project.details, catalogue);
    });
    std::set<MeasureId> measures;
    for (const auto& one : projects) {
        for (const auto& contribution : one.project.details.springplanken) {
            for (const auto& promise : contribution.promises)
                measures.insert(promise.measure);
        }
    }
    for (const auto& id : measures) {
        const auto* measure = catalogue.measure(id);
        if (!measure)
            continue;
        rows.number(
            CompareWords::tr("Promised: %1").arg((measure->code + u' ' + measure->unit).trimmed()),
            [&](const ComparedProject& one) {
                const auto amount = promised(one.project.details, id);
                return amount == Quantity{} ? QString{} : dutch::number(amount);
            });
    }
}

void addContents(Rows& rows, const std::vector<ComparedProject>& projects,
                 const Catalogue& catalogue)
{
    rows.heading(CompareWords::tr("What it brings"));
    rows.text(CompareWords::tr("Results"), [](const ComparedProject& one) {
        QStringList lines;
        for (const auto& result : one.project.details.results)
            lines.append(resultText(result));
        return lines.join(u'\n');
    });
    rows.text(CompareWords::tr("Goals of the vision"), [&](const ComparedProject& one) {
        QStringList lines;
        for (const auto& contribution : one.project.details.goals) {
            if (const auto* goal = catalogue.goal(contribution.goal))
                lines.append((goal->code + u' ' + goal->label).trimmed());
        }
        return lines.join(u'\n');
    });
    addPromises(rows, projects, catalogue);
    rows.text(CompareWords::tr("SDGs"), [](const ComparedProject& one) {
        QStringList numbers;
        for (const auto number : one.project.details.sdgs)
            numbers.append(QString::number(number));
        return numbers.join(u", "_s);
    });
}

QString purchasesText(const ProjectDetails& details, const LawBook& law)
{
    QStringList lines;
    for (const auto& purchase : details.purchases) {
        const auto finding = assess(purchase, law);
        lines.append(u"%1: %2"_s.arg(purchase.description,
                                     finding ? words::label(finding->outcome)
                                             : CompareWords::tr("no outcome for that date")));
    }
    return lines.join(u'\n');
}

QString groundsText(const ProjectDetails& details)
{
    QStringList lines;
    for (const auto& ground : details.stateAidGrounds)
        lines.append((words::label(ground.basis) + u' ' + ground.article).trimmed());
    return lines.join(u'\n');
}

void addLaw(Rows& rows, const RuleContext& context)
{
    rows.heading(CompareWords::tr("Lawfulness"));
    rows.text(CompareWords::tr("European procurement"), [](const ComparedProject& one) {
        return sentenceCase(words::label(one.project.details.europeanProcurement));
    });
    rows.text(CompareWords::tr("Outcome per purchase"), [&](const ComparedProject& one) {
        return purchasesText(one.project.details, context.law);
    });
    rows.text(CompareWords::tr("State aid"), [](const ComparedProject& one) {
        return sentenceCase(words::label(one.project.details.stateAid));
    });
    rows.text(CompareWords::tr("Ground"),
              [](const ComparedProject& one) { return groundsText(one.project.details); });
    rows.number(CompareWords::tr("To be put in order"), [&](const ComparedProject& one) {
        return QString::number(
            std::ranges::count(check(one.project, context), Severity::Error, &Violation::severity));
    });
}

void addVerdict(Rows& rows)
{
    rows.heading(CompareWords::tr("Findings of the thematafel"));
    rows.text(CompareWords::tr("Verdict"), [](const ComparedProject& one) {
        return one.report ? sentenceCase(words::label(one.report->verdict)) : QString{};
    });
    rows.text(CompareWords::tr("Criteria met"), [](const ComparedProject& one) {
        QStringList codes;
        for (const auto& criterion : one.report ? one.report->criteria : std::vector<Criterion>{}) {
            if (!criterion.isQuestion)
                codes.append(u"%1: %2"_s.arg(criterion.code, words::label(criterion.meets)));
        }
        return codes.join(u'\n');
    });
    rows.text(CompareWords::tr("Conditions"), [](const ComparedProject& one) {
        return one.report ? one.report->conditions.join(u'\n') : QString{};
    });
    rows.text(CompareWords::tr("Date of the report"), [](const ComparedProject& one) {
        return one.report ? dutch::date(one.report->reportDate) : QString{};
    });
}

} // namespace

std::vector<ComparedRow> comparisonOf(const std::vector<ComparedProject>& projects,
                                      const RuleContext& context)
{
    Rows rows{projects};
    addStanding(rows, context);
    addMoney(rows);
    addSectors(rows);
    addFunds(rows, context);
    addContents(rows, projects, context.catalogue);
    addLaw(rows, context);
    addVerdict(rows);
    return rows.take();
}

} // namespace regiobord
