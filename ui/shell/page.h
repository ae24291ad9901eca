#pragma once

#include "ui/shell/backgroundreading.h"
#include "ui/shell/location.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace regiobord {

// A page of the window. It shows the portfolio as it is: whenever that changes while the page is in
// view, and before it comes into view after a change, refresh() is called. A page reads and changes
// the portfolio through the workspace only, opens no dialog for what can be said in place, and asks
// for other pages by wanted().
//
// What takes long to read - lists of everything - goes through reading(), in the background. Until
// it has been shown once, PageHost says readingText() in place of the page.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent),
          m_workspace(workspace),
          m_reading(workspace)
    {
        setFocusPolicy(Qt::ClickFocus); // where there is nothing else on it for the keys
    }

    // What the window's title and the way back call it: "Projects", "2025-003".
    virtual QString title() const = 0;
    // Shows the portfolio as it is now, and keeps selection, scrolling and what is being typed.
    virtual void refresh() = 0;
    BackgroundReading& reading() { return m_reading; }
    virtual QString readingText() const { return tr("Reading..."); }
    // Goes to a record, and a part of it; refresh() follows. Both may be empty.
    virtual void open(const QString& id, const QString& part)
    {
        static_cast<void>(id);
        static_cast<void>(part);
    }

Q_SIGNALS:
    void wanted(const Location& location);
    // The place within the page changed: for the way back. Only after something the user did.
    void moved(const QString& id, const QString& part);

protected:
    Workspace& workspace() const { return m_workspace; }

private:
    Workspace& m_workspace;
    BackgroundReading m_reading;
};

} // namespace regiobord
