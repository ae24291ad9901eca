#include "documents/tree/build.h"

#include <QChar>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord::tree {

namespace {

Inline single(Run run)
{
    return Inline{{std::move(run)}};
}

template <typename T>
std::vector<Cell> cellsOf(const std::vector<T>& words)
{
    std::vector<Cell> cells;
    cells.reserve(words.size());
    for (const QString& word : words)
        cells.push_back(cell(word));
    return cells;
}

// A line of free text that is an item of a list, and what the list looks like.
struct TypedItem
{
    ListStyle style = ListStyle::Bulleted;
    int number = 1;
    QString words;
};

std::optional<TypedItem> typedItem(const QString& line)
{
    static const QRegularExpression bullet{u"^[-*•–]\\s+(?=\\S)"_s};
    static const QRegularExpression number{u"^(\\d{1,3})[.)]\\s+(?=\\S)"_s};
    if (const auto match = bullet.match(line); match.hasMatch())
        return TypedItem{ListStyle::Bulleted, 1, line.mid(match.capturedLength())};
    if (const auto match = number.match(line); match.hasMatch())
        return TypedItem{ListStyle::Numbered, match.captured(1).toInt(),
                         line.mid(match.capturedLength())};
    return std::nullopt;
}

void addTypedItem(Flow& parts, const TypedItem& typed)
{
    auto* last = parts.empty() ? nullptr : std::get_if<List>(&parts.back());
    const bool continues = last != nullptr && last->style == typed.style
        && (typed.style == ListStyle::Bulleted
            || typed.number == last->start + static_cast<int>(last->items.size()));
    if (!continues) {
        parts.emplace_back(List{typed.style, typed.number, {}});
        last = &std::get<List>(parts.back());
    }
    last->items.push_back(item(typed.words));
}

bool isControl(char32_t code)
{
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool notACharacter = (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    return control || notACharacter || surrogate || code == 0xfeff;
}

bool isLineBreak(char32_t code)
{
    return code == U'\n' || code == U'\v' || code == U'\f' || code == 0x85 || code == 0x2028
        || code == 0x2029;
}

} // namespace

Inline text(const QString& words)
{
    return single({words});
}

Inline bold(const QString& words)
{
    return single({.text = words, .bold = true});
}

Inline italic(const QString& words)
{
    return single({.text = words, .italic = true});
}

Inline link(const QString& words, const QString& uri)
{
    return single({.text = words, .link = Link{Link::Kind::Uri, uri}});
}

Inline anchorLink(const QString& words, const QString& anchor)
{
    return single({.text = words, .link = Link{Link::Kind::Anchor, anchor}});
}

Inline operator+(Inline left, const Inline& right)
{
    left.runs.insert(left.runs.end(), right.runs.begin(), right.runs.end());
    return left;
}

Heading heading(int level, const QString& words, const QString& anchor)
{
    return {level, text(words), anchor};
}

Paragraph paragraph(const QString& words)
{
    return {text(words)};
}

Paragraph paragraph(Inline words)
{
    return {std::move(words)};
}

Flow flow(const QString& words)
{
    Flow parts;
    for (const QString& line : printable(words).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (const auto typed = typedItem(trimmed))
            addTypedItem(parts, *typed);
        else if (!trimmed.isEmpty())
            parts.emplace_back(paragraph(trimmed));
    }
    return parts;
}

Flow flow(Inline words)
{
    Flow parts;
    parts.emplace_back(paragraph(std::move(words)));
    return parts;
}

void append(Document& document, Flow parts)
{
    for (FlowBlock& part : parts)
        std::visit([&](auto& block) { document.add(std::move(block)); }, part);
}

ListItem item(const QString& words)
{
    return {flow(text(words))};
}

ListItem item(Inline words)
{
    return {flow(std::move(words))};
}

ListItem item(Inline words, List nested)
{
    ListItem result = item(std::move(words));
    result.content.emplace_back(std::move(nested));
    return result;
}

List list(ListStyle style, std::vector<ListItem> items)
{
    return {style, 1, std::move(items)};
}

List bullets(const std::vector<QString>& items)
{
    List result;
    for (const QString& words : items)
        result.items.push_back(item(words));
    return result;
}

Column left(double weight)
{
    return {weight, Alignment::Left};
}

Column right(double weight)
{
    return {weight, Alignment::Right};
}

Cell cell(const QString& words, int columnSpan)
{
    return cell(text(words), columnSpan);
}

Cell cell(Inline words, int columnSpan)
{
    return {flow(std::move(words)), columnSpan};
}

Row row(const std::vector<QString>& cells)
{
    return {cellsOf(cells), RowStyle::Normal};
}

Row row(std::vector<Cell> cells)
{
    return {std::move(cells), RowStyle::Normal};
}

Row totalRow(const std::vector<QString>& cells)
{
    return {cellsOf(cells), RowStyle::Total};
}

Row totalRow(std::vector<Cell> cells)
{
    return {std::move(cells), RowStyle::Total};
}

Table table(std::vector<Column> columns, const std::vector<QString>& header)
{
    Table result;
    result.columns = std::move(columns);
    result.header = cellsOf(header);
    return result;
}

KeyValue keyValue(const QString& label, const QString& value)
{
    return {label, flow(text(value))};
}

KeyValue keyValue(const QString& label, Inline value)
{
    return {label, flow(std::move(value))};
}

KeyValue keyValue(const QString& label, Flow value)
{
    return {label, std::move(value)};
}

void addIfFilled(KeyValueBlock& block, const QString& label, const QString& value)
{
    if (Flow parts = flow(value); !parts.empty())
        block.entries.push_back({label, std::move(parts)});
}

QString plainText(const Inline& words)
{
    QString result;
    for (const Run& run : words.runs)
        result += printable(run.text);
    return result;
}

QString printable(const QString& words)
{
    QString text = words;
    text.replace(u"\r\n"_s, u"\n"_s);
    QString result;
    result.reserve(text.size());
    for (const uint code : text.toUcs4()) {
        const char32_t character = code;
        if (isLineBreak(character) || character == U'\r')
            result += u'\n';
        else if (character == U'\t')
            result += u' ';
        else if (!isControl(character))
            result += QStringView{QChar::fromUcs4(character)};
    }
    return result;
}

} // namespace regiobord::tree
