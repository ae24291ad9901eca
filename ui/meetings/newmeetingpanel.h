#pragma once

#include "domain/ids.h"
#include "ui/shell/workspace.h"

#include <QDate>
#include <QWidget>

class QCheckBox;

namespace regiobord {

class ChoiceBox;
class DateEdit;
class ToneLabel;

// Asks for a new meeting in the page: who meets, when, and whether it is like the previous one of
// that body. Making it is a step to undo.
class NewMeetingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NewMeetingPanel(Workspace& workspace, QWidget* parent = nullptr); // hidden

    // Shows it, with that day and body filled in; both may be empty.
    void ask(QDate day, const BodyId& body);

Q_SIGNALS:
    void made(const QString& id);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void make();
    void follow();
    Meeting draft() const;

    Workspace& m_workspace;
    ChoiceBox* m_body;
    DateEdit* m_day;
    QCheckBox* m_isLikePrevious;
    ToneLabel* m_error;
};

} // namespace regiobord
