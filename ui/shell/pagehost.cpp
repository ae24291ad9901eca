#include "ui/shell/pagehost.h"

#include "ui/shell/pages.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

bool isWithinScrollArea(const QWidget& widget, const QWidget& page)
{
    for (auto* above = widget.parentWidget(); above != nullptr && above != &page;
         above = above->parentWidget()) {
        if (qobject_cast<QScrollArea*>(above) != nullptr)
            return true;
    }
    return false;
}

} // namespace

PageHost::PageHost(Workspace& workspace, QWidget* parent)
    : QStackedWidget(parent),
      m_workspace(workspace),
      m_notice(makeHint({}, this))
{
    m_notice->setObjectName(u"readingNotice"_s);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setAutoFillBackground(true);
    m_notice->hide();
    connect(&workspace, &Workspace::changed, this, [this] {
        for (const auto& [place, page] : m_pages)
            m_stale.insert(page);
        refreshCurrent();
    });
}

Location PageHost::current() const
{
    return m_visited.empty() ? Location{} : m_visited[m_position];
}

Page* PageHost::currentPage() const
{
    return qobject_cast<Page*>(currentWidget());
}

Page& PageHost::pageOf(Place place)
{
    auto*& page = m_pages[place];
    if (page != nullptr)
        return *page;
    page = makePage(place, m_workspace, this);
    addWidget(page);
    m_stale.insert(page);
    connect(page, &Page::wanted, this, &PageHost::go);
    connect(&page->reading(), &BackgroundReading::stateChanged, this, &PageHost::showReading);
    connect(page, &Page::moved, this, [this, place](const QString& id, const QString& part) {
        if (current().place != place)
            return;
        m_visited[m_position] = {place, id, part};
        Q_EMIT moved();
    });
    return *page;
}

void PageHost::go(const Location& location)
{
    if (!m_visited.empty() && location == current()) {
        show(location);
        return;
    }
    m_visited.resize(m_visited.empty() ? 0 : m_position + 1);
    m_visited.push_back(location);
    m_position = m_visited.size() - 1;
    show(location);
}

void PageHost::back()
{
    if (canGoBack())
        show(m_visited[--m_position]);
}

void PageHost::forward()
{
    if (canGoForward())
        show(m_visited[++m_position]);
}

// What was typed on the page that is left is stored first.
void PageHost::show(const Location& location)
{
    m_workspace.flush();
    const auto* before = currentPage();
    QWidget* kept = nullptr;
    m_workspace.guarded([&] {
        auto& page = pageOf(location.place);
        page.open(location.id, location.part);
        kept = page.focusWidget();
        m_stale.insert(&page);
        setCurrentWidget(&page);
    });
    refreshCurrent();
    if (auto* page = currentPage(); page != nullptr && page != before)
        takeFocus(*page, kept);
    Q_EMIT moved();
}

// The keys go to where they were on that page, or else to its list - not one of those that are
// scrolled together - and never to what happens to stand next in the window.
void PageHost::takeFocus(Page& page, QWidget* kept)
{
    if (kept == nullptr) {
        for (auto* list : page.findChildren<QAbstractItemView*>()) {
            if (kept == nullptr && (list->focusPolicy() & Qt::TabFocus) && list->isVisibleTo(&page)
                && !isWithinScrollArea(*list, page))
                kept = list;
        }
    }
    (kept == nullptr ? &page : kept)->setFocus();
}

void PageHost::refreshCurrent()
{
    auto* page = currentPage();
    if (page == nullptr || m_stale.erase(page) == 0)
        return;
    m_workspace.guarded([page] { page->refresh(); });
    showReading();
}

void PageHost::showReading()
{
    auto* page = currentPage();
    const bool isFirst = page != nullptr && page->reading().isFirst();
    if (isFirst) {
        m_notice->setText(page->readingText());
        m_notice->setGeometry(rect());
        m_notice->raise();
    }
    m_notice->setVisible(isFirst);
    if (page != nullptr && page->hasFocus())
        takeFocus(*page, nullptr); // its list may be there now
}

void PageHost::resizeEvent(QResizeEvent* event)
{
    QStackedWidget::resizeEvent(event);
    m_notice->setGeometry(rect());
}

} // namespace regiobord
