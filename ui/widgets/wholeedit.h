#pragma once

#include "ui/widgets/parsededit.h"

namespace regiobord {

// A whole number that is no quantity, written without dots: a year, a place in a list.
struct WholeNotation
{
    using Value = std::optional<int>;
    static Value read(const QString& text);
    static QString write(const Value& value);
    static QString example();
};

class WholeEdit final : public ParsedEditOf<WholeNotation>
{
    Q_OBJECT

public:
    explicit WholeEdit(QWidget* parent = nullptr);
};

} // namespace regiobord
