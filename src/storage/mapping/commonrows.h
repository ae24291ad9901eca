#pragma once

#include "core/dates.h"
#include "domain/attachments/attachment.h"
#include "domain/ids.h"
#include "storage/mapping/row.h"

#include <QDate>
#include <QString>

// Rows that are a single value, and rows that more than one aggregate has.
namespace regiobord {

template <>
struct RowOf<QString>
{
    static void visit(auto& row, auto& text) { row(QStringLiteral("text"), text); }
};

template <>
struct RowOf<int>
{
    static void visit(auto& row, auto& number) { row(QStringLiteral("number"), number); }
};

template <>
struct RowOf<QDate>
{
    static void visit(auto& row, auto& date) { row(QStringLiteral("date"), date); }
};

template <>
struct RowOf<DateRange>
{
    static void visit(auto& row, auto& range)
    {
        row(QStringLiteral("start_date"), range.start);
        row(QStringLiteral("end_date"), range.end);
    }
};

template <>
struct RowOf<BodyId>
{
    static void visit(auto& row, auto& id) { row(QStringLiteral("body_id"), id); }
};

template <>
struct RowOf<ProjectId>
{
    static void visit(auto& row, auto& id) { row(QStringLiteral("project_id"), id); }
};

template <>
struct RowOf<OpgaveId>
{
    static void visit(auto& row, auto& id) { row(QStringLiteral("opgave_id"), id); }
};

template <>
struct RowOf<ProgrammeLineId>
{
    static void visit(auto& row, auto& id) { row(QStringLiteral("programme_line_id"), id); }
};

template <>
struct RowOf<SpringplankResultId>
{
    static void visit(auto& row, auto& id) { row(QStringLiteral("springplank_result_id"), id); }
};

template <>
struct RowOf<AttachmentUse>
{
    static void visit(auto& row, auto& use)
    {
        row(QStringLiteral("attachment_id"), use.attachment);
        row(QStringLiteral("title"), use.title);
        row(QStringLiteral("kind"), use.kind);
        row(QStringLiteral("is_open"), use.isOpen);
    }
};

} // namespace regiobord
