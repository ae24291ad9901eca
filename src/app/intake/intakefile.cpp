#include "app/intake/intakefile.h"

#include "app/projects/projectfields.h"
#include "core/dutch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class RowsOf
{
public:
    std::vector<IntakeRow> rows;

    template <typename T, typename IdType, typename Name>
    void add(RecordKind kind, const Repository<T, IdType>& repository, const std::vector<T>& things,
             const Name& nameOf)
    {
        for (const auto& thing : things) {
            const auto stored = repository.find(thing.id);
            rows.push_back({.kind = kind,
                            .name = nameOf(thing),
                            .isNew = !stored,
                            .isChanged = stored && stored->value != thing});
        }
    }
};

std::vector<IntakeRow> rowsOf(const PortfolioContent& content, Portfolio& portfolio)
{
    const auto byName = [](const auto& thing) {
        return thing.name;
    };
    RowsOf all;
    all.add(RecordKind::Programme, portfolio.programmes(), content.programmes, byName);
    all.add(RecordKind::Organisation, portfolio.organisations(), content.organisations, byName);
    all.add(RecordKind::Body, portfolio.bodies(), content.bodies, byName);
    all.add(RecordKind::Person, portfolio.people(), content.people, byName);
    all.add(RecordKind::Membership, portfolio.memberships(), content.memberships,
            [](const Membership& one) { return one.role; });
    all.add(RecordKind::Fund, portfolio.funds(), content.funds, byName);
    all.add(RecordKind::Project, portfolio.projects(), content.projects,
            [](const Project& one) { return u"%1 %2"_s.arg(one.number, one.details.name); });
    all.add(RecordKind::FindingsReport, portfolio.reports(), content.reports,
            [](const FindingsReport& one) { return one.projectName; });
    all.add(RecordKind::Meeting, portfolio.meetings(), content.meetings, [](const Meeting& one) {
        return one.title.isEmpty() ? dutch::date(one.date) : one.title;
    });
    for (const auto& [attachment, bytes, text] : content.attachments)
        all.rows.push_back({.kind = RecordKind::Attachment,
                            .name = attachment.fileName,
                            .isNew = !portfolio.attachments().find(attachment.id)});
    for (const auto& entry : content.fundEntries)
        all.rows.push_back({.kind = RecordKind::FundEntry, .name = dutch::amount(entry.amount)});
    return std::move(all.rows);
}

// As sources count lines: other marks that break a line belong to the line they stand in.
QStringList numberedLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const auto mark : {QChar{u'\f'}, QChar{u'\v'}, QChar{QChar::LineSeparator},
                            QChar{QChar::ParagraphSeparator}})
        text.replace(mark, u' ');
    return text.split(u'\n');
}

} // namespace

IntakeFile readIntakeFile(const QString& path, const FileReader& reader, Portfolio& portfolio,
                          const Catalogue& catalogue)
{
    IntakeFile read{.path = path, .name = QFileInfo{path}.fileName()};
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        read.errors.push_back(
            {.file = read.name,
             .message = QCoreApplication::translate("intake", "The file cannot be opened: %1")
                            .arg(file.errorString())});
        return read;
    }
    const auto bytes = file.readAll();
    auto result = reader.readDraft(read.name, bytes, catalogue);
    if (!result) {
        read.errors = std::move(result.error());
        return read;
    }
    read.result = std::move(*result);
    if (read.isForm())
        read.lines = numberedLines(reader.textOf(read.name, bytes));
    else
        read.rows = rowsOf(read.result.content, portfolio);
    return read;
}

std::vector<FieldSource> sourcesOf(Field field, const ReadResult& result)
{
    std::vector<FieldSource> sources;
    std::ranges::copy_if(result.sources, std::back_inserter(sources),
                         [field](const FieldSource& source) {
                             return formFieldOf(source.field) == field && source.firstLine > 0;
                         });
    return sources;
}

Confidence confidenceOf(Field field, const ReadResult& result)
{
    const auto sources = sourcesOf(field, result);
    if (sources.empty())
        return Confidence::NotFound;
    const auto isSure = std::ranges::all_of(sources, [](const FieldSource& source) {
        return source.confidence == Confidence::Certain;
    });
    return isSure ? Confidence::Certain : Confidence::Check;
}

} // namespace regiobord
