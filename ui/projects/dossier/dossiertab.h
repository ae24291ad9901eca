#pragma once

#include "ui/projects/projecttab.h"
#include "ui/widgets/gridmodel.h"

class QPushButton;
class QStackedWidget;

namespace regiobord {

class GridView;
class PdfView;

// The files of a project, in their order: appendices, letters. They come by a drop or a button and
// are kept in the portfolio; a PDF is shown here, another file by the program that knows it.
class DossierTab final : public ProjectTab
{
    Q_OBJECT

public:
    explicit DossierTab(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;
    // Stores the files in the background, and puts them in the dossier as one step.
    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeList();
    QLayout* makeButtons();
    void follow();
    void show();
    void save();
    void takeOff();
    void move(int by);
    // Reads the current file in the background.
    void withCurrent(const std::function<void(const Attachment&, const QByteArray&)>& action);
    const AttachmentUse* current() const;

    ListGridModel<AttachmentUse>* m_model;
    GridView* m_grid = nullptr;
    QStackedWidget* m_content;
    PdfView* m_pdf;
    std::vector<QPushButton*> m_onFile; // only for a row that has a file
    std::vector<QPushButton*> m_onRow;
};

} // namespace regiobord
