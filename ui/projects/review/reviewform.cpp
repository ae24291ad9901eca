#include "ui/projects/review/reviewform.h"

#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "core/dutch.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/statuswords.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The days of discussion, one a row.
std::vector<GridColumn<QDate>> dayColumns()
{
    return {{.title = ReviewForm::tr("Date"),
             .kind = ColumnKind::Text,
             .text = [](const QDate& day) { return dutch::date(day); },
             .set =
                 [](QDate& day, const QString& text) {
                     day = dutch::parseDate(text).value_or(QDate{});
                     return day.isValid() || text.trimmed().isEmpty();
                 },
             .width = 220}};
}

// The bodies with these keys: those that were chosen before in their order, for the first one
// decides; the new ones behind them.
std::vector<BodyId> chosen(const QStringList& keys, const std::vector<BodyId>& before)
{
    std::vector<BodyId> bodies;
    for (const auto& body : before) {
        if (keys.contains(body.toString()))
            bodies.push_back(body);
    }
    for (const auto& key : keys) {
        const auto body = BodyId::fromString(key);
        if (std::ranges::find(bodies, body) == bodies.end())
            bodies.push_back(body);
    }
    return bodies;
}

} // namespace

ReviewForm::ReviewForm(ProjectSession& session, FindingsReport stored, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_record(session.workspace(), std::move(stored)),
      m_form([this](const QString& field, const auto& change) { this->change(field, change); }),
      m_layout(new QVBoxLayout{this}),
      m_message(new MessageBar{this}),
      m_followed(makeHint({}, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_message);
    addHead();
    addCriteria();
    addRegioDeal();
    addAdvice();
    addVerdict();
    addDates();
    setMaximumWidth(720);
    fillChoices();
    m_record.kept().watchAll(*this);
    connect(&m_record.autoSave(), &AutoSave::conflicted, this, &ReviewForm::showConflict);
    connect(&m_record.autoSave(), &AutoSave::gone, this,
            [this] { m_message->say(tr("This report was removed by somebody else."), Tone::Bad); });
    refresh();
}

FieldRow* ReviewForm::add(const QString& label, QWidget* widget, const QString& name)
{
    widget->setObjectName(name);
    auto* row = new FieldRow{label, widget, FieldRow::LabelPlace::Above, this};
    m_layout->addWidget(row);
    return row;
}

void ReviewForm::addPicker(const QString& label, const QString& name,
                           std::vector<BodyId> FindingsReport::*member)
{
    auto* picker = new Picker{8, this}; // a region has a handful of tables
    auto* row = add(label, picker, name);
    if (member == &FindingsReport::thematafels)
        m_rows[Field::ReportThematafels] = row;
    m_bodyPickers.push_back(picker);
    m_form.onShow([picker, member](const FindingsReport& report) {
        QStringList keys;
        for (const auto& body : report.*member)
            keys.append(body.toString());
        picker->setKeys(keys);
    });
    const auto field = tr("thematafels");
    connect(picker, &Picker::edited, this, [this, picker, member, field] {
        m_form.edit(field, [&](FindingsReport& report) {
            report.*member = chosen(picker->keys(), report.*member);
        });
    });
}

void ReviewForm::addHead()
{
    m_layout->addWidget(m_followed);
    addPicker(tr("2  &Thematafels"), u"reviewThematafels"_s, &FindingsReport::thematafels);
    auto* purpose = new TextEdit{4, this};
    m_rows[Field::Purpose] = add(tr("3  &Purpose of the project"), purpose, u"reviewPurpose"_s);
    m_form.bind(purpose, tr("purpose"), &FindingsReport::purpose);
}

void ReviewForm::addCriteria()
{
    m_layout->addSpacing(4);
    m_layout->addWidget(makeHeading(tr("5  Criteria"), this));
    m_criteria = new CriteriaFields{this};
    m_criteriaRow = add({}, m_criteria, u"reviewCriteria"_s);
    m_form.onShow([this](const FindingsReport& report) { m_criteria->show(report.criteria); });
    connect(m_criteria, &CriteriaFields::edited, this, [this] {
        m_form.edit(tr("criteria"),
                    [this](FindingsReport& report) { report.criteria = m_criteria->criteria(); });
    });
}

void ReviewForm::addRegioDeal()
{
    m_layout->addSpacing(4);
    m_layout->addWidget(makeHeading(tr("6  Regio Deal"), this));
    auto* asks = new ChoiceBox{{}, this};
    for (const auto answer : {Answer::Open, Answer::Yes, Answer::No})
        asks->addChoice(codeOf(answer), words::label(answer));
    m_rows[Field::ReportRegioDeal] =
        add(tr("Is a &contribution asked from the Regio Deal?"), asks, u"reviewRegioDeal"_s);
    m_form.bind(asks, tr("Regio Deal"), &FindingsReport::asksRegioDeal);
    auto* remark = new TextEdit{2, this};
    add(tr("&Remark on the Regio Deal"), remark, u"reviewRegioDealRemark"_s);
    m_form.bind(remark, tr("Regio Deal"), &FindingsReport::regioDealRemark);
    m_springplank = new ChoiceBox{tr("not chosen"), this};
    add(tr("6a  &Springplank"), m_springplank, u"reviewSpringplank"_s);
    m_form.bind(m_springplank, tr("springplank"), &FindingsReport::springplank);
    m_results = new Picker{12, this};
    add(tr("6b  Springplank r&esults"), m_results, u"reviewResults"_s);
    m_form.onShow([this](const FindingsReport& report) {
        QStringList keys;
        for (const auto& result : report.results)
            keys.append(result.toString());
        m_results->setKeys(keys);
    });
    connect(m_results, &Picker::edited, this, [this] {
        m_form.edit(tr("springplank results"), [this](FindingsReport& report) {
            report.results.clear();
            for (const auto& key : m_results->keys())
                report.results.push_back(SpringplankResultId::fromString(key));
        });
    });
}

void ReviewForm::addAdvice()
{
    m_layout->addSpacing(4);
    m_layout->addWidget(makeHeading(tr("Advice and alignment"), this));
    auto* remarks = new TextEdit{3, this};
    add(tr("7  Remarks of the &adviser"), remarks, u"reviewRemarks"_s);
    m_form.bind(remarks, tr("remarks of the adviser"), &FindingsReport::adviserRemarks);
    addPicker(tr("8  Aligned &with"), u"reviewAlignedWith"_s, &FindingsReport::alignedWith);
    auto* alignment = new TextEdit{2, this};
    add(tr("8  What the a&lignment gave"), alignment, u"reviewAlignment"_s);
    m_form.bind(alignment, tr("alignment"), &FindingsReport::alignment);
}

void ReviewForm::addVerdict()
{
    m_layout->addSpacing(4);
    m_layout->addWidget(makeHeading(tr("9  Verdict of the thematafel"), this));
    auto* verdict = new ChoiceBox{{}, this};
    for (const auto& [value, code] : EnumCodes<Verdict>::table)
        verdict->addChoice(codeOf(value), words::label(value));
    m_rows[Field::ReportVerdict] = add(tr("9a  &Verdict"), verdict, u"reviewVerdict"_s);
    m_form.bind(verdict, tr("verdict"), &FindingsReport::verdict);
    auto* text = new TextEdit{2, this};
    add(tr("Verdict in w&ords"), text, u"reviewVerdictText"_s);
    m_form.bind(text, tr("verdict"), &FindingsReport::verdictText);
    auto* conditions = new TextEdit{3, this};
    m_rows[Field::ReportConditions] =
        add(tr("Co&nditions, one on a line"), conditions, u"reviewConditions"_s);
    m_form.bind(conditions, tr("conditions"), &FindingsReport::conditions);
}

void ReviewForm::addDates()
{
    m_days = new ListGridModel<QDate>{dayColumns(), this};
    auto* days = new GridView{m_days, this};
    add(tr("9b  &Discussed on"), days, u"reviewDays"_s);
    m_form.onShow([this](const FindingsReport& report) { m_days->setList(report.discussedOn); });
    connect(m_days, &GridModel::edited, this, [this] {
        m_form.edit(tr("dates"),
                    [this](FindingsReport& report) { report.discussedOn = m_days->list(); });
    });
    auto* date = new DateEdit{this};
    m_rows[Field::ReportDates] = add(tr("9c  Date of the report"), date, u"reviewDate"_s);
    m_form.bind(date, tr("date of the report"), &FindingsReport::reportDate);
}

void ReviewForm::fillChoices()
{
    const auto& content = m_session.catalogue().content();
    std::vector<PickerChoice> tables;
    for (const auto& body : content.bodies) {
        if (body.kind == BodyKind::Thematafel)
            tables.push_back({.key = body.id.toString(), .text = body.name});
    }
    for (auto* picker : m_bodyPickers)
        picker->setChoices(tables);
    std::vector<PickerChoice> results;
    for (const auto& programme : content.programmes) {
        for (const auto& springplank : programme.springplanken) {
            const auto name = u"%1 %2"_s.arg(springplank.code, springplank.name);
            m_springplank->addChoice(springplank.id.toString(), name);
            for (const auto& result : springplank.results)
                results.push_back({.key = result.id.toString(),
                                   .text = u"%1 %2"_s.arg(result.code, result.label),
                                   .group = name});
        }
    }
    m_results->setChoices(results);
}

void ReviewForm::change(const QString& field, const Bindings<FindingsReport>::Change& change)
{
    if (report().isClosed)
        return;
    auto draft = m_record.draft();
    change(draft);
    m_record.change(std::move(draft), tr("%1, report: %2").arg(m_session.project().number, field));
    judge();
    Q_EMIT edited();
}

void ReviewForm::refresh()
{
    m_session.workspace().guarded([this] {
        m_record.follow();
        show();
    });
}

void ReviewForm::show()
{
    const auto& report = m_record.draft();
    const auto& details = m_session.details();
    m_followed->setText(tr("1 and 4: %1, %2.")
                            .arg(report.isClosed ? report.projectName : details.name,
                                 dutch::range(report.isClosed ? report.period : details.period))
                        + (report.isClosed
                               ? QString{}
                               : u' ' + tr("They follow the application until it closes.")));
    m_form.show(report);
    setReadOnly(report.isClosed);
    judge();
}

// What is not yet filled in waits; what is wrong is wrong.
void ReviewForm::setSentences(FieldRow& row, const Violations& violations, Field field)
{
    QStringList errors;
    QStringList warnings;
    for (const auto& violation : violations) {
        if (violation.field != field)
            continue;
        const bool isError =
            violation.severity == Severity::Error && violation.rule != Rule::Required;
        (isError ? errors : warnings).append(words::sentence(violation));
    }
    row.setErrors(errors);
    row.setWarnings(warnings);
}

void ReviewForm::judge()
{
    if (report().isClosed)
        return;
    auto report = m_record.draft();
    report.period = m_session.details().period;
    auto violations = check(report, m_session.workspace().rules(m_session.catalogue()));
    const auto against = checkAgainst(report, m_session.details());
    violations.insert(violations.end(), against.begin(), against.end());
    for (const auto& [field, row] : m_rows)
        setSentences(*row, violations, field);
    for (int row = 0; row < static_cast<int>(report.criteria.size()); ++row) {
        QStringList warnings;
        for (const auto& violation : violations) {
            if (violation.field == Field::ReportCriteria && violation.row == row)
                warnings.append(words::sentence(violation));
        }
        m_criteria->setSentences(row, {}, warnings);
    }
}

void ReviewForm::setReadOnly(bool isReadOnly)
{
    for (auto* line : findChildren<QLineEdit*>())
        line->setReadOnly(isReadOnly);
    for (auto* text : findChildren<TextEdit*>())
        text->setReadOnly(isReadOnly);
    for (auto* box : findChildren<ChoiceBox*>())
        box->setEnabled(!isReadOnly);
    for (auto* picker : findChildren<Picker*>())
        picker->setEnabled(!isReadOnly);
    for (auto* grid : findChildren<GridView*>())
        grid->setEnabled(!isReadOnly);
}

void ReviewForm::showConflict()
{
    m_message->say(tr("Somebody else changed this report meanwhile. What you typed is kept here."),
                   Tone::Waiting);
    auto* mine = m_message->addAction(tr("Keep mine"));
    auto* theirs = m_message->addAction(tr("Take theirs"));
    connect(mine, &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_session.workspace().guarded([this] { m_record.keepMine(); });
    });
    connect(theirs, &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_session.workspace().guarded([this] {
            m_record.takeTheirs();
            show();
            Q_EMIT edited();
        });
    });
}

} // namespace regiobord
