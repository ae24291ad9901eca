#pragma once

#include <QDate>

namespace regiobord {

class Catalogue;
class LawBook;

// What rules need to know beside the thing they check. Both references must outlive the context.
struct RuleContext
{
    const Catalogue& catalogue;
    const LawBook& law;
    QDate today;
};

} // namespace regiobord
