#pragma once

#include "domain/portfolio/history.h"
#include "domain/portfolio/repository.h"
#include "storage/history/journal.h"
#include "storage/mapping/lists.h"

#include <optional>
#include <vector>

namespace regiobord {

// What is the same for every aggregate: a root row with id and version, written and read by
// RowOf<T>, parts and lists that a subclass adds, and a line in the change log and the search index
// with every change, all in one transaction. The functions are defined in sqlrepositorybody.h,
// which only the .cpp of a repository includes, to instantiate it.
template <typename T, typename IdType, typename Port>
class SqlRepository : public Port
{
public:
    SqlRepository(Journal& journal, RecordKind kind, QString table);

    std::optional<Versioned<T>> find(const IdType& id) const override;
    void add(const T& thing) override;
    [[nodiscard]] SaveResult save(const Versioned<T>& versioned) override;
    [[nodiscard]] SaveResult remove(const IdType& id, int version) override;

protected:
    Database& database() const { return m_journal.database(); }
    Journal& journal() const { return m_journal; }
    std::vector<T> readAll(const QString& order) const;

private:
    // What a thing has beside its own row.
    virtual void writeParts(const T& thing, WriteMode mode) = 0;
    virtual void readParts(T& thing) const = 0;
    // Nothing for things that are not searched.
    virtual std::optional<SearchText> searchText(const T& thing) const = 0;
    // For things under whose name others are found: gives those their new titles.
    virtual void retitleOthers(const T&) {}

    bool updateRoot(const Versioned<T>& versioned);
    SaveResult refusal(const IdType& id) const;
    void record(ChangeKind change, const T& thing);

    Journal& m_journal;
    RecordKind m_kind;
    QString m_table;
};

} // namespace regiobord
