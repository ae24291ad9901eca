#include "exchange/json/attachmentjson.h"

#include "exchange/json/objectreading.h"
#include "exchange/json/objectwriting.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace regiobord {

template <>
struct JsonMembers<AttachmentUse>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("attachment", &AttachmentUse::attachment);
        members("title", &AttachmentUse::title);
        members("kind", &AttachmentUse::kind);
        members("isOpen", &AttachmentUse::isOpen);
    }
};

template <>
struct JsonMembers<Attachment>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.id("id", &Attachment::id);
        members("fileName", &Attachment::fileName);
        members("mediaType", &Attachment::mediaType);
        members("size", &Attachment::size);
        members.hex("sha256", &Attachment::sha256);
    }
};

template <>
struct JsonMembers<AttachmentContent>
{
    template <typename Members>
    static void list(Members& members)
    {
        members.inlined(&AttachmentContent::attachment);
        members("text", &AttachmentContent::text);
        members.base64("bytes", &AttachmentContent::bytes);
    }
};

void readInto(const PositionedValue& value, Reading& reading, AttachmentUse& target)
{
    readMembers(value, reading, target);
}

Json written(const AttachmentUse& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

void readInto(const PositionedValue& value, Reading& reading, AttachmentContent& target)
{
    readMembers(value, reading, target);
    if (target.bytes.isEmpty())
        return;
    auto& attachment = target.attachment;
    const auto sha256 = QCryptographicHash::hash(target.bytes, QCryptographicHash::Sha256);
    const bool sizeDiffers = attachment.size != 0 && attachment.size != target.bytes.size();
    if (sizeDiffers || (!attachment.sha256.isEmpty() && attachment.sha256 != sha256))
        reading.error(value.line,
                      QCoreApplication::translate(
                          "Json",
                          "The bytes of this attachment are not those that its size and "
                          "SHA-256 tell of: it was damaged. Ask for it again."));
    attachment.size = target.bytes.size();
    attachment.sha256 = sha256;
}

Json written(const AttachmentContent& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

} // namespace regiobord
