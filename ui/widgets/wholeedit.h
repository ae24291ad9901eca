#pragma once

#include "ui/widgets/parsededit.h"

namespace regiobord {

// A whole number that is no quantity, written without dots: a year, a place in a list.
class WholeEdit final : public ParsedEdit
{
    Q_OBJECT

public:
    explicit WholeEdit(QWidget* parent = nullptr);
    std::optional<int> value() const;
    void setValue(std::optional<int> value);

protected:
    bool understands(const QString& text) const override;
    QString rewritten(const QString& text) const override;
    QString example() const override;
};

} // namespace regiobord
