#pragma once

#include "domain/projects/budget.h"

#include <QColor>
#include <QWidget>

#include <vector>

namespace regiobord {

// Who pays, by O, as a thin bar with its words below: the co-financing of each O, and what is asked
// of the region. Education counts as part of the third O, as in the rules on support.
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);

    void setBudget(const Budget& budget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part
    {
        QString name;
        Money amount;
        int series = 0; // -1: what is asked, which is hatched
    };

    QString words() const;

    std::vector<Part> m_parts;
    Money m_total;
};

} // namespace regiobord
