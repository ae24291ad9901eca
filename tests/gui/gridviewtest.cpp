
#include "gui/legible.h"
#include "support/catch.h"
#include "ui/widgets/calmstyle.h"
#include "ui/widgets/gridcolumns.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

struct Row
{
    QString what;
    QString where;
    QDate when;

    friend bool operator==(const Row&, const Row&) = default;
};

using Model = ListGridModel<Row>;

std::unique_ptr<Model> makeModel()
{
    auto model = std::make_unique<Model>(std::vector<GridColumn<Row>>{
        columns::text<Row>(u"Wat"_s, &Row::what, 420),
        columns::text<Row>(u"Waar"_s, &Row::where, 120), columns::date(u"Wanneer"_s, &Row::when)});
    model->setList(
        {{u"Een werkbezoek van de minister aan twee gemeenten"_s, u"Doetinchem"_s, {2025, 1, 30}},
         {u"Kort"_s, {}, {2025, 3, 1}}});
    return model;
}

QImage headingOf(const QString& text)
{
    QImage image{100, 28, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::white);
    QPainter painter{&image};
    QStyleOptionHeader option;
    option.rect = image.rect();
    option.text = text;
    option.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option.fontMetrics = painter.fontMetrics();
    CalmStyle{}.drawControl(QStyle::CE_HeaderLabel, &option, &painter);
    return image;
}

} // namespace

TEST_CASE("A grid with room has the widths that its columns ask for, and rows of one line")
{
    const auto model = makeModel();
    GridView view{model.get()};
    view.resize(800, 300);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    CHECK(view.columnWidth(0) == 420);
    CHECK(view.columnWidth(1) == 120);
    CHECK(view.rowHeight(0) == view.rowHeight(1));
}

TEST_CASE("A grid that is too narrow writes its texts on more lines, and cuts nothing")
{
    const auto model = makeModel();
    GridView view{model.get()};
    view.resize(300, 300);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    CHECK(view.horizontalHeader()->length() <= view.viewport()->width());
    CHECK(view.rowHeight(0) > view.rowHeight(1));
    CHECK(view.sizeHint().height() > view.rowHeight(0) + 2 * view.rowHeight(1));
    CHECK(test::isLegible(view));

    SECTION("with another text the rows follow")
    {
        model->setData(model->index(1, 0), u"Nu is ook deze tekst langer dan een regel"_s);
        CHECK(test::isLegible(view));
    }
    SECTION("with more room it is as it was")
    {
        view.resize(800, 300);
        QCoreApplication::processEvents();
        CHECK(view.columnWidth(0) == 420);
        CHECK(view.rowHeight(0) == view.rowHeight(1));
    }
    SECTION("a column that was dragged stays as it is")
    {
        view.setColumnWidth(0, 500);
        view.resize(310, 300);
        QCoreApplication::processEvents();
        CHECK(view.columnWidth(0) == 500);
    }
}

TEST_CASE("A heading that does not fit ends in an ellipsis")
{
    CHECK(headingOf(u"Kort"_s) != headingOf(u"Kort\u2026"_s));
    const auto name = u"Energiehub op het bedrijvenpark"_s;
    const QFontMetrics metrics{QFont{}};
    CHECK(headingOf(name) == headingOf(metrics.elidedText(name, Qt::ElideRight, 100)));
}
