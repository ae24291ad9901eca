#include "ui/shell/mainwindow.h"

#include "ui/shell/appearance.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace regiobord {

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent),
      m_services(services),
      m_content(new QStackedWidget{this}),
      m_start(new StartPage{this}),
      m_status(new StatusLine{this})
{
    setWindowTitle(u"Regiobord"_s);
    setCentralWidget(m_content);
    setStatusBar(m_status);
    m_content->addWidget(m_start);
    makeFileMenu();
    makeEditMenu();
    makeGoMenu();
    makeViewMenu();
    makeHelpMenu();
    connect(m_start, &StartPage::newWanted, this, &MainWindow::askNew);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::askSample);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(m_status, &StatusLine::roleChosen, this, &MainWindow::goToStartOfRole);
    resize(1280, 800);
    restoreGeometry(QSettings{}.value(u"window"_s).toByteArray());
    qApp->installEventFilter(this);
    updateActions();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    // What is being typed is stored now, and that is still told to this window.
    delete std::exchange(m_view, nullptr);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings{}.setValue(u"window"_s, saveGeometry());
    closeFile();
    event->accept();
}

// Undo is that of the window in every field: a field would only take back its own letters, and
// leave what is stored behind.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::openFile(const QString& path)
{
    return showFile(path, [&] { return m_services.files.open(path); });
}

bool MainWindow::createFile(const QString& path)
{
    return showFile(path, [&] { return m_services.files.create(path); });
}

bool MainWindow::createSample(const QString& path)
{
    return showFile(path, [&] { return m_services.files.createSample(path); });
}

bool MainWindow::showFile(const QString& path, const Opener& opener)
{
    try {
        showView(opener());
        settings::addRecentFile(path);
        Q_EMIT fileShown(path);
        return true;
    } catch (const std::exception& error) {
        showFailure(m_services.errorText(error));
        return false;
    }
}

void MainWindow::showFailure(const QString& text)
{
    auto& bar = m_view != nullptr ? m_view->message() : m_start->message();
    bar.say(text, Tone::Bad);
}

void MainWindow::showView(std::unique_ptr<OpenPortfolio> file)
{
    const auto title = QFileInfo{file->path()}.completeBaseName();
    const bool isOnNetworkDrive = file->isOnNetworkDrive();
    closeFile();
    auto workspace = std::make_unique<Workspace>(m_services, std::move(file));
    m_view = new PortfolioView{std::move(workspace), this};
    m_content->addWidget(m_view);
    m_content->setCurrentWidget(m_view);
    setWindowTitle(title + u" - Regiobord"_s);
    m_status->follow(m_view->workspace());
    connect(&m_view->workspace(), &Workspace::undoChanged, this, &MainWindow::updateActions);
    connect(&m_view->pages(), &PageHost::moved, this, &MainWindow::updateActions);
    goToStartOfRole(settings::role());
    if (isOnNetworkDrive)
        m_view->message().say(tr("This portfolio is on a network drive: when the connection "
                                 "breaks, what was just typed can be lost."),
                              Tone::Waiting);
    backUpLater();
    updateActions();
}

void MainWindow::closeFile()
{
    if (m_view == nullptr)
        return;
    delete std::exchange(m_view, nullptr);
    m_start->refresh();
    setWindowTitle(u"Regiobord"_s);
    updateActions();
    Q_EMIT fileShown({});
}

// The backup of the day, made while the user is already at work.
void MainWindow::backUpLater()
{
    auto& workspace = m_view->workspace();
    const auto path = workspace.file().path();
    workspace.jobs().start(
        tr("Making the backup of today"), this,
        [this, path](JobContext&) {
            return m_services.files.open(path)->backupIfDue().has_value();
        },
        [](bool) {});
}

void MainWindow::askNew()
{
    auto path =
        QFileDialog::getSaveFileName(this, tr("New portfolio"), {}, tr("Portfolios (*.regiobord)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".regiobord"_s))
        path += u".regiobord"_s;
    createFile(path);
}

void MainWindow::askOpen()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Open portfolio"), {},
                                                   tr("Portfolios (*.regiobord);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::askSample()
{
    auto path =
        QFileDialog::getSaveFileName(this, tr("Where shall the sample be kept?"),
                                     tr("sample.regiobord"), tr("Portfolios (*.regiobord)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".regiobord"_s))
        path += u".regiobord"_s;
    createSample(path);
}

void MainWindow::askImport()
{
    m_view->bringIn(QFileDialog::getOpenFileNames(
        this, tr("Bring in"), {}, tr("Applications and data (*.json *.txt *.pdf);;All files (*)")));
}

void MainWindow::askBackup()
{
    auto path = QFileDialog::getSaveFileName(this, tr("Copy of the portfolio"), {},
                                             tr("Portfolios (*.regiobord)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".regiobord"_s))
        path += u".regiobord"_s;
    auto& workspace = m_view->workspace();
    workspace.flush();
    const auto from = workspace.file().path();
    workspace.jobs().start(
        tr("Making a copy"), m_view,
        [this, from, path](JobContext&) {
            m_services.files.open(from)->backup(path);
            return true;
        },
        [this, path](bool) {
            m_view->message().say(tr("The copy is in %1.").arg(path), Tone::Good);
        });
}

void MainWindow::goToStartOfRole(Role)
{
    if (m_view != nullptr)
        m_view->pages().go({Place::Overview});
}

} // namespace regiobord
