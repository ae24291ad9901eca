#include "gui/window.h"
#include "ui/widgets/colours.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

TEST_CASE("Without a portfolio the window offers to make or open one")
{
    test::Window office{test::Window::Start::Empty};
    CHECK(office.window().view() == nullptr);
    CHECK(office.window().findChild<QWidget*>(u"startNew"_s)->isVisible());
    CHECK_FALSE(office.window().openFile(office.folder() + u"/none.regiobord"_s));
    CHECK(office.window().view() == nullptr);
}

TEST_CASE("Text keeps a contrast of 4.5 to 1 in both palettes")
{
    for (const auto& palette : {lightPalette(), darkPalette()}) {
        const auto window = palette.color(QPalette::Window);
        const auto base = palette.color(QPalette::Base);
        for (const auto& ground : {window, base, palette.color(QPalette::AlternateBase)}) {
            CHECK(contrast(palette.color(QPalette::Text), ground) >= 4.5);
            CHECK(contrast(palette.color(QPalette::PlaceholderText), ground) >= 4.5);
            CHECK(contrast(palette.color(QPalette::Link), ground) >= 4.5);
            CHECK(contrast(quietInk(palette), ground) >= 4.5);
            for (const auto tone :
                 {Tone::Neutral, Tone::Active, Tone::Waiting, Tone::Good, Tone::Bad})
                CHECK(contrast(toneInk(tone, palette), ground) >= 4.5);
        }
        CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
              >= 4.5);
        for (const auto tone :
             {Tone::Neutral, Tone::Active, Tone::Waiting, Tone::Good, Tone::Bad}) {
            const auto colours = toneColours(tone, palette);
            CHECK(contrast(colours.ink, colours.ground) >= 4.5);
        }
    }
}
