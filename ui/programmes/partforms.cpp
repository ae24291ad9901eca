#include "ui/programmes/partforms.h"

#include "app/words/labels.h"
#include "app/words/planlabels.h"
#include "core/dutch.h"
#include "domain/programmes/sdg.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("partForms", text);
}

// Find gives the part in a programme, or null.
template <typename T, typename Find>
FormOf<T>* makeForm(ProgrammeSession& session, Find find, QWidget* parent)
{
    return new FormOf<T>{
        [&session, find]() -> std::optional<T> {
            auto draft = session.draft();
            const T* part = find(draft);
            return part == nullptr ? std::nullopt : std::optional{*part};
        },
        [&session, find](const QString& field, const std::function<void(T&)>& change) {
            session.change(field, [&](Programme& programme) {
                if (T* part = find(programme))
                    change(*part);
            });
        },
        parent};
}

template <typename T>
FormOf<T>* formOf(const QString& id, ProgrammeSession& session, QWidget* parent)
{
    using IdType = decltype(T::id);
    return makeForm<T>(
        session,
        [id = IdType::fromString(id)](Programme& programme) { return find(programme, id); },
        parent);
}

// The amounts of a plan, one total for each kind of period: "€ 456.000 a year; € 30.000 in 2023".
QString totalsText(const std::vector<PlannedAmount>& amounts)
{
    QStringList totals;
    for (const auto& [key, sum] : totalsByPeriod(amounts))
        totals.append(dutch::euros(sum) + u' ' + words::label(key));
    return totals.isEmpty()
        ? QString{}
        : word(QT_TRANSLATE_NOOP("partForms", "Totals, each kind of period apart: %1."))
              .arg(totals.join(u"; "_s));
}

std::vector<PickerChoice> sdgChoices()
{
    std::vector<PickerChoice> choices;
    for (int number = 1; number <= sdgCount; ++number)
        choices.push_back({QString::number(number), u"%1  %2"_s.arg(number).arg(sdgTitle(number))});
    return choices;
}

std::vector<int> numbersOf(const QStringList& keys)
{
    std::vector<int> numbers;
    for (const auto& key : keys)
        numbers.push_back(key.toInt());
    return numbers;
}

std::vector<GridColumn<PlannedAmount>> amountColumns()
{
    using Amount = PlannedAmount;
    return {columns::amount(word(QT_TRANSLATE_NOOP("partForms", "Amount")), &Amount::amount),
            columns::text(word(QT_TRANSLATE_NOOP("partForms", "For")), &Amount::label, 200),
            columns::choice(
                word(QT_TRANSLATE_NOOP("partForms", "Period")), &Amount::period,
                [](AmountPeriod value) { return words::label(value); }, 130),
            columns::whole(word(QT_TRANSLATE_NOOP("partForms", "Year")), &Amount::year),
            columns::choice(
                word(QT_TRANSLATE_NOOP("partForms", "Status")), &Amount::status,
                [](AmountStatus value) { return words::label(value); }, 110),
            columns::text(word(QT_TRANSLATE_NOOP("partForms", "Party")), &Amount::party, 150),
            columns::text(word(QT_TRANSLATE_NOOP("partForms", "Fund")), &Amount::fund, 150),
            columns::yes(word(QT_TRANSLATE_NOOP("partForms", "About")), &Amount::isApproximate),
            columns::yes(word(QT_TRANSLATE_NOOP("partForms", "By others")), &Amount::isExternal),
            columns::yes(word(QT_TRANSLATE_NOOP("partForms", "Part of above")), &Amount::isPart)};
}

std::vector<GridColumn<NamedInitiative>> initiativeColumns(const QString& name)
{
    return {columns::text(name, &NamedInitiative::name, 200),
            columns::text(word(QT_TRANSLATE_NOOP("partForms", "Explanation")),
                          &NamedInitiative::label, 300)};
}

template <typename T>
void addHead(FormOf<T>& form, QString T::*name)
{
    form.text(u"partCode"_s, word(QT_TRANSLATE_NOOP("partForms", "&Code")), &T::code);
    form.whole(u"partNumber"_s, word(QT_TRANSLATE_NOOP("partForms", "N&umber")), &T::number);
    form.longText(u"partName"_s, word(QT_TRANSLATE_NOOP("partForms", "&Name")), name, 1);
}

