#pragma once

#include "ui/shell/page.h"

#include <vector>

class QTabWidget;

namespace regiobord {

class RecordTab;

// Organisations, bodies and people.
class RelationsPage final : public Page
{
    Q_OBJECT

public:
    explicit RelationsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    // The id of an organisation, a body, a person or a membership.
    void open(const QString& id, const QString& part) override;
    void refresh() override;

private:
    void addTab(RecordTab* tab, const QString& name);
    RecordTab* current() const;

    QTabWidget* m_tabs;
    std::vector<RecordTab*> m_all;
};

} // namespace regiobord
