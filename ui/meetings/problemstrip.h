#pragma once

#include "domain/ids.h"
#include "domain/rules/violation.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QToolButton;

namespace regiobord {

class ToneLabel;

// Something to put in order before the papers can go out.
struct MeetingProblem
{
    QString text;      // with the number of the item in front
    AgendaItemId item; // null: the meeting itself
    QString part = {}; // the widget in the form of the item, by object name
    Severity severity = Severity::Warning;

    friend bool operator==(const MeetingProblem&, const MeetingProblem&) = default;
};

// Says across the top of a meeting what is missing: how much, and on demand what. Choosing a line
// leads to its place.
class ProblemStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemStrip(QWidget* parent = nullptr);

    void setProblems(std::vector<MeetingProblem> problems);
    const std::vector<MeetingProblem>& problems() const { return m_problems; }
    void setOpen(bool isOpen);

Q_SIGNALS:
    void chosen(const MeetingProblem& problem);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(int row);

    std::vector<MeetingProblem> m_problems;
    ToneLabel* m_text;
    QToolButton* m_toggle;
    QListWidget* m_list;
};

} // namespace regiobord
