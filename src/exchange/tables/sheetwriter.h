#pragma once

#include "domain/papers/tablewriter.h"

namespace regiobord {

// Lists as XLSX and CSV. Throws ExchangeError when a file cannot be made. Holds nothing, so one
// object serves every thread.
class SheetWriter final : public TableWriter
{
public:
    QByteArray xlsx(const TableContent& table) const override;
    QByteArray csv(const TableContent& table) const override;
};

} // namespace regiobord
