#pragma once

#include "app/intake/intakefile.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace regiobord {

class EmptyState;
class PageHeader;

// Files that somebody brings in, each on a tab: what they hold, before anything of it is stored.
class IntakePage final : public Page
{
    Q_OBJECT

public:
    explicit IntakePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    // The id is the paths of the files, one on a line.
    void open(const QString& id, const QString& part) override;
    void refresh() override;

private:
    void read();
    void show(std::vector<IntakeFile> files);
    void choose();

    PageHeader* m_header;
    QTabWidget* m_files;
    EmptyState* m_empty;
    QStringList m_paths;
};

} // namespace regiobord
