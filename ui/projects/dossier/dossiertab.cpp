#include "ui/projects/dossier/dossiertab.h"

#include "ui/shell/addedfiles.h"
#include "ui/shell/filesaving.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pdfview.h"

#include <QBuffer>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

GridColumn<AttachmentUse> textColumn(const QString& title, QString AttachmentUse::*member,
                                     int width)
{
    return {.title = title,
            .text = [member](const AttachmentUse& use) { return use.*member; },
            .set =
                [member](AttachmentUse& use, const QString& text) {
                    use.*member = text.trimmed();
                    return true;
                },
            .width = width};
}

GridColumn<AttachmentUse> publicColumn()
{
    const auto yes = DossierTab::tr("yes");
    const auto no = DossierTab::tr("no");
    return {.title = DossierTab::tr("Public"),
            .text = [yes, no](const AttachmentUse& use) { return use.isOpen ? yes : no; },
            .set =
                [yes, no](AttachmentUse& use, const QString& text) {
                    if (text != yes && text != no)
                        return false;
                    use.isOpen = text == yes;
                    return true;
                },
            .choices = {yes, no},
            .width = 96};
}

std::vector<GridColumn<AttachmentUse>> columns(Portfolio& portfolio)
{
    const auto find = [&portfolio](const AttachmentUse& use) {
        return use.attachment.isNull() ? std::nullopt
                                       : portfolio.attachments().find(use.attachment);
    };
    return {textColumn(DossierTab::tr("Title"), &AttachmentUse::title, 320),
            textColumn(DossierTab::tr("Kind"), &AttachmentUse::kind, 120),
            publicColumn(),
            {.title = DossierTab::tr("File"),
             .text =
                 [find](const AttachmentUse& use) {
                     const auto found = find(use);
                     return found ? found->fileName : DossierTab::tr("still to be added");
                 },
             .width = 260},
            {.title = DossierTab::tr("Size"),
             .kind = ColumnKind::Number,
             .text =
                 [find](const AttachmentUse& use) {
                     const auto found = find(use);
                     return found ? QLocale{}.formattedDataSize(found->size, 0) : QString{};
                 },
             .width = 96}};
}

} // namespace

DossierTab::DossierTab(ProjectSession& session, QWidget* parent)
    : ProjectTab(session, parent),
      m_model(new ListGridModel<AttachmentUse>{columns(session.workspace().portfolio()), this}),
      m_content(new QStackedWidget{this}),
      m_pdf(new PdfView{this})
{
    setAcceptDrops(true);
    m_pdf->setObjectName(u"dossierPdf"_s);
    auto* back = makeButton(tr("Back to the files"), u"go-previous"_s);
    back->setObjectName(u"dossierBack"_s);
    m_pdf->addAction(back);
    m_content->addWidget(makeList());
    m_content->addWidget(m_pdf);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 16, 0, 16);
    layout->addWidget(m_content);
    connect(back, &QPushButton::clicked, this, [this] { m_content->setCurrentIndex(0); });
    connect(m_pdf, &PdfView::failed, &workspace(), &Workspace::failed);
    connect(m_model, &GridModel::edited, this, [this] {
        this->session().change(tr("files"), [this](ProjectDetails& details) {
            details.attachments = m_model->list();
        });
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DossierTab::follow);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DossierTab::follow);
    follow();
}

QWidget* DossierTab::makeList()
{
    auto* list = new QWidget;
    m_grid = new GridView{m_model, list};
    m_grid->setObjectName(u"dossier"_s);
    m_grid->setAccessibleName(tr("Files of the project"));
    m_grid->horizontalHeader()->setStretchLastSection(false);
    m_grid->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_grid, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!m_model->flags(index).testFlag(Qt::ItemIsEditable))
            show();
    });
    auto* layout = new QVBoxLayout{list};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHeading(tr("Files of the project")));
    layout->addWidget(makeHint(tr("Drop files here to add them. A title typed in the last row is a "
                                  "paper that is still to come.")));
    layout->addWidget(m_grid);
    layout->addLayout(makeButtons());
    layout->addStretch(1);
    return list;
}

