#include "ui/projects/compare/comparemodel.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

void CompareModel::setRows(const QStringList& names, std::vector<ComparedRow> rows)
{
    beginResetModel();
    m_names = names;
    m_rows = std::move(rows);
    choose();
    endResetModel();
}

void CompareModel::showDifferencesOnly(bool isOnly)
{
    beginResetModel();
    m_isDifferencesOnly = isOnly;
    choose();
    endResetModel();
}

// A heading goes with the rows below it.
void CompareModel::choose()
{
    m_shown.clear();
    for (const auto& row : m_rows) {
        const bool isWanted = row.isHeading() || !m_isDifferencesOnly || row.isDifferent();
        if (!isWanted)
            continue;
        if (row.isHeading() && !m_shown.empty() && m_shown.back().isHeading())
            m_shown.pop_back();
        m_shown.push_back(row);
    }
    if (!m_shown.empty() && m_shown.back().isHeading())
        m_shown.pop_back();
}

int CompareModel::differenceCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &ComparedRow::isDifferent));
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1;
}

QVariant CompareModel::text(const ComparedRow& row, int column) const
{
    if (column > 0)
        return row.isHeading() ? QString{} : row.values.value(column - 1);
    return row.isDifferent() ? u"\u2260  "_s + row.title : row.title;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return row.isDifferent() ? tr("%1 (differs)").arg(text(row, index.column()).toString())
                                 : text(row, index.column());
    case Qt::FontRole: {
        QFont font;
        font.setWeight(row.isHeading() ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (row.isNumber && index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    default:
        return {};
    }
}

// A heading is no row to choose.
Qt::ItemFlags CompareModel::flags(const QModelIndex& index) const
{
    const bool isHeading = index.isValid() && at(index.row()).isHeading();
    return isHeading ? Qt::ItemFlags{Qt::ItemIsEnabled} : QAbstractTableModel::flags(index);
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > static_cast<int>(m_names.size()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == 0 ? QString{} : m_names.at(section - 1);
}

} // namespace regiobord
