#pragma once

#include "ui/projects/application/fieldstate.h"

#include <QListWidget>

#include <vector>

namespace regiobord {

// The numbered fields of the form with how each stands, by a mark of its own shape and a word.
class FieldList final : public QListWidget
{
    Q_OBJECT

public:
    explicit FieldList(const std::vector<Field>& fields, QWidget* parent = nullptr);

    void setState(Field field, FieldState state);
    FieldState state(Field field) const;
    void setCurrent(Field field); // does not emit chosen()

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(Field field); // by the user

private:
    QListWidgetItem* itemOf(Field field) const;
};

} // namespace regiobord
