#include "ui/shell/portfolioview.h"

#include "ui/shell/addedfiles.h"
#include "ui/widgets/labels.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace regiobord {

PortfolioView::PortfolioView(std::unique_ptr<Workspace> workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(std::move(workspace)),
      m_rail(new Rail{this}),
      m_search(new SearchBox{*m_workspace, this}),
      m_message(new MessageBar{this}),
      m_pages(new PageHost{*m_workspace, this}),
      m_name(makeHint(QFileInfo{m_workspace->file().path()}.completeBaseName(), this)),
      m_up(makeLinkButton({}, this))
{
    setAcceptDrops(true);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 16, 8);
    m_name->setWordWrap(false);
    top->setSpacing(12);
    m_up->setObjectName(u"goUp"_s);
    m_up->hide();
    top->addWidget(m_up);
    top->addWidget(m_name);
    top->addStretch(1);
    top->addWidget(m_search, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(top);
    right->addWidget(makeLine());
    right->addWidget(m_message);
    right->addWidget(m_pages, 1);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    connect(m_rail, &Rail::chosen, this, [this](Place place) { m_pages->go({place}); });
    connect(m_up, &QPushButton::clicked, this,
            [this] { m_pages->go({railPlaceOf(m_pages->current().place)}); });
    connect(m_search, &SearchBox::wanted, m_pages, &PageHost::go);
    connect(m_pages, &PageHost::moved, this, &PortfolioView::follow);
    connect(m_workspace.get(), &Workspace::changed, this, &PortfolioView::countActions);
    connect(m_workspace.get(), &Workspace::failed, this,
            [this](const QString& text) { m_message->say(text, Tone::Bad); });
    connect(m_workspace.get(), &Workspace::said, this,
            [this](const QString& text) { m_message->say(text, Tone::Good); });
    connect(m_workspace.get(), &Workspace::undone, this, [this](const RecordRef& record) {
        const auto location = locationOf(record.kind, record.id);
        const auto now = m_pages->current();
        if (now.place != location.place || now.id != location.id)
            m_pages->go(location);
    });
    countActions();
}

// Pages go before the workspace that they work with.
PortfolioView::~PortfolioView()
{
    m_workspace->flush();
    delete m_pages;
    delete m_search;
}

void PortfolioView::follow()
{
    const auto place = m_pages->current().place;
    const auto above = railPlaceOf(place);
    m_rail->setCurrent(above);
    for (const auto& page : railPages()) {
        if (page.place == above)
            m_up->setText(u"\u2039 "_s + QString{page.name}.remove(u'&'));
    }
    m_up->setVisible(place != above);
}

void PortfolioView::countActions()
{
    m_workspace->guarded([this] {
        m_rail->setCount(Place::Actions, m_workspace->portfolio().figures().openActions());
    });
}

void PortfolioView::bringIn(const QStringList& paths)
{
    if (!paths.isEmpty())
        m_pages->go({Place::Intake, paths.join(u'\n')});
}

void PortfolioView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PortfolioView::dropEvent(QDropEvent* event)
{
    bringIn(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace regiobord
