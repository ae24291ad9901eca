#include "ui/funds/funddetail.h"

#include "ui/funds/fundentries.h"
#include "ui/funds/fundform.h"
#include "ui/funds/fundoverview.h"
#include "ui/funds/whatifpanel.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

const QStringList parts{u"overzicht"_s, u"boekingen"_s, u"wat-als"_s, u"gegevens"_s};

} // namespace

FundDetail::FundDetail(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(makeHeading({}, this)),
      m_tabs(new QTabWidget{this}),
      m_overview(new FundOverview{this}),
      m_entries(new FundEntries{workspace, this}),
      m_whatIf(new WhatIfPanel{workspace, this}),
      m_formArea(new QScrollArea{this})
{
    m_title->setObjectName(u"fundTitle"_s);
    m_tabs->setObjectName(u"fundTabs"_s);
    m_tabs->setDocumentMode(true);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_overview, tr("&Overview"));
    m_tabs->addTab(m_entries, tr("&Bookings"));
    m_tabs->addTab(m_whatIf, tr("&What if"));
    m_tabs->addTab(m_formArea, tr("&Data"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs, 1);
    connect(m_overview, &FundOverview::projectWanted, this, &FundDetail::projectWanted);
    connect(m_entries, &FundEntries::projectWanted, this, &FundDetail::projectWanted);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_workspace.flush();
        showCurrent();
        Q_EMIT moved();
    });
}

void FundDetail::show(const FundState& state, const ProjectNames& names)
{
    m_state = state;
    m_names = names;
    m_title->setText(state.fund.name.isEmpty() ? tr("Fund without a name") : state.fund.name);
    showCurrent();
}

// Only what is in view is read and drawn; the others when they come into view.
void FundDetail::showCurrent()
{
    if (m_tabs->currentWidget() == m_overview)
        m_overview->show(m_state, m_names);
    else if (m_tabs->currentWidget() == m_entries)
        m_entries->show(m_state, m_names);
    else if (m_tabs->currentWidget() == m_whatIf)
        m_whatIf->show(m_state);
    else
        showForm();
}

void FundDetail::showForm()
{
    if (m_form && m_form->fund().id == m_state.fund.id) {
        m_form->refresh();
        return;
    }
    m_workspace.flush();
    m_form = new FundForm{m_workspace, m_state.fund};
    m_formArea->setWidget(m_form); // deletes the one before
}

void FundDetail::goTo(const QString& part)
{
    if (const auto index = parts.indexOf(part); index >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(index));
}

QString FundDetail::part() const
{
    return parts.value(m_tabs->currentIndex());
}

} // namespace regiobord
