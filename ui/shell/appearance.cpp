#include "ui/shell/appearance.h"

#include "ui/widgets/calmstyle.h"
#include "ui/widgets/colours.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// What the desktop itself looks like, before our palette is set.
bool isSystemDark(const QApplication& application)
{
    return isDark(application.style()->standardPalette());
}

} // namespace

void applyAppearance(QApplication& application, Brightness brightness)
{
    static const bool systemIsDark = isSystemDark(application);
    application.setStyle(new CalmStyle);
    const bool wantsDark =
        brightness == Brightness::Dark || (brightness == Brightness::System && systemIsDark);
    application.setPalette(wantsDark ? darkPalette() : lightPalette());
    QIcon::setFallbackThemeName(u"breeze"_s);
    QIcon::setThemeName(wantsDark ? u"breeze-dark"_s : u"breeze"_s);
}

} // namespace regiobord
