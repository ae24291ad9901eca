#include "exchange/form/partnersreader.h"

#include "core/text.h"
#include "exchange/form/filledtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int longestName = 6;        // words
constexpr qsizetype mostWords = 3000; // that are looked up

// "De partners in het project zijn:"
bool introducesPartners(const QString& line)
{
    static const QRegularExpression words{
        u"(?<!\\p{L})(?:partners|partijen|deelnemers|(?:betrokken )?organisaties)(?!\\p{L}).*:$"_s,
        QRegularExpression::CaseInsensitiveOption};
    return line.size() < 200 && words.match(line).hasMatch();
}

class PartnersReader
{
public:
    PartnersReader(const Catalogue& catalogue, FormRecord& record)
        : m_catalogue(catalogue),
          m_record(record)
    {
    }

    void readLists(const FilledLines& lines);
    void readKnown(const FilledLines& lines);

private:
    void readItem(const FilledLine& line);
    void readNames(const QString& names, const FilledLine& line);
    qsizetype addKnownAt(const FilledLine& line, const QList<QRegularExpressionMatch>& words,
                         qsizetype first);
    void add(const QString& name, const FilledLine& line);

    const Catalogue& m_catalogue;
    FormRecord& m_record;
};

void PartnersReader::add(const QString& name, const FilledLine& line)
{
    static const QRegularExpression role{u"^(.*?)\\s*\\(([^()]*)\\)$"_s};
    static const QRegularExpression loose{u"^(?:de|het)\\s+(?=\\p{Ll}|[A-Z]{2,})|[\\s.;,]+$"_s};
    auto plain = name.simplified();
    plain.remove(loose);
    const auto match = role.match(plain);
    InvolvedOrganisation involved;
    involved.name = match.hasMatch() ? match.captured(1) : plain;
    involved.role = match.captured(2);
    if (involved.name.size() < 2 || involved.name.count(u' ') >= longestName)
        return;
    if (const auto* known = m_catalogue.organisationByName(involved.name)) {
        involved.organisation = known->id;
        involved.sector = known->sector;
    }
    auto& all = m_record.details.involved;
    const bool isNew = std::ranges::none_of(all, [&involved](const InvolvedOrganisation& other) {
        return sameName(other.name, involved.name);
    });
    if (!isNew)
        return;
    m_record.found(Field::Support, {line}, Confidence::Check, static_cast<int>(all.size()));
    all.push_back(involved);
}

// "A, B en C": three names, unless the whole is one that the portfolio knows.
void PartnersReader::readNames(const QString& names, const FilledLine& line)
{
    static const QRegularExpression conjunction{u"\\s+en\\s+"_s};
    for (const auto& part : names.split(u',', Qt::SkipEmptyParts)) {
        if (m_catalogue.organisationByName(part.trimmed()) != nullptr) {
            add(part, line);
            continue;
        }
        for (const auto& name : part.split(conjunction, Qt::SkipEmptyParts))
            add(name, line);
    }
}

// "Vakbonden; A en B": what stands before the semicolon is a kind and no name.
void PartnersReader::readItem(const FilledLine& line)
{
    auto text = withoutBullet(line.text);
    static const QRegularExpression kind{u"^[^;:]{2,60}[;:]\\s*(?=\\S)"_s};
    readNames(text.remove(kind), line);
}

void PartnersReader::readLists(const FilledLines& lines)
{
    bool isOpen = false;
    for (const auto& line : lines) {
        if (isBlank(line))
            continue;
        if (introducesPartners(line.text))
            isOpen = true;
        else if (isOpen && isListItem(line.text) && line.text.size() < 200)
            readItem(line);
        else
            isOpen = false;
    }
}

void PartnersReader::readKnown(const FilledLines& lines)
{
    static const QRegularExpression word{u"[\\p{L}\\d][\\p{L}\\d&+./-]*"_s};
    qsizetype looked = 0;
    for (const auto& line : lines) {
        QList<QRegularExpressionMatch> words;
        for (auto it = word.globalMatch(line.text); it.hasNext() && looked < mostWords; ++looked)
            words += it.next();
        for (qsizetype i = 0; i < words.size();)
            i += std::max<qsizetype>(1, addKnownAt(line, words, i));
    }
}

// Adds the longest known name that starts at this word; gives how many words it has, or 0.
qsizetype PartnersReader::addKnownAt(const FilledLine& line,
                                     const QList<QRegularExpressionMatch>& words, qsizetype first)
{
    const auto start = words[first].capturedStart();
    auto count = std::min<qsizetype>(longestName, words.size() - first);
    for (; count > 0; --count) {
        const auto end = words[first + count - 1].capturedEnd();
        const auto name = line.text.sliced(start, end - start);
        if (m_catalogue.organisationByName(name) != nullptr) {
            add(name, line);
            break;
        }
    }
    return count;
}

} // namespace

void readPartners(const FormSection& section, const Catalogue& catalogue, FormRecord& record)
{
    PartnersReader reader{catalogue, record};
    reader.readLists(section.lines);
    if (section.field->field == Field::Support)
        reader.readKnown(section.lines);
}

} // namespace regiobord
