#include "ui/projects/application/springplankgroup.h"

#include "core/dutch.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/picker.h"

#include <QHBoxLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString keyOf(const SpringplankContribution& contribution)
{
    const auto key = contribution.springplank.toString();
    return contribution.result.isNull() ? key : key + u'/' + contribution.result.toString();
}

SpringplankContribution contributionOf(const QString& key)
{
    return {.springplank = SpringplankId::fromString(key.section(u'/', 0, 0)),
            .result = SpringplankResultId::fromString(key.section(u'/', 1))};
}

// "the covenant asks 500 to 750 homes, by 2027"
QString targetText(const Measure& measure)
{
    auto amount = dutch::number(measure.minimum);
    if (measure.comparator == Comparator::AtLeast)
        amount = SpringplankGroup::tr("at least %1").arg(amount);
    else if (measure.comparator == Comparator::Range && measure.maximum)
        amount = SpringplankGroup::tr("%1 to %2").arg(amount, dutch::number(*measure.maximum));
    auto text = SpringplankGroup::tr("The covenant asks %1 %2").arg(amount, measure.unit);
    if (measure.targetDate.isValid())
        text += SpringplankGroup::tr(", by %1").arg(dutch::date(measure.targetDate));
    return text;
}

std::optional<Quantity> promisedIn(const SpringplankContribution& contribution,
                                   const MeasureId& measure)
{
    const auto at = std::ranges::find(contribution.promises, measure, &PromisedAmount::measure);
    return at == contribution.promises.end() ? std::nullopt : std::optional{at->amount};
}

bool isEnded(const Project& project)
{
    const auto status = project.route.status();
    return status == ProjectStatus::Rejected || status == ProjectStatus::Withdrawn;
}

} // namespace

SpringplankGroup::SpringplankGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Springplanken of the Regio Deal"), parent),
      m_picker(new Picker{13}),
      m_rows(new QWidget)
{
    addField(Field::SpringplankContributions, m_picker)
        ->setHint(tr("Type to search, tick with the space bar. A springplank as a whole, or the "
                     "results that the project adds to."));
    connect(m_picker, &Picker::edited, this, &SpringplankGroup::takeKeys);
    auto* rows = new QVBoxLayout{m_rows};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    column().addWidget(m_rows);
    auto* remark = new TextEdit{3};
    addPart(Field::SpringplankContributions, u"remark"_s, tr("8b  Remar&k on the springplanken"),
            remark);
    form().bind(remark, tr("remark on the springplanken"), &ProjectDetails::springplankenRemark);
    fillChoices();
}

void SpringplankGroup::fillChoices()
{
    std::vector<PickerChoice> choices;
    for (const auto& programme : session().catalogue().content().programmes) {
        for (const auto& springplank : programme.springplanken) {
            const auto group = u"%1  %2"_s.arg(springplank.code, springplank.name);
            const auto key = springplank.id.toString();
            choices.push_back(
                {.key = key, .text = tr("The springplank as a whole"), .group = group});
            for (const auto& result : springplank.results)
                choices.push_back({.key = key + u'/' + result.id.toString(),
                                   .text = u"%1  %2"_s.arg(result.code, result.label),
                                   .group = group});
        }
    }
    m_picker->setChoices(choices);
}

void SpringplankGroup::takeKeys()
{
    form().edit(stepName(Field::SpringplankContributions), [this](ProjectDetails& details) {
        std::vector<SpringplankContribution> chosen;
        for (const auto& key : m_picker->keys()) {
            const auto known = std::ranges::find(details.springplanken, key, keyOf);
            chosen.push_back(known == details.springplanken.end() ? contributionOf(key) : *known);
        }
        details.springplanken = std::move(chosen);
    });
}

// What all promise, less what this project does, as it is stored.
void SpringplankGroup::readOthers()
{
    m_others = workspace().portfolio().projects().promisedByMeasure();
    const auto own = session().theirs();
    if (!own || isEnded(*own))
        return;
    for (const auto& contribution : own->details.springplanken) {
        for (const auto& promise : contribution.promises) {
            auto& others = m_others[promise.measure];
            others = Quantity::fromThousandths(others.thousandths() - promise.amount.thousandths());
        }
    }
}

QString SpringplankGroup::othersText(const Measure& measure) const
{
    const auto found = m_others.find(measure.id);
    const auto others = found == m_others.end() ? Quantity{} : found->second;
    const auto said = others == Quantity{}
        ? tr("nothing promised by other projects yet")
        : tr("other projects promise %1").arg(dutch::number(others));
    return targetText(measure) + u"; "_s + said;
}

