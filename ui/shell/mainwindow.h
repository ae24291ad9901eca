#pragma once

#include "ui/shell/portfolioview.h"
#include "ui/shell/services.h"
#include "ui/shell/settings.h"

#include <QMainWindow>

class QStackedWidget;

namespace regiobord {

class StartPage;
class StatusLine;

// The window of the program: the start page, or an open portfolio.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Opens a portfolio in place of the one that is open. When it cannot be opened the window says
    // why, and what was open stays. True when it is open.
    bool openFile(const QString& path);
    bool createFile(const QString& path);
    bool createSample(const QString& path);
    void closeFile();

    PortfolioView* view() { return m_view; } // null while the start page is shown

Q_SIGNALS:
    void fileShown(const QString& path); // empty: none is open any more

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Opener = std::function<std::unique_ptr<OpenPortfolio>()>;

    bool showFile(const QString& path, const Opener& opener);
    void showFailure(const QString& text);
    void showView(std::unique_ptr<OpenPortfolio> file);
    void backUpLater();

    void makeFileMenu();
    void makeEditMenu();
    void makeGoMenu();
    void makeViewMenu();
    void makeHelpMenu();
    QAction* addPortfolioAction(QMenu& menu, const QString& text, const QKeySequence& keys,
                                const std::function<void(PortfolioView&)>& action);

    void askNew();
    void askOpen();
    void askSample();
    void askImport();
    void askBackup();
    void fillRecent(QMenu& menu);
    void updateActions();
    void goToStartOfRole(Role role);
    void about();

    const Services& m_services;
    QStackedWidget* m_content;
    StartPage* m_start;
    StatusLine* m_status;
    PortfolioView* m_view = nullptr;
    std::vector<QAction*> m_portfolioActions; // only while one is open
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
};

} // namespace regiobord
