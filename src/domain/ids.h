#pragma once

#include "core/ids.h"

namespace regiobord {

using ProgrammeId = Id<struct ProgrammeTag>;
using ThemeId = Id<struct ThemeTag>;
using ProgrammeLineId = Id<struct ProgrammeLineTag>;
using GoalId = Id<struct GoalTag>;
using IndicatorId = Id<struct IndicatorTag>;
using SpringplankId = Id<struct SpringplankTag>;
using SpringplankResultId = Id<struct SpringplankResultTag>;
using MeasureId = Id<struct MeasureTag>;
using OpgaveId = Id<struct OpgaveTag>;
using PolicyCanvasId = Id<struct PolicyCanvasTag>;

using OrganisationId = Id<struct OrganisationTag>;
using BodyId = Id<struct BodyTag>;
using PersonId = Id<struct PersonTag>;
using MembershipId = Id<struct MembershipTag>;

using ProjectId = Id<struct ProjectTag>;
using FundId = Id<struct FundTag>;
using FundEntryId = Id<struct FundEntryTag>;
using FindingsReportId = Id<struct FindingsReportTag>;

using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using ActionId = Id<struct ActionTag>;
using AttachmentId = Id<struct AttachmentTag>;

} // namespace regiobord
