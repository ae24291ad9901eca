#pragma once

#include "ui/shell/page.h"
#include "ui/shell/settings.h"

#include <optional>

class QScrollArea;

namespace regiobord {

class Board;

// Where the program starts: what asks for attention, by role.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;

private:
    void makeBoard(Role role);

    QScrollArea* m_area;
    Board* m_board = nullptr;
    std::optional<Role> m_role;
};

} // namespace regiobord
