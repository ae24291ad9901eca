#include "exchange/form/formrecord.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr qsizetype longestQuote = 120;

QString quoted(const QString& text)
{
    const auto plain = text.simplified();
    return plain.size() <= longestQuote ? plain : plain.left(longestQuote) + u'\u2026';
}

// "7" or, of several lines, "7 to 9".
QString notUnderstoodMessage(int first, int last, const QString& text)
{
    if (first == last)
        return QCoreApplication::translate("FormReader", "Not understood: \u201c%1\u201d.")
            .arg(quoted(text));
    return QCoreApplication::translate("FormReader",
                                       "Lines %1 to %2 were not understood: \u201c%3\u201d.")
        .arg(QString::number(first), QString::number(last), quoted(text));
}

} // namespace

void FormRecord::found(Field field, const FilledLines& lines, Confidence confidence, int row)
{
    const auto isFilled = [](const FilledLine& line) {
        return !line.text.isEmpty();
    };
    const auto first = std::ranges::find_if(lines, isFilled);
    if (first == lines.end()) {
        notFound(field);
        return;
    }
    const auto last = std::find_if(lines.rbegin(), lines.rend(), isFilled).base();
    FieldSource source{field, row, first->number, (last - 1)->number, confidence, {}};
    QStringList text;
    for (auto line = first; line != last; ++line)
        text += line->text;
    source.text = text.join(u'\n');
    m_sources.push_back(std::move(source));
}

void FormRecord::notFound(Field field)
{
    m_sources.push_back({field, -1, 0, 0, Confidence::NotFound, {}});
}

void FormRecord::remark(const QString& place, int line, const QString& message)
{
    m_remarks.push_back({m_fileName, place, line, message, Severity::Warning});
}

void FormRecord::error(const QString& place, int line, const QString& message)
{
    m_remarks.push_back({m_fileName, place, line, message, Severity::Error});
}

void FormRecord::notUnderstood(const QString& place, const FilledLines& lines)
{
    for (auto line = lines.begin(); line != lines.end();) {
        const auto first = line;
        QString text;
        while (line != lines.end() && !line->text.isEmpty()
               && (line == first || line->number <= (line - 1)->number + 1)) {
            text += text.isEmpty() ? line->text : u' ' + line->text;
            ++line;
        }
        if (text.isEmpty()) {
            ++line;
            continue;
        }
        remark(place, first->number, notUnderstoodMessage(first->number, (line - 1)->number, text));
    }
}

void FormRecord::leftOut(const QString& place, int line, const QString& what)
{
    remark(place, line,
           QCoreApplication::translate(
               "FormReader", "Left out, for it is personal data and belongs in part II: %1.")
               .arg(what));
}

ReadResult FormRecord::result() &&
{
    ReadResult result;
    Project project;
    project.id = ProjectId::create();
    project.details = std::move(details);
    result.content.projects.push_back(std::move(project));
    result.content.organisations = std::move(organisations);
    std::ranges::stable_sort(m_sources, {}, &FieldSource::field);
    result.sources = std::move(m_sources);
    std::ranges::stable_sort(m_remarks, {}, &ReadRemark::line);
    result.remarks = std::move(m_remarks);
    return result;
}

} // namespace regiobord
