#pragma once

#include "ui/widgets/colours.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace regiobord {

struct BoardCard
{
    QString key;
    QString number;
    QString name;
    QString amount;
    QString waiting; // "waits 12 days"; empty for a draft
    QString status;
    Tone tone = Tone::Neutral;
};

// The cards of one column; they are dragged, and dropped in another.
class BoardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<BoardCard> cards);
    const BoardCard& at(int row) const { return m_cards[static_cast<std::size_t>(row)]; }
    int rowOf(const QString& key) const; // -1: not here

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    // Tells of the drop, and leaves the cards where they are.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(const QString& key);

private:
    std::vector<BoardCard> m_cards;
};

class BoardColumn final : public QListView
{
    Q_OBJECT

public:
    explicit BoardColumn(QWidget* parent = nullptr);

    // Keeps the current card by its key.
    void setCards(std::vector<BoardCard> cards);
    bool setCurrent(const QString& key); // false: not in this column, and nothing is selected
    // Takes the keyboard, with a current card; false when there are no cards.
    bool takeFocus();
    QString currentKey() const;

Q_SIGNALS:
    void chosen(const QString& key);
    void activatedKey(const QString& key);
    void dropped(const QString& key);
    void onwardWanted(const QString& key); // one column to the right
    void stepWanted(int by);               // the keyboard to a column beside

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    BoardModel* m_model;
    bool m_isSetting = false;
};

} // namespace regiobord
