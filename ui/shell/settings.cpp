#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace regiobord::settings {

namespace {

constexpr qsizetype mostRecentFiles = 8;

QString roleName(Role role)
{
    switch (role) {
    case Role::ProgrammeDirector:
        return u"programmeDirector"_s;
    case Role::ThematafelMember:
        return u"thematafelMember"_s;
    case Role::Secretary:
        return u"secretary"_s;
    }
    Q_UNREACHABLE();
}

QString brightnessName(Brightness brightness)
{
    switch (brightness) {
    case Brightness::System:
        return u"system"_s;
    case Brightness::Light:
        return u"light"_s;
    case Brightness::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Role role()
{
    const auto name = QSettings{}.value(u"role"_s).toString();
    for (const auto role : {Role::ThematafelMember, Role::Secretary}) {
        if (name == roleName(role))
            return role;
    }
    return Role::ProgrammeDirector;
}

void setRole(Role role)
{
    QSettings{}.setValue(u"role"_s, roleName(role));
}

Brightness brightness()
{
    const auto name = QSettings{}.value(u"brightness"_s).toString();
    for (const auto brightness : {Brightness::Light, Brightness::Dark}) {
        if (name == brightnessName(brightness))
            return brightness;
    }
    return Brightness::System;
}

void setBrightness(Brightness brightness)
{
    QSettings{}.setValue(u"brightness"_s, brightnessName(brightness));
}

QString language()
{
    return QSettings{}.value(u"language"_s).toString() == u"en"_s ? u"en"_s : u"nl"_s;
}

void setLanguage(const QString& language)
{
    QSettings{}.setValue(u"language"_s, language);
}

QStringList recentFiles()
{
    QStringList files;
    for (const auto& path : QSettings{}.value(u"recentFiles"_s).toStringList()) {
        if (QFileInfo::exists(path))
            files.append(path);
    }
    return files;
}

void addRecentFile(const QString& path)
{
    const auto absolute = QFileInfo{path}.absoluteFilePath();
    auto files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings{}.setValue(u"recentFiles"_s, QStringList{files.mid(0, mostRecentFiles)});
}

void removeRecentFile(const QString& path)
{
    auto files = recentFiles();
    files.removeAll(path);
    QSettings{}.setValue(u"recentFiles"_s, files);
}

} // namespace regiobord::settings
