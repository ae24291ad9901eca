#include "exchange/json/writing.h"

namespace regiobord {

std::string toUtf8(const QString& text)
{
    return text.toUtf8().toStdString();
}

template <typename IdType>
Writing::Label Writing::pathOf(const IdType& id) const
{
    return {"code", m_catalogue == nullptr ? QString{} : m_catalogue->pathOf(id)};
}

Writing::Label Writing::labelOf(const ThemeId& id) const
{
    return pathOf(id);
}

Writing::Label Writing::labelOf(const ProgrammeLineId& id) const
{
    return pathOf(id);
}

Writing::Label Writing::labelOf(const GoalId& id) const
{
    return pathOf(id);
}

Writing::Label Writing::labelOf(const SpringplankId& id) const
{
    return pathOf(id);
}

Writing::Label Writing::labelOf(const SpringplankResultId& id) const
{
    return pathOf(id);
}

Writing::Label Writing::labelOf(const MeasureId& id) const
{
    return pathOf(id);
}

Writing::Label Writing::labelOf(const OpgaveId& id) const
{
    return pathOf(id);
}

Writing::Label Writing::labelOf(const OrganisationId& id) const
{
    const auto* found = m_catalogue == nullptr ? nullptr : m_catalogue->organisation(id);
    return {"name", found == nullptr ? QString{} : found->name};
}

Writing::Label Writing::labelOf(const BodyId& id) const
{
    const auto* found = m_catalogue == nullptr ? nullptr : m_catalogue->body(id);
    return {"code", found == nullptr ? QString{} : found->code};
}

Writing::Label Writing::labelOf(const FundId& id) const
{
    const auto* found = m_catalogue == nullptr ? nullptr : m_catalogue->fund(id);
    return {"code", found == nullptr ? QString{} : found->code};
}

Writing::Label Writing::labelOf(const ProjectId& id) const
{
    const auto found = m_numbers.find(id);
    return {"number", found == m_numbers.end() ? QString{} : found->second};
}

} // namespace regiobord
