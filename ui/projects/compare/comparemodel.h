#pragma once

#include "ui/projects/compare/comparison.h"

#include <QAbstractTableModel>

namespace regiobord {

// The rows of a comparison, with the projects as columns behind the titles. What differs is bold,
// and its title has a mark in front.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // The names stand above the columns.
    void setRows(const QStringList& names, std::vector<ComparedRow> rows);
    // Leaves out what all projects have alike.
    void showDifferencesOnly(bool isOnly);
    const ComparedRow& at(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    int differenceCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    QVariant text(const ComparedRow& row, int column) const;

    QStringList m_names;
    std::vector<ComparedRow> m_rows;
    std::vector<ComparedRow> m_shown;
    bool m_isDifferencesOnly = false;
};

} // namespace regiobord
