#pragma once

#include "domain/papers/tablewriter.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace regiobord {

// A column of a grid whose rows are plain data. Texts are as people read and type them.
template <typename T>
struct GridColumn
{
    QString title;
    ColumnKind kind = ColumnKind::Text;
    std::function<QString(const T&)> text;
    // Takes what was typed; false when it is not understood: the text then stays in view, and the
    // row holds no value for it. Without it the column is for reading only.
    std::function<bool(T&, const QString&)> set = {};
    QStringList choices = {}; // the texts to choose from, where there are no others
    int width = 120;
    QStringList suggestions = {}; // texts that are offered while one types, beside any other
    // Whether what stands there is marked, although it is kept: a text for a number.
    std::function<bool(const T&)> isWrong; // empty: never
};

// The part of a grid that does not depend on what its rows are: a row more than there is, to add
// one by typing in it, and texts that were not understood, which stay in view and are marked.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ChoicesRole = Qt::UserRole, // QStringList
        WrongRole,                  // bool: was not understood
        SuggestionsRole,            // QStringList
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    // Only the cells are for editing: no row is added, removed or moved.
    void fixRows();
    virtual int listCount() const = 0;
    virtual int columnWidth(int column) const = 0;
    bool isDate(int column) const { return kindOf(column) == ColumnKind::Date; }
    // Emit edited().
    void removeListRow(int row);
    void moveListRow(int from, int to);
    using Texts = std::map<std::pair<int, int>, QString>; // by row and column
    // What was typed and is not understood.
    const Texts& wrongTexts() const { return m_wrong; }
    // Shows what was typed at another time and is not understood, as soon as there are rows. Where
    // a value has come in its place, that stays. Does not emit edited().
    void putBack(const Texts& texts);

Q_SIGNALS:
    void edited(); // by the user
    void wrongTextsChanged();

protected:
    virtual QString textAt(int row, int column) const = 0;
    virtual bool takeText(int row, int column, const QString& text) = 0;
    // Whether the row is as if the text had been typed there and was not understood.
    virtual bool fits(int row, int column, const QString& text) const = 0;
    virtual void append() = 0;
    virtual void erase(int row) = 0;
    virtual void swapRows(int row, int other) = 0;
    virtual bool isEditable(int column) const = 0;
    virtual ColumnKind kindOf(int column) const = 0;
    virtual QStringList choicesOf(int column) const = 0;
    virtual bool isMarked(int row, int column) const = 0;
    virtual QStringList suggestionsOf(int column) const = 0;

    // After the rows were set anew: the texts that still fit, each on the row that it is now on
    // (-1: on none), and those that wait for rows.
    void keepWrongTexts(const std::function<int(int row)>& rowNow);
    Qt::Alignment alignmentOf(int column) const; // numbers stand at the right

private:
    void setWrongTexts(Texts texts);

    Texts m_wrong;
    Texts m_waiting; // for rows
    bool m_isFixed = false;
};

// The rows of a form that are a list of T: cost lines, planned results, members.
template <typename T>
class ListGridModel final : public GridModel
{
public:
    explicit ListGridModel(std::vector<GridColumn<T>> columns, QObject* parent = nullptr)
        : GridModel(parent),
          m_columns(std::move(columns))
    {
    }

    const std::vector<T>& list() const { return m_list; }
    // Does not emit edited(). What was not understood goes along with its row.
    void setList(std::vector<T> list)
    {
        if (list == m_list)
            return;
        beginResetModel();
        const auto before = std::exchange(m_list, std::move(list));
        keepWrongTexts([&](int row) { return rowNow(before, row); });
        endResetModel();
    }
    // What a row starts as when somebody types in the empty one.
    void setNewRow(T row) { m_newRow = std::move(row); }
    void setColumns(std::vector<GridColumn<T>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }

    int listCount() const override { return static_cast<int>(m_list.size()); }
    int columnWidth(int column) const override { return spec(column).width; }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignmentOf(section));
        return role == Qt::DisplayRole ? QVariant{spec(section).title} : QVariant{};
    }

protected:
    QString textAt(int row, int column) const override { return spec(column).text(at(row)); }
    bool takeText(int row, int column, const QString& text) override
    {
        return spec(column).set(m_list[static_cast<std::size_t>(row)], text);
    }
    bool fits(int row, int column, const QString& text) const override
    {
        auto copy = at(row);
        return isEditable(column) && !spec(column).set(copy, text) && copy == at(row);
    }
    void append() override { m_list.push_back(m_newRow); }
    void erase(int row) override { m_list.erase(m_list.begin() + row); }
    void swapRows(int row, int other) override
    {
        std::swap(m_list[static_cast<std::size_t>(row)], m_list[static_cast<std::size_t>(other)]);
    }
    bool isEditable(int column) const override { return static_cast<bool>(spec(column).set); }
    ColumnKind kindOf(int column) const override { return spec(column).kind; }
    QStringList choicesOf(int column) const override { return spec(column).choices; }
    bool isMarked(int row, int column) const override
    {
        return spec(column).isWrong && spec(column).isWrong(at(row));
    }
    QStringList suggestionsOf(int column) const override { return spec(column).suggestions; }

private:
    const GridColumn<T>& spec(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)];
    }
    const T& at(int row) const { return m_list[static_cast<std::size_t>(row)]; }
    // Where a row of another list is in this one: where it was, when it is the same there or was
    // changed there; or else the first one equal to it.
    int rowNow(const std::vector<T>& before, int row) const
    {
        const auto& was = before[static_cast<std::size_t>(row)];
        const bool isThere = row < listCount() && at(row) == was;
        if (isThere)
            return row;
        const auto found = std::ranges::find(m_list, was);
        if (found != m_list.end())
            return static_cast<int>(found - m_list.begin());
        return before.size() == m_list.size() ? row : -1;
    }

    std::vector<GridColumn<T>> m_columns;
    std::vector<T> m_list;
    T m_newRow = {};
};

} // namespace regiobord
