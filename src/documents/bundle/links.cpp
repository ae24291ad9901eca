#include "documents/bundle/links.h"

#include <QByteArray>
#include <QUrl>

namespace regiobord::bundle {
namespace {

const QByteArray partScheme = "regiobord:part/";

bool isWebScheme(const QByteArray& uri)
{
    const QByteArray folded = uri.toLower();
    for (const char* scheme : {"http:", "https:", "mailto:", "tel:"}) {
        if (folded.startsWith(scheme))
            return true;
    }
    return false;
}

std::string uriOf(const QPDFObjectHandle& action)
{
    auto uri = keyOf(action, "/URI");
    return uri.isString() ? uri.getStringValue() : std::string{};
}

QPDFObjectHandle uriAction(const std::string& uri)
{
    auto action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
    action.replaceKey("/URI", QPDFObjectHandle::newString(uri));
    return action;
}

} // namespace

std::optional<QString> partInUri(const std::string& uri)
{
    const auto bytes = QByteArray::fromStdString(uri);
    if (!bytes.startsWith(partScheme))
        return std::nullopt;
    return QUrl::fromPercentEncoding(bytes.mid(partScheme.size()));
}

std::vector<QString> partsLinkedFrom(PdfSource& source)
{
    std::vector<QString> result;
    for (const SourcePage& page : source.pages()) {
        auto annotations = keyOf(page.object, "/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            const auto action = keyOf(annotations.getArrayItem(i), "/A");
            if (const auto id = partInUri(uriOf(action)))
                result.push_back(*id);
        }
    }
    return result;
}

void LinkTarget::writeTo(QPDFObjectHandle holder) const
{
    if (!QPDFObjectHandle{destination}.isNull())
        holder.replaceKey("/Dest", destination);
    else if (!uri.empty())
        holder.replaceKey("/A", uriAction(uri));
}

LinkResolver::LinkResolver(const SourceDestinations& destinations, std::size_t part,
                           const std::vector<QPDFObjectHandle>& pages, const PartStarts& starts,
                           Losses& losses)
    : m_destinations(destinations),
      m_part(part),
      m_pages(pages),
      m_starts(starts),
      m_losses(losses)
{
}

std::optional<LinkTarget> LinkResolver::resolve(const QPDFObjectHandle& holder,
                                                BundleLoss withoutTarget)
{
    const auto found = keyOf(holder, "/A");
    if (auto destination = keyOf(holder, "/Dest"); !destination.isNull())
        return place(destination, withoutTarget);
    QPDFObjectHandle dictionary = found;
    if (dictionary.isDictionary())
        return action(dictionary, withoutTarget);
    return LinkTarget{.isNothing = true};
}

std::optional<LinkTarget> LinkResolver::action(const QPDFObjectHandle& action,
                                               BundleLoss withoutTarget)
{
    if (!keyOf(action, "/Next").isNull())
        m_losses.add(BundleLoss::ActiveContent);
    const auto kind = keyOf(action, "/S");
    if (isName(kind, "/GoTo"))
        return place(keyOf(action, "/D"), withoutTarget);
    if (isName(kind, "/URI"))
        return web(uriOf(action), withoutTarget);
    const bool isOtherFile = isName(kind, "/GoToR") || isName(kind, "/GoToE");
    m_losses.add(isOtherFile ? BundleLoss::LinkToOtherFile : BundleLoss::ActiveContent);
    return std::nullopt;
}

std::optional<LinkTarget> LinkResolver::place(const QPDFObjectHandle& value,
                                              BundleLoss withoutTarget)
{
    const auto destination = m_destinations.resolve(value);
    if (!destination) {
        m_losses.add(withoutTarget);
        return std::nullopt;
    }
    if (const auto name = SourceDestinations::bundleName(value, m_part))
        return LinkTarget{.destination = QPDFObjectHandle::newString(*name)};
    return LinkTarget{.destination = destination->on(m_pages[destination->page])};
}

std::optional<LinkTarget> LinkResolver::web(const std::string& uri, BundleLoss withoutTarget)
{
    if (const auto id = partInUri(uri)) {
        const auto start = m_starts.find(*id);
        if (start != m_starts.end())
            return LinkTarget{.destination = QPDFObjectHandle{start->second}.shallowCopy()};
        m_losses.add(withoutTarget);
        return std::nullopt;
    }
    const auto bytes = QByteArray::fromStdString(uri);
    if (isWebScheme(bytes))
        return LinkTarget{.uri = uri};
    if (bytes.startsWith("www."))
        return LinkTarget{.uri = "http://" + uri};
    const bool runsScript = bytes.toLower().startsWith("javascript:");
    m_losses.add(runsScript ? BundleLoss::ActiveContent : BundleLoss::LinkToOtherFile);
    return std::nullopt;
}

} // namespace regiobord::bundle
