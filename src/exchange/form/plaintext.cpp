#include "exchange/form/plaintext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

int lineAt(const QByteArray& bytes, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + offset, '\n'));
}

std::vector<ReadRemark> error(const QString& fileName, int line, const QString& message)
{
    return {{fileName, {}, line, message}};
}

QString damagedMessage()
{
    return QCoreApplication::translate(
        "PlainText", "This is not readable text (UTF-8). Save the file as UTF-8 and try again.");
}

// How many bytes the UTF-8 character at the offset takes; 0 when there is none (RFC 3629).
qsizetype characterLength(const QByteArray& bytes, qsizetype offset)
{
    const auto at = [&bytes](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0U;
    };
    const auto first = at(offset);
    if (first < 0x80)
        return 1;
    const qsizetype length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    const auto second = at(offset + 1);
    const auto lowest = first == 0xE0 ? 0xA0U : first == 0xF0 ? 0x90U : 0x80U;
    const auto highest = first == 0xED ? 0x9FU : first == 0xF4 ? 0x8FU : 0xBFU;
    if (first < 0xC2 || first > 0xF4 || second < lowest || second > highest)
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if ((at(offset + i) & 0xC0U) != 0x80U)
            return 0;
    }
    return length;
}

// Where the first byte is that is no part of a UTF-8 character.
std::optional<qsizetype> firstInvalid(const QByteArray& bytes)
{
    for (qsizetype offset = 0; offset < bytes.size();) {
        const auto length = characterLength(bytes, offset);
        if (length == 0)
            return offset;
        offset += length;
    }
    return std::nullopt;
}

} // namespace

Expected<QString, std::vector<ReadRemark>> readPlainText(const QString& fileName,
                                                         const QByteArray& bytes)
{
    const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    QString text;
    if (isUtf16) {
        QStringDecoder decoder{QStringDecoder::Utf16};
        text = decoder.decode(bytes);
        if (decoder.hasError())
            return unexpected(error(fileName, 0, damagedMessage()));
    } else {
        if (const auto offset = firstInvalid(bytes))
            return unexpected(error(fileName, lineAt(bytes, *offset), damagedMessage()));
        text = QString::fromUtf8(bytes);
    }
    if (const auto offset = text.indexOf(QChar{u'\0'}); offset >= 0) {
        const int line = 1 + static_cast<int>(text.left(offset).count(u'\n'));
        return unexpected(
            error(fileName, line,
                  QCoreApplication::translate("PlainText",
                                              "This line holds a character that no text has (NUL): "
                                              "the file is damaged or is no text file.")));
    }
    if (text.startsWith(QChar{0xFEFF}))
        text.remove(0, 1);
    return text;
}

} // namespace regiobord
