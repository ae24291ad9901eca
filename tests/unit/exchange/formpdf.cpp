#include "unit/exchange/formpdf.h"

#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace regiobord::form {

namespace {

constexpr int linesOnPage = 50;

struct Piece
{
    double x = 0;
    double y = 0;
    QString text;
};

// In the encoding of Windows 1252, as the font of these PDFs has it.
QByteArray encoded(const QString& text)
{
    QByteArray bytes;
    for (const auto character : text) {
        switch (character.unicode()) {
        case u'€':
            bytes += '\x80';
            break;
        case u'’':
            bytes += '\x92';
            break;
        case u'‘':
            bytes += '\x91';
            break;
        case u'–':
            bytes += '\x96';
            break;
        case u'☒':
            bytes += 'X';
            break;
        case u'☐':
            bytes += 'O';
            break;
        case u'(':
        case u')':
        case u'\\':
            bytes += '\\';
            [[fallthrough]];
        default:
            bytes += character.toLatin1();
        }
    }
    return bytes;
}

QByteArray contentOf(const std::vector<Piece>& pieces)
{
    QByteArray content = "30 30 540 780 re S\nBT /F1 8 Tf\n";
    for (const auto& piece : pieces)
        content += "1 0 0 1 " + QByteArray::number(piece.x) + ' ' + QByteArray::number(piece.y)
            + " Tm (" + encoded(piece.text) + ") Tj\n";
    return content + "ET\n";
}

class PdfBytes
{
public:
    int add(const QByteArray& object)
    {
        m_offsets.push_back(m_bytes.size());
        const int number = static_cast<int>(m_offsets.size());
        m_bytes += QByteArray::number(number) + " 0 obj\n" + object + "\nendobj\n";
        return number;
    }

    QByteArray finish(int root)
    {
        const auto start = m_bytes.size();
        const auto count = QByteArray::number(static_cast<int>(m_offsets.size()) + 1);
        m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
        for (const auto offset : m_offsets)
            m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        m_bytes += "trailer\n<< /Size " + count + " /Root " + QByteArray::number(root)
            + " 0 R >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n";
    std::vector<qsizetype> m_offsets;
};

QByteArray pdfOf(const std::vector<std::vector<Piece>>& pages)
{
    PdfBytes pdf;
    const int font = pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding "
                             "/WinAnsiEncoding >>");
    // Each page is two objects; the tree of pages comes behind them.
    const int tree = font + 2 * static_cast<int>(pages.size()) + 1;
    QByteArray kids;
    for (const auto& page : pages) {
        const auto content = contentOf(page);
        const int stream = pdf.add("<< /Length " + QByteArray::number(content.size())
                                   + " >>\nstream\n" + content + "endstream");
        const int number =
            pdf.add("<< /Type /Page /Parent " + QByteArray::number(tree)
                    + " 0 R /MediaBox [0 0 600 842] /Contents " + QByteArray::number(stream)
                    + " 0 R /Resources << /Font << /F1 1 0 R >> >> >>");
        kids += QByteArray::number(number) + " 0 R ";
    }
    pdf.add("<< /Type /Pages /Kids [" + kids + "] /Count "
            + QByteArray::number(static_cast<int>(pages.size())) + " >>");
    const int root = pdf.add("<< /Type /Catalog /Pages " + QByteArray::number(tree) + " 0 R >>");
    return pdf.finish(root);
}

double heightOf(qsizetype line)
{
    return 800 - 15.0 * static_cast<double>(line % linesOnPage);
}

} // namespace

QByteArray pdfOfLines(const QStringList& lines)
{
    std::vector<std::vector<Piece>> pages(1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && i % linesOnPage == 0)
            pages.emplace_back();
        if (!lines.at(i).isEmpty())
            pages.back().push_back({40, heightOf(i), lines.at(i)});
    }
    return pdfOf(pages);
}

// A box is drawn as a whole: the second line of its text comes before the box to its right.
QByteArray pdfOfColumns(const QStringList& lines)
{
    static const QRegularExpression cell{u"\\S(?:.*?\\S)?(?=\\s{3,}|$)"_s};
    std::vector<std::vector<Piece>> pages(1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && i % linesOnPage == 0)
            pages.emplace_back();
        auto& page = pages.back();
        std::vector<Piece> row;
        for (auto it = cell.globalMatch(lines.at(i)); it.hasNext();) {
            const auto match = it.next();
            const auto x = 40 + 4.8 * static_cast<double>(match.capturedStart());
            row.push_back({x, heightOf(i), match.captured()});
        }
        const bool goesOn = row.size() == 1 && page.size() > 2 && i % linesOnPage > 0
            && page[page.size() - 2].x == row[0].x && page.back().y == heightOf(i - 1);
        page.insert(page.end() - (goesOn ? 1 : 0), row.begin(), row.end());
    }
    return pdfOf(pages);
}

QByteArray encryptedPdf()
{
    QFile file{QStringLiteral(SOURCE_DIR "/tests/data/form/versleuteld.pdf")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace regiobord::form
