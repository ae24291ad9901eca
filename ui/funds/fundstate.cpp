#include "ui/funds/fundstate.h"

#include "core/dutch.h"

#include <QCoreApplication>

namespace regiobord {

QString nameIn(const ProjectNames& names, const ProjectId& project)
{
    if (project.isNull())
        return QCoreApplication::translate("funds", "not for a project");
    const auto found = names.find(project);
    return found == names.end() ? QCoreApplication::translate("funds", "unknown project")
                                : found->second;
}

QString roomOf(const FundState& state)
{
    return state.hasCeiling() ? dutch::euros(state.position.room())
                              : QCoreApplication::translate("funds", "no ceiling");
}

} // namespace regiobord
