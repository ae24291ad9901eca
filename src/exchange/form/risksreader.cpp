#include "exchange/form/risksreader.h"

#include "exchange/form/filledtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

struct Part
{
    bool isAttention = false;
    FilledLines lines; // without the word above them
    FilledLines source;
};

// "Risico's:" or "Aandachtspunten:" above a part, or in front of its first line.
QRegularExpressionMatch headOf(const FilledLine& line)
{

    static const QRegularExpression head{
        u"^(?:mogelijke\\s+)?(?:risico\\W{0,2}s?|(?<attention>aandachtspunt(?:en)?))\\s*(?::|$)"_s,
        QRegularExpression::CaseInsensitiveOption};
    return head.match(line.text);
}

std::vector<Part> partsByHead(const FilledLines& lines)
{
    std::vector<Part> parts(1);
    for (const auto& line : lines) {
        const auto head = headOf(line);
        if (head.hasMatch())
            parts.push_back({!head.captured(u"attention"_s).isEmpty(), {}, {}});
        auto rest = line;
        if (head.hasMatch())
            rest.text = line.text.sliced(head.capturedEnd()).trimmed();
        parts.back().lines.push_back(rest);
        parts.back().source.push_back(line);
    }
    std::erase_if(parts, [](const Part& part) { return !hasText(part.source); });
    return parts;
}

std::vector<Part> partsByParagraph(const FilledLines& lines)
{
    std::vector<Part> parts;
    for (const auto& paragraph : paragraphs(lines))
        parts.push_back({!parts.empty(), paragraph, paragraph});
    return parts;
}

} // namespace

void readRisks(const FormSection& section, FormRecord& record)
{
    auto& details = record.details;
    const bool hasHeads = std::ranges::any_of(
        section.lines, [](const FilledLine& line) { return headOf(line).hasMatch(); });
    const auto parts = hasHeads ? partsByHead(section.lines) : partsByParagraph(section.lines);
    for (const auto& part : parts) {
        auto& list = part.isAttention ? details.attentionPoints : details.risks;
        if (part.isAttention && !hasHeads)
            list += joinedText(part.lines);
        else
            list += joinedItems(part.lines);
        const bool isSure = hasHeads || (!part.isAttention && parts.size() > 1);
        record.found(Field::Risks, part.source, isSure ? Confidence::Certain : Confidence::Check);
    }
    if (parts.empty())
        record.notFound(Field::Risks);
}

} // namespace regiobord
