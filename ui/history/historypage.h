#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/rowsmodel.h"

class QLabel;
class QTextBrowser;

namespace regiobord {

class EmptyState;
class PageHeader;
class RowsView;

// The change log: of one record, or the latest changes of all. Left when, who and what; right what
// differs from before, in the words of the forms.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    // The id of a record, and the number of the Place it was asked from; both empty: all changes.
    void open(const QString& id, const QString& part) override;
    void refresh() override;
    // Within another page, which says whose history it is.
    void leaveOutTitle();

private:
    void show(std::vector<Change> changes, SortedRows rows);
    void showDifferences(const QString& key);

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
