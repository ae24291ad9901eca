#include "exchange/form/pdftext.h"

#include <QCoreApplication>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

std::vector<ReadRemark> error(const QString& fileName, const QString& message)
{
    return {{fileName, {}, 0, message}};
}

std::vector<ReadRemark> damaged(const QString& fileName)
{
    return error(fileName,
                 QCoreApplication::translate(
                     "PdfText", "This is no PDF, or a damaged one: it cannot be opened."));
}

std::unique_ptr<poppler::document> opened(const QByteArray& bytes)
{
    // Poppler writes about every flaw of a file to the standard error; what matters is returned.
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    if (bytes.size() > std::numeric_limits<int>::max())
        return nullptr;
    return std::unique_ptr<poppler::document>{
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size()))};
}

// PDFs hold NULs where a font does not say which letter a sign stands for.
QString textOf(const poppler::page& page)
{
    const auto utf8 = page.text(poppler::rectf{}, poppler::page::raw_order_layout).to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).remove(QChar{});
}

} // namespace

Expected<QString, std::vector<ReadRemark>> readPdfText(const QString& fileName,
                                                       const QByteArray& bytes)
{
    const auto document = opened(bytes);
    if (document == nullptr)
        return unexpected(damaged(fileName));
    if (document->is_locked())
        return unexpected(
            error(fileName,
                  QCoreApplication::translate(
                      "PdfText", "This PDF asks for a password. Save it without one first.")));
    QString text;
    bool hasText = false;
    const int pages = document->pages();
    for (int number = 0; number < pages; ++number) {
        const std::unique_ptr<poppler::page> page{document->create_page(number)};
        if (page == nullptr)
            return unexpected(
                error(fileName,
                      QCoreApplication::translate("PdfText", "Page %1 of this PDF is damaged.")
                          .arg(number + 1)));
        const auto ofPage = textOf(*page);
        hasText = hasText || !ofPage.trimmed().isEmpty();
        text += ofPage;
        if (!text.endsWith(u'\f'))
            text += u'\f';
    }
    if (pages == 0)
        return unexpected(damaged(fileName));
    if (!hasText)
        return unexpected(error(
            fileName,
            QCoreApplication::translate("PdfText",
                                        "This PDF holds no text: its pages are pictures, such as a "
                                        "scan. Make it recognise text (OCR) first.")));
    return text;
}

} // namespace regiobord
