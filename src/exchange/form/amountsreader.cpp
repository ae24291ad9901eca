#include "exchange/form/amountsreader.h"

#include "core/dutch.h"
#include "exchange/form/filledtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

enum class Total {
    Costs,
    Cofinancing,
    Grant,
    Financing,
};

// What stands at one of the totals of the form.
struct Entry
{
    Total total = Total::Costs;
    FilledLines lines; // label and amount
    FilledLines value; // without the label, and without the amount once it is read
    std::optional<Money> amount;
    bool isEmpty = true;
};

struct TotalLabel
{
    Total total;
    QRegularExpression words;
};

const std::array<TotalLabel, 4>& labels()
{
    const auto words = [](const QString& pattern) {
        return QRegularExpression{u"^\\W*(?:"_s + pattern + u")[^\\d\u20AC]{0,4}?(?=\\W|$)"_s,
                                  QRegularExpression::CaseInsensitiveOption};
    };
    static const std::array<TotalLabel, 4> all{{
        {Total::Financing, words(u"(?:totale|totaal)\\s+(?:de\\s+)?financiering"_s)},
        {Total::Costs,
         words(u"(?:totale|totaal)\\s+(?:project)?(?:de\\s+)?kosten|projectkosten"_s)},
        {Total::Cofinancing,
         words(u"co-?\\s?financiering(?:\\s+(?:vanuit|van|door)\\s+(?:de\\s+)?aanvrager"
               "(?:\\s+en\\s+andere\\s+o\\W{0,2}s)?)?"_s)},
        {Total::Grant, words(u"(?:gevraagde|aangevraagde)\\s+(?:subsidie|bijdrage)"_s)},
    }};
    return all;
}

const Field& fieldOf(Total total)
{
    static constexpr std::array<Field, 4> fields{Field::CostLines, Field::FinancingLines,
                                                 Field::FinancingLines, Field::Budget};
    return fields[static_cast<std::size_t>(total)];
}

QString nameOf(Total total)
{
    static constexpr std::array<const char*, 4> names{
        QT_TRANSLATE_NOOP("FormReader", "total costs"),
        QT_TRANSLATE_NOOP("FormReader", "co-financing"),
        QT_TRANSLATE_NOOP("FormReader", "requested grant"),
        QT_TRANSLATE_NOOP("FormReader", "total financing")};
    return QCoreApplication::translate("FormReader", names[static_cast<std::size_t>(total)]);
}

// The plus sign and the rule of a sum, and a share beside the amount, are no part of an amount.
QString withoutSum(const QString& text)
{
    static const QRegularExpression sum{
        u"^[\\s+_=:|]+|[\\s+_|]+$|(?<=[\\s,-])\\d{1,3}(?:[.,]\\d{1,2})?\\s?%"_s};
    return QString{text}.remove(sum).simplified();
}

// The one line that is an amount, or all of them when it is broken over lines. Which of two amounts
// is meant cannot be known. The line that was read is taken out of the lines.
std::optional<Money> takeAmount(FilledLines& lines)
{
    const auto isAmount = [](const FilledLine& line) {
        return dutch::parseAmount(line.text).has_value();
    };
    const auto first = std::ranges::find_if(lines, isAmount);
    if (first == lines.end()) {
        const auto amount = dutch::parseAmount(withoutSum(onOneLine(lines)));
        if (amount)
            lines.clear();
        return amount;
    }
    if (std::find_if(first + 1, lines.end(), isAmount) != lines.end())
        return std::nullopt;
    const auto amount = dutch::parseAmount(first->text);
    lines.erase(first);
    return amount;
}

class AmountsReader
{
public:
    AmountsReader(const FormSection& section, FormRecord& record)
        : m_section(section),
          m_record(record)
    {
    }

    void read();

private:
    void divide();
    void addTo(Entry& entry, const FilledLine& line, const QString& value);
    void spread();
    void store(const Entry& entry);
    void storeAmount(const Entry& entry);
    void compare();
    const Entry* own(Total total) const;
    std::optional<Money> stated(Total total) const;
    void differ(const QString& message, Money left, Money right);

    const FormSection& m_section;
    FormRecord& m_record;
    FilledLines m_before;
    std::vector<Entry> m_entries;
};

void AmountsReader::addTo(Entry& entry, const FilledLine& line, const QString& value)
{
    const auto text = withoutSum(value);
    if (entry.lines.empty() || !text.isEmpty())
        entry.lines.push_back(line);
    if (!text.isEmpty())
        entry.value.push_back({line.number, text});
}

// The lines go to the total that stands before them.
void AmountsReader::divide()
{
    for (const auto& line : m_section.lines) {
        if (isBlank(line))
            continue;
        const auto start = line.text.left(200);
        QRegularExpressionMatch match;
        const auto label = std::ranges::find_if(labels(), [&](const TotalLabel& known) {
            match = known.words.match(start);
            return match.hasMatch();
        });
        if (label != labels().end()) {
            m_entries.push_back({label->total, {}, {}, {}, true});
            addTo(m_entries.back(), line, line.text.sliced(match.capturedEnd()));
        } else if (m_entries.empty()) {
            if (!withoutSum(line.text).isEmpty())
                m_before.push_back(line);
        } else {
            addTo(m_entries.back(), line, line.text);
        }
    }
}

