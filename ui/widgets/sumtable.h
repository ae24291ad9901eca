#pragma once

#include <QString>
#include <QStringList>
#include <QTableWidget>

#include <vector>

namespace regiobord {

struct SumColumn
{
    QString title;
    bool isNumber = false; // stands at the right

    friend bool operator==(const SumColumn&, const SumColumn&) = default;
};

struct SumRow
{
    QStringList texts; // one for each column
    bool isTotal = false;
    QString key = {}; // of what the row stands for; empty: nothing to go to

    friend bool operator==(const SumRow&, const SumRow&) = default;
};

// A small table of sums to read, as high as its rows: who pays what, posts by year, the rows behind
// a number. The first column takes the room that is left.
class SumTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit SumTable(const QString& name, QWidget* parent = nullptr); // for screen readers

    void setContent(const std::vector<SumColumn>& columns, const std::vector<SumRow>& rows);
    // As text, cell by cell; empty where there is none.
    QString textAt(int row, int column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void activatedKey(const QString& key); // Enter or a double click on a row with a key

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void setRow(int row, const std::vector<SumColumn>& columns, const SumRow& content);
    void activate(int row);

    std::vector<SumColumn> m_columns;
    std::vector<SumRow> m_rows;
};

} // namespace regiobord
