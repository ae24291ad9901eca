#pragma once

#include "app/programmes/programmetree.h"

#include <QTreeWidget>

#include <vector>

namespace regiobord {

// A part of a programme that is chosen in the tree.
struct ChosenPart
{
    QString programme; // its id; empty: nothing is chosen
    QString key;
    PartKind kind = PartKind::Programme;

    friend bool operator==(const ChosenPart&, const ChosenPart&) = default;
};

// The programmes with all their parts. Keeps what is open and what is chosen when it is shown anew.
class PartTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PartTree(QWidget* parent = nullptr);

    void showTrees(const std::vector<PartNode>& programmes);
    ChosenPart chosen() const;
    // By its key, or its id alone. False when there is no such part. Opens what it hangs below;
    // does not emit partChosen().
    bool choose(const QString& key);

Q_SIGNALS:
    void partChosen(); // by the user
    void removeWanted();
    void moveWanted(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* itemOf(const QString& key) const;

    std::vector<PartNode> m_shown;
};

// "theme", "policy canvas"
QString partKindWord(PartKind kind);

} // namespace regiobord
