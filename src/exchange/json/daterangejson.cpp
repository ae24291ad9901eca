#include "exchange/json/daterangejson.h"

#include "exchange/json/objectreading.h"
#include "exchange/json/objectwriting.h"

namespace regiobord {

template <>
struct JsonMembers<DateRange>
{
    template <typename Members>
    static void list(Members& members)
    {
        members("start", &DateRange::start);
        members("end", &DateRange::end);
    }
};

void readInto(const PositionedValue& value, Reading& reading, DateRange& target)
{
    readMembers(value, reading, target);
}

Json written(const DateRange& value, const Writing& writing)
{
    return writtenMembers(value, writing);
}

} // namespace regiobord
