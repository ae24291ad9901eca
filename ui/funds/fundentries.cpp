#include "ui/funds/fundentries.h"

#include "app/funding/bookcommand.h"
#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/widgets/rowsview.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

Tone toneOf(FundEntryKind kind)
{
    switch (kind) {
    case FundEntryKind::Reserved:
        return Tone::Waiting;
    case FundEntryKind::Committed:
        return Tone::Active;
    case FundEntryKind::Paid:
        return Tone::Good;
    case FundEntryKind::Released:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

FundEntries::FundEntries(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new RowsModel{{{u"date"_s, tr("Date"), ColumnKind::Date},
                             {u"project"_s, tr("Project")},
                             {u"kind"_s, tr("Kind")},
                             {u"year"_s, tr("Year")},
                             {u"amount"_s, tr("Amount"), ColumnKind::Amount},
                             {u"remark"_s, tr("Remark")}},
                            this}),
      m_view(new RowsView{m_model, u"fundEntries"_s, this}),
      m_none(makeHint(tr("Nothing is booked on this fund yet. When a thematafel agrees to a "
                         "project its money is reserved here."),
                      this)),
      m_add(makeButton(tr("&New booking"), u"list-add"_s, this)),
      m_asking(new QScrollArea{this}),
      m_booking(new BookingPanel{workspace})
{
    m_view->setObjectName(u"fundEntryList"_s);
    m_view->setAccessibleName(tr("Bookings"));
    m_add->setObjectName(u"bookingAdd"_s);
    m_asking->setWidget(m_booking);
    m_asking->setWidgetResizable(true);
    m_asking->setFrameShape(QFrame::NoFrame);
    setAsking(false);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 12, 8, 12);
    layout->setSpacing(8);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_asking, 2);
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);
    connect(m_add, &QPushButton::clicked, this, &FundEntries::ask);
    connect(m_booking, &BookingPanel::cancelled, this, [this] {
        setAsking(false);
        m_add->setFocus();
    });
    connect(m_booking, &BookingPanel::bookingWanted, this, &FundEntries::book);
    connect(m_view, &RowsView::activatedKey, this, [this](const QString& key) {
        const auto found = std::ranges::find_if(
            m_state.entries, [&](const FundEntry& entry) { return entry.id.toString() == key; });
        if (found != m_state.entries.end() && !found->project.isNull())
            Q_EMIT projectWanted(found->project.toString());
    });
}

void FundEntries::show(const FundState& state, const ProjectNames& names)
{
    if (state.fund.id != m_state.fund.id)
        setAsking(false);
    m_state = state;
    std::vector<RowsRow> rows;
    for (const auto& entry : state.entries)
        rows.push_back(
            {entry.id.toString(),
             {dateCell(entry.date),
              textCell(nameIn(names, entry.project)),
              chipCell(words::label(entry.kind), toneOf(entry.kind), static_cast<int>(entry.kind)),
              {.text = QString::number(entry.year), .value = entry.year},
              amountCell(entry.amount),
              textCell(entry.remark)}});
    setAsking(m_isAsking);
    m_model->setRows(std::move(rows));
    m_view->fitColumns();
}

void FundEntries::ask()
{
    m_workspace.guarded([this] {
        m_booking->ask(m_state.fund.id, m_workspace.today(),
                       m_workspace.portfolio().projects().summaries());
        setAsking(true);
    });
}

// The form takes the place of the list: beneath each other neither has the room to be read.
void FundEntries::setAsking(bool isAsking)
{
    m_isAsking = isAsking;
    m_asking->setVisible(isAsking);
    m_add->setVisible(!isAsking);
    m_none->setVisible(!isAsking && m_state.entries.empty());
    m_view->setVisible(!isAsking && !m_state.entries.empty());
}

void FundEntries::book(FundEntry entry)
{
    const auto name = tr("booking of %1 on %2").arg(dutch::euros(entry.amount), m_state.fund.name);
    if (m_workspace.run(std::make_unique<BookCommand>(
            m_workspace.portfolio(), m_workspace.services().clock, std::move(entry), name))) {
        m_booking->finish();
        setAsking(false);
        m_view->setFocus();
    }
}

} // namespace regiobord
