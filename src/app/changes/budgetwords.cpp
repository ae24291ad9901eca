#include "app/changes/recordtables.h"

#include <QCoreApplication>

#include <array>

namespace regiobord::changes {

namespace {

const RecordWords& costLineWords()
{
    static constexpr std::array members{
        asMain(text("description", QT_TRANSLATE_NOOP("changes", "description"))),
        text("category", QT_TRANSLATE_NOOP("changes", "category")),
        asMain(value(Form::Whole, "year", QT_TRANSLATE_NOOP("changes", "year"))),
        asMain(value(Form::Money, "amount", QT_TRANSLATE_NOOP("changes", "amount"))),
    };
    static constexpr RecordWords words{"costLine", members};
    return words;
}

const RecordWords& financingLineWords()
{
    static constexpr std::array members{
        code<FinancingRole::Cofinancing>("role", QT_TRANSLATE_NOOP("changes", "role")),
        asMain(text("party", QT_TRANSLATE_NOOP("changes", "party"))),
        reference(Target::Organisation, "organisation",
                  QT_TRANSLATE_NOOP("changes", "organisation")),
        code<Sector::Unknown>("sector", QT_TRANSLATE_NOOP("changes", "O")),
        code<FinancingKind::Cash>("kind", QT_TRANSLATE_NOOP("changes", "in cash or in kind")),
        value(Form::YesNo, "isFromState", QT_TRANSLATE_NOOP("changes", "money of the Rijk")),
        code<FinancingState::Asked>("state", QT_TRANSLATE_NOOP("changes", "state")),
        asMain(reference(Target::Fund, "fund", QT_TRANSLATE_NOOP("changes", "fund"))),
        asMain(value(Form::Whole, "year", QT_TRANSLATE_NOOP("changes", "year"))),
        asMain(value(Form::Money, "amount", QT_TRANSLATE_NOOP("changes", "amount"))),
    };
    static constexpr RecordWords words{"financingLine", members};
    return words;
}

} // namespace

const RecordWords& budgetWords()
{
    static constexpr std::array members{
        record(costLineWords, "costs", QT_TRANSLATE_NOOP("changes", "cost lines")),
        record(financingLineWords, "financing", QT_TRANSLATE_NOOP("changes", "financing lines")),
    };
    static constexpr RecordWords words{"budget", members};
    return words;
}

const RecordWords& stateAidGroundWords()
{
    static constexpr std::array members{
        asMain(code<StateAidBasis::Agvv>("basis", QT_TRANSLATE_NOOP("changes", "basis"))),
        asMain(text("article", QT_TRANSLATE_NOOP("changes", "article"))),
        value(Form::YesNo, "hasDeclaration", QT_TRANSLATE_NOOP("changes", "has a declaration")),
        asMain(value(Form::Money, "aid", QT_TRANSLATE_NOOP("changes", "aid"))),
        code<DeMinimisKind::General>("deMinimisKind",
                                     QT_TRANSLATE_NOOP("changes", "kind of de-minimis aid")),
    };
    static constexpr RecordWords words{"stateAidGround", members};
    return words;
}

const RecordWords& signatureWords()
{
    static constexpr std::array members{
        asMain(text("place", QT_TRANSLATE_NOOP("changes", "place"))),
        asMain(value(Form::Date, "date", QT_TRANSLATE_NOOP("changes", "date"))),
        asMain(text("position", QT_TRANSLATE_NOOP("changes", "position"))),
    };
    static constexpr RecordWords words{"signature", members};
    return words;
}

const RecordWords& purchaseWords()
{
    static constexpr std::array members{
        asMain(text("description", QT_TRANSLATE_NOOP("changes", "description"))),
        code<PurchaseKind::Services>("kind", QT_TRANSLATE_NOOP("changes", "kind")),
        asMain(value(Form::Money, "amount", QT_TRANSLATE_NOOP("changes", "amount without VAT"))),
        code<ContractingAuthority::None>("authority",
                                         QT_TRANSLATE_NOOP("changes", "contracting authority")),
        value(Form::YesNo, "hasOwnPolicy",
              QT_TRANSLATE_NOOP("changes", "has a procurement policy of its own")),
        value(Form::YesNo, "isOverHalfSubsidised",
              QT_TRANSLATE_NOOP("changes", "paid for more than half by public bodies")),
        value(Form::Date, "tenderDate",
              QT_TRANSLATE_NOOP("changes", "day of the call for tenders")),
    };
    static constexpr RecordWords words{"purchase", members};
    return words;
}

} // namespace regiobord::changes
