#include "documents/render/structuretree.h"

#include <algorithm>
#include <array>

namespace regiobord::pdf {

namespace {

bool mayBeEmpty(const std::string& type)
{
    constexpr std::array<const char*, 5> types{"Document", "TD", "TH", "Lbl", "LBody"};
    return std::find(types.begin(), types.end(), type) != types.end();
}

} // namespace

void StructureTree::removeEmpty()
{
    // Children are made after their parents, so from the end each is judged before its parent.
    for (std::size_t index = m_elements.size(); index-- > 1;) {
        const StructureElement& child = m_elements[index];
        if (!child.children.empty() || mayBeEmpty(child.type))
            continue;
        auto& siblings = element(child.parent).children;
        std::erase_if(siblings, [index](const auto& sibling) {
            const auto* reference = std::get_if<ElementReference>(&sibling);
            return reference != nullptr && reference->element == static_cast<int>(index);
        });
    }
}

} // namespace regiobord::pdf
