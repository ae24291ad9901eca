#pragma once

#include <QComboBox>
#include <QString>
#include <QVariant>

namespace regiobord {

// A drop-down list of things that each have a key: the text of an id, or the code of an enum. The
// first entry stands for nothing chosen. Ignores the wheel, which would change it unseen.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    // What the first entry says; without it, something is always chosen.
    explicit ChoiceBox(const QString& nothing = {}, QWidget* parent = nullptr);

    void clearChoices();
    void addChoice(const QString& key, const QString& text);

    QString key() const { return currentData().toString(); }
    // A key that is not in the list is shown as unknown and kept.
    void setKey(const QString& key);

Q_SIGNALS:
    void edited(); // by the user

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    QString m_nothing;
};

} // namespace regiobord
