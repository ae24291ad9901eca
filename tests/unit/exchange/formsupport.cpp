#include "unit/exchange/formsupport.h"

#include "core/text.h"
#include "exchange/form/formreader.h"
#include "exchange/form/plaintext.h"
#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regiobord::form {

namespace {

QString textOf(const QString& path)
{
    QFile file{path};
    INFO("A test needs " << path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = readPlainText(path, file.readAll());
    REQUIRE(text.has_value());
    return *text;
}

Theme theme(const QString& code, const QString& name, int goals)
{
    Theme theme;
    theme.code = code;
    theme.name = name;
    for (int number = 1; number <= goals; ++number) {
        Goal goal;
        goal.number = number;
        goal.code = u"%1-%2"_s.arg(code).arg(number);
        theme.goals.push_back(goal);
    }
    return theme;
}

Programme vision()
{
    Programme programme;
    programme.code = u"visie-2030"_s;
    programme.name = u"Achterhoek Visie 2030"_s;
    programme.themes = {theme(u"OA"_s, u"Onderwijs & Arbeidsmarkt"_s, 4),
                        theme(u"SWI"_s, u"Smart werken & Innovatie"_s, 5),
                        theme(u"MB"_s, u"Mobiliteit & Bereikbaarheid"_s, 3),
                        theme(u"CE"_s, u"Circulaire economie & Energietransitie"_s, 5),
                        theme(u"WV"_s, u"Wonen & Vastgoed"_s, 5),
                        theme(u"GR"_s, u"Gezondste regio"_s, 3)};
    giveIds(programme);
    return programme;
}

Programme deal()
{
    struct Plank
    {
        QStringView name;
        int results;
    };
    static constexpr std::array<Plank, 11> planks{{
        {u"Springplank Gezondheid voorop", 5},
        {u"Springplank Publieke mobiliteitsaanpak", 8},
        {u"Springplank Bouwen naar Achterhoekse identiteit", 4},
        {u"Springplank Datagedreven Achterhoek", 3},
        {u"Springplank Inclusieve arbeidsmarkt", 6},
        {u"Springplank Bestrijding arbeidsmarktkrapte", 8},
        {u"Springplank Verdienvermogen breed bedrijfsleven", 7},
        {u"Springplank Biobased Achterhoek", 6},
        {u"Springplank Innovatieve woningbouw", 5},
        {u"Springplank Slimme energiegemeenschappen", 6},
        {u"Springplank Toekomstige landbouw en duurzame voedselsystemen", 5},
    }};
    Programme programme;
    programme.code = u"regio-deal-2"_s;
    programme.name = u"Regio Deal Achterhoek II"_s;
    programme.kind = ProgrammeKind::RegioDeal;
    for (const auto& plank : planks) {
        Springplank springplank;
        springplank.number = static_cast<int>(programme.springplanken.size()) + 1;
        springplank.code = u'S' + QString::number(springplank.number);
        springplank.name = plank.name.toString();
        for (int number = 1; number <= plank.results; ++number) {
            SpringplankResult result;
            result.number = number;
            result.code = u"%1.%2"_s.arg(springplank.code).arg(number);
            springplank.results.push_back(result);
        }
        programme.springplanken.push_back(springplank);
    }
    giveIds(programme);
    return programme;
}

void cover(std::set<int>& lines, int first, int last)
{
    for (int line = first; line <= last && line > 0; ++line)
        lines.insert(line);
}

} // namespace

QString sharedText(const QString& fileName)
{
    return textOf(QStringLiteral(SHARED_DIR "/bronnen/") + fileName);
}

QString dataText(const QString& fileName)
{
    return textOf(QStringLiteral(SOURCE_DIR "/tests/data/form/") + fileName);
}

Catalogue catalogue()
{
    Catalogue::Content content;
    content.programmes = {vision(), deal()};
    for (const auto& theme : content.programmes[0].themes) {
        Body body;
        body.id = BodyId::fromName(theme.code);
        body.code = theme.code;
        body.name = theme.name;
        body.kind = BodyKind::Thematafel;
        body.theme = theme.id;
        content.bodies.push_back(body);
    }
    Organisation known;
    known.id = OrganisationId::fromName(u"Stichting Voorbeeld"_s);
    known.name = u"Stichting Voorbeeld"_s;
    known.sector = Sector::CivilSociety;
    content.organisations = {known};
    return Catalogue{std::move(content)};
}

ReadResult readOk(const QString& text, const Catalogue& catalogue)
{
    const auto read = readFormText(u"form.txt"_s, text, catalogue);
    REQUIRE(read.has_value());
    REQUIRE(read->content.projects.size() == 1);
    return *read;
}

const ProjectDetails& detailsOf(const ReadResult& read)
{
    return read.content.projects.front().details;
}

const FieldSource* sourceOf(const ReadResult& read, Field field, int row)
{
    const auto found = std::ranges::find_if(read.sources, [field, row](const FieldSource& source) {
        return source.field == field && source.row == row;
    });
    return found == read.sources.end() ? nullptr : &*found;
}

bool hasRemark(const ReadResult& read, const QString& place, int line, const QString& words)
{
    return std::ranges::any_of(read.remarks, [&](const ReadRemark& remark) {
        return remark.place == place && (line == 0 || remark.line == line)
            && remark.message.contains(words);
    });
}

std::vector<ReadRemark> errorsOf(const std::vector<ReadRemark>& remarks)
{
    auto errors = remarks;
    std::erase_if(errors,
                  [](const ReadRemark& remark) { return remark.severity != Severity::Error; });
    return errors;
}

const std::vector<Field>& fieldsOfForm()
{
    static const std::vector<Field> fields{Field::ProjectName,
                                           Field::PrimaryThematafel,
                                           Field::Applicant,
                                           Field::Period,
                                           Field::Purpose,
                                           Field::Description,
                                           Field::PlannedResults,
                                           Field::GoalContributions,
                                           Field::SpringplankContributions,
                                           Field::Sdgs,
                                           Field::Support,
                                           Field::RegionalImpact,
                                           Field::Budget,
                                           Field::CostLines,
                                           Field::FinancingLines,
                                           Field::Communication,
                                           Field::Risks,
                                           Field::Procurement,
                                           Field::StateAid,
                                           Field::Signature};
    return fields;
}

std::set<int> coveredLines(const ReadResult& read)
{
    static const QRegularExpression range{u"^Lines (\\d+) to (\\d+) "_s};
    std::set<int> lines;
    for (const auto& source : read.sources)
        cover(lines, source.firstLine, source.lastLine);
    for (const auto& remark : read.remarks) {
        const auto match = range.match(remark.message);
        cover(lines, remark.line, match.hasMatch() ? match.captured(2).toInt() : remark.line);
    }
    return lines;
}

void checkSources(const ReadResult& read, const QString& text)
{
    const auto lines = text.split(u'\n');
    for (const auto& source : read.sources) {
        CAPTURE(formNumber(source.field).toStdString(), source.row, source.firstLine,
                source.lastLine);
        const bool isFound = source.confidence != Confidence::NotFound;
        CHECK(isFound == (source.firstLine > 0));
        CHECK(isFound == !source.text.isEmpty());
        REQUIRE(source.firstLine <= source.lastLine);
        REQUIRE(source.lastLine <= lines.size());
        if (!isFound)
            continue;
        QString stood;
        for (int line = source.firstLine; line <= source.lastLine; ++line)
            stood += lines.at(line - 1) + u' ';
        const auto words = u' ' + nameKey(stood.remove(QChar{0x00AD})) + u' ';
        for (const auto& word : nameKey(source.text).split(u' ', Qt::SkipEmptyParts)) {
            CAPTURE(word.toStdString());
            CHECK(words.contains(u' ' + word + u' '));
        }
    }
}

QString everythingIn(const ReadResult& read)
{
    const auto& details = detailsOf(read);
    QStringList all{details.name,
                    details.purpose,
                    details.description,
                    details.resultsRemark,
                    details.goalsRemark,
                    details.springplankenRemark,
                    details.support,
                    details.regionalImpact,
                    details.communication,
                    details.signature.place,
                    details.signature.position};
    all += details.risks + details.attentionPoints;
    for (const auto& result : details.results)
        all += {result.name, result.valueText, result.unit, result.owner};
    for (const auto& goal : details.goals)
        all += goal.explanation;
    for (const auto& contribution : details.springplanken)
        all += contribution.explanation;
    for (const auto& organisation : details.involved)
        all += {organisation.name, organisation.role};
    for (const auto& organisation : read.content.organisations)
        all += {organisation.name, organisation.remarks};
    for (const auto& source : read.sources)
        all += source.text;
    for (const auto& remark : read.remarks)
        all += remark.message;
    return all.join(u'\n');
}

} // namespace regiobord::form
