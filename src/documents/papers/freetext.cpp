#include "documents/papers/freetext.h"

#include "documents/tree/build.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

bool isListLine(const QString& line)
{
    const auto parts = tree::flow(line);
    return parts.size() == 1 && std::holds_alternative<tree::List>(parts.front());
}

// Reads line by line; at any moment there is an unfinished paragraph, an unfinished list or
// neither.
class FreeTextReader
{
public:
    void line(const QString& line)
    {
        const QString words = line.trimmed();
        if (words.isEmpty())
            blankLine();
        else if (isListLine(words))
            listLine(words);
        else if (!m_afterBlank && !m_list.isEmpty() && line.at(0).isSpace())
            m_list.last() += u' ' + words;
        else
            paragraphLine(words);
        m_afterBlank = words.isEmpty();
    }

    tree::Flow finish()
    {
        endParagraph();
        endList();
        return std::move(m_parts);
    }

private:
    void blankLine() { endParagraph(); } // a list goes on below an empty line

    void listLine(const QString& words)
    {
        endParagraph();
        m_list += words;
    }

    void paragraphLine(const QString& words)
    {
        endList();
        m_paragraph += words;
    }

    void endParagraph()
    {
        if (!m_paragraph.isEmpty())
            m_parts.emplace_back(tree::paragraph(m_paragraph.join(u'\n')));
        m_paragraph.clear();
    }

    void endList()
    {
        for (tree::FlowBlock& part : tree::flow(m_list.join(u'\n')))
            m_parts.push_back(std::move(part));
        m_list.clear();
    }

    tree::Flow m_parts;
    QStringList m_paragraph;
    QStringList m_list;
    bool m_afterBlank = true;
};

QStringList filled(const QStringList& texts)
{
    QStringList result;
    for (const QString& words : texts) {
        if (!words.trimmed().isEmpty())
            result += words.trimmed();
    }
    return result;
}

// Paragraphs behind one another, the items of a list with a semicolon between them.
QString inOneLine(const QString& words)
{
    QStringList parts;
    for (const tree::FlowBlock& part : freeText(words)) {
        if (const auto* paragraph = std::get_if<tree::Paragraph>(&part)) {
            parts += tree::plainText(paragraph->text);
            continue;
        }
        QStringList items;
        for (const tree::ListItem& item : std::get<tree::List>(part).items)
            items += tree::plainText(std::get<tree::Paragraph>(item.content.front()).text);
        parts += items.join(u"; "_s);
    }
    return parts.join(u' ').simplified();
}

tree::Flow oneOrList(const QStringList& texts, tree::ListStyle style)
{
    const auto kept = filled(texts);
    if (kept.size() == 1)
        return freeText(kept.front());
    tree::List list{style, 1, {}};
    for (const QString& words : kept)
        list.items.push_back({freeText(words)});
    if (list.items.empty())
        return {};
    return {std::move(list)};
}

} // namespace

tree::Flow freeText(const QString& words)
{
    FreeTextReader reader;
    for (const QString& line : tree::printable(words).split(u'\n'))
        reader.line(line);
    return reader.finish();
}

tree::Flow freeTextOrNotFilledIn(const QString& words)
{
    auto parts = freeText(words);
    return parts.empty() ? tree::flow(notFilledIn()) : parts;
}

tree::Inline notFilledIn()
{
    return tree::italic(u"niet ingevuld"_s);
}

QString orDash(const QString& words)
{
    return words.trimmed().isEmpty() ? u"–"_s : words.trimmed();
}

tree::Flow oneOrBullets(const QStringList& texts)
{
    return oneOrList(texts, tree::ListStyle::Bulleted);
}

tree::Flow oneOrNumbered(const QStringList& texts)
{
    return oneOrList(texts, tree::ListStyle::Numbered);
}

QString beginning(const QString& words, int characters)
{
    QString plain = inOneLine(words);
    if (plain.size() <= characters)
        return plain;
    const QString start = plain.left(characters);
    const auto sentence = start.lastIndexOf(u". "_s);
    if (sentence > characters / 2)
        return start.left(sentence + 1) + u" …"_s;
    const auto word = start.lastIndexOf(u' ');
    return start.left(word > 0 ? word : characters) + u" …"_s;
}

} // namespace regiobord::papers
