#pragma once

#include "ui/widgets/rowsmodel.h"

#include <QTableView>

#include <map>

namespace regiobord {

// A table of RowsModel: rows 28 high, chips, columns that are chosen at the header, sorted by a
// click on it, copied to a spreadsheet with Ctrl+C. It keeps the current row and what is selected,
// by their keys, when the rows are set anew; what was in view stays there. The name keeps the
// user's columns, order and widths; without one nothing is kept.
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
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillWidth();
    void shrink(const std::vector<int>& widestFirst, int lacking);
    int wantedWidth(int column) const;
    int spare(const std::vector<int>& columns) const; // what they can give
    void chooseColumns(const QPoint& where);
    void keep();
    void restoreKept();
    void select(const QStringList& keys);
    void restore();

    RowsModel* m_model;
    QString m_settingsName;
    QString m_kept; // while the rows are set anew: the current one
    QStringList m_keptSelection;
    int m_keptScroll = 0;
    bool m_isKeptInView = true;
    bool m_isFitted = false;
    bool m_isFilling = false;
    std::map<int, int> m_wanted; // widths, of columns that were fitted or drawn wider by the user
};

} // namespace regiobord
