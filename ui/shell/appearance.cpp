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
bool isSystemDark()
{
    return isDark(QApplication::style()->standardPalette());
}

} // namespace

void applyAppearance(Brightness brightness)
{
    static const bool systemIsDark = isSystemDark();
    QApplication::setStyle(new CalmStyle);
    const bool wantsDark =
        brightness == Brightness::Dark || (brightness == Brightness::System && systemIsDark);
    QApplication::setPalette(wantsDark ? darkPalette() : lightPalette());
    QIcon::setFallbackThemeName(u"breeze"_s);
    QIcon::setThemeName(wantsDark ? u"breeze-dark"_s : u"breeze"_s);
}

} // namespace regiobord
