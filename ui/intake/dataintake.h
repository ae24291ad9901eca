#pragma once

#include "app/intake/intakefile.h"
#include "ui/shell/location.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace regiobord {

class RowsModel;

// A file of data: what would be added and changed, and a button that does it. Also what is wrong
// with a file that cannot be read.
class DataIntake final : public QWidget
{
    Q_OBJECT

public:
    DataIntake(Workspace& workspace, IntakeFile file, QWidget* parent = nullptr);

    void accept();

Q_SIGNALS:
    void wanted(const Location& location);

private:
    void showErrors(const std::vector<ReadRemark>& remarks, const QString& title);
    void showRows();
    void say(const StoreReport& report);

    Workspace& m_workspace;
    std::shared_ptr<const IntakeFile> m_file;
};

} // namespace regiobord
