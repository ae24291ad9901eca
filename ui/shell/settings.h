#pragma once

#include <QString>
#include <QStringList>

namespace regiobord {

// Whose work stands first. A role opens its own start page and forbids nothing.
enum class Role {
    ProgrammeDirector, // programmaregisseur
    ThematafelMember,  // thematafellid
    Secretary,         // secretaris
};

enum class Brightness {
    System,
    Light,
    Dark,
};

// What the program remembers of this user on this machine, outside any portfolio.
namespace settings {

Role role();
void setRole(Role role);

Brightness brightness();
void setBrightness(Brightness brightness);

QString language(); // "nl" or "en"
void setLanguage(const QString& language);

// Portfolios that were open, newest first; only those that are still there.
QStringList recentFiles();
void addRecentFile(const QString& path);
void removeRecentFile(const QString& path);

} // namespace settings

} // namespace regiobord
