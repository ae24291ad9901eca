#pragma once

#include "ui/shell/location.h"
#include "ui/shell/pages.h"

#include <QListWidget>

namespace regiobord {

// The left rail: the pages by name and icon, some with a count of what waits there.
class Rail final : public QListWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void setCurrent(Place place);
    void setCount(Place place, int count); // 0: none is shown

Q_SIGNALS:
    void chosen(Place place);

private:
    QListWidgetItem* itemOf(Place place) const;
};

} // namespace regiobord
