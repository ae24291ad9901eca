#include "ui/projects/budget/budgetcolumns.h"

#include "app/words/labels.h"
#include "core/dutch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(budget)
};

template <typename E>
QStringList wordsOf()
{
    QStringList all;
    for (const auto& [value, code] : EnumCodes<E>::table)
        all.append(words::label(value));
    return all;
}

// A word that is not one of the list changes nothing: there is always a value.
template <typename Line, typename E>
GridColumn<Line> wordColumn(const QString& title, E Line::*member, int width)
{
    return {.title = title,
            .text = [member](const Line& line) { return words::label(line.*member); },
            .set =
                [member](Line& line, const QString& text) {
                    for (const auto& [value, code] : EnumCodes<E>::table) {
                        if (text.trimmed().compare(words::label(value), Qt::CaseInsensitive) != 0)
                            continue;
                        line.*member = value;
                        return true;
                    }
                    return false;
                },
            .choices = wordsOf<E>(),
            .width = width};
}

template <typename Line>
GridColumn<Line> textColumn(const QString& title, QString Line::*member, int width)
{
    return {.title = title,
            .text = [member](const Line& line) { return line.*member; },
            .set =
                [member](Line& line, const QString& text) {
                    line.*member = text.trimmed();
                    return true;
                },
            .width = width};
}

std::optional<int> yearIn(const QString& text)
{
    bool isNumber = false;
    const auto year = text.trimmed().toInt(&isNumber);
    return isNumber && year >= 1900 && year <= 2999 ? std::optional{year} : std::nullopt;
}

template <typename Line>
GridColumn<Line> yearColumn()
{
    return {
        .title = ColumnWords::tr("Year"),
        .text = [](const Line& line) { return line.year ? QString::number(*line.year) : u""_s; },
        .set =
            [](Line& line, const QString& text) {
                line.year = yearIn(text);
                return line.year || text.trimmed().isEmpty();
            },
        .width = 56};
}

template <typename Line>
GridColumn<Line> amountColumn()
{
    return {.title = ColumnWords::tr("Amount"),
            .kind = ColumnKind::Amount,
            .text =
                [](const Line& line) {
                    return line.amount ? dutch::plainAmount(*line.amount) : QString{};
                },
            .set =
                [](Line& line, const QString& text) {
                    line.amount = dutch::parseAmount(text);
                    return line.amount || text.trimmed().isEmpty();
                },
            .width = 108};
}

GridColumn<FinancingLine> partyColumn(const CatalogueNow& catalogue)
{
    GridColumn<FinancingLine> column{
        .title = ColumnWords::tr("Party"),
        .text = [](const FinancingLine& line) { return line.party; },
        .set =
            [catalogue](FinancingLine& line, const QString& text) {
                line.party = text.trimmed();
                const auto* const organisation = catalogue().organisationByName(line.party);
                line.organisation = organisation ? organisation->id : OrganisationId{};
                if (organisation && organisation->sector != Sector::Unknown)
                    line.sector = organisation->sector;
                return true;
            },
        .width = 200};
    for (const auto& organisation : catalogue().content().organisations)
        column.suggestions.append(organisation.name);
    return column;
}

GridColumn<FinancingLine> fundColumn(const CatalogueNow& catalogue)
{
    GridColumn<FinancingLine> column{.title = ColumnWords::tr("Fund"),
                                     .text =
                                         [catalogue](const FinancingLine& line) {
                                             const auto* const fund = catalogue().fund(line.fund);
                                             return fund              ? fund->name
                                                 : line.fund.isNull() ? QString{}
                                                                      : ColumnWords::tr("unknown");
                                         },
                                     .set =
                                         [catalogue](FinancingLine& line, const QString& text) {
                                             const auto* const fund = catalogue().fundByName(text);
                                             line.fund = fund ? fund->id : FundId{};
                                             return fund || text.trimmed().isEmpty();
                                         },
                                     .choices = {QString{}},
                                     .width = 150};
    for (const auto& fund : catalogue().content().funds)
        column.choices.append(fund.name);
    return column;
}

GridColumn<FinancingLine> stateMoneyColumn()
{
    return {.title = ColumnWords::tr("From the Rijk"),
            .text =
                [](const FinancingLine& line) {
                    return words::label(line.isFromState ? Answer::Yes : Answer::No);
                },
            .set =
                [](FinancingLine& line, const QString& text) {
                    const auto word = text.trimmed();
                    line.isFromState =
                        word.compare(words::label(Answer::Yes), Qt::CaseInsensitive) == 0;
                    return line.isFromState || word.isEmpty()
                        || word.compare(words::label(Answer::No), Qt::CaseInsensitive) == 0;
                },
            .choices = {words::label(Answer::No), words::label(Answer::Yes)},
            .width = 84};
}

} // namespace

std::vector<GridColumn<CostLine>> costColumns()
{
    return {textColumn(ColumnWords::tr("Cost line"), &CostLine::description, 280),
            textColumn(ColumnWords::tr("Category"), &CostLine::category, 160),
            yearColumn<CostLine>(), amountColumn<CostLine>()};
}

std::vector<GridColumn<FinancingLine>> financingColumns(const CatalogueNow& catalogue)
{
    return {partyColumn(catalogue),
            wordColumn(ColumnWords::tr("Role"), &FinancingLine::role, 128),
            wordColumn(ColumnWords::tr("O"), &FinancingLine::sector, 116),
            wordColumn(ColumnWords::tr("Kind"), &FinancingLine::kind, 64),
            stateMoneyColumn(),
            wordColumn(ColumnWords::tr("State"), &FinancingLine::state, 96),
            fundColumn(catalogue),
            yearColumn<FinancingLine>(),
            amountColumn<FinancingLine>()};
}

} // namespace regiobord
