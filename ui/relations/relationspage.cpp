#include "ui/relations/relationspage.h"

#include "ui/relations/bodiestab.h"
#include "ui/relations/organisationstab.h"
#include "ui/relations/peopletab.h"
#include "ui/widgets/pageheader.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

RelationsPage::RelationsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_tabs(new QTabWidget{this})
{
    m_tabs->setObjectName(u"relationTabs"_s);
    m_tabs->setDocumentMode(true);
    addTab(new OrganisationsTab{workspace, this}, tr("O&rganisations"));
    addTab(new BodiesTab{workspace, this}, tr("&Bodies"));
    addTab(new PeopleTab{workspace, this}, tr("&People"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new PageHeader{tr("Relations"), this});
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        this->workspace().flush();
        this->workspace().guarded([this] { refresh(); });
        Q_EMIT moved(current()->chosen(), {});
    });
}

void RelationsPage::addTab(RecordTab* tab, const QString& name)
{
    m_all.push_back(tab);
    m_tabs->addTab(tab, name);
    connect(tab, &RecordTab::wanted, this, &RelationsPage::wanted);
    connect(tab, &RecordTab::chosenChanged, this,
            [this](const QString& id) { Q_EMIT moved(id, {}); });
}

QString RelationsPage::title() const
{
    return tr("Relations");
}

RecordTab* RelationsPage::current() const
{
    return m_all[static_cast<std::size_t>(m_tabs->currentIndex())];
}

void RelationsPage::open(const QString& id, const QString& part)
{
    static_cast<void>(part);
    if (id.isEmpty())
        return;
    // A member is shown with its body.
    const auto member = workspace().portfolio().memberships().find(MembershipId::fromString(id));
    const auto wantedId = member ? member->value.body.toString() : id;
    for (auto* tab : m_all) {
        if (!tab->choose(wantedId))
            continue;
        const QSignalBlocker blocker{m_tabs};
        m_tabs->setCurrentWidget(tab);
        return;
    }
}

void RelationsPage::refresh()
{
    current()->refresh();
}

} // namespace regiobord
