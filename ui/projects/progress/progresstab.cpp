#include "ui/projects/progress/progresstab.h"

#include "app/words/violationtext.h"
#include "core/dutch.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int realisedColumn = 3;
constexpr int remarkColumnIndex = 5;

GridColumn<ProgressRow> readColumn(const QString& title, QString ProgressRow::*member, int width)
{
    return {.title = title,
            .text = [member](const ProgressRow& row) { return row.*member; },
            .width = width};
}

GridColumn<ProgressRow> promisedColumn()
{
    return {.title = ProgressTab::tr("Promised"),
            .kind = ColumnKind::Number,
            .text =
                [](const ProgressRow& row) {
                    return row.promised ? dutch::number(*row.promised) : QString{};
                },
            .width = 88};
}

// Who types a number means: up to today, unless a day stands there. Without a number there is none.
GridColumn<ProgressRow> amountColumn(QDate today)
{
    return {.title = ProgressTab::tr("Realised"),
            .kind = ColumnKind::Number,
            .text =
                [](const ProgressRow& row) {
                    const auto& amount = row.realised.amount;
                    return amount ? dutch::number(*amount) : QString{};
                },
            .set =
                [today](ProgressRow& row, const QString& typed) {
                    auto& realised = row.realised;
                    realised.amount = dutch::parseNumber(typed);
                    if (realised.amount && !realised.until.isValid())
                        realised.until = today;
                    if (typed.isEmpty())
                        realised.until = {};
                    return realised.amount || typed.isEmpty();
                },
            .width = 96};
}

GridColumn<ProgressRow> untilColumn()
{
    return {.title = ProgressTab::tr("Up to"),
            .kind = ColumnKind::Date,
            .text = [](const ProgressRow& row) { return dutch::shortDate(row.realised.until); },
            .set =
                [](ProgressRow& row, const QString& typed) {
                    const auto day = dutch::parseDate(typed);
                    row.realised.until = day.value_or(QDate{});
                    return day || typed.isEmpty();
                },
            .width = 104};
}

GridColumn<ProgressRow> remarkColumn()
{
    return {.title = ProgressTab::tr("Remark"),
            .text = [](const ProgressRow& row) { return row.realised.remark; },
            .set =
                [](ProgressRow& row, const QString& typed) {
                    row.realised.remark = typed.trimmed();
                    return true;
                },
            .width = 280};
}

} // namespace

ProgressTab::ProgressTab(ProjectSession& session, QWidget* parent)
    : ProjectTab(session, parent),
      m_note(new ToneLabel{{}, Tone::Waiting, this}),
      m_content(new QWidget),
      m_scroller(new QScrollArea{this}),
      m_empty(makeEmpty())
{
    m_note->setObjectName(u"progressNote"_s);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout{m_content};
    layout->setContentsMargins(0, 16, 8, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHint(tr("Fill in what was realised since the start, and up to which day. "
                                  "It stands beside the application and is no part of the form."),
                               this));
    layout->addWidget(m_note);
    m_measures = addPart(*layout, tr("Measures of the springplanken"), u"progressMeasures"_s);
    m_results = addPart(*layout, tr("Results of the application"), u"progressResults"_s);
    layout->addStretch(1);
    m_scroller->setWidget(m_content);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    auto* around = new QVBoxLayout{this};
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_scroller);
    around->addWidget(m_empty);
}

EmptyState* ProgressTab::makeEmpty()
{
    auto* empty =
        new EmptyState{tr("This project promises no numbers yet"),
                       tr("What fields 7 and 8b promise is followed here after the award."), this};
    empty->setObjectName(u"progressEmpty"_s);
    connect(empty->addAction(tr("Fill in the results"), u"document-edit"_s), &QPushButton::clicked,
            this, [this] {
                Q_EMIT wanted({Place::Project, session().project().id.toString(), u"aanvraag/7"_s});
            });
    return empty;
}

