#include "ui/funds/fundform.h"

#include "app/words/violationtext.h"
#include "core/dutch.h"
#include "ui/funds/shareedit.h"
#include "ui/widgets/gridview.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// A ceiling without an amount in numbers is one of nothing: the amount is never empty.
std::vector<GridColumn<FundCeiling>> ceilingColumns()
{
    return {{.title = FundForm::tr("Year (empty: the whole life)"),
             .kind = ColumnKind::Text,
             .text =
                 [](const FundCeiling& ceiling) {
                     return ceiling.year ? QString::number(*ceiling.year) : QString{};
                 },
             .set =
                 [](FundCeiling& ceiling, const QString& text) {
                     bool isNumber = false;
                     const auto year = text.trimmed().toInt(&isNumber);
                     const bool isYear = isNumber && year >= 1900 && year <= 2999;
                     ceiling.year = isYear ? std::optional{year} : std::nullopt;
                     return isYear || text.trimmed().isEmpty();
                 },
             .width = 220},
            {.title = FundForm::tr("Ceiling"),
             .kind = ColumnKind::Amount,
             .text = [](const FundCeiling& ceiling) { return dutch::plainAmount(ceiling.amount); },
             .set =
                 [](FundCeiling& ceiling, const QString& text) {
                     const auto amount = dutch::parseAmount(text);
                     ceiling.amount = amount.value_or(Money{});
                     return amount || text.trimmed().isEmpty();
                 },
             .width = 160}};
}

} // namespace

FundForm::FundForm(Workspace& workspace, Fund stored, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_record(workspace, std::move(stored)),
      m_form([this](const QString& field, const auto& change) { this->change(field, change); }),
      m_layout(new QVBoxLayout{this}),
      m_message(new MessageBar{this})
{
    setMaximumWidth(720);
    m_layout->setContentsMargins(0, 12, 8, 12);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_message);
    makeFields();
    m_layout->addStretch(1);
    connect(&m_record.autoSave(), &AutoSave::conflicted, this, &FundForm::showConflict);
    connect(&m_record.autoSave(), &AutoSave::gone, this,
            [this] { m_message->say(tr("This fund was removed by somebody else."), Tone::Bad); });
    m_record.kept().watchAll(*this);
    m_form.show(m_record.draft());
    judge();
}

FieldRow* FundForm::add(const QString& label, QWidget* widget, const QString& name)
{
    widget->setObjectName(name);
    auto* row = new FieldRow{label, widget, FieldRow::LabelPlace::Beside, this};
    m_layout->addWidget(row);
    return row;
}

void FundForm::makeFields()
{
    auto* name = new QLineEdit{this};
    m_nameRow = add(tr("&Name"), name, u"fundName"_s);
    m_form.bind(name, tr("name"), &Fund::name);
    addCode();
    auto* label = new QLineEdit{this};
    add(tr("&What it is for"), label, u"fundLabel"_s);
    m_form.bind(label, tr("what it is for"), &Fund::label);
    auto* provider = new QLineEdit{this};
    add(tr("&Provider"), provider, u"fundProvider"_s);
    m_form.bind(provider, tr("provider"), &Fund::provider);
    auto* state = new QCheckBox{tr("The money comes from the &Rijk"), this};
    state->setAccessibleName(tr("The money comes from the Rijk"));
    add(tr("Origin"), state, u"fundState"_s);
    m_form.bind(state, tr("origin"), &Fund::isStateMoney);
    addShare();
    auto* end = new DateEdit{this};
    add(tr("Projects &end by"), end, u"fundEnd"_s);
    m_form.bind(end, tr("projects end by"), &Fund::projectsEndBy);
    addCeilings();
}

// A code that another fund has stays in view with a sentence, and is not stored: codes are unique.
void FundForm::addCode()
{
    m_code = new QLineEdit{this};
    m_codeRow = add(tr("&Code"), m_code, u"fundCode"_s);
    m_form.onShow([this](const Fund& fund) {
        if (!m_code->hasFocus())
            m_code->setText(fund.code);
    });
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString& text) {
        const auto catalogue = m_workspace.catalogue();
        const auto* const other = catalogue->fundByCode(text.trimmed());
        const bool isTaken = other && other->id != fund().id && !text.trimmed().isEmpty();
        if (!isTaken)
            m_form.edit(tr("code"), [&](Fund& fund) { fund.code = text.trimmed(); });
        judge();
    });
}

void FundForm::addShare()
{
    auto* share = new ShareEdit{this};
    m_shareRow = add(tr("Largest share (%)"), share, u"fundShare"_s);
    m_shareRow->setHint(tr("Of the costs of a project; empty when there is none."));
    m_form.bind(share, tr("largest share"), &Fund::maximumShare);
}

void FundForm::addCeilings()
{
    m_ceilings = new ListGridModel<FundCeiling>{ceilingColumns(), this};
    auto* grid = new GridView{m_ceilings, this};
    m_ceilingRow = add(tr("Ceilin&gs"), grid, u"fundCeilings"_s);
    m_form.onShow([this](const Fund& fund) { m_ceilings->setList(fund.ceilings); });
    connect(m_ceilings, &GridModel::edited, this, [this] {
        m_form.edit(tr("ceilings"), [this](Fund& fund) { fund.ceilings = m_ceilings->list(); });
    });
}

void FundForm::change(const QString& field, const Bindings<Fund>::Change& change)
{
    auto draft = m_record.draft();
    change(draft);
    m_record.change(std::move(draft), u"%1, %2"_s.arg(fund().name, field));
    judge();
}

void FundForm::refresh()
{
    m_workspace.guarded([this] {
        m_record.follow();
        m_form.show(m_record.draft());
        judge();
    });
}

void FundForm::judge()
{
    const auto catalogue = m_workspace.catalogue();
    std::map<FieldRow*, QStringList> sentences{
        {m_codeRow, {}}, {m_nameRow, {}}, {m_shareRow, {}}, {m_ceilingRow, {}}};
    for (const auto& violation : check(fund(), m_workspace.rules(*catalogue))) {
        auto* row = violation.field == Field::Code ? m_codeRow
            : violation.field == Field::Name       ? m_nameRow
            : violation.rule == Rule::OutsideRange ? m_shareRow
                                                   : m_ceilingRow;
        sentences[row].append(words::sentence(violation));
    }
    const auto typed = m_code->text().trimmed();
    const auto* const other = typed == fund().code ? nullptr : catalogue->fundByCode(typed);
    if (other)
        sentences[m_codeRow].append(
            tr("%1 has this code already: choose another.").arg(other->name));
    for (const auto& [row, lines] : sentences)
        row->setErrors(lines);
}

void FundForm::showConflict()
{
    m_message->say(tr("Somebody else changed this fund meanwhile. What you typed is kept here."),
                   Tone::Waiting);
    auto* mine = m_message->addAction(tr("Keep mine"));
    auto* theirs = m_message->addAction(tr("Take theirs"));
    connect(mine, &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_workspace.guarded([this] { m_record.keepMine(); });
    });
    connect(theirs, &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_workspace.guarded([this] {
            m_record.takeTheirs();
            m_form.show(m_record.draft());
            judge();
        });
    });
}

} // namespace regiobord