DetailsForm* programmeForm(ProgrammeSession& session, QWidget* parent)
{
    using P = Programme;
    auto* form = makeForm<P>(
        session, [](P& programme) { return &programme; }, parent);
    form->longText(u"partName"_s, word(QT_TRANSLATE_NOOP("partForms", "&Name")), &P::name, 1);
    form->text(u"partCode"_s, word(QT_TRANSLATE_NOOP("partForms", "&Code")), &P::code);
    form->text(u"shortName"_s, word(QT_TRANSLATE_NOOP("partForms", "&Short name")), &P::shortName);
    form->choice(u"kind"_s, word(QT_TRANSLATE_NOOP("partForms", "&Kind")), &P::kind,
                 [](ProgrammeKind kind) { return words::label(kind); });
    form->text(u"region"_s, word(QT_TRANSLATE_NOOP("partForms", "&Region")), &P::region);
    form->whole(u"startYear"_s, word(QT_TRANSLATE_NOOP("partForms", "&First year")), &P::startYear);
    form->whole(u"endYear"_s, word(QT_TRANSLATE_NOOP("partForms", "&Last year")), &P::endYear);
    form->longText(u"source"_s, word(QT_TRANSLATE_NOOP("partForms", "S&ource")), &P::source, 1);
    form->grid(u"amounts"_s, word(QT_TRANSLATE_NOOP("partForms", "&Money")), &P::amounts,
               amountColumns());
    form->sentence(u"amountTotals"_s,
                   [](const P& programme) { return totalsText(programme.amounts); });
    form->grid(u"milestones"_s, word(QT_TRANSLATE_NOOP("partForms", "M&ilestones")), &P::milestones,
               {columns::coarseDate(word(QT_TRANSLATE_NOOP("partForms", "When")), &Milestone::date),
                columns::text(word(QT_TRANSLATE_NOOP("partForms", "What")), &Milestone::label, 380),
                columns::yes(word(QT_TRANSLATE_NOOP("partForms", "Provisional")),
                             &Milestone::isProvisional)});
    form->grid(
        u"entries"_s, word(QT_TRANSLATE_NOOP("partForms", "&Lists of the plan")), &P::entries,
        {columns::text(word(QT_TRANSLATE_NOOP("partForms", "List")), &ProgrammeEntry::list, 130),
         columns::whole(word(QT_TRANSLATE_NOOP("partForms", "Number")), &ProgrammeEntry::number),
         columns::text(word(QT_TRANSLATE_NOOP("partForms", "Name")), &ProgrammeEntry::name, 220),
         columns::text(word(QT_TRANSLATE_NOOP("partForms", "Explanation")), &ProgrammeEntry::label,
                       220)});
    form->picks(
        u"overarchingSdgs"_s, word(QT_TRANSLATE_NOOP("partForms", "SDGs of the &whole programme")),
        sdgChoices(),
        [](const P& programme) {
            QStringList keys;
            for (const auto number : programme.overarchingSdgs)
                keys.append(QString::number(number));
            return keys;
        },
        [](P& programme, const QStringList& keys) { programme.overarchingSdgs = numbersOf(keys); });
    form->lines(u"remarks"_s, word(QT_TRANSLATE_NOOP("partForms", "R&emarks")), &P::remarks);
    return form;
}

// What was inferred stays marked so, as long as it is chosen.
void setSdgs(Theme& theme, const QStringList& keys)
{
    std::vector<ThemeSdg> sdgs;
    for (const auto number : numbersOf(keys)) {
        const auto known = std::ranges::find(theme.sdgs, number, &ThemeSdg::number);
        sdgs.push_back(known == theme.sdgs.end() ? ThemeSdg{number, false} : *known);
    }
    theme.sdgs = std::move(sdgs);
}