ProgressTab::Part ProgressTab::addPart(QVBoxLayout& layout, const QString& heading,
                                       const QString& name)
{
    Part part{.box = new QWidget{m_content},
              .model =
                  new ListGridModel<ProgressRow>{
                      {readColumn(tr("What"), &ProgressRow::name, 260), promisedColumn(),
                       readColumn(tr("Unit"), &ProgressRow::unit, 150),
                       amountColumn(workspace().today()), untilColumn(), remarkColumn()},
                      this},
              .view = nullptr,
              .errors = new ToneLabel{{}, Tone::Bad, this},
              .warnings = new ToneLabel{{}, Tone::Waiting, this}};
    part.model->fixRows();
    part.view = new GridView{part.model, m_content};
    part.view->setObjectName(name);
    part.view->setAccessibleName(heading);
    session().kept().watch(part.view);
    auto* header = part.view->horizontalHeader();
    header->setStretchLastSection(false);
    for (const int words : {0, remarkColumnIndex})
        header->setSectionResizeMode(words, QHeaderView::Stretch);
    auto* box = new QVBoxLayout{part.box};
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(makeHeading(heading, m_content));
    box->addWidget(part.view);
    for (auto* label : {part.errors, part.warnings}) {
        label->setWordWrap(true);
        box->addWidget(label);
    }
    layout.addWidget(part.box);
    connect(part.model, &GridModel::edited, this, [this, part] { take(part); });
    return part;
}

void ProgressTab::take(const Part& part)
{
    const auto& rows = part.model->list();
    session().change(tr("what was realised"), [&](ProjectDetails& details) {
        const auto first = firstRow(part);
        for (std::size_t i = 0; i < rows.size(); ++i)
            setRealised(details, first + i, rows[i].realised);
    });
}

// In progressRows(), where the measures go first.
std::size_t ProgressTab::firstRow(const Part& part) const
{
    return part.model == m_results.model ? m_measures.model->list().size() : 0;
}

void ProgressTab::refresh()
{
    const auto rows = progressRows(session().details(), session().catalogue());
    const auto results = std::ranges::find(rows, false, &ProgressRow::isMeasure);
    m_measures.model->setList({rows.begin(), results});
    m_results.model->setList({results, rows.end()});
    show(m_measures);
    show(m_results);
    const auto notes = session().sentences(Field::Realised, -1, Severity::Warning);
    const bool isAwarded = session().project().route.passedOn(RouteStep::Award).isValid();
    m_note->setText(notes.isEmpty() ? tr("This project has not been awarded yet.")
                                    : notes.join(u'\n'));
    m_note->setVisible(!isAwarded);
    m_empty->setVisible(rows.empty());
    m_scroller->setVisible(!rows.empty());
}

void ProgressTab::show(const Part& part) const
{
    part.box->setVisible(!part.model->list().empty());
    const auto errors = sentences(part, Severity::Error);
    const auto warnings = sentences(part, Severity::Warning);
    part.errors->setText(errors.join(u'\n'));
    part.errors->setVisible(!errors.isEmpty());
    part.warnings->setText(warnings.join(u'\n'));
    part.warnings->setVisible(!warnings.isEmpty());
}

QStringList ProgressTab::sentences(const Part& part, Severity severity) const
{
    const auto first = static_cast<int>(firstRow(part));
    const auto& rows = part.model->list();
    QStringList sentences;
    for (const auto& violation : session().violations()) {
        const auto row = violation.row - first;
        if (violation.field != Field::Realised || violation.severity != severity || row < 0
            || row >= static_cast<int>(rows.size()))
            continue;
        const auto sentence = words::sentence(violation);
        const auto& name = rows[static_cast<std::size_t>(row)].name;
        sentences.append(violation.rule == Rule::RealisedMissing ? sentence
                                                                 : u"%1: %2"_s.arg(name, sentence));
    }
    return sentences;
}

void ProgressTab::goTo(const QString&)
{
    const auto& part = m_measures.model->list().empty() ? m_results : m_measures;
    part.view->setFocus();
    part.view->setCurrentIndex(part.model->index(0, realisedColumn));
}

} // namespace regiobord
