#include "exchange/form/personaldata.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

struct Pattern
{
    QRegularExpression expression;
    const char* what;
};

const std::array<Pattern, 4>& patterns()
{
    static const std::array<Pattern, 4> all{{
        {QRegularExpression{
             u"^[^\\p{L}]*(?:contact(?:persoon|gegevens)?|telefoon(?:nummer)?|tel\\.?"
             "(?:nr\\.?)?|mobiel|e-?mail(?:adres)?|iban)\\s*:.*$"_s,
             QRegularExpression::CaseInsensitiveOption},
         QT_TRANSLATE_NOOP("FormReader", "a contact person")},
        {QRegularExpression{u"[\\w.%+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,5}"_s,
                            QRegularExpression::UseUnicodePropertiesOption},
         QT_TRANSLATE_NOOP("FormReader", "an e-mail address")},
        // Ten digits with a prefix of the network, and no date such as 06-01-2025.
        {QRegularExpression{u"(?<![\\d.,/-])(?!\\d{2}[-/ ]\\d{2}[-/ ]\\d{4}(?!\\d))"
                            "(?:(?:\\+|00)31[ -]?(?:\\(0\\)[ -]?)?\\d(?:[ -]?\\d){8}"
                            "|06[ -]?\\d(?:[ -]?\\d){7}"
                            "|\\(?0\\d{2,3}\\)?[ -]?\\d(?:[ ]?\\d){5,6})(?![\\d-])"_s},
         QT_TRANSLATE_NOOP("FormReader", "a telephone number")},
        {QRegularExpression{u"\\b[A-Z]{2}\\d{2} ?[A-Z]{4} ?(?:\\d ?){10}"_s},
         QT_TRANSLATE_NOOP("FormReader", "a bank account number")},
    }};
    return all;
}

void removeFrom(FilledLine& line, const Pattern& pattern, const QString& place, FormRecord& record)
{
    if (!pattern.expression.match(line.text).hasMatch())
        return;
    line.text.replace(pattern.expression, u"[\u2026]"_s);
    record.leftOut(place, line.number, QCoreApplication::translate("FormReader", pattern.what));
}

} // namespace

void removePersonalData(FormSection& section, const QString& signatory, FormRecord& record)
{
    const bool isName = signatory.contains(u' ');
    for (auto& line : section.lines) {
        for (const auto& pattern : patterns())
            removeFrom(line, pattern, section.field->label, record);
        if (isName && line.text.contains(signatory, Qt::CaseInsensitive)) {
            line.text.replace(signatory, u"[\u2026]"_s, Qt::CaseInsensitive);
            record.leftOut(section.field->label, line.number,
                           QCoreApplication::translate("FormReader", "a name"));
        }
        if (line.text.trimmed() == u"[\u2026]"_s)
            line.text.clear();
    }
}

} // namespace regiobord
