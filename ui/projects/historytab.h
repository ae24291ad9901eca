#pragma once

#include "ui/projects/projecttab.h"

namespace regiobord {

class HistoryPage;

// Every change of this project.
class HistoryTab final : public ProjectTab
{
    Q_OBJECT

public:
    explicit HistoryTab(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;

private:
    HistoryPage* m_history;
};

} // namespace regiobord
