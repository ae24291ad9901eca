#include "app/words/labels.h"

#include "app/words/wordtable.h"

namespace regiobord::words {

namespace {

constexpr std::array routeStepWords{
    Word{RouteStep::Pitch, QT_TRANSLATE_NOOP("labels", "pitch")},
    Word{RouteStep::Thematafel, QT_TRANSLATE_NOOP("labels", "thematafel")},
    Word{RouteStep::Board, QT_TRANSLATE_NOOP("labels", "Board")},
    Word{RouteStep::AlgemeenBestuur, QT_TRANSLATE_NOOP("labels", "Algemeen Bestuur")},
    Word{RouteStep::Award, QT_TRANSLATE_NOOP("labels", "award")},
    Word{RouteStep::Execution, QT_TRANSLATE_NOOP("labels", "execution")},
    Word{RouteStep::Closing, QT_TRANSLATE_NOOP("labels", "closing")},
};

constexpr std::array routeOutcomeWords{
    Word{RouteOutcome::Passed, QT_TRANSLATE_NOOP("labels", "agreed")},
    Word{RouteOutcome::PassedWithConditions, QT_TRANSLATE_NOOP("labels", "agreed with conditions")},
    Word{RouteOutcome::HeldOver, QT_TRANSLATE_NOOP("labels", "held over")},
    Word{RouteOutcome::Rejected, QT_TRANSLATE_NOOP("labels", "rejected")},
    Word{RouteOutcome::Withdrawn, QT_TRANSLATE_NOOP("labels", "withdrawn")},
    Word{RouteOutcome::EndedEarly, QT_TRANSLATE_NOOP("labels", "ended early")},
};

constexpr std::array routeRefusalWords{
    Word{RouteRefusal::DateMissing, QT_TRANSLATE_NOOP("labels", "A decision needs a date.")},
    Word{RouteRefusal::DateBeforePrevious,
         QT_TRANSLATE_NOOP("labels", "The date lies before that of the previous decision.")},
    Word{RouteRefusal::StepAlreadyPassed,
         QT_TRANSLATE_NOOP("labels", "The project has already passed this step.")},
    Word{RouteRefusal::RouteHasEnded,
         QT_TRANSLATE_NOOP("labels",
                           "The project was rejected, withdrawn, ended or closed before.")},
    Word{RouteRefusal::NotYetAwarded,
         QT_TRANSLATE_NOOP("labels", "The project has not been awarded yet.")},
    Word{
        RouteRefusal::AlreadyAwarded,
        QT_TRANSLATE_NOOP("labels", "The project has been awarded already: end it early instead.")},
};

constexpr std::array projectStatusWords{
    Word{ProjectStatus::Draft, QT_TRANSLATE_NOOP("labels", "draft")},
    Word{ProjectStatus::UnderReview, QT_TRANSLATE_NOOP("labels", "under review")},
    Word{ProjectStatus::HeldOver, QT_TRANSLATE_NOOP("labels", "held over")},
    Word{ProjectStatus::Rejected, QT_TRANSLATE_NOOP("labels", "rejected")},
    Word{ProjectStatus::Withdrawn, QT_TRANSLATE_NOOP("labels", "withdrawn")},
    Word{ProjectStatus::Awarded, QT_TRANSLATE_NOOP("labels", "awarded")},
    Word{ProjectStatus::InExecution, QT_TRANSLATE_NOOP("labels", "in execution")},
    Word{ProjectStatus::EndedEarly, QT_TRANSLATE_NOOP("labels", "ended early")},
    Word{ProjectStatus::Closed, QT_TRANSLATE_NOOP("labels", "closed")},
};

constexpr std::array sectorWords{
    Word{Sector::Unknown, QT_TRANSLATE_NOOP("labels", "not known")},
    Word{Sector::Government, QT_TRANSLATE_NOOP("labels", "government")},
    Word{Sector::Business, QT_TRANSLATE_NOOP("labels", "business")},
    Word{Sector::CivilSociety, QT_TRANSLATE_NOOP("labels", "civil society")},
    Word{Sector::Education, QT_TRANSLATE_NOOP("labels", "education")},
};

constexpr std::array answerWords{
    Word{Answer::Open, QT_TRANSLATE_NOOP("labels", "not answered")},
    Word{Answer::Yes, QT_TRANSLATE_NOOP("labels", "yes")},
    Word{Answer::No, QT_TRANSLATE_NOOP("labels", "no")},
};

constexpr std::array verdictWords{
    Word{Verdict::Open, QT_TRANSLATE_NOOP("labels", "no verdict yet")},
    Word{Verdict::Agree, QT_TRANSLATE_NOOP("labels", "agree")},
    Word{Verdict::AgreeWithConditions, QT_TRANSLATE_NOOP("labels", "agree with conditions")},
    Word{Verdict::HoldOver, QT_TRANSLATE_NOOP("labels", "hold over")},
    Word{Verdict::Reject, QT_TRANSLATE_NOOP("labels", "reject")},
};

constexpr std::array fundEntryKindWords{
    Word{FundEntryKind::Reserved, QT_TRANSLATE_NOOP("labels", "reserved")},
    Word{FundEntryKind::Committed, QT_TRANSLATE_NOOP("labels", "committed")},
    Word{FundEntryKind::Paid, QT_TRANSLATE_NOOP("labels", "paid")},
    Word{FundEntryKind::Released, QT_TRANSLATE_NOOP("labels", "released")},
};

constexpr std::array agendaItemKindWords{
    Word{AgendaItemKind::Opening, QT_TRANSLATE_NOOP("labels", "opening")},
    Word{AgendaItemKind::Mededeling, QT_TRANSLATE_NOOP("labels", "announcement")},
    Word{AgendaItemKind::Kennisnemen, QT_TRANSLATE_NOOP("labels", "to take note")},
    Word{AgendaItemKind::Bespreken, QT_TRANSLATE_NOOP("labels", "to discuss")},
    Word{AgendaItemKind::Besluiten, QT_TRANSLATE_NOOP("labels", "to decide")},
    Word{AgendaItemKind::Vaststellen, QT_TRANSLATE_NOOP("labels", "to adopt")},
    Word{AgendaItemKind::Hamerstuk, QT_TRANSLATE_NOOP("labels", "without discussion")},
    Word{AgendaItemKind::Rondvraag, QT_TRANSLATE_NOOP("labels", "any other business")},
};

constexpr std::array actionStateWords{
    Word{ActionState::Open, QT_TRANSLATE_NOOP("labels", "open")},
    Word{ActionState::Done, QT_TRANSLATE_NOOP("labels", "done")},
    Word{ActionState::Dropped, QT_TRANSLATE_NOOP("labels", "dropped")},
};

constexpr std::array presenceWords{
    Word{Presence::Present, QT_TRANSLATE_NOOP("labels", "present")},
    Word{Presence::Absent, QT_TRANSLATE_NOOP("labels", "absent")},
    Word{Presence::Replaced, QT_TRANSLATE_NOOP("labels", "replaced")},
};

constexpr std::array bodyKindWords{
    Word{BodyKind::Raad, QT_TRANSLATE_NOOP("labels", "Raad")},
    Word{BodyKind::Board, QT_TRANSLATE_NOOP("labels", "Board")},
    Word{BodyKind::AlgemeenBestuur, QT_TRANSLATE_NOOP("labels", "Algemeen Bestuur")},
    Word{BodyKind::DagelijksBestuur, QT_TRANSLATE_NOOP("labels", "Dagelijks Bestuur")},
    Word{BodyKind::Thematafel, QT_TRANSLATE_NOOP("labels", "thematafel")},
    Word{BodyKind::SteeringGroup, QT_TRANSLATE_NOOP("labels", "steering group")},
    Word{BodyKind::Office, QT_TRANSLATE_NOOP("labels", "executive office")},
    Word{BodyKind::Other, QT_TRANSLATE_NOOP("labels", "other body")},
};

constexpr std::array programmeKindWords{
    Word{ProgrammeKind::Vision, QT_TRANSLATE_NOOP("labels", "vision")},
    Word{ProgrammeKind::RegioDeal, QT_TRANSLATE_NOOP("labels", "Regio Deal")},
    Word{ProgrammeKind::ImplementationAgenda, QT_TRANSLATE_NOOP("labels", "implementation agenda")},
    Word{ProgrammeKind::ActionAgenda, QT_TRANSLATE_NOOP("labels", "action agenda")},
    Word{ProgrammeKind::Opgaven, QT_TRANSLATE_NOOP("labels", "opgaven")},
    Word{ProgrammeKind::NationalProgramme, QT_TRANSLATE_NOOP("labels", "national programme")},
};

constexpr std::array procurementOutcomeWords{
    Word{ProcurementOutcome::European, QT_TRANSLATE_NOOP("labels", "European tender required")},
    Word{ProcurementOutcome::European2012,
         QT_TRANSLATE_NOOP("labels", "European tender required (mostly subsidised)")},
    Word{ProcurementOutcome::OwnPolicy, QT_TRANSLATE_NOOP("labels", "own procurement policy")},
    Word{ProcurementOutcome::PublicTender, QT_TRANSLATE_NOOP("labels", "public tender")},
    Word{ProcurementOutcome::MultipleQuotes, QT_TRANSLATE_NOOP("labels", "several quotes")},
    Word{ProcurementOutcome::SingleQuote, QT_TRANSLATE_NOOP("labels", "one quote")},
    Word{ProcurementOutcome::NoObligation, QT_TRANSLATE_NOOP("labels", "no obligation")},
};

constexpr std::array purchaseKindWords{
    Word{PurchaseKind::Works, QT_TRANSLATE_NOOP("labels", "works")},
    Word{PurchaseKind::Supplies, QT_TRANSLATE_NOOP("labels", "supplies")},
    Word{PurchaseKind::Services, QT_TRANSLATE_NOOP("labels", "services")},
};

constexpr std::array contractingAuthorityWords{
    Word{ContractingAuthority::None, QT_TRANSLATE_NOOP("labels", "no contracting authority")},
    Word{ContractingAuthority::State, QT_TRANSLATE_NOOP("labels", "the State")},
    Word{ContractingAuthority::Province, QT_TRANSLATE_NOOP("labels", "province")},
    Word{ContractingAuthority::Municipality, QT_TRANSLATE_NOOP("labels", "municipality")},
    Word{ContractingAuthority::WaterBoard, QT_TRANSLATE_NOOP("labels", "water board")},
    Word{ContractingAuthority::PublicLawBody,
         QT_TRANSLATE_NOOP("labels", "body governed by public law")},
    Word{ContractingAuthority::Partnership,
         QT_TRANSLATE_NOOP("labels", "partnership of authorities")},
};

constexpr std::array stateAidBasisWords{
    Word{StateAidBasis::Agvv, QT_TRANSLATE_NOOP("labels", "AGVV")},
    Word{StateAidBasis::Lvv, QT_TRANSLATE_NOOP("labels", "LVV")},
    Word{StateAidBasis::Daeb, QT_TRANSLATE_NOOP("labels", "DAEB")},
    Word{StateAidBasis::DeMinimis, QT_TRANSLATE_NOOP("labels", "de-minimis")},
};

constexpr std::array deMinimisKindWords{
    Word{DeMinimisKind::General, QT_TRANSLATE_NOOP("labels", "de-minimis, general")},
    Word{DeMinimisKind::Daeb, QT_TRANSLATE_NOOP("labels", "de-minimis for DAEB")},
    Word{DeMinimisKind::Agriculture, QT_TRANSLATE_NOOP("labels", "de-minimis, agriculture")},
};

constexpr std::array financingRoleWords{
    Word{FinancingRole::Cofinancing, QT_TRANSLATE_NOOP("labels", "co-financing")},
    Word{FinancingRole::RequestedGrant, QT_TRANSLATE_NOOP("labels", "requested grant")},
};

constexpr std::array financingKindWords{
    Word{FinancingKind::Cash, QT_TRANSLATE_NOOP("labels", "in cash")},
    Word{FinancingKind::InKind, QT_TRANSLATE_NOOP("labels", "in kind")},
};

constexpr std::array financingStateWords{
    Word{FinancingState::Asked, QT_TRANSLATE_NOOP("labels", "asked")},
    Word{FinancingState::Promised, QT_TRANSLATE_NOOP("labels", "promised")},
    Word{FinancingState::Signed, QT_TRANSLATE_NOOP("labels", "signed")},
    Word{FinancingState::Received, QT_TRANSLATE_NOOP("labels", "received")},
};

constexpr std::array recordKindWords{
    Word{RecordKind::Programme, QT_TRANSLATE_NOOP("labels", "programme")},
    Word{RecordKind::Organisation, QT_TRANSLATE_NOOP("labels", "organisation")},
    Word{RecordKind::Body, QT_TRANSLATE_NOOP("labels", "body")},
    Word{RecordKind::Person, QT_TRANSLATE_NOOP("labels", "person")},
    Word{RecordKind::Membership, QT_TRANSLATE_NOOP("labels", "membership")},
    Word{RecordKind::Project, QT_TRANSLATE_NOOP("labels", "project")},
    Word{RecordKind::Fund, QT_TRANSLATE_NOOP("labels", "fund")},
    Word{RecordKind::FundEntry, QT_TRANSLATE_NOOP("labels", "fund booking")},
    Word{RecordKind::FindingsReport, QT_TRANSLATE_NOOP("labels", "findings report")},
    Word{RecordKind::Meeting, QT_TRANSLATE_NOOP("labels", "meeting")},
    Word{RecordKind::Attachment, QT_TRANSLATE_NOOP("labels", "attachment")},
};

constexpr std::array fieldWords{
    Word{Field::ProjectName, QT_TRANSLATE_NOOP("labels", "project name")},
    Word{Field::PrimaryThematafel, QT_TRANSLATE_NOOP("labels", "primary thematafel")},
    Word{Field::Applicant, QT_TRANSLATE_NOOP("labels", "applicant")},
    Word{Field::Period, QT_TRANSLATE_NOOP("labels", "period")},
    Word{Field::Purpose, QT_TRANSLATE_NOOP("labels", "purpose of the project")},
    Word{Field::Description, QT_TRANSLATE_NOOP("labels", "project description")},
    Word{Field::PlannedResults, QT_TRANSLATE_NOOP("labels", "planned results")},
    Word{Field::GoalContributions, QT_TRANSLATE_NOOP("labels", "goals of the vision")},
    Word{Field::SpringplankContributions, QT_TRANSLATE_NOOP("labels", "springplanken and results")},
    Word{Field::Sdgs, QT_TRANSLATE_NOOP("labels", "SDGs")},
    Word{Field::Support, QT_TRANSLATE_NOOP("labels", "support by the three O's")},
    Word{Field::RegionalImpact, QT_TRANSLATE_NOOP("labels", "regional impact")},
    Word{Field::Budget, QT_TRANSLATE_NOOP("labels", "costs and financing")},
    Word{Field::CostLines, QT_TRANSLATE_NOOP("labels", "cost lines")},
    Word{Field::FinancingLines, QT_TRANSLATE_NOOP("labels", "financing lines")},
    Word{Field::Communication, QT_TRANSLATE_NOOP("labels", "communication")},
    Word{Field::Risks, QT_TRANSLATE_NOOP("labels", "risks and points of attention")},
    Word{Field::Procurement, QT_TRANSLATE_NOOP("labels", "European procurement")},
    Word{Field::StateAid, QT_TRANSLATE_NOOP("labels", "state aid")},
    Word{Field::ApplicantContact, QT_TRANSLATE_NOOP("labels", "contact of the applicant")},
    Word{Field::Signature, QT_TRANSLATE_NOOP("labels", "signature")},
    Word{Field::Attachments, QT_TRANSLATE_NOOP("labels", "attachments")},
    Word{Field::Route, QT_TRANSLATE_NOOP("labels", "route")},
    Word{Field::Realised, QT_TRANSLATE_NOOP("labels", "what was realised")},
    Word{Field::Code, QT_TRANSLATE_NOOP("labels", "code")},
    Word{Field::Name, QT_TRANSLATE_NOOP("labels", "name")},
    Word{Field::LegalForm, QT_TRANSLATE_NOOP("labels", "legal form")},
    Word{Field::KvkNumber, QT_TRANSLATE_NOOP("labels", "KvK number")},
    Word{Field::Sector, QT_TRANSLATE_NOOP("labels", "sector (O)")},
    Word{Field::Term, QT_TRANSLATE_NOOP("labels", "term of office")},
    Word{Field::Ceiling, QT_TRANSLATE_NOOP("labels", "ceiling")},
    Word{Field::FundEntries, QT_TRANSLATE_NOOP("labels", "bookings")},
    Word{Field::Themes, QT_TRANSLATE_NOOP("labels", "themes")},
    Word{Field::ProgrammeLines, QT_TRANSLATE_NOOP("labels", "programme lines")},
    Word{Field::Goals, QT_TRANSLATE_NOOP("labels", "goals")},
    Word{Field::Springplanken, QT_TRANSLATE_NOOP("labels", "springplanken")},
    Word{Field::Measures, QT_TRANSLATE_NOOP("labels", "measures")},
    Word{Field::Canvases, QT_TRANSLATE_NOOP("labels", "canvases")},
    Word{Field::ReportThematafels, QT_TRANSLATE_NOOP("labels", "thematafels of the report")},
    Word{Field::ReportCriteria, QT_TRANSLATE_NOOP("labels", "criteria")},
    Word{Field::ReportRegioDeal, QT_TRANSLATE_NOOP("labels", "contribution from the Regio Deal")},
    Word{Field::ReportVerdict, QT_TRANSLATE_NOOP("labels", "verdict")},
    Word{Field::ReportConditions, QT_TRANSLATE_NOOP("labels", "conditions")},
    Word{Field::ReportDates, QT_TRANSLATE_NOOP("labels", "dates of the report")},
    Word{Field::MeetingBody, QT_TRANSLATE_NOOP("labels", "body that meets")},
    Word{Field::MeetingDate, QT_TRANSLATE_NOOP("labels", "date of the meeting")},
    Word{Field::AgendaItems, QT_TRANSLATE_NOOP("labels", "agenda items")},
    Word{Field::CoverNote, QT_TRANSLATE_NOOP("labels", "cover note")},
    Word{Field::Minutes, QT_TRANSLATE_NOOP("labels", "minutes")},
    Word{Field::Actions, QT_TRANSLATE_NOOP("labels", "actions")},
};

} // namespace

QString label(RouteStep value)
{
    return wordFor(value, routeStepWords);
}

QString label(RouteOutcome value)
{
    return wordFor(value, routeOutcomeWords);
}

QString label(RouteRefusal value)
{
    return wordFor(value, routeRefusalWords);
}

QString label(ProjectStatus value)
{
    return wordFor(value, projectStatusWords);
}

QString label(Sector value)
{
    return wordFor(value, sectorWords);
}

QString label(Answer value)
{
    return wordFor(value, answerWords);
}

QString label(Verdict value)
{
    return wordFor(value, verdictWords);
}

QString label(FundEntryKind value)
{
    return wordFor(value, fundEntryKindWords);
}

QString label(AgendaItemKind value)
{
    return wordFor(value, agendaItemKindWords);
}

QString label(ActionState value)
{
    return wordFor(value, actionStateWords);
}

QString label(Presence value)
{
    return wordFor(value, presenceWords);
}

QString label(BodyKind value)
{
    return wordFor(value, bodyKindWords);
}

QString label(ProgrammeKind value)
{
    return wordFor(value, programmeKindWords);
}

QString label(ProcurementOutcome value)
{
    return wordFor(value, procurementOutcomeWords);
}

QString label(PurchaseKind value)
{
    return wordFor(value, purchaseKindWords);
}

QString label(ContractingAuthority value)
{
    return wordFor(value, contractingAuthorityWords);
}

QString label(StateAidBasis value)
{
    return wordFor(value, stateAidBasisWords);
}

QString label(DeMinimisKind value)
{
    return wordFor(value, deMinimisKindWords);
}

QString label(FinancingRole value)
{
    return wordFor(value, financingRoleWords);
}

QString label(FinancingKind value)
{
    return wordFor(value, financingKindWords);
}

QString label(FinancingState value)
{
    return wordFor(value, financingStateWords);
}

QString label(RecordKind value)
{
    return wordFor(value, recordKindWords);
}

QString label(Field value)
{
    return wordFor(value, fieldWords);
}

QString nameWithoutKind(const Body& body)
{
    const auto kind = label(body.kind) + u' ';
    const auto name = body.name.trimmed();
    return name.size() > kind.size() && name.startsWith(kind, Qt::CaseInsensitive)
        ? name.sliced(kind.size()).trimmed()
        : body.name;
}

} // namespace regiobord::words
