#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QGuiApplication>
#include <QLocale>

int main(int argc, char* argv[])
{
    // Also when the tests are only listed: no test of these programs needs a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app{argc, argv};
    QLocale::setDefault(QLocale{QLocale::Dutch, QLocale::Netherlands});
    return Catch::Session().run(argc, argv);
}
