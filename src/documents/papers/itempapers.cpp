#include "documents/papers/itempapers.h"

using namespace Qt::StringLiterals;

namespace regiobord::papers {

QStringList papersWith(const AgendaItem& item, const PaperOptions& options)
{
    QStringList titles;
    if (const auto linked = options.linkedPapers.find(item.id);
        linked != options.linkedPapers.end())
        titles = linked->second;
    else if (!item.projects.empty())
        titles += item.projects.size() == 1 ? u"Projectaanvraag"_s : u"Projectaanvragen"_s;
    for (const AttachmentUse& use : item.attachments) {
        if (options.isPublic && !use.isOpen)
            continue;
        QString title = use.title;
        if (use.attachment.isNull())
            title += u" (volgt)"_s;
        if (!use.isOpen)
            title += u" (niet openbaar)"_s;
        titles += title;
    }
    return titles;
}

Meeting shownPart(const Meeting& meeting, const PaperOptions& options)
{
    return options.isPublic ? publicPart(meeting) : meeting;
}

} // namespace regiobord::papers
