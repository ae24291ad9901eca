#pragma once

#include "ui/shell/location.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace regiobord {

class RowsView;

// A row of a card, and where it leads.
struct CardRow
{
    Location target;
    std::vector<RowsCell> cells;
};

// A short list that opens what it names with Enter or a double click. As high as its rows; rows
// beyond the most it shows are told of in words.
class CardList final : public QWidget
{
    Q_OBJECT

public:
    CardList(int columns, const QString& name, QWidget* parent = nullptr);

    void setRows(std::vector<CardRow> rows);
    int rowCount() const;

Q_SIGNALS:
    void wanted(const Location& location);

private:
    std::vector<CardRow> m_rows;
    RowsModel* m_model;
    RowsView* m_view;
    QLabel* m_more;
};

// A part of the overview: what it is about, one sentence with the numbers, a list, and the one
// thing to do.
class Card final : public QWidget
{
    Q_OBJECT

public:
    // The name is for the widgets in it: nameList, nameAction.
    Card(const QString& title, int columns, const QString& name, QWidget* parent = nullptr);

    // The sentence stands above the rows; without rows it says why there are none.
    void setRows(std::vector<CardRow> rows, const QString& sentence);
    void setAction(const QString& text, const Location& target);

Q_SIGNALS:
    void wanted(const Location& location);

private:
    QString m_name;
    QVBoxLayout* m_layout;
    QLabel* m_sentence;
    CardList* m_list;
};

// Bars, with below them the rows behind the bar that was chosen last.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    // The rows behind a bar, by its key.
    using RowsOf = std::function<std::vector<CardRow>(const QString& key)>;

    // The name is for the widgets in it: nameChart, nameRows.
    ChartCard(const QString& title, int columns, const QString& name, RowsOf rowsOf,
              QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars, const QString& sentence, const QString& markName = {});
    void showRows(const QString& key);
    // How the numbers come about: stands with the rows behind a bar.
    void setRule(const QString& rule);
    void setAction(const QString& text, const Location& target);

Q_SIGNALS:
    void wanted(const Location& location);
    void chosen(const QString& key); // a bar: call showRows() with it, guarded

private:
    QString m_title;
    QString m_key;
    RowsOf m_rowsOf;
    QVBoxLayout* m_layout;
    QLabel* m_sentence;
    BarChart* m_chart;
    QLabel* m_rowsTitle;
    QLabel* m_rule;
    CardList* m_rows;
};

} // namespace regiobord