// All labels first and all amounts below them, as some PDFs give a table: each gets its own.
void AmountsReader::spread()
{
    if (m_entries.size() < 2)
        return;
    const bool isTable = std::all_of(m_entries.begin(), m_entries.end() - 1,
                                     [](const Entry& entry) { return entry.value.empty(); });
    auto& last = m_entries.back();
    if (!isTable || last.value.size() != m_entries.size())
        return;
    const auto values = std::exchange(last.value, {});
    last.lines.resize(1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_entries[i].value = {values[i]};
        m_entries[i].lines = {values[i]};
    }
}

void AmountsReader::storeAmount(const Entry& entry)
{
    auto& budget = m_record.details.budget;
    if (entry.total == Total::Costs) {
        CostLine line;
        line.description = u"Totale kosten"_s;
        line.amount = entry.amount;
        budget.costs.push_back(line);
        return;
    }
    FinancingLine line;
    const bool isGrant = entry.total == Total::Grant;
    line.role = isGrant ? FinancingRole::RequestedGrant : FinancingRole::Cofinancing;
    line.party = isGrant ? QString{} : u"Aanvrager en andere O\u2019s"_s;
    line.amount = entry.amount;
    budget.financing.push_back(line);
}

void AmountsReader::store(const Entry& entry)
{
    const auto& budget = m_record.details.budget;
    const auto& place = m_section.field->label;
    if (entry.amount)
        m_record.notUnderstood(place, entry.value);
    if (!entry.amount && !entry.isEmpty)
        m_record.error(
            place, entry.value.front().number,
            QCoreApplication::translate("FormReader",
                                        "%1: \u201c%2\u201d is no amount in figures. Write it as "
                                        "147.824 or 147824,50.")
                .arg(nameOf(entry.total), onOneLine(entry.value).left(120)));
    if (!entry.amount && entry.isEmpty)
        m_record.remark(place, entry.lines.front().number,
                        QCoreApplication::translate("FormReader", "%1: no amount was filled in.")
                            .arg(nameOf(entry.total)));
    int row = -1;
    if (entry.total == Total::Costs)
        row = static_cast<int>(budget.costs.size());
    else if (entry.total != Total::Financing)
        row = static_cast<int>(budget.financing.size());
    const auto confidence = entry.amount ? Confidence::Certain : Confidence::Check;
    m_record.found(fieldOf(entry.total), entry.lines, confidence, row);
    if (entry.total != Total::Financing)
        storeAmount(entry);
}

// A budget below the totals names them again: the form's own is the first that was filled in, or
// the first when none was.
const Entry* AmountsReader::own(Total total) const
{
    const Entry* first = nullptr;
    for (const auto& entry : m_entries) {
        if (entry.total == total && !entry.isEmpty)
            return &entry;
        if (entry.total == total && first == nullptr)
            first = &entry;
    }
    return first;
}

std::optional<Money> AmountsReader::stated(Total total) const
{
    const auto* entry = own(total);
    return entry == nullptr ? std::nullopt : entry->amount;
}

void AmountsReader::differ(const QString& message, Money left, Money right)
{
    if (left != right)
        m_record.remark(m_section.field->label, m_section.headingLine,
                        message.arg(dutch::amount(left), dutch::amount(right)));
}

void AmountsReader::compare()
{
    const auto costs = stated(Total::Costs);
    const auto cofinancing = stated(Total::Cofinancing);
    const auto grant = stated(Total::Grant);
    const auto financing = stated(Total::Financing);
    if (cofinancing && grant && financing)
        differ(QCoreApplication::translate(
                   "FormReader", "Co-financing and grant are %1 together; as total stands %2."),
               *cofinancing + *grant, *financing);
    const auto whole = cofinancing && grant ? std::optional{*cofinancing + *grant} : financing;
    if (costs && whole)
        differ(QCoreApplication::translate("FormReader", "The costs are %1 and the financing %2."),
               *costs, *whole);
}

void AmountsReader::read()
{
    divide();
    spread();
    for (auto& entry : m_entries) {
        entry.isEmpty = entry.value.empty();
        entry.amount = takeAmount(entry.value);
    }
    for (const auto& entry : m_entries) {
        if (&entry == own(entry.total))
            store(entry);
        else
            m_record.notUnderstood(m_section.field->label, entry.lines);
    }
    m_record.notUnderstood(m_section.field->label, m_before);
    compare();
    if (m_entries.empty())
        m_record.notFound(Field::Budget);
}

} // namespace

void readAmounts(const FormSection& section, FormRecord& record)
{
    AmountsReader{section, record}.read();
}

} // namespace regiobord
