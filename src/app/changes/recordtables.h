#pragma once

#include "app/changes/recordwords.h"
#include "app/words/labels.h"
#include "app/words/planlabels.h"

// The tables of recordWords(), by subject, and what they are written with.
namespace regiobord::changes {

const RecordWords& agendaItemWords();
const RecordWords& attachmentUseWords();
const RecordWords& attachmentWords();
const RecordWords& bodyWords();
const RecordWords& budgetWords();
const RecordWords& dateRangeWords();
const RecordWords& findingsReportWords();
const RecordWords& fundEntryWords();
const RecordWords& fundWords();
const RecordWords& lineWords();
const RecordWords& meetingWords();
const RecordWords& membershipWords();
const RecordWords& namedInitiativeWords();
const RecordWords& organisationWords();
const RecordWords& personWords();
const RecordWords& plannedAmountWords();
const RecordWords& programmeWords();
const RecordWords& projectWords();
const RecordWords& purchaseWords();
const RecordWords& signatureWords();
const RecordWords& springplankWords();
const RecordWords& stateAidGroundWords();
const RecordWords& themeWords();

constexpr MemberWords text(const char* key, const char* words)
{
    return {.key = key, .words = words};
}

constexpr MemberWords hidden(const char* key)
{
    return {.key = key, .words = "", .form = Form::Hidden};
}

constexpr MemberWords value(Form form, const char* key, const char* words)
{
    return {.key = key, .words = words, .form = form};
}

constexpr MemberWords reference(Target target, const char* key, const char* words)
{
    return {.key = key, .words = words, .form = Form::Reference, .target = target};
}

using RecordOf = const RecordWords& (*)();

constexpr MemberWords record(RecordOf of, const char* key, const char* words)
{
    return {.key = key, .words = words, .form = Form::Record, .record = of};
}

template <auto Usual>
QString codeWord(const QString& code)
{
    const auto value = code.isEmpty() ? std::optional{Usual} : fromCode<decltype(Usual)>(code);
    return value ? words::label(*value) : QString{};
}

// Usual is the value that a new record has.
template <auto Usual>
constexpr MemberWords code(const char* key, const char* words)
{
    return {.key = key, .words = words, .form = Form::Code, .wordOf = codeWord<Usual>};
}

constexpr MemberWords asMain(MemberWords member)
{
    member.isMain = true;
    return member;
}

} // namespace regiobord::changes
