#pragma once

#include "domain/rules/violation.h"
#include "exchange/form/formwords.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regiobord {

// Guidance that the form prints with a field: from its first words up to its last, whatever stands
// between. No last words: the first words are all of it.
struct FormGuidance
{
    Phrase begin;
    Phrase end;
    int maximumWords = 0;
};

// A numbered field of the application form, and how it is printed.
struct FormField
{
    Field field = Field::ProjectName;
    QString label;                // "8a"; empty for the signature
    QString title;                // short, for messages
    std::vector<Phrase> headings; // the longest one that stands there is meant
    std::vector<FormGuidance> guidance;
};

// The fields of the form of September 2024, in its order, with the words of other editions.
class FormFields
{
public:
    static const FormFields& instance();

    const FormVocabulary& vocabulary() const { return m_vocabulary; }
    const std::vector<FormField>& fields() const { return m_fields; }
    const std::vector<FormGuidance>& preamble() const { return m_preamble; }
    const Phrase& title() const { return m_title; }

private:
    struct Print;
    FormFields();
    FormGuidance guidance(const QString& begin, const QString& end, int maximumWords);

    FormVocabulary m_vocabulary;
    std::vector<FormField> m_fields;
    std::vector<FormGuidance> m_preamble;
    Phrase m_title;
};

} // namespace regiobord
