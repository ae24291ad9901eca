#pragma once

#include "ui/widgets/rowsmodel.h"

#include <QTableView>

namespace regiobord {

// A table of RowsModel: rows 28 high, chips, columns that are chosen at the header, sorted by a
// click on it, copied to a spreadsheet with Ctrl+C. It keeps the current row by its key when the
// rows are set anew. The name keeps the user's columns, order and widths.
class RowsView final : public QTableView
{
    Q_OBJECT

public:
    RowsView(RowsModel* model, const QString& settingsName, QWidget* parent = nullptr);
    ~RowsView() override;

    // The keys of the selected rows, from top to bottom.
    QStringList selectedKeys() const;
    QString currentKey() const;
    void setCurrentKey(const QString& key);
    // The columns that are shown, from left to right.
    std::vector<int> shownColumns() const;
    // Makes room for the contents, up to the widths that are sensible; called once after filling.
    void fitColumns();
    // The selected rows to the clipboard, for a spreadsheet: what Ctrl+C does.
    void copy() const;

Q_SIGNALS:
    void activatedKey(const QString& key); // Enter or a double click
    void currentKeyChanged(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chooseColumns(const QPoint& where);
    void keepCurrent();
    void restore();

    RowsModel* m_model;
    QString m_settingsName;
    QString m_kept;
    bool m_isFitted = false;
};

} // namespace regiobord
