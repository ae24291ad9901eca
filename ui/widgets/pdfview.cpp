#include "ui/widgets/pdfview.h"

#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int printDpi = 300; // finer makes pages of hundreds of megabytes

QToolButton* makeTool(const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton{parent};
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PdfView::PdfView(QWidget* parent)
    : QWidget(parent),
      m_document(new QPdfDocument{this}),
      m_view(new QPdfView{this}),
      m_tools(new QWidget{this}),
      m_page(new QSpinBox{m_tools}),
      m_count(new QLabel{m_tools}),
      m_actions(new QHBoxLayout),
      m_trouble(makeNote({}, Tone::Bad, this))
{
    m_view->setObjectName(u"pdfPages"_s);
    m_view->setAccessibleName(tr("Pages of the paper"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(m_document);
    m_view->setFrameShape(QFrame::NoFrame);
    // A bar that comes and goes changes the width, and with it whether it is needed: without end.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto* bar = new QHBoxLayout{m_tools};
    bar->setContentsMargins(0, 0, 0, 0);
    makeToolBar(*bar);
    m_trouble->setAlignment(Qt::AlignCenter);
    m_trouble->hide();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tools);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_trouble, 1);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &PdfView::follow);
    connect(m_page, &QSpinBox::valueChanged, this, &PdfView::goToPage);
}

// The view goes before the document that it shows.
PdfView::~PdfView()
{
    delete m_view;
    delete m_document;
}

void PdfView::makeToolBar(QHBoxLayout& bar)
{
    auto* before = makeTool(u"go-up"_s, tr("Previous page"), m_tools);
    auto* after = makeTool(u"go-down"_s, tr("Next page"), m_tools);
    auto* smaller = makeTool(u"zoom-out"_s, tr("Smaller"), m_tools);
    auto* larger = makeTool(u"zoom-in"_s, tr("Larger"), m_tools);
    auto* fitted = makeTool(u"zoom-fit-width"_s, tr("As wide as the window"), m_tools);
    auto* save = makeButton(tr("Save as..."), u"document-save-as"_s, m_tools);
    auto* print = makeButton(tr("Print..."), u"document-print"_s, m_tools);
    save->setObjectName(u"pdfSave"_s);
    print->setObjectName(u"pdfPrint"_s);
    m_page->setObjectName(u"pdfPage"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    for (QWidget* widget : std::initializer_list<QWidget*>{before, after, m_page, m_count})
        bar.addWidget(widget);
    bar.addSpacing(12);
    for (auto* widget : {smaller, larger, fitted})
        bar.addWidget(widget);
    bar.addStretch(1);
    m_actions->setSpacing(8);
    m_actions->addWidget(save);
    m_actions->addWidget(print);
    bar.addLayout(m_actions);
    connect(before, &QToolButton::clicked, this, [this] { goToPage(page() - 1); });
    connect(after, &QToolButton::clicked, this, [this] { goToPage(page() + 1); });
    connect(smaller, &QToolButton::clicked, this, [this] { zoomBy(0.8); });
    connect(larger, &QToolButton::clicked, this, [this] { zoomBy(1.25); });
    connect(fitted, &QToolButton::clicked, this, [this] {
        m_isFitted = true;
        fitWidth();
    });
    connect(save, &QPushButton::clicked, this, &PdfView::askSave);
    connect(print, &QPushButton::clicked, this, &PdfView::print);
}

void PdfView::setCompact()
{
    for (auto* button : m_tools->findChildren<QPushButton*>()) {
        button->setToolTip(button->text());
        button->setAccessibleName(button->text());
        button->setText({});
        button->setFlat(true);
    }
}

void PdfView::addAction(QWidget* button)
{
    m_actions->addWidget(button);
}

bool PdfView::show(const QByteArray& pdf, const QString& fileName)
{
    clear();
    m_bytes = pdf;
    m_fileName = fileName;
    m_device.setData(m_bytes);
    m_device.open(QIODevice::ReadOnly);
    m_document->load(&m_device);
    const bool isReady = pageCount() > 0;
    m_tools->setVisible(isReady);
    m_view->setVisible(isReady);
    m_trouble->setVisible(!isReady);
    m_trouble->setText(tr("%1 cannot be shown: it is no PDF, it is damaged, or it asks for a "
                          "password.")
                           .arg(fileName));
    m_page->setRange(isReady ? 1 : 0, pageCount());
    m_count->setText(tr("of %1").arg(pageCount()));
    return isReady;
}

void PdfView::clear()
{
    m_document->close();
    m_device.close();
    m_bytes.clear();
}

int PdfView::pageCount() const
{
    return m_document->pageCount();
}

int PdfView::page() const
{
    return m_view->pageNavigator()->currentPage() + 1;
}

void PdfView::goToPage(int page)
{
    const int index = std::clamp(page, 1, std::max(pageCount(), 1)) - 1;
    if (pageCount() > 0 && index != m_view->pageNavigator()->currentPage())
        m_view->pageNavigator()->jump(index, {});
}

void PdfView::follow(int index)
{
    const QSignalBlocker blocker{m_page};
    m_page->setValue(index + 1);
    Q_EMIT pageShown(index + 1);
}

// As wide as there is room for, up to a size that is read with ease.
void PdfView::fitWidth()
{
    constexpr double pointsWide = 595; // of A4
    constexpr double largest = 1.4;
    const auto perPoint = m_view->logicalDpiX() / 72.0;
    if (width() < pointsWide * perPoint * largest) { // its own: the pages follow later
        m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
        return;
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(largest);
}

void PdfView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted)
        fitWidth();
}

void PdfView::zoomBy(double factor)
{
    const auto now = m_view->zoomMode() == QPdfView::ZoomMode::Custom ? m_view->zoomFactor() : 1.0;
    m_isFitted = false;
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(now * factor, 0.2, 5.0));
}

void PdfView::askSave()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Save as"), m_fileName, tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path);
}

bool PdfView::saveTo(const QString& path)
{
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size() && file.commit())
        return true;
    Q_EMIT failed(tr("%1 could not be written: %2").arg(path, file.errorString()));
    return false;
}

void PdfView::print()
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(m_fileName);
    printer.setResolution(printDpi);
    printer.setFullPage(true);
    QPrintDialog dialog{&printer, this};
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isPart = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isPart ? printer.fromPage() : 1;
    const int last = isPart ? std::min(printer.toPage(), pageCount()) : pageCount();
    QPainter painter{&printer};
    for (int page = first; page <= last; ++page) {
        if (page != first)
            printer.newPage();
        const auto paper = printer.pageLayout().fullRectPixels(printer.resolution()).size();
        const auto size =
            m_document->pagePointSize(page - 1).toSize().scaled(paper, Qt::KeepAspectRatio);
        painter.drawImage(QRect{{0, 0}, size}, m_document->render(page - 1, size));
    }
}

} // namespace regiobord
