#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/history/journal.h"

namespace regiobord {

// The stored files, in chunks, so that neither reading nor writing holds a whole one in memory.
class SqlAttachmentRepository final : public AttachmentRepository
{
public:
    explicit SqlAttachmentRepository(Journal& journal);

    Attachment add(const QString& fileName, const QString& mediaType, QIODevice& content,
                   const QString& text) override;
    Attachment addAs(const AttachmentId& id, const QString& fileName, const QString& mediaType,
                     QIODevice& content, const QString& text) override;
    std::optional<Attachment> find(const AttachmentId& id) const override;
    void read(const AttachmentId& id, QIODevice& target) const override;
    std::vector<Attachment> all() const override;

private:
    Journal& m_journal;
    Database& m_database;
};

} // namespace regiobord
