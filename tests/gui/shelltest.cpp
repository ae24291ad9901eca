#include "gui/window.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/amountwords.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsview.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStyleOptionButton>

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

TEST_CASE("An empty box can be seen, and a primary button read, on light and on dark")
{
    for (const auto brightness : {Brightness::Light, Brightness::Dark}) {
        applyAppearance(brightness);
        QCheckBox box;
        box.resize(box.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&box);
        const auto indicator =
            box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const auto drawn = box.grab().toImage();
        CHECK(contrast(drawn.pixelColor(indicator.left(), indicator.center().y()),
                       drawn.pixelColor(indicator.center()))
              >= 2.5); // of 3, for an edge lies between pixels

        const std::unique_ptr<QPushButton> button{makePrimaryButton(u"Openen"_s, {})};
        button->resize(button->sizeHint());
        const auto ground = button->grab().toImage().pixelColor(4, button->height() / 2);
        CHECK(ground == button->palette().color(QPalette::Highlight));
        CHECK(contrast(ground, button->palette().color(QPalette::ButtonText)) >= 4.5);
    }
    applyAppearance(Brightness::Light);
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
            CHECK(contrast(outlineColour(palette), ground) >= 3);
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

TEST_CASE("Above a record stands the way to the page that it belongs to")
{
    test::Window office;
    auto& up = *office.window().findChild<QPushButton*>(u"goUp"_s);
    office.go({Place::Projects});
    CHECK_FALSE(up.isVisible());
    office.go({Place::Meeting, office.portfolio().meetings().summaries().front().id.toString()});
    CHECK(up.isVisible());
    up.click();
    CHECK(office.pages().current().place == Place::Meetings);
    CHECK_FALSE(up.isVisible());
}

TEST_CASE("A table fills its width with names, and cuts them before it scrolls")
{
    RowsModel model{
        {{u"name"_s, u"Naam"_s}, {u"sum"_s, u"Bedrag"_s, ColumnKind::Amount}, {u"of"_s, u"Van"_s}}};
    RowsView view{&model, {}};
    view.resize(1000, 200);
    view.show();
    const auto name = QString{40, u'n'};
    model.setRows(
        {{u"1"_s, {textCell(name), amountCell(Money::fromEuros(54'000)), textCell(u"x"_s)}}});
    view.fitColumns();
    const auto amount = view.columnWidth(1);
    CHECK(view.horizontalHeader()->length() == view.viewport()->width());
    CHECK(view.columnWidth(0) > 500);
    view.resize(350, 200);
    CHECK(view.horizontalHeader()->length() == view.viewport()->width());
    CHECK(view.columnWidth(1) == amount);
    view.resize(150, 200); // too narrow for anything: scrolled, with the names as they are
    CHECK(view.horizontalHeader()->length() > view.viewport()->width());
    CHECK(view.columnWidth(0) > 200);
}

TEST_CASE("Widths that a narrow window cut come back in a wide one")
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const auto widthIn = [](int width) {
        RowsModel model{{{u"kind"_s, u"Soort"_s}, {u"name"_s, u"Naam"_s}}};
        RowsView view{&model, u"cut"_s};
        view.resize(width, 200);
        view.show();
        model.setRows({{u"1"_s,
                        {textCell(u"boeking op een fonds van de regio"_s),
                         textCell(u"Regio Deal Achterhoek II, Opleidingsvouchers"_s)}}});
        view.fitColumns();
        QCoreApplication::processEvents();
        return view.columnWidth(0);
    };
    const int whole = widthIn(900);
    QSettings{}.clear();
    CHECK(widthIn(300) < whole);
    CHECK(widthIn(900) == whole);
}

TEST_CASE("A page that is gone to by its key has the keys in its list")
{
    test::Window office;
    for (const auto& [key, list] :
         {std::pair{Qt::Key_2, u"projectsTable"_s}, std::pair{Qt::Key_5, u"meetingList"_s},
          std::pair{Qt::Key_2, u"projectsTable"_s}}) {
        QTest::keyClick(&office.window(), key, Qt::ControlModifier);
        office.settle();
        INFO(list.toStdString());
        REQUIRE(office.window().focusWidget() != nullptr);
        CHECK(office.window().focusWidget()->objectName() == list);
    }
}
