#include "documents/bundle/annotations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace regiobord::bundle {
namespace {

bool isOneOf(QPDFObjectHandle name, const std::vector<std::string_view>& names)
{
    return name.isName() && std::find(names.begin(), names.end(), name.getName()) != names.end();
}

bool isComment(const QPDFObjectHandle& subtype)
{
    return isOneOf(subtype,
                   {"/Text", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine",
                    "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Stamp", "/Caret",
                    "/Ink"});
}

// Written by this class itself, or able to run or hide something.
bool isMadeAnew(std::string_view key)
{
    static constexpr std::array<std::string_view, 12> keys{
        "/A",     "/AA",  "/Dest",         "/P",  "/PA",    "/Parent",
        "/Popup", "/IRT", "/StructParent", "/FS", "/Movie", "/Sound"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

PartAnnotations::PartAnnotations(PdfSource& source, ObjectCopier& copier, LinkResolver& links,
                                 Losses& losses)
    : m_source(source),
      m_copier(copier),
      m_links(links),
      m_losses(losses)
{
}

void PartAnnotations::copy(QPDF& bundle, const std::vector<QPDFObjectHandle>& pages)
{
    m_drawn.resize(pages.size());
    std::vector<std::vector<Kept>> kept(pages.size());
    for (std::size_t page = 0; page < m_source.pages().size(); ++page) {
        auto annotations = keyOf(m_source.pages()[page].object, "/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            const auto annotation = annotations.getArrayItem(i);
            LinkTarget target;
            const Fate fate = fateOf(annotation, target);
            if (fate == Fate::Draw)
                draw(annotation, page);
            if (fate != Fate::Keep)
                continue;
            kept[page].push_back({annotation, begin(bundle, annotation)});
            target.writeTo(kept[page].back().to);
        }
    }
    // Only now all are known to which a comment may refer.
    for (std::size_t page = 0; page < pages.size(); ++page) {
        auto annotations = QPDFObjectHandle::newArray();
        for (const Kept& annotation : kept[page]) {
            fill(annotation, pages[page]);
            annotations.appendItem(annotation.to);
        }
        if (!kept[page].empty())
            QPDFObjectHandle{pages[page]}.replaceKey("/Annots", annotations);
    }
}

PartAnnotations::Fate PartAnnotations::fateOf(QPDFObjectHandle annotation, LinkTarget& target)
{
    if (!annotation.isDictionary())
        return Fate::Drop;
    if (!keyOf(annotation, "/AA").isNull())
        m_losses.add(BundleLoss::ActiveContent);
    const auto subtype = keyOf(annotation, "/Subtype");
    if (isName(subtype, "/Link"))
        return fateOfLink(annotation, target);
    if (isName(subtype, "/Widget"))
        return Fate::Draw;
    if (isOneOf(subtype, {"/Screen", "/Movie", "/Sound", "/3D", "/RichMedia"})) {
        m_losses.add(BundleLoss::Multimedia);
        return Fate::Draw;
    }
    if (isName(subtype, "/FileAttachment"))
        m_losses.add(BundleLoss::EmbeddedFile);
    if (isName(subtype, "/Redact"))
        m_losses.add(BundleLoss::RedactionNotApplied);
    if (isComment(subtype))
        m_losses.add(BundleLoss::CommentKept);
    const bool isKept = isComment(subtype) || isOneOf(subtype, {"/Redact", "/Popup", "/Watermark"});
    return isKept ? Fate::Keep : Fate::Drop;
}

PartAnnotations::Fate PartAnnotations::fateOfLink(const QPDFObjectHandle& annotation,
                                                  LinkTarget& target)
{
    const auto found = m_links.resolve(annotation, BundleLoss::LinkWithoutTarget);
    if (!found || found->isNothing)
        return Fate::Drop;
    target = *found;
    ++m_linkCount;
    return Fate::Keep;
}

void PartAnnotations::draw(const QPDFObjectHandle& annotation, std::size_t page)
{
    const FieldDrawer drawer{m_copier, keyOf(m_source.root(), "/AcroForm"), m_losses};
    if (auto field = drawer.draw(annotation, m_source.pages()[page].geometry().rotate()))
        m_drawn[page].push_back(std::move(*field));
}

QPDFObjectHandle PartAnnotations::begin(QPDF& bundle, const QPDFObjectHandle& annotation)
{
    auto result = bundle.makeIndirectObject(QPDFObjectHandle::newDictionary());
    if (annotation.isIndirect())
        m_copied[annotation.getObjGen()] = result;
    return result;
}

void PartAnnotations::fill(const Kept& annotation, const QPDFObjectHandle& page)
{
    QPDFObjectHandle from = annotation.from;
    QPDFObjectHandle to = annotation.to;
    for (const auto& key : from.getKeys()) {
        if (isMadeAnew(key) || key.rfind("/RichMedia", 0) == 0 || key.rfind("/3D", 0) == 0)
            continue;
        const auto value = m_copier.copy(from.getKey(key));
        if (!QPDFObjectHandle{value}.isNull())
            to.replaceKey(key, value);
    }
    to.replaceKey("/P", page);
    for (const char* key : {"/Popup", "/Parent", "/IRT"}) {
        auto other = keyOf(from, key);
        const auto found = other.isIndirect() ? copied(other.getObjGen()) : other;
        if (other.isIndirect() && !QPDFObjectHandle{found}.isNull())
            to.replaceKey(key, found);
    }
}

QPDFObjectHandle PartAnnotations::copied(const QPDFObjGen& source) const
{
    const auto found = m_copied.find(source);
    return found == m_copied.end() ? QPDFObjectHandle::newNull() : found->second;
}

} // namespace regiobord::bundle
