#include "ui/meetings/attachmentsedit.h"

#include "ui/meetings/formcolumn.h"
#include "ui/shell/addedfiles.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/labels.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

std::vector<GridColumn<AttachmentUse>> columns(Portfolio& portfolio)
{
    const auto yes = AttachmentsEdit::tr("yes");
    const auto no = AttachmentsEdit::tr("no");
    return {{.title = AttachmentsEdit::tr("Paper"),
             .text = [](const AttachmentUse& use) { return use.title; },
             .set =
                 [](AttachmentUse& use, const QString& text) {
                     use.title = text;
                     return true;
                 },
             .width = 200},
            {.title = AttachmentsEdit::tr("Kind"),
             .text = [](const AttachmentUse& use) { return use.kind; },
             .set =
                 [](AttachmentUse& use, const QString& text) {
                     use.kind = text;
                     return true;
                 },
             .width = 72},
            {.title = AttachmentsEdit::tr("Public"),
             .text = [yes, no](const AttachmentUse& use) { return use.isOpen ? yes : no; },
             .set =
                 [yes, no](AttachmentUse& use, const QString& text) {
                     if (text != yes && text != no)
                         return false;
                     use.isOpen = text == yes;
                     return true;
                 },
             .choices = {yes, no},
             .width = 72},
            {.title = AttachmentsEdit::tr("File"),
             .text =
                 [&portfolio](const AttachmentUse& use) {
                     const auto found = use.attachment.isNull()
                         ? std::nullopt
                         : portfolio.attachments().find(use.attachment);
                     return found ? found->fileName : AttachmentsEdit::tr("still to be added");
                 },
             .set = {},
             .width = 128}};
}

} // namespace

void addFilesToItem(MeetingSession& session, const AgendaItemId& item, const QStringList& paths,
                    int missingRow)
{
    if (paths.isEmpty())
        return;
    const auto& services = session.workspace().services();
    session.workspace().jobs().start(
        AttachmentsEdit::tr("Adding papers"), &session,
        [&services, paths](JobContext& job) { return storeFiles(services, job, paths); },
        [&session, item, missingRow](const std::vector<AttachmentUse>& files) {
            const auto* found = session.item(item);
            if (found == nullptr || files.empty())
                return;
            session.step(AttachmentsEdit::tr("item %1, papers").arg(found->number),
                         [&](Meeting& meeting) {
                             addUses(findItem(meeting, item)->attachments, files, missingRow);
                         });
        });
}

AttachmentsEdit::AttachmentsEdit(MeetingSession& session, const AgendaItemId& item, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_item(item),
      m_model(new ListGridModel<AttachmentUse>{columns(session.workspace().portfolio()), this}),
      m_grid(new GridView{m_model, this}),
      m_open(makeButton(tr("&Show"), u"document-preview"_s, this)),
      m_remove(makeButton(tr("&Take off"), u"list-remove"_s, this))
{
    setAcceptDrops(true);
    m_grid->setObjectName(u"attachments"_s);
    m_grid->setAccessibleName(tr("Papers"));
    stretchColumn(*m_grid, 0);
    setFocusProxy(m_grid);
    auto* add = makeButton(tr("&Add files..."), u"mail-attachment"_s, this);
    add->setObjectName(u"addFiles"_s);
    m_open->setObjectName(u"showAttachment"_s);
    m_remove->setObjectName(u"removeAttachment"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_grid);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addFiles(QFileDialog::getOpenFileNames(this, tr("Add papers"), {},
                                               tr("PDF (*.pdf);;All files (*)")));
    });
    connect(m_open, &QPushButton::clicked, this, &AttachmentsEdit::openCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsEdit::removeCurrent);
    connect(m_model, &GridModel::edited, this, [this] {
        m_session.changeItem(m_item, tr("papers"), [this](AgendaItem& changed) {
            changed.attachments = m_model->list();
        });
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AttachmentsEdit::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AttachmentsEdit::follow);
    follow();
}

void AttachmentsEdit::show(const AgendaItem& item)
{
    m_model->setList(item.attachments);
}

const AttachmentUse* AttachmentsEdit::current() const
{
    const auto row = m_grid->currentIndex().row();
    return row >= 0 && row < m_model->listCount() ? &m_model->list()[static_cast<std::size_t>(row)]
                                                  : nullptr;
}

void AttachmentsEdit::follow()
{
    const auto* use = current();
    m_open->setEnabled(use != nullptr && !use->attachment.isNull());
    m_remove->setEnabled(use != nullptr);
}

void AttachmentsEdit::openCurrent()
{
    if (const auto* use = current())
        Q_EMIT paperAsked(use->attachment, use->title);
}

void AttachmentsEdit::removeCurrent()
{
    m_model->removeListRow(m_grid->currentIndex().row());
}

void AttachmentsEdit::addFiles(const QStringList& paths)
{
    const auto* use = current();
    const bool isMissing = use != nullptr && use->attachment.isNull();
    addFilesToItem(m_session, m_item, paths, isMissing ? m_grid->currentIndex().row() : -1);
}

void AttachmentsEdit::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentsEdit::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addFiles(localFiles(*event->mimeData()));
}

} // namespace regiobord