DetailsForm* themeForm(const QString& id, ProgrammeSession& session, QWidget* parent)
{
    auto* form = formOf<Theme>(id, session, parent);
    addHead(*form, &Theme::name);
    form->longText(u"partLabel"_s, word(QT_TRANSLATE_NOOP("partForms", "&Explanation")),
                   &Theme::label);
    form->lines(u"otherNames"_s,
                word(QT_TRANSLATE_NOOP("partForms", "&Other names in documents, one on each line")),
                &Theme::otherNames);
    form->picks(
        u"sdgs"_s, word(QT_TRANSLATE_NOOP("partForms", "S&DGs")), sdgChoices(),
        [](const Theme& theme) {
            QStringList keys;
            for (const auto& sdg : theme.sdgs)
                keys.append(QString::number(sdg.number));
            return keys;
        },
        setSdgs);
    return form;
}

DetailsForm* goalForm(const QString& id, ProgrammeSession& session, QWidget* parent)
{
    auto* form = formOf<Goal>(id, session, parent);
    form->text(u"partCode"_s, word(QT_TRANSLATE_NOOP("partForms", "&Code")), &Goal::code);
    form->whole(u"partNumber"_s, word(QT_TRANSLATE_NOOP("partForms", "N&umber")), &Goal::number);
    form->longText(u"partName"_s, word(QT_TRANSLATE_NOOP("partForms", "&Goal")), &Goal::label);
    form->whole(u"targetYear"_s, word(QT_TRANSLATE_NOOP("partForms", "&Year")), &Goal::targetYear);
    form->text(u"period"_s, word(QT_TRANSLATE_NOOP("partForms", "&Period in words")),
               &Goal::period);
    return form;
}

DetailsForm* lineForm(const QString& id, ProgrammeSession& session, QWidget* parent)
{
    using L = ProgrammeLine;
    auto* form = formOf<L>(id, session, parent);
    addHead(*form, &L::name);
    form->longText(u"partLabel"_s, word(QT_TRANSLATE_NOOP("partForms", "&Explanation")), &L::label);
    form->lines(u"objectives"_s,
                word(QT_TRANSLATE_NOOP("partForms", "&Objectives, one on each line")),
                &L::objectives);
    form->lines(u"referenceDocuments"_s,
                word(QT_TRANSLATE_NOOP("partForms", "&Documents, one on each line")),
                &L::referenceDocuments);
    form->grid(u"initiatives"_s, word(QT_TRANSLATE_NOOP("partForms", "&Initiatives and projects")),
               &L::initiatives, initiativeColumns(word(QT_TRANSLATE_NOOP("partForms", "Name"))));
    form->lines(u"remarks"_s, word(QT_TRANSLATE_NOOP("partForms", "R&emarks")), &L::remarks);
    return form;
}

void addCanvasTexts(FormOf<PolicyCanvas>& form)
{
    using C = PolicyCanvas;
    struct Box
    {
        const char* name;
        const char* label;
        QStringList C::*member;
    };
    const Box boxes[] = {
        {"rationale", QT_TRANSLATE_NOOP("partForms", "Why it is needed"), &C::rationale},
        {"contextEuropeNational", QT_TRANSLATE_NOOP("partForms", "Context: Europe and the State"),
         &C::contextEuropeNational},
        {"contextRegional", QT_TRANSLATE_NOOP("partForms", "Context: region"), &C::contextRegional},
        {"contextLocal", QT_TRANSLATE_NOOP("partForms", "Context: local"), &C::contextLocal},
        {"contextUnsorted", QT_TRANSLATE_NOOP("partForms", "Context: other"), &C::contextUnsorted},
        {"objectives", QT_TRANSLATE_NOOP("partForms", "Objectives"), &C::objectives},
        {"ongoing", QT_TRANSLATE_NOOP("partForms", "What is done already"), &C::ongoing},
        {"toDevelop", QT_TRANSLATE_NOOP("partForms", "To be developed"), &C::toDevelop},
        {"related", QT_TRANSLATE_NOOP("partForms", "Related policy"), &C::related},
        {"partners", QT_TRANSLATE_NOOP("partForms", "Partners"), &C::partners},
        {"targetGroups", QT_TRANSLATE_NOOP("partForms", "Target groups"), &C::targetGroups},
    };
    for (const auto& box : boxes)
        form.lines(QString::fromLatin1(box.name), word(box.label), box.member);
}

