#include "ui/relations/memberform.h"

#include "app/words/labels.h"
#include "core/dutch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

using M = Membership;

QString word(const char* text)
{
    return QCoreApplication::translate("members", text);
}

} // namespace

MemberPane::MemberPane(Workspace& workspace, const M& stored, QWidget* parent)
    : PaneOf(workspace, stored, parent)
{
    form().choice(u"memberPerson"_s, word(QT_TRANSLATE_NOOP("members", "&Person")), &M::person,
                  word(QT_TRANSLATE_NOOP("members", "choose a person")),
                  [this] { return people(); });
    form().text(u"memberRole"_s, word(QT_TRANSLATE_NOOP("members", "Ro&le")), &M::role);
    form().choice(u"memberRepresents"_s, word(QT_TRANSLATE_NOOP("members", "On &behalf of")),
                  &M::represents, word(QT_TRANSLATE_NOOP("members", "no organisation")),
                  [this] { return organisations(); });
    form().choice(u"memberSector"_s, word(QT_TRANSLATE_NOOP("members", "&O")), &M::sector,
                  [](Sector value) { return words::label(value); });
    form().check(
        u"memberExOfficio"_s,
        word(QT_TRANSLATE_NOOP("members", "As long as another office lasts (&ex officio)")),
        &M::isExOfficio);
    form().grid(u"memberTerms"_s, word(QT_TRANSLATE_NOOP("members", "&Terms")), &M::terms,
                {columns::date(word(QT_TRANSLATE_NOOP("members", "From")), &DateRange::start),
                 columns::date(word(QT_TRANSLATE_NOOP("members", "Until")), &DateRange::end)});
}

QString MemberPane::name() const
{
    const auto person = workspace().portfolio().people().find(draft().person);
    return person ? person->value.name : word(QT_TRANSLATE_NOOP("members", "Member"));
}

void MemberPane::showRest()
{
    const auto catalogue = workspace().catalogue();
    showProblems(check(draft(), workspace().rules(*catalogue)));
}

std::vector<std::pair<QString, QString>> MemberPane::people() const
{
    std::vector<std::pair<QString, QString>> choices;
    for (const auto& person : workspace().portfolio().people().all())
        choices.emplace_back(person.id.toString(), person.name);
    return choices;
}

std::vector<std::pair<QString, QString>> MemberPane::organisations() const
{
    std::vector<std::pair<QString, QString>> choices;
    const auto catalogue = workspace().catalogue();
    for (const auto& organisation : catalogue->content().organisations)
        choices.emplace_back(organisation.id.toString(), organisation.name);
    return choices;
}

TermState termState(const Membership& membership, const Body& body, QDate today)
{
    if (membership.isExOfficio)
        return {word(QT_TRANSLATE_NOOP("members", "ex officio")), Tone::Neutral};
    if (membership.terms.empty())
        return {word(QT_TRANSLATE_NOOP("members", "no term")), Tone::Waiting};
    const auto& last = membership.terms.back();
    if (last.end.isValid() && last.end < today)
        return {word(QT_TRANSLATE_NOOP("members", "ended %1")).arg(dutch::date(last.end)),
                Tone::Bad};
    const bool isLimited = body.termYears && body.maximumTerms > 0;
    const bool isLast = isLimited && static_cast<int>(membership.terms.size()) >= body.maximumTerms;
    const auto until = last.end.isValid()
        ? word(QT_TRANSLATE_NOOP("members", ", until %1")).arg(dutch::date(last.end))
        : QString{};
    if (isLast)
        return {word(QT_TRANSLATE_NOOP("members", "last term")) + until, Tone::Waiting};
    return {word(QT_TRANSLATE_NOOP("members", "term %1")).arg(membership.terms.size()) + until,
            Tone::Good};
}

} // namespace regiobord
