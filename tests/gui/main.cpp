#define CATCH_CONFIG_RUNNER
#include "program/language.h"
#include "support/catch.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

// The tests find widgets by object name, never by their words, and run with the Dutch words.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("regiobord"));
    QApplication::setOrganizationName(QStringLiteral("regiobord"));
    // Offscreen there is no desktop that knows where icons are.
    QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons")});
    regiobord::installLanguage(QStringLiteral("nl"));
    regiobord::applyAppearance(regiobord::Brightness::Light);
    return Catch::Session().run(argc, argv);
}
