#pragma once

#include "ui/shell/location.h"
#include "ui/shell/page.h"

#include <QStackedWidget>

#include <map>
#include <set>
#include <vector>

class QLabel;

namespace regiobord {

// Shows one page at a time, made when it is first wanted, and knows the way back and forward. A
// page out of view is refreshed when it comes back, and only when the portfolio changed meanwhile.
class PageHost final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageHost(Workspace& workspace, QWidget* parent = nullptr);

    void go(const Location& location);
    void back();
    void forward();
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_visited.size(); }
    Location current() const;
    Page* currentPage() const;

Q_SIGNALS:
    void moved(); // another place is shown, or what lies back or forward changed

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Page& pageOf(Place place);
    void show(const Location& location);
    void refreshCurrent();
    void showReading();
    static void takeFocus(Page& page, QWidget* kept);

    Workspace& m_workspace;
    QLabel* m_notice; // lies over a page that has nothing to show yet
    std::map<Place, Page*> m_pages;
    std::set<const Page*> m_stale;
    std::vector<Location> m_visited;
    std::size_t m_position = 0;
};

} // namespace regiobord