DetailsForm* canvasForm(const QString& id, ProgrammeSession& session, QWidget* parent)
{
    using C = PolicyCanvas;
    auto* form = formOf<C>(id, session, parent);
    form->text(u"partCode"_s, word(QT_TRANSLATE_NOOP("partForms", "&Code")), &C::code);
    form->longText(u"partName"_s, word(QT_TRANSLATE_NOOP("partForms", "&Name")), &C::name, 1);
    form->text(u"schemeName"_s, word(QT_TRANSLATE_NOOP("partForms", "Name in the &scheme")),
               &C::schemeName);
    form->note(
        word(QT_TRANSLATE_NOOP("partForms", "The boxes below have one entry on each line.")));
    addCanvasTexts(*form);
    form->grid(u"amounts"_s, word(QT_TRANSLATE_NOOP("partForms", "&Money")), &C::amounts,
               amountColumns());
    form->sentence(u"amountTotals"_s, [](const C& canvas) { return totalsText(canvas.amounts); });
    form->lines(u"openBudget"_s,
                word(QT_TRANSLATE_NOOP("partForms", "Money without an amount yet")),
                &C::openBudget);
    form->lines(u"externalInvestments"_s,
                word(QT_TRANSLATE_NOOP("partForms", "Money of others, in words")),
                &C::externalInvestments);
    form->grid(
        u"figures"_s, word(QT_TRANSLATE_NOOP("partForms", "&Figures that the plan quotes")),
        &C::figures,
        {columns::text(word(QT_TRANSLATE_NOOP("partForms", "Figure")), &QuotedFigure::label, 240),
         columns::number(word(QT_TRANSLATE_NOOP("partForms", "Value")), &QuotedFigure::value),
         columns::text(word(QT_TRANSLATE_NOOP("partForms", "Unit")), &QuotedFigure::unit, 120),
         columns::text(word(QT_TRANSLATE_NOOP("partForms", "Period")), &QuotedFigure::period,
                       120)});
    form->lines(u"remarks"_s, word(QT_TRANSLATE_NOOP("partForms", "R&emarks")), &C::remarks);
    return form;
}

DetailsForm* springplankForm(const QString& id, ProgrammeSession& session, QWidget* parent)
{
    auto* form = formOf<Springplank>(id, session, parent);
    addHead(*form, &Springplank::name);
    form->text(u"suggestedThematafel"_s,
               word(QT_TRANSLATE_NOOP("partForms", "Code of the &thematafel")),
               &Springplank::suggestedThematafel);
    return form;
}

// Each column gives a row that was only just added its id.
std::vector<GridColumn<Measure>> withIds(std::vector<GridColumn<Measure>> columns)
{
    for (auto& column : columns) {
        column.set = [set = column.set](Measure& measure, const QString& text) {
            if (measure.id.isNull())
                measure.id = MeasureId::create();
            return set(measure, text);
        };
    }
    return columns;
}

DetailsForm* resultForm(const QString& id, ProgrammeSession& session, QWidget* parent)
{
    using R = SpringplankResult;
    auto* form = formOf<R>(id, session, parent);
    addHead(*form, &R::label);
    form->text(u"relatedSpringplank"_s,
               word(QT_TRANSLATE_NOOP("partForms", "&Related springplank")),
               &R::relatedSpringplank);
    form->grid(
        u"measures"_s, word(QT_TRANSLATE_NOOP("partForms", "&Targets")), &R::measures,
        withIds(
            {columns::text(word(QT_TRANSLATE_NOOP("partForms", "Code")), &Measure::code, 70),
             columns::choice(
                 word(QT_TRANSLATE_NOOP("partForms", "How")), &Measure::comparator,
                 [](Comparator value) { return words::label(value); }, 100),
             columns::number(word(QT_TRANSLATE_NOOP("partForms", "Target")), &Measure::minimum),
             columns::number(word(QT_TRANSLATE_NOOP("partForms", "Up to")), &Measure::maximum),
             columns::text(word(QT_TRANSLATE_NOOP("partForms", "Unit")), &Measure::unit, 160),
             columns::choice(
                 word(QT_TRANSLATE_NOOP("partForms", "Counts")), &Measure::kind,
                 [](MeasureKind value) { return words::label(value); }, 120),
             columns::coarseDate(word(QT_TRANSLATE_NOOP("partForms", "By")), &Measure::targetDate),
             columns::text(word(QT_TRANSLATE_NOOP("partForms", "Measured against")),
                           &Measure::baseline, 160)}));
    form->grid(
        u"scope"_s,
        word(QT_TRANSLATE_NOOP("partForms", "&Numbers that bound it, and are no target")),
        &R::scope,
        {columns::number(word(QT_TRANSLATE_NOOP("partForms", "Value")), &QuotedScope::value),
         columns::text(word(QT_TRANSLATE_NOOP("partForms", "Unit")), &QuotedScope::unit, 240)});
    return form;
}

