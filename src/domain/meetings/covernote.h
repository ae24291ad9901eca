#pragma once

#include "core/dates.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace regiobord {

struct ProcedureStep
{
    QString step; // "Thematafel"
    CoarseDate when;

    friend bool operator==(const ProcedureStep&, const ProcedureStep&) = default;
};

// The oplegger: the front sheet of an agenda item. Meeting date, item number, subject, portfolio
// holder and proposal are the item's own; these are the other fields. Empty ones are not printed.
// Texts are paragraphs, separated by an empty line; a line that starts with "- " is a bullet.
struct CoverNote
{
    QString explanation;        // Toelichting
    QString findingsConclusion; // Conclusie rapport van bevindingen thematafel
    QString boardAdvice;        // Advies Achterhoek Board
    std::vector<ProcedureStep> procedure;
    CoarseDate dagelijksBestuurDate; // DB d.d.
    QString followUp;                // Vervolgactie
    QString communication;
    QString notifyTo;          // Mededeling beslissing aan
    QStringList enclosed;      // Bijlagen: Meegezonden, beside the item's attachments
    QStringList forInspection; // Bijlagen: Ter inzage
    QString inspectionPlace;
    QString financialConsequences;
    QString personnelConsequences;
    QString contact; // Nadere informatie bij: a role

    bool isEmpty() const { return *this == CoverNote{}; }

    friend bool operator==(const CoverNote&, const CoverNote&) = default;
};

} // namespace regiobord
