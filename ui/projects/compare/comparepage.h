#pragma once

#include "ui/shell/page.h"

class QCheckBox;
class QLabel;
class QTableView;

namespace regiobord {

class CompareModel;
class EmptyState;
class PageHeader;

// Two or more projects beside each other. A Location's id is their ids, joined by commas.
class ComparePage final : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    void open(const QString& id, const QString& part) override;
    void refresh() override;

private:
    void makeTable();
    void layOut();
    void openColumn(int column);

    PageHeader* m_header;
    QCheckBox* m_onlyDifferences;
    CompareModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    EmptyState* m_empty;
    QStringList m_ids;   // asked for
    QStringList m_shown; // still there
};

} // namespace regiobord
