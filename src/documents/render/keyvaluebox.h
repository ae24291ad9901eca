#pragma once

#include "documents/render/blockbox.h"
#include "documents/render/rowlayout.h"

namespace regiobord::pdf {

// Labels in a narrow column with their values beside them, between thin lines. Read aloud as a list
// of labelled items.
class KeyValueBox : public BlockBox
{
public:
    KeyValueBox(const tree::KeyValueBlock& block, FlowLayout& flow, StructureTree& structure);

    Gaps gaps() const override { return m_rows.empty() ? Gaps{} : Gaps{6, 14}; }
    double startHeight() const override;
    void place(Pager& pager) override;

private:
    std::vector<RowLayout> m_rows;
};

} // namespace regiobord::pdf
