#include "ui/projects/list/summarypanel.h"

#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "core/dutch.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statuswords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int mostSentences = 4;

QString nameOrNone(const QString& name)
{
    return name.isEmpty() ? SummaryPanel::tr("not filled in") : name;
}

QString mark(RouteOutcome outcome)
{
    switch (outcome) {
    case RouteOutcome::Passed:
    case RouteOutcome::PassedWithConditions:
        return u"\u2713"_s;
    case RouteOutcome::HeldOver:
        return u"\u25B2"_s;
    case RouteOutcome::Rejected:
    case RouteOutcome::Withdrawn:
    case RouteOutcome::EndedEarly:
        return u"\u2715"_s;
    }
    Q_UNREACHABLE();
}

QString routeRow(const QString& mark, const QString& step, const QString& when)
{
    return u"<tr><td>%1&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3</td></tr>"_s.arg(
        mark, step.toHtmlEscaped(), when.toHtmlEscaped());
}

// The route as lines: what was decided and when, what is waited for, and what comes after it.
QString routeHtml(const ProjectRoute& route)
{
    QString rows;
    for (const auto& entry : route.entries())
        rows +=
            routeRow(mark(entry.outcome), sentenceCase(words::label(entry.step)),
                     u"%1, %2"_s.arg(words::label(entry.outcome), dutch::shortDate(entry.date)));
    if (const auto next = route.nextStep()) {
        for (const auto& [step, code] : EnumCodes<RouteStep>::table) {
            if (step < *next)
                continue;
            const bool isNext = step == *next;
            rows += routeRow(isNext ? u"\u25B8"_s : u"\u00B7"_s, sentenceCase(words::label(step)),
                             isNext ? SummaryPanel::tr("is waited for") : QString{});
        }
    }
    return u"<table cellspacing=0 cellpadding=2>"_s + rows + u"</table>"_s;
}

QString moneyRow(const QString& sign, const QString& name, Money amount)
{
    return u"<tr><td>%1&nbsp;</td><td>%2&nbsp;&nbsp;</td><td align=right>%3</td></tr>"_s.arg(
        sign, name.toHtmlEscaped(), dutch::plainAmount(amount));
}

