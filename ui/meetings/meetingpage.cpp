#include "ui/meetings/meetingpage.h"

#include "ui/meetings/meetingdesk.h"
#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

MeetingPage::MeetingPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_layout(new QVBoxLayout{this}),
      m_empty(new EmptyState{tr("This meeting is not there any more"),
                             tr("It was removed. Undo brings back what you removed yourself."),
                             this})
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_empty);
    auto* list = m_empty->addAction(tr("To the list of meetings"), u"go-previous"_s);
    connect(list, &QPushButton::clicked, this, [this] { Q_EMIT wanted({Place::Meetings}); });
}

QString MeetingPage::title() const
{
    return m_desk ? m_desk->title() : tr("Meeting");
}

void MeetingPage::open(const QString& id, const QString& part)
{
    if (id != m_id) {
        delete m_desk;
        m_desk = nullptr;
        m_id = id;
    }
    refresh();
    if (m_desk != nullptr)
        m_desk->goTo(part);
}

void MeetingPage::refresh()
{
    const auto found = workspace().portfolio().meetings().find(MeetingId::fromString(m_id));
    if (m_desk != nullptr && !found && !m_desk->session().isModified()) {
        m_desk->hide();
        m_desk->deleteLater(); // it may be what tells us
        m_desk = nullptr;
    }
    if (m_desk == nullptr && found) {
        m_desk = new MeetingDesk{workspace(), found->value, this};
        m_layout->addWidget(m_desk);
        connect(m_desk, &MeetingDesk::wanted, this, &Page::wanted);
        connect(m_desk, &MeetingDesk::moved, this, [this] { Q_EMIT moved(m_id, m_desk->part()); });
    } else if (m_desk != nullptr) {
        m_desk->refresh();
    }
    m_empty->setVisible(m_desk == nullptr);
}

} // namespace regiobord
