#pragma once

#include "ui/projects/projectsession.h"
#include "ui/shell/location.h"

#include <QWidget>

namespace regiobord {

// A tab of the project page. It lives as long as the project is open there; another project gets
// tabs of its own. It shows the session's draft and changes it through the session.
class ProjectTab : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectTab(ProjectSession& session, QWidget* parent = nullptr)
        : QWidget(parent),
          m_session(session)
    {
    }

    // The draft, the catalogue, or anything else in the portfolio changed while the tab is in view,
    // or before it comes into view.
    virtual void refresh() = 0;
    // Goes to a field of the form, by its code: formNumber() or an object name.
    virtual void goTo(const QString& part) { static_cast<void>(part); }

Q_SIGNALS:
    void wanted(const Location& location);

protected:
    ProjectSession& session() const { return m_session; }
    Workspace& workspace() const { return m_session.workspace(); }

private:
    ProjectSession& m_session;
};

} // namespace regiobord
