#include "ui/widgets/wholeedit.h"

namespace regiobord {

namespace {

std::optional<int> parseWhole(const QString& text)
{
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional{value} : std::nullopt;
}

} // namespace

WholeEdit::WholeEdit(QWidget* parent) : ParsedEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

std::optional<int> WholeEdit::value() const
{
    return parseWhole(text());
}

void WholeEdit::setValue(std::optional<int> value)
{
    show(value ? QString::number(*value) : QString{});
}

bool WholeEdit::understands(const QString& text) const
{
    return parseWhole(text).has_value();
}

QString WholeEdit::rewritten(const QString& text) const
{
    const auto value = parseWhole(text);
    return value ? QString::number(*value) : text;
}

QString WholeEdit::example() const
{
    return tr("This is no whole number. Type it as 2025.");
}

} // namespace regiobord
