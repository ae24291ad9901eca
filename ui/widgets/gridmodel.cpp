#include "ui/widgets/gridmodel.h"

#include "ui/widgets/colours.h"

#include <QApplication>

namespace regiobord {

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : listCount() + (m_isFixed ? 0 : 1);
}

void GridModel::fixRows()
{
    beginResetModel();
    m_isFixed = true;
    endResetModel();
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    if (role == ChoicesRole)
        return choicesOf(index.column());
    if (role == SuggestionsRole)
        return suggestionsOf(index.column());
    if (index.row() >= listCount())
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant{QString{}} : QVariant{};
    const auto wrong = m_wrong.find({index.row(), index.column()});
    const bool isKept = wrong != m_wrong.end();
    const bool isWrong = isKept || isMarked(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isKept ? wrong->second : textAt(index.row(), index.column());
    case WrongRole:
        return isWrong;
    case Qt::ForegroundRole:
        return isWrong ? QVariant{toneInk(Tone::Bad, QApplication::palette())} : QVariant{};
    case Qt::ToolTipRole:
        return isWrong ? tr("This is not understood and does not count. Type a number.")
                       : QVariant{};
    default:
        return {};
    }
}

Qt::Alignment GridModel::alignmentOf(int column) const
{
    const auto kind = kindOf(column);
    const bool isNumber = kind == ColumnKind::Amount || kind == ColumnKind::Number;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !isEditable(index.column()))
        return false;
    const auto text = value.toString();
    if (index.row() == listCount()) {
        if (text.trimmed().isEmpty())
            return false;
        if (!std::exchange(m_waiting, {}).empty())
            Q_EMIT wrongTextsChanged(); // the rows that they waited for are gone
        // The empty row becomes the new one, and another empty one comes below it: the cursor stays
        // where it is.
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        append();
        endInsertRows();
    }
    const std::pair at{index.row(), index.column()};
    if (text == data(index, Qt::EditRole).toString())
        return true;
    auto texts = m_wrong;
    if (takeText(at.first, at.second, text))
        texts.erase(at);
    else
        texts[at] = text;
    setWrongTexts(std::move(texts));
    Q_EMIT dataChanged(this->index(at.first, 0), this->index(at.first, columnCount() - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

void GridModel::removeListRow(int row)
{
    if (m_isFixed || row < 0 || row >= listCount())
        return;
    beginResetModel();
    erase(row);
    Texts kept;
    for (const auto& [at, text] : m_wrong) {
        if (at.first != row)
            kept[{at.first > row ? at.first - 1 : at.first, at.second}] = text;
    }
    setWrongTexts(std::move(kept));
    endResetModel();
    Q_EMIT edited();
}

void GridModel::moveListRow(int from, int to)
{
    if (m_isFixed || from < 0 || to < 0 || from >= listCount() || to >= listCount() || from == to)
        return;
    beginResetModel();
    const int step = from < to ? 1 : -1;
    for (int row = from; row != to; row += step)
        swapRows(row, row + step);
    Texts moved;
    for (const auto& [at, text] : m_wrong) {
        const bool isBetween =
            from < to ? at.first > from && at.first <= to : at.first >= to && at.first < from;
        const int row = at.first == from ? to : isBetween ? at.first - step : at.first;
        moved[{row, at.second}] = text;
    }
    setWrongTexts(std::move(moved));
    endResetModel();
    Q_EMIT edited();
}

void GridModel::setWrongTexts(Texts texts)
{
    if (std::exchange(m_wrong, std::move(texts)) != m_wrong)
        Q_EMIT wrongTextsChanged();
}

void GridModel::putBack(const Texts& texts)
{
    m_waiting = texts;
    if (listCount() == 0)
        return;
    beginResetModel();
    keepWrongTexts([](int row) { return row; });
    endResetModel();
}

void GridModel::keepWrongTexts(const std::function<int(int row)>& rowNow)
{
    Texts kept;
    const auto keep = [&](int row, int column, const QString& text) {
        const bool isThere = row >= 0 && row < listCount() && column >= 0 && column < columnCount();
        if (isThere && fits(row, column, text))
            kept[{row, column}] = text;
    };
    for (const auto& [at, text] : std::exchange(m_waiting, {}))
        keep(at.first, at.second, text);
    for (const auto& [at, text] : m_wrong)
        keep(rowNow(at.first), at.second, text);
    m_wrong = std::move(kept);
    // Also when none of them fits: whoever kept them is to let them go.
    Q_EMIT wrongTextsChanged();
}

} // namespace regiobord
