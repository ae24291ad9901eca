#include "exchange/form/formreader.h"

#include "core/text.h"
#include "exchange/form/amountsreader.h"
#include "exchange/form/choicereader.h"
#include "exchange/form/datereader.h"
#include "exchange/form/filledtext.h"
#include "exchange/form/formlayout.h"
#include "exchange/form/formrecord.h"
#include "exchange/form/goalsreader.h"
#include "exchange/form/partnersreader.h"
#include "exchange/form/personaldata.h"
#include "exchange/form/resultsreader.h"
#include "exchange/form/risksreader.h"
#include "exchange/form/signaturereader.h"
#include "exchange/form/springplankreader.h"
#include "exchange/form/ticks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

void readText(const FormSection& section, QString& text, FormRecord& record)
{
    text = joinedText(section.lines);
    record.found(section.field->field, section.lines, Confidence::Certain);
}

void readName(const FormSection& section, FormRecord& record)
{
    record.details.name = onOneLine(section.lines);
    record.found(Field::ProjectName, section.lines, Confidence::Certain);
}

// A field of boxes with a name each keeps the names that are ticked.
FilledLines tickedOf(const FilledLines& lines, const Catalogue& catalogue)
{
    QStringList names;
    for (const auto& body : catalogue.content().bodies) {
        if (body.kind == BodyKind::Thematafel)
            names += QRegularExpression::escape(body.name);
    }
    const auto choices = readChoices(lines, names.isEmpty() ? u"(?!)"_s : names.join(u'|'));
    FilledLines ticked;
    for (const auto& choice : choices.all) {
        if (choice.mark == Mark::Ticked)
            ticked.push_back({choice.line.number, choice.word});
    }
    return ticked.empty() ? lines : ticked;
}

// The Thematafels whose name stands in the text.
std::vector<const Body*> thematafelsIn(const QString& text, const Catalogue& catalogue)
{
    std::vector<const Body*> found;
    const auto key = u' ' + nameKey(text) + u' ';
    for (const auto& body : catalogue.content().bodies) {
        if (body.kind != BodyKind::Thematafel)
            continue;
        auto names = body.otherNames;
        names += body.name;
        const bool isNamed = std::ranges::any_of(names, [&key](const QString& name) {
            return !name.isEmpty() && key.contains(u' ' + nameKey(name) + u' ');
        });
        if (isNamed)
            found.push_back(&body);
    }
    return found;
}

void readThematafel(const FormSection& section, const Catalogue& catalogue, FormRecord& record)
{
    const auto text = onOneLine(tickedOf(section.lines, catalogue)).left(1000);
    if (text.isEmpty()) {
        record.notFound(Field::PrimaryThematafel);
        return;
    }
    const auto* body = catalogue.bodyByName(text);
    if (body == nullptr) {
        const auto named = thematafelsIn(text, catalogue);
        body = named.size() == 1 ? named.front() : nullptr;
    }
    record.found(Field::PrimaryThematafel, section.lines,
                 body == nullptr ? Confidence::Check : Confidence::Certain);
    if (body != nullptr) {
        record.details.thematafel = body->id;
        return;
    }
    const auto first = std::ranges::find_if_not(section.lines, isBlank);
    record.error(section.field->label, first->number,
                 QCoreApplication::translate(
                     "FormReader",
                     "\u201c%1\u201d is not one Thematafel of the portfolio. Write the name of "
                     "one as it stands there.")
                     .arg(text.left(120)));
}

// An applicant that the portfolio does not know comes along as a new organisation.
void readApplicant(const FormSection& section, const Catalogue& catalogue, FormRecord& record)
{
    const auto all = paragraphs(section.lines);
    if (all.empty()) {
        record.notFound(Field::Applicant);
        return;
    }
    // The name comes first; an address or an explanation below it is none of the field's.
    const auto name = onOneLine(all.front()).left(300);
    const auto* known = catalogue.organisationByName(name);
    // A name on several lines may have an address behind it.
    const bool isSure = all.size() == 1 && (known != nullptr || all.front().size() == 1);
    if (known != nullptr) {
        record.details.applicant = known->id;
    } else {
        Organisation organisation;
        organisation.id = OrganisationId::create();
        organisation.name = name;
        record.details.applicant = organisation.id;
        record.organisations.push_back(organisation);
    }
    record.found(Field::Applicant, all.front(), isSure ? Confidence::Certain : Confidence::Check);
    for (auto rest = all.begin() + 1; rest != all.end(); ++rest)
        record.notUnderstood(section.field->label, *rest);
}

