#include "documents/bundle/layers.h"

#include "documents/bundle/pdfsource.h"

#include <set>

namespace regiobord::bundle {
namespace {

std::vector<QPDFObjectHandle> itemsOf(QPDFObjectHandle array)
{
    return array.isArray() ? array.getArrayAsVector() : std::vector<QPDFObjectHandle>{};
}

void appendCopies(QPDFObjectHandle to, const QPDFObjectHandle& from, ObjectCopier& copier)
{
    for (const auto& item : itemsOf(from)) {
        auto copied = copier.copy(item);
        if (!copied.isNull())
            to.appendItem(copied);
    }
}

std::set<QPDFObjGen> idsOf(const QPDFObjectHandle& array)
{
    std::set<QPDFObjGen> ids;
    for (const auto& item : itemsOf(array))
        ids.insert(item.getObjGen());
    return ids;
}

} // namespace

BundleLayers::BundleLayers()
    : m_groups(QPDFObjectHandle::newArray()),
      m_hidden(QPDFObjectHandle::newArray()),
      m_order(QPDFObjectHandle::newArray()),
      m_radioGroups(QPDFObjectHandle::newArray()),
      m_locked(QPDFObjectHandle::newArray()),
      m_automatic(QPDFObjectHandle::newArray())
{
}

int BundleLayers::add(const QString& title, const QPDFObjectHandle& sourceProperties,
                      ObjectCopier& copier)
{
    const auto groups = itemsOf(keyOf(sourceProperties, "/OCGs"));
    const auto settings = keyOf(sourceProperties, "/D");
    const bool hiddenAtFirst = isName(keyOf(settings, "/BaseState"), "/OFF");
    const auto exceptions = idsOf(keyOf(settings, hiddenAtFirst ? "/ON" : "/OFF"));
    int count = 0;
    for (const auto& group : groups) {
        auto copied = copier.copy(group);
        if (!copied.isDictionary() || !copied.isIndirect())
            continue;
        m_groups.appendItem(copied);
        const bool isException = exceptions.count(group.getObjGen()) > 0;
        if (isException != hiddenAtFirst)
            m_hidden.appendItem(copied);
        ++count;
    }
    if (count == 0)
        return 0;
    if (auto order = copier.copy(keyOf(settings, "/Order")); order.isArray()) {
        m_order.appendItem(pdfText(title));
        m_order.appendItem(order);
    }
    appendCopies(m_radioGroups, keyOf(settings, "/RBGroups"), copier);
    appendCopies(m_locked, keyOf(settings, "/Locked"), copier);
    appendCopies(m_automatic, keyOf(settings, "/AS"), copier);
    return count;
}

void BundleLayers::finish(QPDF& bundle) const
{
    if (QPDFObjectHandle{m_groups}.getArrayNItems() == 0)
        return;
    auto settings = QPDFObjectHandle::newDictionary();
    settings.replaceKey("/BaseState", QPDFObjectHandle::newName("/ON"));
    settings.replaceKey("/OFF", m_hidden);
    settings.replaceKey("/Order", m_order);
    settings.replaceKey("/RBGroups", m_radioGroups);
    settings.replaceKey("/Locked", m_locked);
    settings.replaceKey("/AS", m_automatic);
    auto properties = QPDFObjectHandle::newDictionary();
    properties.replaceKey("/OCGs", m_groups);
    properties.replaceKey("/D", settings);
    bundle.getRoot().replaceKey("/OCProperties", properties);
}

} // namespace regiobord::bundle