DetailsForm* opgaveForm(const QString& id, ProgrammeSession& session, QWidget* parent)
{
    auto* form = formOf<Opgave>(id, session, parent);
    addHead(*form, &Opgave::title);
    form->longText(u"partLabel"_s, word(QT_TRANSLATE_NOOP("partForms", "&Explanation")),
                   &Opgave::label);
    form->grid(u"actions"_s, word(QT_TRANSLATE_NOOP("partForms", "&Actions")), &Opgave::actions,
               initiativeColumns(word(QT_TRANSLATE_NOOP("partForms", "Code"))));
    form->grid(u"initiatives"_s, word(QT_TRANSLATE_NOOP("partForms", "Promising &initiatives")),
               &Opgave::initiatives,
               initiativeColumns(word(QT_TRANSLATE_NOOP("partForms", "Name"))));
    return form;
}

DetailsForm* indicatorForm(const QString& id, ProgrammeSession& session, QWidget* parent)
{
    using I = Indicator;
    auto* form = formOf<I>(id, session, parent);
    form->text(u"partCode"_s, word(QT_TRANSLATE_NOOP("partForms", "&Code")), &I::code);
    form->longText(u"partName"_s, word(QT_TRANSLATE_NOOP("partForms", "&Name")), &I::name, 1);
    form->text(u"unit"_s, word(QT_TRANSLATE_NOOP("partForms", "&Unit")), &I::unit);
    form->number(u"baseline"_s, word(QT_TRANSLATE_NOOP("partForms", "&Starts at")), &I::baseline);
    form->whole(u"baselineYear"_s, word(QT_TRANSLATE_NOOP("partForms", "&In the year")),
                &I::baselineYear);
    form->number(u"target"_s, word(QT_TRANSLATE_NOOP("partForms", "&Target")), &I::target);
    form->whole(u"targetYear"_s, word(QT_TRANSLATE_NOOP("partForms", "&By the year")),
                &I::targetYear);
    form->check(u"lowerIsBetter"_s,
                word(QT_TRANSLATE_NOOP("partForms", "&Lower is better, as with a rank")),
                &I::lowerIsBetter);
    form->longText(u"source"_s, word(QT_TRANSLATE_NOOP("partForms", "S&ource")), &I::source, 1);
    return form;
}

} // namespace

DetailsForm* makePartForm(PartKind kind, const QString& id, ProgrammeSession& session,
                          QWidget* parent)
{
    switch (kind) {
    case PartKind::Programme:
        return programmeForm(session, parent);
    case PartKind::Theme:
        return themeForm(id, session, parent);
    case PartKind::Goal:
        return goalForm(id, session, parent);
    case PartKind::Line:
        return lineForm(id, session, parent);
    case PartKind::Canvas:
        return canvasForm(id, session, parent);
    case PartKind::Springplank:
        return springplankForm(id, session, parent);
    case PartKind::Result:
        return resultForm(id, session, parent);
    case PartKind::Opgave:
        return opgaveForm(id, session, parent);
    case PartKind::Indicator:
        return indicatorForm(id, session, parent);
    }
    Q_UNREACHABLE();
}

} // namespace regiobord