QLabel* makeText(QWidget* parent)
{
    auto* label = new QLabel{parent};
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SummaryPanel::SummaryPanel(QWidget* parent)
    : QWidget(parent),
      m_content(new QWidget{this}),
      m_nothing(makeHint(tr("Choose a project to see it here at a glance."), this)),
      m_number(makeHint({}, m_content)),
      m_name(makeHeading({}, m_content)),
      m_parties(makeText(m_content)),
      m_status(new Chip{m_content}),
      m_decide(makeButton(tr("&Decision..."), u"dialog-ok-apply"_s, m_content)),
      m_remove(makeButton(tr("Remove"), u"edit-delete"_s, m_content)),
      m_route(makeText(m_content)),
      m_money(makeText(m_content)),
      m_gap(new ToneLabel{{}, Tone::Waiting, m_content}),
      m_missingTitle(new ToneLabel{{}, Tone::Waiting, m_content}),
      m_missing(new QWidget{m_content})
{
    setObjectName(u"summaryPanel"_s);
    m_name->setObjectName(u"summaryName"_s);
    m_name->setWordWrap(true);
    m_route->setObjectName(u"summaryRoute"_s);
    m_route->setTextFormat(Qt::RichText);
    m_money->setObjectName(u"summaryMoney"_s);
    m_money->setTextFormat(Qt::RichText);
    m_gap->setWordWrap(true);
    m_missingTitle->setObjectName(u"summaryMissing"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(m_number, 1);
    top->addWidget(m_status);
    auto* layout = new QVBoxLayout{m_content};
    layout->setContentsMargins(4, 0, 8, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_name);
    layout->addWidget(m_parties);
    makeActions(layout);
    for (QWidget* part : {static_cast<QWidget*>(m_money), static_cast<QWidget*>(m_gap),
                          makeLine(m_content), static_cast<QWidget*>(m_missingTitle), m_missing,
                          makeLine(m_content), static_cast<QWidget*>(m_route)})
        layout->addWidget(part);
    layout->addStretch();
    new QVBoxLayout{m_missing};
    m_missing->layout()->setContentsMargins(0, 0, 0, 0);
    m_missing->layout()->setSpacing(4);
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing);
    outer->addWidget(scroll, 1);
    m_content->hide();
}

void SummaryPanel::makeActions(QVBoxLayout* layout)
{
    auto* open = makePrimaryButton(tr("&Open"), u"document-open"_s, m_content);
    auto* duplicate = makeButton(tr("D&uplicate"), u"edit-copy"_s, m_content);
    open->setObjectName(u"summaryOpen"_s);
    m_decide->setObjectName(u"summaryDecide"_s);
    duplicate->setObjectName(u"summaryDuplicate"_s);
    m_remove->setObjectName(u"summaryRemove"_s);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(open, 1);
    first->addWidget(m_decide, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(duplicate, 1);
    second->addWidget(m_remove, 1);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addSpacing(4);
    connect(open, &QPushButton::clicked, this, &SummaryPanel::openWanted);
    connect(m_decide, &QPushButton::clicked, this, &SummaryPanel::decisionWanted);
    connect(duplicate, &QPushButton::clicked, this, &SummaryPanel::duplicateWanted);
    connect(m_remove, &QPushButton::clicked, this, &SummaryPanel::removeWanted);
}

void SummaryPanel::show(const std::optional<Project>& project, const Violations& violations,
                        const Catalogue& catalogue)
{
    m_nothing->setVisible(!project);
    m_content->setVisible(project.has_value());
    if (!project)
        return;
    const auto& details = project->details;
    m_number->setText(project->number);
    m_name->setText(details.name.isEmpty() ? tr("(no name yet)") : details.name);
    const auto status = project->route.status();
    m_status->set(sentenceCase(words::label(status)), toneOf(status));
    const auto* applicant = catalogue.organisation(details.applicant);
    const auto* table = catalogue.body(details.thematafel);
    QStringList lines{
        tr("Applicant: %1").arg(nameOrNone(applicant ? applicant->name : QString{})),
        tr("Thematafel: %1").arg(nameOrNone(table ? words::nameWithoutKind(*table) : QString{}))};
    if (details.period.start.isValid() || details.period.end.isValid())
        lines.append(dutch::range(details.period));
    m_parties->setText(lines.join(u'\n'));
    m_decide->setEnabled(project->route.nextStep().has_value());
    m_remove->setVisible(project->route.entries().empty());
    showMoney(details.budget);
    showMissing(violations);
    m_route->setText(routeHtml(project->route));
}

void SummaryPanel::showMoney(const Budget& budget)
{
    const auto sums = totals(budget);
    m_money->setText(u"<table cellspacing=0 cellpadding=2>"_s
                     + moneyRow({}, tr("Costs"), sums.costs)
                     + moneyRow(u"="_s, tr("Co-financing"), sums.cofinancing)
                     + moneyRow(u"+"_s, tr("Requested"), sums.requestedGrant) + u"</table>"_s);
    m_gap->setVisible(!sums.isBalanced());
    m_gap->setText(
        sums.gap().isNegative()
            ? tr("The financing is %1 higher than the costs.")
                  .arg(dutch::euros(Money{} - sums.gap()))
            : tr("The financing is %1 lower than the costs.").arg(dutch::euros(sums.gap())));
}

void SummaryPanel::showMissing(const Violations& violations)
{
    const auto errors = std::ranges::count(violations, Severity::Error, &Violation::severity);
    const auto others = static_cast<qint64>(violations.size()) - errors;
    m_missingTitle->setTone(errors > 0 ? Tone::Bad : others > 0 ? Tone::Waiting : Tone::Good);
    m_missingTitle->setText(
        errors > 0 ? tr("To be put in order: %1, points of attention: %2").arg(errors).arg(others)
            : others > 0 ? tr("Complete. Points of attention: %1").arg(others)
                         : tr("Complete."));
    while (auto* item = m_missing->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto first = violations;
    std::ranges::stable_sort(first, {}, &Violation::severity);
    first.resize(std::min<std::size_t>(first.size(), mostSentences));
    for (const auto& violation : first) {
        auto* line = new QLabel{m_missing};
        line->setWordWrap(true);
        line->setTextFormat(Qt::RichText);
        const auto part = violation.field == Field::Realised
            ? u"voortgang"_s
            : u"aanvraag/"_s + formNumber(violation.field);
        line->setText(
            u"<a href=\"%1\">%2</a>: %3"_s.arg(part, words::place(violation).toHtmlEscaped(),
                                               words::sentence(violation).toHtmlEscaped()));
        connect(line, &QLabel::linkActivated, this, &SummaryPanel::partWanted);
        m_missing->layout()->addWidget(line);
    }
    if (violations.size() > first.size())
        m_missing->layout()->addWidget(
            makeHint(tr("And %1 more.").arg(violations.size() - first.size()), m_missing));
    m_missing->setVisible(!first.empty());
}

} // namespace regiobord
