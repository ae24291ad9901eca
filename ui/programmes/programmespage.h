#pragma once

#include "ui/programmes/parttree.h"
#include "ui/shell/page.h"

#include <memory>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;

namespace regiobord {

class EmptyState;
class MessageBar;
class PageHeader;
class DetailsForm;
class PartProjects;
class ProgrammeSession;
class ToneLabel;

// The programmes of the portfolio as a tree; beside it the form of the part that is chosen, and
// the projects that hang on it.
class ProgrammesPage final : public Page
{
    Q_OBJECT

public:
    explicit ProgrammesPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ProgrammesPage() override;

    QString title() const override;
    // The id of a programme, and of a part of it.
    void open(const QString& id, const QString& part) override;
    void refresh() override;

    void addProgramme(ProgrammeKind kind);
    // Writes the programme that is chosen as the product's JSON. False, with a message, when that
    // fails.
    bool exportTo(const QString& path);

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void makeActions(PageHeader& header);
    void fillAddMenu();
    void showTree();
    void showChosen();
    void showProblems();
    void openSession(const QString& programme);
    void store();
    void openForm();
    void follow();
    void addPartOf(PartKind kind);
    void removeChosen();
    void removeProgramme();
    void moveChosen(int by);
    bool isReferred();
    void sayConflict();
    void askImport();
    void askExport();

    PartTree* m_tree;
    QMenu* m_addMenu;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_export = nullptr;
    MessageBar* m_message;
    QLabel* m_kind = nullptr;
    QLabel* m_title = nullptr;
    ToneLabel* m_problems = nullptr;
    QScrollArea* m_area = nullptr;
    PartProjects* m_projects = nullptr;
    QWidget* m_content;
    EmptyState* m_empty;
    std::unique_ptr<ProgrammeSession> m_session;
    DetailsForm* m_form = nullptr;
    ChosenPart m_shown;
    QString m_wanted;
    bool m_isStoring = false; // the news of it comes while the session is still in use
    bool m_isStale = false;
};

} // namespace regiobord
