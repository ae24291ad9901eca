#pragma once

#include "ui/widgets/parsededit.h"

namespace regiobord {

// A share in percent, "50" or "37,5", kept in basis points: from 0 to 1000 percent.
struct ShareNotation
{
    using Value = std::optional<int>;
    static Value read(const QString& text);
    static QString write(const Value& value);
    static QString example();
};

class ShareEdit final : public ParsedEditOf<ShareNotation>
{
    Q_OBJECT

public:
    explicit ShareEdit(QWidget* parent = nullptr);
};

} // namespace regiobord
