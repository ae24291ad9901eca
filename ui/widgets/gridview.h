#pragma once

#include "ui/widgets/gridmodel.h"

#include <QTableView>

#include <vector>

namespace regiobord {

// Edits a GridModel as in a spreadsheet: typing starts, Enter goes down, Tab goes right and leaves
// at the end, Delete empties, Ctrl+Delete removes rows, Alt+Up and Alt+Down move one, and a block
// from a spreadsheet is pasted where the cursor stands. Grows with its rows, and its rows with the
// texts in them.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(GridModel* model, QWidget* parent = nullptr);
    ~GridView() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fit();
    void fitRows();
    void widen(std::vector<int>& widths, int spare) const;
    void narrow(std::vector<int>& widths, int lacking) const;
    int wholeWidth(int column) const;
    int titleWidth(int column) const;
    int leastWidth(int column) const;
    bool stretches(int column) const;
    // Whether the cursor is in the last cell, or in the first.
    bool isAtEnd(bool isOnward) const;
    void empty();
    void removeRows();
    void moveRow(int by);
    void copy() const;
    void paste();

    GridModel* m_model;
    bool m_isFitting = false;
    bool m_isUserSized = false; // somebody dragged the border of a column
};

} // namespace regiobord
