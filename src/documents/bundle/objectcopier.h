#pragma once

#include <qpdf/QPDF.hh>

#include <map>
#include <string>
#include <vector>

namespace regiobord::bundle {

// Copies objects of one source into the bundle: fonts, images, content, whatever hangs below them.
// An object that is shared in the source is shared in the bundle, for this remembers what it
// copied. Not recursive over references, so that no source can exhaust the stack.
//
// Never copied, in whatever corner they stand: pages and annotations (they are made anew, with
// links that are right in the bundle), actions and scripts, files inside the PDF, and the numbers
// that tie content to the structure tree of the source.
class ObjectCopier
{
public:
    explicit ObjectCopier(QPDF& bundle) : m_bundle(bundle) {}

    // The same value in the bundle; null for what is never copied.
    QPDFObjectHandle copy(const QPDFObjectHandle& value);
    // The copy of a source object, or null when it was not copied.
    QPDFObjectHandle copied(const QPDFObjGen& source) const;
    // Whether forms or images were copied that name their own place in a structure tree: a second
    // copy of this source must then not share them.
    bool hasTaggedStreams() const { return m_hasTaggedStreams; }

private:
    struct Pending
    {
        QPDFObjectHandle from;
        QPDFObjectHandle to;
    };

    QPDFObjectHandle translate(QPDFObjectHandle value);
    QPDFObjectHandle reserve(QPDFObjectHandle indirect);
    QPDFObjectHandle copyStream(QPDFObjectHandle stream);
    void fill(QPDFObjectHandle from, QPDFObjectHandle to);
    std::map<std::string, QPDFObjectHandle> translatedKeys(QPDFObjectHandle from, bool isStream);

    QPDF& m_bundle;
    std::map<QPDFObjGen, QPDFObjectHandle> m_copied;
    std::vector<Pending> m_pending;
    bool m_hasTaggedStreams = false;
};

} // namespace regiobord::bundle