QLayout* DossierTab::makeButtons()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    const auto add = [&](const QString& text, const QString& icon, const QString& name,
                         auto action) {
        auto* button = makeButton(text, icon);
        button->setObjectName(name);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    add(tr("Add f&iles..."), u"mail-attachment"_s, u"dossierAdd"_s,
        [this] { addFiles(QFileDialog::getOpenFileNames(this, tr("Add files"))); });
    m_onFile = {
        add(tr("&Show"), u"document-preview"_s, u"dossierShow"_s, [this] { show(); }),
        add(tr("Save &as..."), u"document-save-as"_s, u"dossierSave"_s, [this] { save(); })};
    m_onRow = {add(tr("Move &up"), u"go-up"_s, u"dossierUp"_s, [this] { move(-1); }),
               add(tr("Move do&wn"), u"go-down"_s, u"dossierDown"_s, [this] { move(1); }),
               add(tr("&Take off"), u"list-remove"_s, u"dossierRemove"_s, [this] { takeOff(); })};
    layout->addStretch(1);
    return layout;
}

void DossierTab::refresh()
{
    m_model->setList(session().details().attachments);
    follow();
}

const AttachmentUse* DossierTab::current() const
{
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < m_model->listCount() ? &m_model->list()[static_cast<std::size_t>(row)]
                                                  : nullptr;
}

void DossierTab::follow()
{
    const auto* chosen = current();
    for (auto* button : m_onRow)
        button->setEnabled(chosen != nullptr);
    for (auto* button : m_onFile)
        button->setEnabled(chosen != nullptr && !chosen->attachment.isNull());
}

void DossierTab::addFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    const auto& services = workspace().services();
    const int row = m_grid->currentIndex().row();
    workspace().jobs().start(
        tr("Adding files"), this,
        [&services, paths](JobContext& job) { return storeFiles(services, job, paths); },
        [this, row](const std::vector<AttachmentUse>& added) {
            if (added.empty())
                return;
            session().change(tr("files"), [&](ProjectDetails& details) {
                addUses(details.attachments, added, row);
            });
            workspace().flush();
        });
}

void DossierTab::withCurrent(
    const std::function<void(const Attachment&, const QByteArray&)>& action)
{
    const auto* chosen = current();
    if (chosen == nullptr || chosen->attachment.isNull())
        return;
    using Content = std::pair<std::optional<Attachment>, QByteArray>;
    workspace().jobs().start(
        tr("Reading a file"), this,
        [id = chosen->attachment](JobContext& job) -> Content {
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            job.portfolio().attachments().read(id, bytes);
            return {job.portfolio().attachments().find(id), bytes.data()};
        },
        [action](const Content& content) {
            if (content.first)
                action(*content.first, content.second);
        });
}

void DossierTab::show()
{
    withCurrent([this](const Attachment& attachment, const QByteArray& bytes) {
        if (!bytes.startsWith("%PDF")) {
            openOutside(workspace(), attachment.fileName, bytes);
            return;
        }
        m_pdf->show(bytes, attachment.fileName);
        m_content->setCurrentWidget(m_pdf);
    });
}

void DossierTab::save()
{
    withCurrent([this](const Attachment& attachment, const QByteArray& bytes) {
        saveAs(workspace(), this, attachment.fileName, bytes);
    });
}

void DossierTab::takeOff()
{
    const auto* chosen = current();
    if (chosen == nullptr)
        return;
    workspace().flush(); // a step of its own
    const int row = m_grid->currentIndex().row();
    session().change(tr("%1 taken off").arg(chosen->title), [row](ProjectDetails& details) {
        details.attachments.erase(details.attachments.begin() + row);
    });
    workspace().flush();
}

void DossierTab::move(int by)
{
    const auto at = m_grid->currentIndex();
    m_model->moveListRow(at.row(), at.row() + by);
    m_grid->setCurrentIndex(
        m_model->index(std::clamp(at.row() + by, 0, m_model->listCount() - 1), at.column()));
    m_grid->setFocus();
}

void DossierTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DossierTab::dropEvent(QDropEvent* event)
{
    addFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace regiobord
