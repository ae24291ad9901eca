#include "documents/bundle/contentbalance.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <system_error>

namespace regiobord::bundle {
namespace {

enum class Kind : unsigned char { Regular, Space, Delimiter };

constexpr std::array<Kind, 256> makeKinds()
{
    std::array<Kind, 256> kinds{};
    for (const char space : {'\0', '\t', '\n', '\f', '\r', ' '})
        kinds[static_cast<std::size_t>(space)] = Kind::Space;
    for (const char delimiter : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        kinds[static_cast<std::size_t>(delimiter)] = Kind::Delimiter;
    return kinds;
}

constexpr auto kinds = makeKinds();

Kind kindOf(char letter)
{
    return kinds[static_cast<unsigned char>(letter)];
}

// The words of a content stream, of which only the ones that open and close something matter.
class Scanner
{
public:
    explicit Scanner(std::string_view content) : m_content(content) {}

    ContentBalance scan()
    {
        while (m_position < m_content.size())
            readToken();
        m_balance.unclosedSaves = m_depth;
        return m_balance;
    }

private:
    void readToken()
    {
        const char letter = m_content[m_position];
        if (kindOf(letter) == Kind::Regular)
            count(readWord());
        else if (letter == '(')
            skipText();
        else if (letter == '%')
            skipTo("\r\n");
        else if (letter == '/')
            skipName();
        else if (letter == '<' && !startsWith("<<"))
            skipTo(">");
        else if (startsWith("<<"))
            m_position += 2; // both, or the second would begin a hexadecimal text
        else
            ++m_position;
    }

    bool startsWith(std::string_view words) const
    {
        return m_content.substr(m_position, words.size()) == words;
    }

    std::string_view readWord()
    {
        const auto start = m_position;
        while (m_position < m_content.size() && kindOf(m_content[m_position]) == Kind::Regular)
            ++m_position;
        return m_content.substr(start, m_position - start);
    }

    void skipName()
    {
        ++m_position;
        if (readWord() != "MCID")
            return;
        while (m_position < m_content.size() && kindOf(m_content[m_position]) == Kind::Space)
            ++m_position;
        int number = 0;
        const auto word = readWord();
        if (std::from_chars(word.data(), word.data() + word.size(), number).ec == std::errc{})
            m_balance.highestMcid = std::max(m_balance.highestMcid, number);
    }

    void skipTo(std::string_view ends)
    {
        const auto found = m_content.find_first_of(ends, m_position);
        m_position = found == std::string_view::npos ? m_content.size() : found + 1;
    }

    void skipText()
    {
        int depth = 0;
        for (; m_position < m_content.size(); ++m_position) {
            const char letter = m_content[m_position];
            if (letter == '\\') {
                ++m_position;
            } else if (letter == '(') {
                ++depth;
            } else if (letter == ')' && --depth == 0) {
                ++m_position;
                return;
            }
        }
        m_position = m_content.size();
        m_balance.cutOff = true;
    }

    // The data of an inline image is binary: its end is an EI between white space that is followed
    // by readable operators.
    void skipInlineImage()
    {
        for (auto found = m_content.find("EI", m_position); found != std::string_view::npos;
             found = m_content.find("EI", found + 1)) {
            if (kindOf(m_content[found - 1]) == Kind::Space && isReadableFrom(found + 2)) {
                m_position = found + 2;
                return;
            }
        }
        m_position = m_content.size();
        m_balance.cutOff = true;
    }

    bool isReadableFrom(std::size_t start) const
    {
        const auto after = m_content.substr(std::min(start, m_content.size()), 12);
        if (!after.empty() && kindOf(after.front()) != Kind::Space)
            return false;
        return std::all_of(after.begin(), after.end(), [](char letter) {
            return (letter >= ' ' && letter <= '~') || letter == '\n' || letter == '\r'
                || letter == '\t';
        });
    }

    void count(std::string_view word)
    {
        if (word == "q")
            ++m_depth;
        else if (word == "Q")
            closeSave();
        else if (word == "BT")
            m_balance.openText = true;
        else if (word == "ET")
            m_balance.openText = false;
        else if (word == "BDC" || word == "BMC")
            ++m_balance.openMarks;
        else if (word == "EMC")
            m_balance.openMarks = std::max(0, m_balance.openMarks - 1);
        else if (word == "ID")
            skipInlineImage();
    }

    void closeSave()
    {
        if (m_depth > 0)
            --m_depth;
        else
            ++m_balance.missingSaves;
    }

    std::string_view m_content;
    std::size_t m_position = 0;
    int m_depth = 0;
    ContentBalance m_balance;
};

} // namespace

bool ContentBalance::isClean() const
{
    return missingSaves == 0 && unclosedSaves == 0 && !openText && openMarks == 0 && !cutOff;
}

ContentBalance balanceOf(std::string_view content)
{
    return Scanner{content}.scan();
}

} // namespace regiobord::bundle
