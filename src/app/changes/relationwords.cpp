#include "app/changes/recordtables.h"

#include <QCoreApplication>

#include <array>

namespace regiobord::changes {

namespace {

const RecordWords& deMinimisAidWords()
{
    static constexpr std::array members{
        asMain(code<DeMinimisKind::General>("kind", QT_TRANSLATE_NOOP("changes", "kind"))),
        asMain(value(Form::Date, "granted", QT_TRANSLATE_NOOP("changes", "granted on"))),
        asMain(value(Form::Money, "amount", QT_TRANSLATE_NOOP("changes", "amount"))),
        text("authority", QT_TRANSLATE_NOOP("changes", "granted by")),
    };
    static constexpr RecordWords words{"deMinimisAid", members};
    return words;
}

} // namespace

const RecordWords& organisationWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        text("shortName", QT_TRANSLATE_NOOP("changes", "short name")),
        code<Sector::Unknown>("sector", QT_TRANSLATE_NOOP("changes", "O")),
        code<LegalForm::Unknown>("legalForm", QT_TRANSLATE_NOOP("changes", "legal form")),
        text("kvkNumber", QT_TRANSLATE_NOOP("changes", "KvK number")),
        value(Form::YesNo, "isPublic", QT_TRANSLATE_NOOP("changes", "its money is public money")),
        code<ContractingAuthority::None>("authority",
                                         QT_TRANSLATE_NOOP("changes", "contracting authority")),
        value(Form::YesNo, "hasOwnProcurementPolicy",
              QT_TRANSLATE_NOOP("changes", "has a procurement policy of its own")),
        reference(Target::Organisation, "undertaking",
                  QT_TRANSLATE_NOOP("changes", "part of the undertaking")),
        text("place", QT_TRANSLATE_NOOP("changes", "place")),
        text("website", QT_TRANSLATE_NOOP("changes", "website")),
        text("remarks", QT_TRANSLATE_NOOP("changes", "remarks")),
        record(deMinimisAidWords, "deMinimisAid",
               QT_TRANSLATE_NOOP("changes", "de-minimis aid received")),
    };
    static constexpr RecordWords words{"organisation", members};
    return words;
}

const RecordWords& bodyWords()
{
    static constexpr std::array members{
        hidden("id"),
        text("code", QT_TRANSLATE_NOOP("changes", "code")),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        text("label", QT_TRANSLATE_NOOP("changes", "explanation")),
        code<BodyKind::Other>("kind", QT_TRANSLATE_NOOP("changes", "kind")),
        reference(Target::Theme, "theme", QT_TRANSLATE_NOOP("changes", "theme of the vision")),
        text("otherNames", QT_TRANSLATE_NOOP("changes", "other names")),
        value(Form::Whole, "termYears", QT_TRANSLATE_NOOP("changes", "years in a term")),
        value(Form::Whole, "maximumTerms", QT_TRANSLATE_NOOP("changes", "most terms in a row")),
    };
    static constexpr RecordWords words{"body", members};
    return words;
}

const RecordWords& personWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(text("name", QT_TRANSLATE_NOOP("changes", "name"))),
        text("function", QT_TRANSLATE_NOOP("changes", "function")),
    };
    static constexpr RecordWords words{"person", members};
    return words;
}

const RecordWords& membershipWords()
{
    static constexpr std::array members{
        hidden("id"),
        asMain(reference(Target::Person, "person", QT_TRANSLATE_NOOP("changes", "person"))),
        asMain(reference(Target::Body, "body", QT_TRANSLATE_NOOP("changes", "body"))),
        reference(Target::Organisation, "represents", QT_TRANSLATE_NOOP("changes", "on behalf of")),
        text("role", QT_TRANSLATE_NOOP("changes", "role")),
        code<Sector::Unknown>("sector", QT_TRANSLATE_NOOP("changes", "O")),
        value(Form::YesNo, "isExOfficio",
              QT_TRANSLATE_NOOP("changes", "as long as another office lasts")),
        record(dateRangeWords, "terms", QT_TRANSLATE_NOOP("changes", "terms")),
    };
    static constexpr RecordWords words{"membership", members};
    return words;
}

} // namespace regiobord::changes
