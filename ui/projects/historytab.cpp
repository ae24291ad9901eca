#include "ui/projects/historytab.h"

#include "ui/history/historypage.h"

#include <QVBoxLayout>

namespace regiobord {

HistoryTab::HistoryTab(ProjectSession& session, QWidget* parent)
    : ProjectTab(session, parent),
      m_history(new HistoryPage{session.workspace(), this})
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_history);
    m_history->leaveOutTitle();
    m_history->open(session.project().id.toString(),
                    QString::number(static_cast<int>(Place::Project)));
}

void HistoryTab::refresh()
{
    m_history->refresh();
}

} // namespace regiobord
