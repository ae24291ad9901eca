#include "ui/funds/shareedit.h"

#include "core/dutch.h"

namespace regiobord {

std::optional<int> ShareNotation::read(const QString& text)
{
    const auto percent = dutch::parseNumber(text);
    const bool isShare = percent && !percent->isNegative() && *percent <= Quantity::fromWhole(1000);
    return isShare ? std::optional{static_cast<int>(percent->thousandths() / 10)} : std::nullopt;
}

QString ShareNotation::write(const Value& value)
{
    return value ? dutch::number(Quantity::fromThousandths(qint64{*value} * 10)) : QString{};
}

QString ShareNotation::example()
{
    return ShareEdit::tr("This is no share. Type a percentage, as 50 or 37,5.");
}

ShareEdit::ShareEdit(QWidget* parent) : ParsedEditOf(parent)
{
    setAlignment(Qt::AlignRight);
}

} // namespace regiobord
