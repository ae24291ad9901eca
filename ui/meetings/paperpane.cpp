#include "ui/meetings/paperpane.h"

#include "app/meetings/agendaediting.h"
#include "app/meetings/bundlemaking.h"
#include "app/meetings/bundleplan.h"
#include "ui/shell/filesaving.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pdfview.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>

#include <chrono>
#include <functional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// After the last letter; drawing a cover note takes a tenth of that.
constexpr std::chrono::milliseconds delay{500};

QString keyOf(PaperPane::Paper paper)
{
    return QString::number(static_cast<int>(paper));
}

QString suffix(PaperFormat format)
{
    return format == PaperFormat::Pdf ? u"pdf"_s
        : format == PaperFormat::Odt  ? u"odt"_s
                                      : u"html"_s;
}

} // namespace

PaperPane::PaperPane(MeetingSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_paper(new ChoiceBox{{}, this}),
      m_isPublic(new QCheckBox{tr("Public"), this}),
      m_view(new PdfView{this})
{
    m_threads.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &PaperPane::draw);
    connect(m_view, &PdfView::failed, &session.workspace(), &Workspace::failed);
    makeBar();
}

PaperPane::~PaperPane()
{
    m_threads.waitForDone();
}

void PaperPane::makeBar()
{
    m_paper->setObjectName(u"paperChoice"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addChoice(keyOf(Paper::Chosen), tr("Paper of this item"));
    m_paper->addChoice(keyOf(Paper::Agenda), tr("Agenda"));
    m_paper->addChoice(keyOf(Paper::Minutes), tr("Minutes"));
    m_paper->addChoice(keyOf(Paper::Actions), tr("Action list"));
    m_paper->addChoice(keyOf(Paper::Decisions), tr("Decision list"));
    m_isPublic->setObjectName(u"paperIsPublic"_s);
    m_isPublic->setToolTip(tr("Without what is besloten"));
    m_view->setObjectName(u"paperView"_s);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_paper, 1);
    bar->addWidget(m_isPublic);
    bar->addWidget(makeSaveMenu());
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    m_view->setCompact();
    connect(m_paper, &ChoiceBox::edited, this, &PaperPane::draw);
    connect(m_isPublic, &QCheckBox::clicked, this, &PaperPane::draw);
}

QWidget* PaperPane::makeSaveMenu()
{
    auto* button = makeButton(tr("Save as"), u"document-save-as"_s, this);
    button->setObjectName(u"savePaper"_s);
    button->setToolTip(tr("Save this paper as PDF, ODT or HTML"));
    auto* menu = new QMenu{button};
    menu->addAction(tr("PDF..."), this, [this] { askSave(PaperFormat::Pdf); });
    menu->addAction(tr("ODT, to edit..."), this, [this] { askSave(PaperFormat::Odt); });
    menu->addAction(tr("HTML, for a website..."), this, [this] { askSave(PaperFormat::Html); });
    button->setMenu(menu);
    return button;
}

void PaperPane::follow(const AgendaItemId& item, bool isMinutes)
{
    if (m_item == item && m_isMinutes == isMinutes)
        return;
    m_item = item;
    m_isMinutes = isMinutes;
    const auto chosen = static_cast<Paper>(m_paper->key().toInt());
    if (chosen == Paper::Attachment)
        m_paper->setKey(keyOf(Paper::Chosen));
    if (chosen == Paper::Chosen || chosen == Paper::Attachment)
        draw();
    if (chosen == Paper::Bundle)
        goToItem();
}

// The papers of the chosen item come into view.
void PaperPane::goToItem()
{
    const auto* item = m_session.item(m_item);
    const auto found = item ? m_bundlePages.find(item->number) : m_bundlePages.end();
    if (found != m_bundlePages.end())
        m_view->goToPage(found->second);
}

void PaperPane::refresh()
{
    m_timer.start();
}

// Nothing is drawn while the pane is folded away.
void PaperPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    draw();
}

void PaperPane::showPaper(Paper paper)
{
    m_paper->setKey(keyOf(paper));
    draw();
}

PaperPane::Paper PaperPane::shownPaper() const
{
    const auto paper = static_cast<Paper>(m_paper->key().toInt());
    if (paper != Paper::Chosen)
        return paper;
    if (m_isMinutes)
        return m_session.meeting().minutes ? Paper::Minutes : Paper::Agenda;
    const auto* item = m_session.item(m_item);
    return item != nullptr && item->coverNote ? Paper::Chosen : Paper::Agenda;
}

PaperPane::Order PaperPane::order(PaperFormat format) const
{
    const bool isPublic = m_isPublic->isChecked();
    const auto& meeting = m_session.meeting();
    Order order{.paper = shownPaper(),
                .meeting = isPublic ? publicPart(meeting) : meeting,
                .item = m_item,
                .catalogue = m_session.sharedCatalogue()};
    order.options.format = format;
    order.options.isPublic = isPublic;
    order.options.date = m_session.workspace().today();
    order.options.linkedPapers =
        linkedPapers(m_session.workspace().portfolio(), order.meeting, isPublic);
    // Of a confidential item there is no public cover note.
    if (order.paper == Paper::Chosen && findItem(order.meeting, m_item) == nullptr)
        order.paper = Paper::Agenda;
    return order;
}

QByteArray PaperPane::made(const Papers& papers, const Order& order)
{
    const auto& catalogue = *order.catalogue;
    switch (order.paper) {
    case Paper::Chosen:
        return papers.coverNote(order.meeting, *findItem(order.meeting, order.item), catalogue,
                                order.options);
    case Paper::Minutes:
        return papers.minutes(order.meeting, catalogue, order.options);
    case Paper::Actions:
        return papers.actionList(actionRows(order.meeting), catalogue, order.options);
    case Paper::Decisions: {
        const auto* body = catalogue.body(order.meeting.body);
        return papers.decisionList(decisionRows(order.meeting, body ? body->name : QString{}),
                                   order.options);
    }
    default:
        return papers.agenda(order.meeting, catalogue, order.options);
    }
}

