#include "ui/shell/helpwindow.h"

#include <QImage>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int pictureWidth = 760;

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QTextBrowser(parent)
{
    setWindowFlag(Qt::Window);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual of Regiobord"));
    setOpenExternalLinks(true);
    resize(860, 760);
    document()->setDocumentMargin(24);
    setSource(QUrl{u"qrc:/handleiding/README.md"_s}, QTextDocument::MarkdownResource);
}

QVariant HelpWindow::loadResource(int type, const QUrl& name)
{
    auto loaded = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return loaded;
    const auto image = QImage::fromData(loaded.toByteArray());
    return image.width() > pictureWidth
        ? image.scaledToWidth(pictureWidth, Qt::SmoothTransformation)
        : image;
}

} // namespace regiobord
