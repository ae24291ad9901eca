#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace regiobord {

// The bytes of a text as a parser reads them, one by one: counts the lines, and pretends that the
// text ends at a limit, which may be raised on the way. A UTF-8 byte order mark is skipped. The
// bytes must outlive it.
class ByteSource
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char*;
        using reference = const char&;

        Iterator() = default;
        explicit Iterator(ByteSource* source) : m_source(source) {}

        reference operator*() const { return *m_source->m_next; }
        Iterator& operator++()
        {
            m_source->advance();
            return *this;
        }
        Iterator operator++(int)
        {
            auto before = *this;
            ++*this;
            return before;
        }
        // Two are equal when both are at the end, or neither is, as with streams.
        friend bool operator==(const Iterator& left, const Iterator& right)
        {
            return left.isAtEnd() == right.isAtEnd();
        }

    private:
        bool isAtEnd() const { return m_source == nullptr || m_source->isAtEnd(); }

        ByteSource* m_source = nullptr;
    };

    ByteSource(const QByteArray& bytes, qsizetype limit)
        : m_next(bytes.constData()),
          m_last(bytes.constData() + bytes.size()),
          m_first(bytes.constData())
    {
        raiseLimit(limit);
        if (bytes.startsWith("\xEF\xBB\xBF"))
            m_next += 3;
    }

    Iterator begin() { return Iterator{this}; }
    static Iterator end() { return {}; }

    // From 1: the line of the byte that was read last.
    int line() const { return m_line; }
    bool isAtEnd() const { return m_next == m_end; }
    // The end is not that of the text.
    bool isOverLimit() const { return isAtEnd() && m_end != m_last; }
    qsizetype limit() const { return m_limit; }
    void raiseLimit(qsizetype limit)
    {
        m_limit = limit;
        m_end = m_first + std::min<qsizetype>(limit, m_last - m_first);
    }

private:
    void advance()
    {
        if (m_wasNewline)
            ++m_line;
        m_wasNewline = *m_next == '\n';
        ++m_next;
    }

    const char* m_next;
    const char* m_last; // of the text
    const char* m_first;
    const char* m_end = nullptr; // of what may be read
    qsizetype m_limit = 0;
    int m_line = 1;
    bool m_wasNewline = false;
};

} // namespace regiobord
