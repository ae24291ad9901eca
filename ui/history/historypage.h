#pragma once

#include "ui/shell/page.h"

class QLabel;
class QTextBrowser;

namespace regiobord {

class EmptyState;
class PageHeader;
class RowsModel;
class RowsView;

// The change log: of one record, or the latest changes of all. Left when, who and what; right what
// differs from before, member by member.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    // The id of a record, and the number of the Place it was asked from; both empty: all changes.
    void open(const QString& id, const QString& part) override;
    void refresh() override;

private:
    void showDifferences(int index);
    std::vector<Change> changes() const;

    PageHeader* m_header;
    RowsModel* m_model;
    RowsView* m_view;
    QTextBrowser* m_differences;
    EmptyState* m_empty;
    std::vector<Change> m_changes;
    QString m_id;
    RecordKind m_kind = RecordKind::Project;
};

} // namespace regiobord
