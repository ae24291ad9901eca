#pragma once

#include "ui/relations/recordtab.h"

namespace regiobord {

// What meets and decides, with its members.
class BodiesTab final : public RecordTab
{
    Q_OBJECT

public:
    explicit BodiesTab(Workspace& workspace, QWidget* parent = nullptr);

protected:
    std::vector<RowsRow> rows() const override;
    RecordPane* makePane(const QString& id) override;
    std::pair<std::unique_ptr<Command>, QString> adding() const override;
    std::unique_ptr<Command> removing(const QString& id) const override;
    QString reasonToStay() const override;
};

} // namespace regiobord
