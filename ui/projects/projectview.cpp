#include "ui/projects/projectview.h"

#include "ui/projects/conflictbar.h"
#include "ui/projects/projectheader.h"
#include "ui/shell/filesaving.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pdfview.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr QStringView paperPart = u"papier/";

} // namespace

ProjectView::ProjectView(Workspace& workspace, Project stored, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_session(new ProjectSession{workspace, std::move(stored), this}),
      m_header(new ProjectHeader{this}),
      m_conflict(new ConflictBar{*m_session, this}),
      m_papersButton(makeButton(tr("Paper&s"), u"document-print"_s, this)),
      m_content(new QStackedWidget{this}),
      m_tabs(new QTabWidget{this}),
      m_paper(new PdfView{this}),
      m_specs(projectTabs())
{
    makeMenu();
    makeTabs();
    m_paper->setObjectName(u"projectPaper"_s);
    auto* back = makeButton(tr("Back to the project"), u"go-previous"_s);
    back->setObjectName(u"paperClose"_s);
    m_paper->addAction(back);
    m_content->addWidget(m_tabs);
    m_content->addWidget(m_paper);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_conflict);
    layout->addWidget(m_content, 1);
    connect(m_session, &ProjectSession::changed, this, &ProjectView::follow);
    connect(m_paper, &PdfView::failed, &workspace, &Workspace::failed);
    connect(back, &QPushButton::clicked, this, [this] { showTab(m_tabs->currentIndex()); });
    follow();
}

void ProjectView::makeMenu()
{
    auto* menu = new QMenu{m_papersButton};
    for (const auto paper : projectPapers)
        addPaper(*menu, paper);
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"document-export"_s), tr("&Export as JSON..."), this,
                    &ProjectView::exportJson);
    m_papersButton->setObjectName(u"projectPapers"_s);
    m_papersButton->setMenu(menu);
    m_header->addAction(m_papersButton);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_workspace.guarded([this] {
            const bool hasReport =
                m_workspace.portfolio().reports().findFor(project().id).has_value();
            for (auto* action : m_reportActions)
                action->setEnabled(hasReport);
        });
    });
}

void ProjectView::addPaper(QMenu& menu, ProjectPaper paper)
{
    auto* own = menu.addMenu(nameOf(paper));
    const auto key = keyOf(paper);
    own->addAction(
        QIcon::fromTheme(u"document-preview"_s), tr("&Show and print"), this, [this, key] {
            Q_EMIT wanted({Place::Project, project().id.toString(), paperPart.toString() + key});
        });
    own->addSeparator();
    own->addAction(tr("Save as &PDF..."), this,
                   [this, paper] { savePaper(paper, PaperFormat::Pdf); });
    own->addAction(tr("Save as &ODT, for Word..."), this,
                   [this, paper] { savePaper(paper, PaperFormat::Odt); });
    own->addAction(tr("Save as &HTML..."), this,
                   [this, paper] { savePaper(paper, PaperFormat::Html); });
    if (paper == ProjectPaper::FindingsReport)
        m_reportActions.push_back(own->menuAction());
}

// The tabs are empty frames until they come into view.
void ProjectView::makeTabs()
{
    m_tabs->setObjectName(u"projectTabs"_s);
    m_tabs->setDocumentMode(true);
    for (const auto& spec : m_specs) {
        auto* frame = new QWidget;
        auto* layout = new QVBoxLayout{frame};
        layout->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(frame, spec.name);
    }
    m_made.resize(m_specs.size(), nullptr);
    m_stale.resize(m_specs.size(), true);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        m_workspace.flush();
        refreshTab();
        Q_EMIT moved(m_specs[static_cast<std::size_t>(index)].key);
    });
}

ProjectTab* ProjectView::tabAt(int index)
{
    auto*& tab = m_made[static_cast<std::size_t>(index)];
    if (tab == nullptr) {
        auto* frame = m_tabs->widget(index);
        tab = m_specs[static_cast<std::size_t>(index)].make(*m_session, frame);
        frame->layout()->addWidget(tab);
        connect(tab, &ProjectTab::wanted, this, &ProjectView::wanted);
    }
    return tab;
}

int ProjectView::indexOf(const QString& key) const
{
    const auto found = std::ranges::find(m_specs, key, &ProjectTabSpec::key);
    return found == m_specs.end() ? -1 : static_cast<int>(found - m_specs.begin());
}

bool ProjectView::isInConflict() const
{
    return m_conflict->isOpen();
}

void ProjectView::goTo(const QString& part)
{
    if (part.startsWith(paperPart)) {
        if (const auto paper = projectPaperOf(part.mid(paperPart.size())))
            showPaper(*paper);
        return;
    }
    const int index = indexOf(part.section(u'/', 0, 0));
    showTab(index < 0 ? m_tabs->currentIndex() : index);
    const auto within = index < 0 ? part : part.section(u'/', 1);
    if (!within.isEmpty())
        tabAt(m_tabs->currentIndex())->goTo(within);
}

void ProjectView::showTab(int index)
{
    m_content->setCurrentWidget(m_tabs);
    const QSignalBlocker blocker{m_tabs};
    m_tabs->setCurrentIndex(index);
    refreshTab();
}

void ProjectView::refresh()
{
    m_session->follow();
    m_conflict->refresh();
}

// The draft, or what it stands among, changed.
void ProjectView::follow()
{
    m_header->show(project());
    std::fill(m_stale.begin(), m_stale.end(), true);
    refreshTab();
}

void ProjectView::refreshTab()
{
    const int index = m_tabs->currentIndex();
    if (index < 0 || !m_stale[static_cast<std::size_t>(index)])
        return;
    m_stale[static_cast<std::size_t>(index)] = false;
    m_workspace.guarded([this, index] { tabAt(index)->refresh(); });
}

void ProjectView::showPaper(ProjectPaper paper)
{
    makePaper(m_workspace, this, project().id, paper, PaperFormat::Pdf,
              [this, paper](const QByteArray& bytes) {
                  m_paper->show(bytes, fileNameOf(paper, project().number, PaperFormat::Pdf));
                  m_content->setCurrentWidget(m_paper);
                  m_paper->setFocus();
              });
}

void ProjectView::savePaper(ProjectPaper paper, PaperFormat format)
{
    makePaper(m_workspace, this, project().id, paper, format,
              [this, paper, format](const QByteArray& bytes) {
                  saveAs(m_workspace, this, fileNameOf(paper, project().number, format), bytes);
              });
}

void ProjectView::exportJson()
{
    m_workspace.flush();
    m_workspace.guarded([this] {
        const auto bytes =
            m_workspace.services().writer.write({.projects = {project()}}, m_session->catalogue());
        saveAs(m_workspace, this, project().number + u".json"_s, bytes);
    });
}

} // namespace regiobord
