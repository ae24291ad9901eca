#include "domain/intake/filereader.h"

#include <algorithm>
#include <iterator>

namespace regiobord {

Expected<ReadResult, std::vector<ReadRemark>>
FileReader::read(const QString& fileName, const QByteArray& bytes, const Catalogue& catalogue) const
{
    auto draft = readDraft(fileName, bytes, catalogue);
    if (!draft)
        return draft;
    std::vector<ReadRemark> errors;
    std::ranges::copy_if(draft->remarks, std::back_inserter(errors), [](const ReadRemark& remark) {
        return remark.severity == Severity::Error;
    });
    if (!errors.empty())
        return unexpected(std::move(errors));
    return draft;
}

} // namespace regiobord
