#include "app/changes/recordtables.h"
#include "app/changes/valuetext.h"

#include <QCoreApplication>

#include <array>

namespace regiobord::changes {

namespace {

const RecordWords& fundCeilingWords()
{
    static constexpr std::array members{
        asMain(value(Form::Whole, "year", QT_TRANSLATE_NOOP("changes", "year"))),
        asMain(value(Form::Money, "amount", QT_TRANSLATE_NOOP("changes", "amount"))),
    };
    static constexpr RecordWords words{"fundCeiling", members};
    return words;
}

} // namespace

const RecordWords& dateRangeWords()
{
    static constexpr std::array members{
        asMain(value(Form::Date, "start", QT_TRANSLATE_NOOP("changes", "start"))),
        asMain(value(Form::Date, "end", QT_TRANSLATE_NOOP("changes", "end"))),
    };
    static constexpr RecordWords words{"dateRange", members, dateRangeText};
    return words;
}

const RecordWords& attachmentUseWords()
{
    static constexpr std::array members{
        asMain(reference(Target::Attachment, "attachment", QT_TRANSLATE_NOOP("changes", "file"))),
        asMain(text("title", QT_TRANSLATE_NOOP("changes", "title"))),
        text("kind", QT_TRANSLATE_NOOP("changes", "kind of paper")),
        value(Form::YesNo, "isOpen", QT_TRANSLATE_NOOP("changes", "may be in a public bundle")),
    };
    static constexpr RecordWords words{"attachmentUse", members};
    return words;
}

const RecordWords& attachmentWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("fileName", QT_TRANSLATE_NOOP("changes", "file name"))),
        text("mediaType", QT_TRANSLATE_NOOP("changes", "kind of file")),
        value(Form::Number, "size", QT_TRANSLATE_NOOP("changes", "size in bytes")),
        hidden("sha256"),
        hidden("text"),
        hidden("bytes"),
    };
    static constexpr RecordWords words{"attachmentContent", members};
    return words;
}

const RecordWords& fundWords()
{
    static constexpr std::array members{
        hidden("id"),
        text("code", QT_TRANSLATE_NOOP("changes", "code")),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        text("label", QT_TRANSLATE_NOOP("changes", "explanation")),
        text("provider", QT_TRANSLATE_NOOP("changes", "provider")),
        value(Form::YesNo, "isStateMoney", QT_TRANSLATE_NOOP("changes", "money of the Rijk")),
        value(Form::Share, "maximumShare",
              QT_TRANSLATE_NOOP("changes", "at most this share of the costs")),
        value(Form::Date, "projectsEndBy", QT_TRANSLATE_NOOP("changes", "projects end by")),
        record(fundCeilingWords, "ceilings", QT_TRANSLATE_NOOP("changes", "ceilings")),
    };
    static constexpr RecordWords words{"fund", members};
    return words;
}

const RecordWords& fundEntryWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(reference(Target::Fund, "fund", QT_TRANSLATE_NOOP("changes", "fund"))),
        asMain(reference(Target::Project, "project", QT_TRANSLATE_NOOP("changes", "project"))),
        asMain(
            code<FundEntryKind::Reserved>("kind", QT_TRANSLATE_NOOP("changes", "kind of booking"))),
        value(Form::Whole, "year", QT_TRANSLATE_NOOP("changes", "budget year")),
        value(Form::Date, "date", QT_TRANSLATE_NOOP("changes", "date")),
        asMain(value(Form::Money, "amount", QT_TRANSLATE_NOOP("changes", "amount"))),
        text("remark", QT_TRANSLATE_NOOP("changes", "remark")),
    };
    static constexpr RecordWords words{"fundEntry", members};
    return words;
}

} // namespace regiobord::changes
