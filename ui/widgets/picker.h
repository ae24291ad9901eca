#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace regiobord {

struct PickerChoice
{
    QString key;
    QString text;
    QString group = {};  // things of one group stand together below its name
    QString detail = {}; // in a second column
};

// Chooses any number of things from a real list, with search: goals, SDGs, bodies. Typing in the
// search field narrows the list, Down goes into it, Space ticks. It is as high as its rows, up to
// the given number of them.
class Picker final : public QWidget
{
    Q_OBJECT

public:
    explicit Picker(int mostRows, QWidget* parent = nullptr);

    void setChoices(const std::vector<PickerChoice>& choices);
    QStringList keys() const;              // in the order of the list
    void setKeys(const QStringList& keys); // does not emit edited()
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited(); // by the user

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSize rowSize() const;
    void narrow(const QString& words);
    void forEach(const std::function<void(QTreeWidgetItem&)>& visit) const;

    int m_mostRows;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
};

} // namespace regiobord
