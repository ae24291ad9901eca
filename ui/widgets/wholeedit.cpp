#include "ui/widgets/wholeedit.h"

namespace regiobord {

std::optional<int> WholeNotation::read(const QString& text)
{
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional{value} : std::nullopt;
}

QString WholeNotation::write(const Value& value)
{
    return value ? QString::number(*value) : QString{};
}

QString WholeNotation::example()
{
    return WholeEdit::tr("This is no whole number. Type it as 2025.");
}

WholeEdit::WholeEdit(QWidget* parent) : ParsedEditOf(parent)
{
    setAlignment(Qt::AlignRight);
}

} // namespace regiobord
