#pragma once

#include "ui/widgets/gridview.h"

#include <QHeaderView>

namespace regiobord::test {

// Whether every heading and every text of a grid stands whole in its place, the texts on as many
// lines as they take.
inline bool isLegible(const GridView& view)
{
    const auto& header = *view.horizontalHeader();
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        const auto title = view.model()->headerData(column, Qt::Horizontal).toString();
        if (header.fontMetrics().horizontalAdvance(title) > header.sectionSize(column) - 10)
            return false;
    }
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const auto cell = view.visualRect(view.model()->index(row, column));
            const auto text = view.model()->index(row, column).data().toString();
            const auto needed =
                view.fontMetrics()
                    .boundingRect(QRect{0, 0, cell.width() - 12, 1000}, Qt::TextWordWrap, text)
                    .size();
            if (needed.height() > cell.height() || needed.width() > cell.width())
                return false;
        }
    }
    return true;
}

} // namespace regiobord::test
