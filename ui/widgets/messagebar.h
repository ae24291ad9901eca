#pragma once

#include "ui/widgets/colours.h"

#include <QPushButton>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace regiobord {

// A message across the top of a page: what happened, and what can be done about it now. It stays
// until it is closed or hidden; it stops nobody.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr); // hidden

    // Takes the place of what it said before, and of its actions.
    void say(const QString& text, Tone tone);
    QPushButton* addAction(const QString& text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QHBoxLayout* m_actions;
    Tone m_tone = Tone::Neutral;
};

} // namespace regiobord
