// The menus of the main window.
#include "ui/shell/appearance.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace regiobord {

QAction* MainWindow::addPortfolioAction(QMenu& menu, const QString& text, const QKeySequence& keys,
                                        const std::function<void(PortfolioView&)>& action)
{
    auto* entry = menu.addAction(text, this, [this, action] {
        if (m_view != nullptr)
            action(*m_view);
    });
    entry->setShortcut(keys);
    m_portfolioActions.push_back(entry);
    return entry;
}

void MainWindow::makeFileMenu()
{
    auto* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(QIcon::fromTheme(u"document-new"_s), tr("&New portfolio..."), this,
                    &MainWindow::askNew);
    menu->addAction(QIcon::fromTheme(u"document-open"_s), tr("&Open portfolio..."), this,
                    &MainWindow::askOpen)
        ->setShortcut(QKeySequence::Open);
    auto* recent = menu->addMenu(tr("Opened &before"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    menu->addAction(tr("&Sample..."), this, &MainWindow::askSample);
    menu->addSeparator();
    addPortfolioAction(*menu, tr("Bring &in a file..."), QKeySequence{tr("Ctrl+I")},
                       [this](PortfolioView&) { askImport(); });
    addPortfolioAction(*menu, tr("&Copy of the portfolio..."), {},
                       [this](PortfolioView&) { askBackup(); });
    menu->addSeparator();
    addPortfolioAction(*menu, tr("C&lose the portfolio"), QKeySequence::Close,
                       [this](PortfolioView&) { closeFile(); });
    menu->addAction(tr("&Quit"), this, &QWidget::close)->setShortcut(QKeySequence::Quit);
}

void MainWindow::fillRecent(QMenu& menu)
{
    menu.clear();
    for (const auto& path : settings::recentFiles())
        menu.addAction(QFileInfo{path}.completeBaseName(), this, [this, path] { openFile(path); })
            ->setToolTip(path);
    if (menu.isEmpty())
        menu.addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::makeEditMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addPortfolioAction(*menu, tr("&Undo"), QKeySequence::Undo,
                                [](PortfolioView& view) { view.workspace().undo(); });
    m_undo->setIcon(QIcon::fromTheme(u"edit-undo"_s));
    m_redo = addPortfolioAction(*menu, tr("&Redo"), QKeySequence{u"Ctrl+Shift+Z"_s},
                                [](PortfolioView& view) { view.workspace().redo(); });
    m_redo->setIcon(QIcon::fromTheme(u"edit-redo"_s));
    menu->addSeparator();
    addPortfolioAction(*menu, tr("&History"), QKeySequence{u"Ctrl+H"_s}, [](PortfolioView& view) {
        const auto now = view.pages().current();
        view.pages().go({Place::History, now.id, QString::number(static_cast<int>(now.place))});
    });
}

void MainWindow::makeGoMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Go to"));
    int number = 0;
    for (const auto& page : railPages()) {
        auto* action = addPortfolioAction(
            *menu, page.name, QKeySequence{u"Ctrl+%1"_s.arg(++number)},
            [place = page.place](PortfolioView& view) { view.pages().go({place}); });
        action->setIcon(QIcon::fromTheme(page.icon));
    }
    menu->addSeparator();
    addPortfolioAction(*menu, tr("&Search..."), QKeySequence{u"Ctrl+K"_s}, [](PortfolioView& view) {
        view.searchBox().setFocus(Qt::ShortcutFocusReason);
        view.searchBox().selectAll();
    });
    m_back = addPortfolioAction(*menu, tr("&Back"), QKeySequence{u"Alt+Left"_s},
                                [](PortfolioView& view) { view.pages().back(); });
    m_forward = addPortfolioAction(*menu, tr("&Forward"), QKeySequence{u"Alt+Right"_s},
                                   [](PortfolioView& view) { view.pages().forward(); });
}

void MainWindow::makeViewMenu()
{
    auto* menu = menuBar()->addMenu(tr("&View"));
    auto* light = new QActionGroup{this};
    const std::pair<Brightness, QString> choices[] = {{Brightness::System, tr("As the &system")},
                                                      {Brightness::Light, tr("&Light")},
                                                      {Brightness::Dark, tr("&Dark")}};
    for (const auto& [brightness, name] : choices) {
        auto* action = menu->addAction(name, this, [chosen = brightness] {
            settings::setBrightness(chosen);
            applyAppearance(chosen);
        });
        action->setCheckable(true);
        action->setChecked(settings::brightness() == brightness);
        light->addAction(action);
    }
    menu->addSeparator();
    auto* languages = new QActionGroup{this};
    for (const auto& [code, name] :
         {std::pair{u"nl"_s, u"Nederlands"_s}, {u"en"_s, u"English"_s}}) {
        auto* action = menu->addAction(name, this, [this, chosen = code] {
            settings::setLanguage(chosen);
            const auto text = tr("The language changes when the program is started again.");
            if (m_view != nullptr)
                m_view->message().say(text, Tone::Neutral);
        });
        action->setCheckable(true);
        action->setChecked(settings::language() == code);
        languages->addAction(action);
    }
}

void MainWindow::makeHelpMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Help"));
    auto* manual = menu->addAction(QIcon::fromTheme(u"help-contents"_s), tr("&Manual"), this,
                                   [this] { (new HelpWindow{this})->show(); });
    manual->setShortcut(QKeySequence::HelpContents);
    menu->addAction(tr("&About Regiobord"), this, &MainWindow::about);
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Regiobord"),
                       tr("Regiobord %1\n\nProjects, funds and meetings of a regional development "
                          "board in one file.\nLicence: EUPL-1.2")
                           .arg(QApplication::applicationVersion()));
}

// What undo would take back stands behind its name.
void MainWindow::updateActions()
{
    const bool isOpen = m_view != nullptr;
    for (auto* action : m_portfolioActions)
        action->setEnabled(isOpen);
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    if (!isOpen)
        return;
    const auto& stack = m_view->workspace().undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    if (stack.canUndo())
        m_undo->setText(tr("&Undo: %1").arg(stack.toUndo()->name()));
    if (stack.canRedo())
        m_redo->setText(tr("&Redo: %1").arg(stack.toRedo()->name()));
    m_back->setEnabled(m_view->pages().canGoBack());
    m_forward->setEnabled(m_view->pages().canGoForward());
}

} // namespace regiobord
