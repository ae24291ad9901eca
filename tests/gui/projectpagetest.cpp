#include "gui/window.h"
#include "ui/projects/projectpapers.h"
#include "ui/projects/projectsession.h"
#include "ui/widgets/pdfview.h"

#include <QPdfView>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

ProjectId sampleProject(test::Window& office)
{
    return *office.portfolio().projects().findByNumber(u"2025-001"_s);
}

Project stored(test::Window& office, const ProjectId& id)
{
    return office.portfolio().projects().find(id)->value;
}

} // namespace

TEST_CASE("A project is opened by its id or by that of its findings report")
{
    test::Window office;
    const auto id = sampleProject(office);
    const auto number = stored(office, id).number;
    office.go({Place::Project, id.toString()});
    CHECK(office.child<QLabel>(u"projectNumber"_s).text() == number);
    CHECK(office.pages().currentPage()->title() == number);

    const auto report = office.portfolio().reports().ids().front();
    office.go({Place::Overview});
    office.go({Place::Project, report.toString()});
    CHECK(office.child<QLabel>(u"projectNumber"_s).text() == number);
}

TEST_CASE("A project that is not in the portfolio is told instead of shown")
{
    test::Window office;
    office.go({Place::Project, ProjectId::create().toString()});
    CHECK(office.child<QWidget>(u"projectMissing"_s).isVisible());
    office.go({Place::Project, sampleProject(office).toString()});
    CHECK_FALSE(office.child<QWidget>(u"projectMissing"_s).isVisible());
}

TEST_CASE("The papers of a project are shown in its page, with a way back")
{
    test::Window office;
    const auto id = sampleProject(office).toString();
    office.go({Place::Project, id, u"historie"_s});
    for (const auto paper : projectPapers) {
        office.go({Place::Project, id, u"papier/"_s + keyOf(paper)});
        office.workspace().jobs().waitForDone();
        auto& view = office.child<PdfView>(u"projectPaper"_s);
        CHECK(view.isVisible());
        CHECK(view.pageCount() >= 1);
        CHECK(view.saveTo(office.folder() + u"/paper.pdf"_s));
    }
    // As wide as there is room for, up to a size that is read with ease.
    const auto& pages = office.child<QPdfView>(u"pdfPages"_s);
    CHECK(pages.zoomMode() == QPdfView::ZoomMode::FitToWidth);
    office.window().resize(2400, 1080);
    CHECK(pages.zoomMode() == QPdfView::ZoomMode::Custom);
    CHECK(pages.zoomFactor() < 1.5);
    office.child<QPushButton>(u"paperClose"_s).click();
    CHECK(office.child<QTabWidget>(u"projectTabs"_s).isVisible());
}
