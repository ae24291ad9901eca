#pragma once

#include "ui/projects/list/projectlisting.h"

#include <QString>

#include <functional>

namespace regiobord {

// Which projects are shown. Keys of ids and enums as text; what is empty shows all.
struct ProjectFilter
{
    QString thematafel;
    QString status; // of ProjectStatus, or runningStatus
    QString step;   // that they wait for
    QString fund;
    QString year; // in which they run
    QString springplank;
    QString sector; // O of the applicant
    QString text;   // words that must all occur in number, name, thematafel or applicant

    // Every project whose route has not ended.
    static QString runningStatus() { return QStringLiteral("running"); }

    // "status=running&fund=...": for settings, and as the part of a Location.
    QString code() const;
    static ProjectFilter fromCode(const QString& code);

    bool isEmpty() const { return *this == ProjectFilter{}; }
    // Whether a project passes, prepared once for thousands of them.
    std::function<bool(const ProjectListing&)> predicate() const;

    friend bool operator==(const ProjectFilter&, const ProjectFilter&) = default;
};

} // namespace regiobord
