#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

namespace regiobord {

// The top of a page: its title, and its few actions at the right.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title) { m_title->setText(title); }
    void addAction(QWidget* button); // from left to right
    void addBesideTitle(QWidget* widget);

private:
    QLabel* m_title;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_actions;
};

} // namespace regiobord
