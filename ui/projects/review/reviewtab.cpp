#include "ui/projects/review/reviewtab.h"

#include "app/reviews/closereviewcommand.h"
#include "app/words/labels.h"
#include "app/words/refusaltext.h"
#include "core/dutch.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regiobord {

ReviewTab::ReviewTab(ProjectSession& session, QWidget* parent)
    : ProjectTab(session, parent),
      m_stack(new QStackedLayout{this}),
      m_empty(new EmptyState{tr("No review yet"),
                             tr("The thematafel judges the application by fixed criteria and "
                                "writes a findings report for the Board. The report starts with "
                                "what the application says."),
                             this})
{
    auto* start = m_empty->addAction(tr("&Start the review"), u"document-edit"_s);
    start->setObjectName(u"reviewStart"_s);
    connect(start, &QPushButton::clicked, this, &ReviewTab::startReview);
    m_area = new ExplainedArea{makeContent(), this};
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_area);
}

QWidget* ReviewTab::makeContent()
{
    auto* content = new QWidget;
    content->setMaximumWidth(1180); // the form and the facts stay beside each other
    m_chip = new Chip{content};
    m_chip->setObjectName(u"reviewChip"_s);
    m_state = new QLabel{content};
    m_state->setTextFormat(Qt::PlainText);
    m_paper = makeButton(tr("Show and &print"), u"document-print"_s, content);
    m_paper->setObjectName(u"reviewPaper"_s);
    m_new = makeButton(tr("New &report"), u"document-new"_s, content);
    m_new->setObjectName(u"reviewNew"_s);
    connect(m_new, &QPushButton::clicked, this, &ReviewTab::startReview);
    connect(m_paper, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({Place::Project, session().project().id.toString(),
                       u"papier/rapport-van-bevindingen"_s});
    });
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_chip);
    top->addWidget(m_state, 1);
    top->addWidget(m_paper);
    top->addWidget(m_new);
    m_closing = new QWidget{content};
    m_closing->setMaximumWidth(720);
    m_consequence = new QLabel{m_closing};
    m_consequence->setObjectName(u"reviewConsequence"_s);
    m_consequence->setWordWrap(true);
    m_refusal = new ToneLabel{{}, Tone::Waiting, m_closing};
    m_refusal->setObjectName(u"reviewRefusal"_s);
    m_refusal->setWordWrap(true);
    m_close = makePrimaryButton(tr("&Close the report"), u"dialog-ok-apply"_s, m_closing);
    m_close->setObjectName(u"reviewClose"_s);
    connect(m_close, &QPushButton::clicked, this, &ReviewTab::closeReview);
    auto* closing = new QVBoxLayout{m_closing};
    closing->setContentsMargins(0, 8, 0, 0);
    closing->setSpacing(8);
    closing->addWidget(makeHeading(tr("Close"), m_closing));
    closing->addWidget(m_consequence);
    closing->addWidget(m_refusal);
    closing->addWidget(m_close, 0, Qt::AlignLeft);
    m_formColumn = new QWidget{content};
    auto* left = new QVBoxLayout{m_formColumn};
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_closing);
    left->addStretch(1);
    m_facts = new ReviewFacts{session(), content};
    m_facts->setMinimumWidth(280);
    m_facts->setMaximumWidth(420);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(32);
    m_columns->addWidget(m_formColumn, 2);
    m_columns->addWidget(m_facts, 1);
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins(0, 16, 8, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addLayout(m_columns, 1);
    connect(m_facts, &ReviewFacts::wanted, this, &ReviewTab::wanted);
    connect(m_facts, &ReviewFacts::explainWanted, this,
            [this](const auto& explain) { m_area->panel().explain(explain); });
    return content;
}

void ReviewTab::goTo(const QString& part)
{
    auto* field = m_form ? m_form->findChild<QWidget*>(part) : nullptr;
    if (!field)
        return;
    field->setFocus();
    m_area->scroller().ensureWidgetVisible(field);
}

void ReviewTab::refresh()
{
    std::optional<Versioned<FindingsReport>> stored;
    if (!workspace().guarded(
            [&] { stored = workspace().portfolio().reports().findFor(session().project().id); }))
        return;
    m_stack->setCurrentIndex(stored ? 1 : 0);
    if (!stored) {
        delete std::exchange(m_form, nullptr);
        return;
    }
    showForm(stored->value);
    const auto& report = m_form->report();
    m_chip->set(report.isClosed ? tr("closed") : tr("being written"),
                report.isClosed ? Tone::Good : Tone::Active);
    m_state->setText(report.isClosed
                         ? tr("Findings report: %1, %2")
                               .arg(words::label(report.verdict), dutch::date(report.reportDate))
                         : tr("Findings report. What you type is kept at once."));
    m_new->setVisible(report.isClosed);
    showClosing();
    m_facts->refresh(report.id);
    m_area->panel().refresh();
}

void ReviewTab::showForm(const FindingsReport& report)
{
    if (m_form && m_form->report().id == report.id) {
        m_form->refresh();
        return;
    }
    delete m_form;
    m_form = new ReviewForm{session(), report, m_formColumn};
    auto* left = qobject_cast<QVBoxLayout*>(m_formColumn->layout());
    left->insertWidget(0, m_form);
    connect(m_form, &ReviewForm::edited, this, &ReviewTab::showClosing);
}

// What closing will do, and what has to be in order first.
void ReviewTab::showClosing()
{
    const auto& report = m_form->report();
    m_closing->setVisible(!report.isClosed);
    if (report.isClosed)
        return;
    workspace().guarded([&] {
        const auto rules = workspace().rules(session().catalogue());
        const auto refusal = refusalToClose(workspace().portfolio(), report, rules);
        m_consequence->setText(consequence(report));
        m_refusal->setVisible(refusal.has_value());
        m_refusal->setText(refusal ? words::refusalText(*refusal) : QString{});
        m_close->setEnabled(!refusal);
    });
}

QString ReviewTab::consequence(const FindingsReport& report) const
{
    auto text = tr("Closing puts the verdict of the thematafel on the route of the project. "
                   "The report can then no longer be changed; undo takes it back.");
    const bool isAgreed =
        report.verdict == Verdict::Agree || report.verdict == Verdict::AgreeWithConditions;
    if (!isAgreed)
        return text;
    const auto& details = session().details();
    const auto booked = workspace().portfolio().funds().entriesOf(session().project().id);
    const auto day =
        report.discussedOn.empty() ? workspace().today() : std::ranges::max(report.discussedOn);
    for (const auto& entry : reservationsFor(session().project().id, details.budget, booked, day)) {
        const auto* const fund = session().catalogue().fund(entry.fund);
        text += u'\n'
            + tr("It reserves %1 of %2 in %3.")
                  .arg(dutch::euros(entry.amount), fund ? fund->name : QString{})
                  .arg(entry.year);
    }
    return text;
}

void ReviewTab::startReview()
{
    workspace().flush();
    const auto number = session().project().number;
    workspace().run(std::make_unique<AddCommand<FindingsReport>>(
        workspace().portfolio(), regiobord::startReview(session().project()),
        tr("%1, review started").arg(number)));
    refresh();
}

void ReviewTab::closeReview()
{
    workspace().flush();
    const auto name = tr("%1, report closed").arg(session().project().number);
    const auto& services = workspace().services();
    const bool isClosed = workspace().run(std::make_unique<CloseReviewCommand>(
        workspace().portfolio(), services.law, services.clock, m_form->report(), name));
    if (isClosed)
        Q_EMIT workspace().said(tr("The report is closed. The project goes on along its route."));
    refresh();
}

} // namespace regiobord