void SpringplankGroup::refresh()
{
    readOthers();
    QStringList keys;
    for (const auto& contribution : session().details().springplanken)
        keys.append(keyOf(contribution));
    m_picker->setKeys(keys);
    if (keys != m_shown) {
        m_shown = keys;
        rebuild();
    }
    const auto& chosen = session().details().springplanken;
    for (const auto& row : m_measures) {
        const auto value =
            promisedIn(chosen[static_cast<std::size_t>(row.contribution)], row.measure.id);
        const bool isBeingEmptied =
            row.amount->hasFocus() && !row.amount->value() && value == Quantity{};
        if (!isBeingEmptied && (row.amount->value() != value || row.amount->isUnderstood()))
            row.amount->setValue(value);
        row.others->setText(othersText(row.measure));
    }
    for (std::size_t i = 0; i < m_explanations.size(); ++i)
        m_explanations[i]->setText(chosen[i].explanation);
    FormGroup::refresh();
}

void SpringplankGroup::rebuild()
{
    m_measures.clear();
    m_explanations.clear();
    qDeleteAll(m_rows->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (int i = 0; i < static_cast<int>(session().details().springplanken.size()); ++i)
        addContribution(i);
    // As they stand below each other, between the list and the remark.
    QWidget* before = m_picker->findChild<QTreeWidget*>();
    for (auto* child : m_rows->findChildren<QWidget*>()) {
        if (child->focusPolicy() == Qt::NoFocus || child->objectName().startsWith(u"qt_"_s))
            continue;
        setTabOrder(before, child);
        before = child;
    }
}

void SpringplankGroup::addContribution(int index)
{
    const auto& contribution = session().details().springplanken[static_cast<std::size_t>(index)];
    const auto& catalogue = session().catalogue();
    const auto* springplank = catalogue.springplank(contribution.springplank);
    const auto* result = catalogue.result(contribution.result);
    const auto name = result != nullptr ? u"%1  %2"_s.arg(result->code, result->label)
        : springplank != nullptr        ? u"%1  %2"_s.arg(springplank->code, springplank->name)
                                        : tr("a springplank that is not in the portfolio");
    auto* heading = new QLabel{name};
    auto font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setWordWrap(true);
    m_rows->layout()->addWidget(makeLine());
    m_rows->layout()->addWidget(heading);
    if (result != nullptr) {
        for (const auto& measure : result->measures)
            addMeasure(index, measure);
    }
    auto* explanation = new TextEdit{2};
    m_rows->layout()->addWidget(new FieldRow{tr("How the project adds to this"), explanation});
    m_explanations.push_back(explanation);
    connect(explanation, &TextEdit::edited, this, [this, index, explanation] {
        form().edit(tr("how it adds to a springplank"), [&](ProjectDetails& details) {
            details.springplanken[static_cast<std::size_t>(index)].explanation =
                explanation->text();
        });
    });
}

void SpringplankGroup::addMeasure(int index, const Measure& measure)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout{line};
    layout->setContentsMargins(0, 0, 0, 0);
    auto* amount = new QuantityEdit;
    amount->setObjectName(u"promised"_s + measure.code);
    amount->setFixedWidth(96);
    session().kept().watch(amount);
    amount->setAccessibleName(tr("Promised: %1").arg(measure.unit));
    layout->addWidget(amount);
    layout->addWidget(new QLabel{measure.unit}, 1);
    auto* others = makeHint({});
    const MeasureRow row{index, measure, amount, others};
    m_measures.push_back(row);
    m_rows->layout()->addWidget(new FieldRow{tr("This project promises"), line});
    m_rows->layout()->addWidget(others);
    connect(amount, &QuantityEdit::edited, this, [this, row] { promise(row); });
}

// An empty amount is no promise, unless something was realised of it: that is kept.
void SpringplankGroup::promise(const MeasureRow& row)
{
    const auto value = row.amount->value();
    form().edit(tr("what is promised"), [&](ProjectDetails& details) {
        auto& promises = details.springplanken[static_cast<std::size_t>(row.contribution)].promises;
        const auto known = std::ranges::find(promises, row.measure.id, &PromisedAmount::measure);
        if (known == promises.end()) {
            if (value)
                promises.push_back({row.measure.id, *value});
        } else if (value || known->realised != Realised{}) {
            known->amount = value.value_or(Quantity{});
        } else {
            promises.erase(known);
        }
    });
}

} // namespace regiobord