void dropContact(const FormSection& section, FormRecord& record)
{
    for (const auto& line : section.lines) {
        if (!isBlank(line))
            record.leftOut(section.field->label, line.number,
                           QCoreApplication::translate("FormReader", "the applicant's contact"));
    }
}

void readSection(const FormSection& section, const Catalogue& catalogue, FormRecord& record)
{
    auto& details = record.details;
    switch (section.field->field) {
    case Field::ProjectName:
        return readName(section, record);
    case Field::PrimaryThematafel:
        return readThematafel(section, catalogue, record);
    case Field::Applicant:
        return readApplicant(section, catalogue, record);
    case Field::Period:
        return readPeriod(section, record);
    case Field::Purpose:
        readText(section, details.purpose, record);
        return readPartners(section, catalogue, record);
    case Field::Description:
        return readText(section, details.description, record);
    case Field::PlannedResults:
        return readResults(section, record);
    case Field::GoalContributions:
        return readGoals(section, catalogue, record);
    case Field::SpringplankContributions:
        return readSpringplanken(section, catalogue, record);
    case Field::Sdgs:
        return readSdgs(section, record);
    case Field::Support:
        readText(section, details.support, record);
        return readPartners(section, catalogue, record);
    case Field::RegionalImpact:
        return readText(section, details.regionalImpact, record);
    case Field::Budget:
        return readAmounts(section, record);
    case Field::Communication:
        return readText(section, details.communication, record);
    case Field::Risks:
        return readRisks(section, record);
    case Field::Procurement:
        return readProcurement(section, record);
    case Field::StateAid:
        return readStateAid(section, record);
    case Field::ApplicantContact:
        return dropContact(section, record);
    default:
        return;
    }
}

// The fields in the order of the form, whatever order they stand in: the goals need the Thematafel.
void readFields(FormLayout& layout, const Catalogue& catalogue, FormRecord& record)
{
    QString signatory;
    if (const auto* signature = layout.section(Field::Signature))
        signatory = readSignature(*signature, record);
    std::ranges::stable_sort(layout.sections, {},
                             [](const FormSection& section) { return section.field->field; });
    for (auto& section : layout.sections) {
        std::erase_if(section.lines,
                      [](const FilledLine& line) { return saysItIsEmpty(line.text); });
        const auto field = section.field->field;
        if (field != Field::ApplicantContact && field != Field::Signature)
            removePersonalData(section, signatory, record);
        readSection(section, catalogue, record);
    }
    for (const auto& field : FormFields::instance().fields()) {
        if (layout.section(field.field) != nullptr)
            continue;
        record.notFound(field.field);
        record.remark(field.label, 0,
                      QCoreApplication::translate(
                          "FormReader", "The heading \u201c%1\u201d was not found in the form.")
                          .arg(field.title));
    }
}

void remarkOnSurroundings(const FormLayout& layout, int lineCount, FormRecord& record)
{
    const auto outside = [&record](int first, int last) {
        if (first <= last)
            record.remark(
                {}, first,
                QCoreApplication::translate(
                    "FormReader", "Lines %1 to %2 stand outside the form and were not read.")
                    .arg(first)
                    .arg(last));
    };
    outside(1, layout.firstLine - 1);
    outside(layout.lastLine + 1, lineCount);
    record.notUnderstood({}, layout.preamble);
    for (const auto& address : layout.addresses)
        record.remark(
            {}, address.number,
            QCoreApplication::translate("FormReader", "The address of a link was left out: %1.")
                .arg(address.text.left(120)));
    for (const int line : layout.otherForms)
        record.remark({}, line,
                      QCoreApplication::translate(
                          "FormReader",
                          "Another application form starts here; it was not read. Import it "
                          "from a file of its own."));
}

} // namespace

Expected<ReadResult, std::vector<ReadRemark>>
readFormText(const QString& fileName, const QString& text, const Catalogue& catalogue)
{
    auto layout = findForm(text);
    if (!layout)
        return unexpected(std::vector<ReadRemark>{
            {fileName,
             {},
             0,
             QCoreApplication::translate(
                 "FormReader",
                 "This text holds no completed application form: its numbered headings were "
                 "not found.")}});
    FormRecord record{fileName};
    readFields(*layout, catalogue, record);
    const int lineCount = 1 + static_cast<int>(text.trimmed().isEmpty() ? 0 : text.count(u'\n'));
    remarkOnSurroundings(*layout, lineCount, record);
    return std::move(record).result();
}

} // namespace regiobord
