#pragma once

#include <QPushButton>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace regiobord {

// What a page shows where there is nothing yet: what the place is for, and what to do first. Also
// for what is wrong: what, why, and what now.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& text, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& text);
    // The first one is the primary action.
    QPushButton* addAction(const QString& text, const QString& icon);

private:
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_layout;
    bool m_hasAction = false;
};

} // namespace regiobord