// What is asked for while another is drawn comes next.
void PaperPane::draw()
{
    m_timer.stop();
    const auto paper = shownPaper();
    if (paper == Paper::Bundle || paper == Paper::PublicBundle) {
        const auto& catalogue = m_session.catalogue();
        const bool isPublic = paper == Paper::PublicBundle;
        m_view->show(isPublic ? m_publicBundle : m_bundle,
                     bundleFileName(m_session.meeting(), catalogue, isPublic));
        if (!isPublic)
            goToItem();
        return;
    }
    if (paper == Paper::Attachment) {
        m_view->show(m_attachment, m_attachmentName);
        return;
    }
    m_isStale = m_isDrawing;
    if (m_isDrawing || !isVisible())
        return;
    m_isDrawing = m_session.workspace().guarded([this] {
        const auto& services = m_session.workspace().services();
        const QPointer<PaperPane> pane{this};
        m_threads.start([pane, &services, order = order(PaperFormat::Pdf)] {
            QByteArray pdf;
            QString error;
            try {
                pdf = made(services.papers, order);
            } catch (const std::exception& exception) {
                error = services.errorText(exception);
            }
            QMetaObject::invokeMethod(
                qApp,
                [pane, pdf, error] {
                    if (pane)
                        pane->take(pdf, error);
                },
                Qt::QueuedConnection);
        });
    });
}

void PaperPane::take(const QByteArray& pdf, const QString& error)
{
    m_isDrawing = false;
    if (!error.isEmpty())
        Q_EMIT m_session.workspace().failed(error);
    const auto paper = shownPaper();
    const bool isDrawn =
        paper != Paper::Bundle && paper != Paper::PublicBundle && paper != Paper::Attachment;
    if (isDrawn && error.isEmpty() && pdf != m_view->pdf()) {
        const auto page = m_view->page();
        m_view->show(pdf, fileName(PaperFormat::Pdf));
        if (page > 1 && page <= m_view->pageCount())
            m_view->goToPage(page);
    }
    if (m_isStale)
        draw();
}

QString PaperPane::fileName(PaperFormat format) const
{
    const auto& meeting = m_session.meeting();
    const auto day = meeting.date.toString(Qt::ISODate);
    const auto* item = m_session.item(m_item);
    QString name = u"agenda"_s;
    switch (shownPaper()) {
    case Paper::Chosen:
        name = u"oplegger-"_s + (item ? item->number : QString{});
        break;
    case Paper::Minutes:
        name = u"verslag"_s;
        break;
    case Paper::Actions:
        name = u"actielijst"_s;
        break;
    case Paper::Decisions:
        name = u"besluitenlijst"_s;
        break;
    default:
        break;
    }
    const auto isPublic = m_isPublic->isChecked() ? u"-openbaar"_s : QString{};
    return u"%1-%2%3.%4"_s.arg(name, day, isPublic, suffix(format));
}

bool PaperPane::writePaper(const QString& path, PaperFormat format)
{
    QByteArray bytes = m_view->pdf();
    auto& workspace = m_session.workspace();
    const auto paper = shownPaper();
    const bool isMade =
        paper == Paper::Bundle || paper == Paper::PublicBundle || paper == Paper::Attachment;
    if (isMade && format != PaperFormat::Pdf) {
        Q_EMIT workspace.failed(tr("A bundle and a file that was added are PDF only."));
        return false;
    }
    if (!isMade
        && !workspace.guarded([&] { bytes = made(workspace.services().papers, order(format)); }))
        return false;
    if (!writeFile(workspace, path, bytes))
        return false;
    Q_EMIT workspace.said(tr("Saved: %1").arg(path));
    return true;
}

void PaperPane::askSave(PaperFormat format)
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save paper"), fileName(format),
                                                   u"*."_s + suffix(format));
    if (!path.isEmpty())
        writePaper(path, format);
}

void PaperPane::showAttachment(const AttachmentId& id, const QString& title)
{
    m_session.workspace().guarded([&] {
        auto& attachments = m_session.workspace().portfolio().attachments();
        const auto found = attachments.find(id);
        if (!found)
            return;
        QBuffer content;
        content.open(QIODevice::WriteOnly);
        attachments.read(id, content);
        if (found->mediaType != u"application/pdf"_s) {
            openOutside(m_session.workspace(), found->fileName, content.data());
            return;
        }
        m_attachment = content.data();
        m_attachmentName = found->fileName;
        const auto key = keyOf(Paper::Attachment);
        if (const auto index = m_paper->findData(key); index >= 0)
            m_paper->removeItem(index);
        m_paper->addChoice(key, title);
        showPaper(Paper::Attachment);
    });
}

void PaperPane::showBundle(const BundleOutcome& outcome, const QByteArray& bundle,
                           const QByteArray& publicCopy)
{
    m_bundlePages = outcome.itemPages;
    m_bundle = bundle;
    m_publicBundle = publicCopy;
    const auto offer = [this](Paper paper, const QString& name, bool isThere) {
        const auto index = m_paper->findData(keyOf(paper));
        if (isThere && index < 0)
            m_paper->addChoice(keyOf(paper), name);
        else if (!isThere && index >= 0)
            m_paper->removeItem(index);
    };
    offer(Paper::Bundle, tr("Bundle"), !bundle.isEmpty());
    offer(Paper::PublicBundle, tr("Public bundle"), !publicCopy.isEmpty());
    showPaper(Paper::Bundle);
}

} // namespace regiobord
