#pragma once

#include "domain/ids.h"

#include <QString>

namespace regiobord {

// Part II of the application form: personal data (AVG). It lives apart from the project, in a table
// of its own, and is in no search, no export and no paper.
struct ApplicantContact
{
    ProjectId project;
    QString name;
    QString function;
    QString email;
    QString phone;
    QString address;
    QString postalCode;
    QString place;
    QString iban;
    QString signatory; // who signed part I

    friend bool operator==(const ApplicantContact&, const ApplicantContact&) = default;
};

} // namespace regiobord
