#pragma once

#include "ui/relations/recordtab.h"

namespace regiobord {

// Who is known by name in a role: a name and a function, and where they are a member.
class PeopleTab final : public RecordTab
{
    Q_OBJECT

public:
    explicit PeopleTab(Workspace& workspace, QWidget* parent = nullptr);

protected:
    std::vector<RowsRow> rows() const override;
    RecordPane* makePane(const QString& id) override;
    std::pair<std::unique_ptr<Command>, QString> adding() const override;
    std::unique_ptr<Command> removing(const QString& id) const override;
    QString reasonToStay() const override;
};

} // namespace regiobord
