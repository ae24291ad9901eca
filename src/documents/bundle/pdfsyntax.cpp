#include "documents/bundle/pdfsyntax.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

namespace regiobord::bundle::syntax {
namespace {

constexpr int deepestValue = 100;

enum class Kind : unsigned char { Regular, Space, Delimiter };

constexpr std::array<Kind, 256> makeKinds()
{
    std::array<Kind, 256> kinds{};
    for (const char space : {'\0', '\t', '\n', '\f', '\r', ' '})
        kinds[static_cast<unsigned char>(space)] = Kind::Space;
    for (const char delimiter : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        kinds[static_cast<unsigned char>(delimiter)] = Kind::Delimiter;
    return kinds;
}

constexpr auto kinds = makeKinds();

Kind kindOf(char letter)
{
    return kinds[static_cast<unsigned char>(letter)];
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isHexDigit(char letter)
{
    return isDigit(letter) || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
}

bool isWhole(std::string_view word)
{
    return !word.empty() && std::ranges::all_of(word, isDigit);
}

bool isNumber(std::string_view word)
{
    if (!word.empty() && (word.front() == '-' || word.front() == '+'))
        word.remove_prefix(1);
    const auto point = word.find('.');
    if (point == std::string_view::npos)
        return isWhole(word);
    const auto before = word.substr(0, point);
    const auto after = word.substr(point + 1);
    return before.size() + after.size() > 0 && std::ranges::all_of(before, isDigit)
        && std::ranges::all_of(after, isDigit);
}

// Goes over values one by one. Once something is not by the book everything is.
class Scanner
{
public:
    explicit Scanner(std::string_view text, Origin origin = Origin::Library)
        : m_text(text),
          m_origin(origin)
    {
    }

    bool hasFailed() const { return m_failed; }

    bool isAtEnd()
    {
        skipSpace();
        return m_failed || m_position >= m_text.size();
    }

    // The next value as it stands; empty at a mistake.
    std::string_view value()
    {
        skipSpace();
        const auto start = m_position;
        skipValue();
        return m_failed ? std::string_view{} : m_text.substr(start, m_position - start);
    }

    // Whether the words come next; they are then skipped.
    bool take(std::string_view words)
    {
        skipSpace();
        if (m_failed || m_text.substr(m_position, words.size()) != words)
            return false;
        m_position += words.size();
        return true;
    }

private:
    char letter() const { return m_position < m_text.size() ? m_text[m_position] : '\0'; }

    void skipSpace()
    {
        while (m_position < m_text.size() && kindOf(m_text[m_position]) == Kind::Space)
            ++m_position;
    }

    std::string_view word()
    {
        const auto start = m_position;
        while (m_position < m_text.size() && kindOf(m_text[m_position]) == Kind::Regular)
            ++m_position;
        return m_text.substr(start, m_position - start);
    }

    void skipValue()
    {
        if (m_failed || m_depth == deepestValue) {
            m_failed = true;
            return;
        }
        ++m_depth;
        if (take("<<"))
            skipDictionary();
        else if (take("["))
            skipArray();
        else if (take("<"))
            skipHexText();
        else if (take("("))
            skipText();
        else if (take("/"))
            word();
        else
            skipWord();
        --m_depth;
    }

    void skipDictionary()
    {
        std::vector<std::string_view> keys;
        if (m_origin == Origin::Source)
            keys.reserve(6);
        while (!m_failed && !take(">>")) {
            const auto key = letter() == '/' ? value() : std::string_view{};
            const bool isOdd = key.find('#') != std::string_view::npos
                || std::ranges::find(keys, key) != keys.end();
            m_failed = m_failed || key.empty() || (isOdd && m_origin == Origin::Source);
            keys.push_back(key);
            skipSpace();
            skipValue();
        }
    }

    void skipArray()
    {
        while (!m_failed && !take("]"))
            skipValue();
    }

    void skipHexText()
    {
        while (isHexDigit(letter())
               || (m_position < m_text.size() && kindOf(letter()) == Kind::Space))
            ++m_position;
        m_failed = m_failed || !take(">");
    }

    void skipText()
    {
        for (int open = 1; open > 0; ++m_position) {
            if (m_position >= m_text.size()) {
                m_failed = true;
                return;
            }
            if (letter() == '\\')
                ++m_position;
            else if (letter() == '(')
                ++open;
            else if (letter() == ')')
                --open;
        }
    }

    // A number, a reference or one of the three constants.
    void skipWord()
    {
        const auto first = word();
        if (isWhole(first))
            skipRestOfReference();
        else if (!isNumber(first) && first != "true" && first != "false" && first != "null")
            m_failed = true;
    }

    void skipRestOfReference()
    {
        const auto end = m_position;
        skipSpace();
        const bool isSecond = isWhole(word());
        skipSpace();
        if (!isSecond || word() != "R")
            m_position = end;
    }

    std::string_view m_text;
    Origin m_origin;
    std::size_t m_position = 0;
    int m_depth = 0;
    bool m_failed = false;
};

std::optional<int> wholeNumber(std::string_view word)
{
    int number = 0;
    const auto* end = word.data() + word.size();
    const auto [stop, error] = std::from_chars(word.data(), end, number);
    return error == std::errc{} && stop == end ? std::optional{number} : std::nullopt;
}

} // namespace

bool isValue(std::string_view text, Origin origin)
{
    Scanner scanner{text, origin};
    scanner.value();
    return scanner.isAtEnd() && !scanner.hasFailed();
}

std::vector<Entry> entriesOf(std::string_view dictionary)
{
    std::vector<Entry> entries;
    Scanner scanner{dictionary};
    if (!scanner.take("<<"))
        return entries;
    entries.reserve(6); // what an element of the tags has
    while (!scanner.isAtEnd() && !scanner.take(">>")) {
        const auto key = scanner.value();
        entries.emplace_back(key, scanner.value());
    }
    return entries;
}

std::string_view valueOf(std::string_view dictionary, std::string_view key)
{
    for (const auto& [found, value] : entriesOf(dictionary)) {
        if (found == key)
            return value;
    }
    return {};
}

std::vector<std::string_view> itemsOf(std::string_view array)
{
    std::vector<std::string_view> items;
    Scanner scanner{array};
    if (!scanner.take("["))
        return items;
    while (!scanner.isAtEnd() && !scanner.take("]"))
        items.push_back(scanner.value());
    return items;
}

bool isDictionary(std::string_view value)
{
    return Scanner{value}.take("<<");
}

bool isArray(std::string_view value)
{
    return Scanner{value}.take("[");
}

bool isNull(std::string_view value)
{
    return Scanner{value}.take("null");
}

std::optional<int> integerIn(std::string_view value)
{
    if (!value.empty() && value.front() == '+')
        value.remove_prefix(1);
    return wholeNumber(value);
}

std::optional<QPDFObjGen> referenceIn(std::string_view value)
{
    if (value.empty() || value.back() != 'R' || !isDigit(value.front()))
        return std::nullopt;
    Scanner scanner{value.substr(0, value.size() - 1)};
    const auto number = wholeNumber(scanner.value());
    const auto generation = wholeNumber(scanner.value());
    if (!number || !generation)
        return std::nullopt;
    return QPDFObjGen{*number, *generation};
}

std::string nameIn(std::string_view value)
{
    std::string name;
    if (value.empty() || value.front() != '/')
        return name;
    for (std::size_t i = 0; i < value.size(); ++i) {
        unsigned char letter = 0;
        const auto* digits = value.data() + i + 1;
        const bool isEscape = value[i] == '#' && i + 2 < value.size() && isHexDigit(digits[0])
            && isHexDigit(digits[1]);
        if (isEscape)
            std::from_chars(digits, digits + 2, letter, 16);
        name += isEscape ? static_cast<char>(letter) : value[i];
        i += isEscape ? 2 : 0;
    }
    return name;
}

void appendReference(std::string& text, int number)
{
    text += std::to_string(number);
    text += " 0 R";
}

std::string reference(int number)
{
    std::string text;
    appendReference(text, number);
    return text;
}

} // namespace regiobord::bundle::syntax
