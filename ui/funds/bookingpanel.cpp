#include "ui/funds/bookingpanel.h"

#include "app/words/labels.h"
#include "ui/shell/paneldraft.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

BookingPanel::BookingPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_project(new ChoiceBox{tr("not for a project"), this}),
      m_kind(new ChoiceBox{{}, this}),
      m_year(new QLineEdit{this}),
      m_date(new DateEdit{this}),
      m_amount(new AmountEdit{this}),
      m_remark(new QLineEdit{this}),
      m_missing(new ToneLabel{{}, Tone::Waiting, this}),
      m_book(makePrimaryButton(tr("&Book"), u"dialog-ok-apply"_s, this)),
      m_draft(nullptr)
{
    setObjectName(u"bookingPanel"_s);
    setMaximumWidth(720);
    for (const auto& [kind, code] : EnumCodes<FundEntryKind>::table)
        m_kind->addChoice(codeOf(kind), words::label(kind));
    m_year->setValidator(new QIntValidator{1900, 2999, m_year});
    m_missing->setWordWrap(true);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("New booking"), this));
    layout->addWidget(makeHint(tr("A booking is never changed. A mistake is booked back with an "
                                  "amount below zero and a remark."),
                               this));
    add(*layout, tr("&Project"), m_project, u"bookingProject"_s);
    add(*layout, tr("&Kind"), m_kind, u"bookingKind"_s);
    add(*layout, tr("&Year of the budget"), m_year, u"bookingYear"_s);
    add(*layout, tr("&Date"), m_date, u"bookingDate"_s);
    add(*layout, tr("&Amount"), m_amount, u"bookingAmount"_s);
    add(*layout, tr("&Remark"), m_remark, u"bookingRemark"_s);
    layout->addWidget(m_missing);
    m_book->setObjectName(u"bookingSave"_s);
    auto* cancel = makeButton(tr("Cancel"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_book);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    for (auto* line : std::initializer_list<QLineEdit*>{m_year, m_date, m_amount, m_remark})
        connect(line, &QLineEdit::textChanged, this, &BookingPanel::judge);
    connect(m_book, &QPushButton::clicked, this, [this] { Q_EMIT bookingWanted(entry()); });
    m_draft = new PanelDraft{workspace, *this};
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_draft->end();
        Q_EMIT cancelled();
    });
}

void BookingPanel::add(QVBoxLayout& layout, const QString& label, QWidget* widget,
                       const QString& name)
{
    widget->setObjectName(name);
    layout.addWidget(new FieldRow{label, widget, FieldRow::LabelPlace::Beside, this});
}

void BookingPanel::ask(const FundId& fund, QDate today, const std::vector<ProjectSummary>& projects)
{
    m_fund = fund;
    m_project->clearChoices();
    for (const auto& project : projects)
        m_project->addChoice(project.id.toString(), u"%1 %2"_s.arg(project.number, project.name));
    m_project->setCurrentIndex(0);
    m_kind->setKey(codeOf(FundEntryKind::Paid));
    m_year->setText(QString::number(today.year()));
    m_date->setValue(today);
    m_amount->setValue({});
    m_remark->clear();
    m_draft->begin({RecordKind::Fund, fund.toString()});
    judge();
    m_project->setFocus();
}

void BookingPanel::finish()
{
    m_draft->end();
}

FundEntry BookingPanel::entry() const
{
    const auto project = m_project->key();
    return {.id = {},
            .fund = m_fund,
            .project = project.isEmpty() ? ProjectId{} : ProjectId::fromString(project),
            .kind = fromCode<FundEntryKind>(m_kind->key()).value_or(FundEntryKind::Reserved),
            .year = m_year->text().toInt(),
            .date = m_date->value(),
            .amount = m_amount->value().value_or(Money{}),
            .remark = m_remark->text().trimmed()};
}

QString BookingPanel::missing() const
{
    const auto booking = entry();
    if (booking.amount == Money{})
        return tr("Fill in an amount.");
    if (!m_year->hasAcceptableInput())
        return tr("Fill in the year, with four digits.");
    if (!booking.date.isValid())
        return tr("Fill in the date.");
    if (booking.amount.isNegative() && booking.remark.isEmpty())
        return tr("An amount below zero is a correction: write in the remark what it corrects.");
    return {};
}

void BookingPanel::judge()
{
    const auto sentence = missing();
    m_missing->setText(sentence);
    m_missing->setVisible(!sentence.isEmpty());
    m_book->setEnabled(sentence.isEmpty());
}

} // namespace regiobord
