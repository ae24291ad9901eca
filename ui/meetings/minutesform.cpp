#include "ui/meetings/minutesform.h"

#include "app/meetings/meetingdrafts.h"
#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/timeedit.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

template <typename Member>
GridColumn<Attendance> textColumn(const QString& title, Member member, int width)
{
    return {.title = title,
            .text = [member](const Attendance& row) { return row.*member; },
            .set =
                [member](Attendance& row, const QString& text) {
                    row.*member = text;
                    return true;
                },
            .width = width};
}

std::vector<GridColumn<Attendance>> columns()
{
    return {textColumn(MinutesForm::tr("Who"), &Attendance::participant, 160),
            {.title = MinutesForm::tr("Presence"),
             .text = [](const Attendance& row) { return words::label(row.presence); },
             .set =
                 [](Attendance& row, const QString& text) {
                     const auto index = words::presenceLabels().indexOf(text);
                     if (index >= 0)
                         row.presence = static_cast<Presence>(index);
                     return index >= 0;
                 },
             .choices = words::presenceLabels(),
             .width = 96},
            textColumn(MinutesForm::tr("Remark"), &Attendance::remark, 120)};
}

} // namespace

MinutesForm::MinutesForm(MeetingSession& session, QWidget* parent)
    : FormColumn(parent),
      m_session(session),
      m_attendance(new ListGridModel<Attendance>{columns(), this}),
      m_form{[this](const QString& field, const Bindings<Minutes>::Change& change) {
          m_session.change(field, [&](Meeting& meeting) {
              if (!meeting.minutes)
                  meeting.minutes.emplace();
              change(*meeting.minutes);
          });
      }}
{
    setObjectName(u"minutesForm"_s);
    makePresence();
    makeHead();
    makeEnd();
    finish();
    m_session.kept().watchAll(*this);
    refresh();
}

void MinutesForm::makePresence()
{
    addHeading(tr("Presence"));
    auto* grid = new GridView{m_attendance};
    grid->setObjectName(u"attendance"_s);
    stretchColumn(*grid, 0);
    grid->setAccessibleName(tr("Presence"));
    add(grid);
    m_form.onShow([this](const Minutes& minutes) { m_attendance->setList(minutes.attendance); });
    connect(m_attendance, &GridModel::edited, this, [this] {
        m_form.edit(tr("presence"),
                    [this](Minutes& minutes) { minutes.attendance = m_attendance->list(); });
    });
    auto* members = makeButton(tr("Add &members of the body"), u"list-add-user"_s);
    members->setObjectName(u"addMembers"_s);
    members->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(members, &QPushButton::clicked, this, &MinutesForm::addMissingMembers);
    const auto setPresence = [this, grid](Presence presence) {
        auto list = m_attendance->list();
        for (const auto& index : grid->selectionModel()->selectedIndexes()) {
            if (index.row() < static_cast<int>(list.size()))
                list[static_cast<std::size_t>(index.row())].presence = presence;
        }
        m_form.edit(tr("presence"), [&](Minutes& minutes) { minutes.attendance = list; });
    };
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout{buttons};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (const auto& [presence, code] : EnumCodes<Presence>::table) {
        auto* button = makeButton(words::label(presence), {});
        button->setObjectName(u"presence-"_s + code.toString());
        connect(button, &QPushButton::clicked, this,
                [setPresence, chosen = presence] { setPresence(chosen); });
        line->addWidget(button);
    }
    line->addStretch(1);
    add(buttons);
    add(members);
}

void MinutesForm::makeHead()
{
    addHeading(tr("Meeting"));
    const auto makeTime = [this](const QString& name, const QString& label,
                                 QTime Minutes::*member) {
        auto* edit = new TimeEdit;
        edit->setObjectName(name);
        m_form.bind(edit, QString{label}.remove(u'&'), member);
        return new FieldRow{label, edit};
    };
    auto* chair = new QLineEdit;
    chair->setObjectName(u"chair"_s);
    m_timeRow = makeTime(u"minutesStart"_s, tr("&Started at"), &Minutes::start);
    auto* end = makeTime(u"minutesEnd"_s, tr("&Ended at"), &Minutes::end);
    addBeside({{m_timeRow, 0}, {end, 0}, {new FieldRow{tr("&Chair"), chair}, 1}});
    m_form.bind(chair, tr("chair"), &Minutes::chair);
}

void MinutesForm::makeEnd()
{
    auto* remarks = new TextEdit{2};
    remarks->setObjectName(u"minutesRemarks"_s);
    addField(tr("&Remarks"), remarks);
    m_form.bind(remarks, tr("remarks"), &Minutes::remarks);
    addHeading(tr("Adoption"));
    auto* adopted = new DateEdit;
    adopted->setObjectName(u"adoptedOn"_s);
    auto* row = addField(tr("&Adopted on"), adopted);
    row->setHint(tr("Empty while it is a draft. A later meeting that has these minutes on its "
                    "agenda fills this in."));
    m_form.bind(adopted, tr("adopted on"), &Minutes::adoptedOn);
    auto* signedBy = new TextEdit{2};
    signedBy->setObjectName(u"signedBy"_s);
    addField(tr("Signed by (&roles), one on each line"), signedBy);
    m_form.bind(signedBy, tr("signed by"), &Minutes::signedBy);
}

void MinutesForm::refresh()
{
    m_form.show(m_session.meeting().minutes.value_or(Minutes{}));
    QStringList errors;
    for (const auto& violation : m_session.violations()) {
        if (violation.field == Field::Minutes)
            errors.append(words::sentence(violation));
    }
    m_timeRow->setErrors(errors);
}

// Who is in the list stays as it is.
void MinutesForm::addMissingMembers()
{
    m_session.workspace().guarded([this] {
        const auto& meeting = m_session.meeting();
        auto list = meeting.minutes.value_or(Minutes{}).attendance;
        const auto before = list.size();
        const auto all = startedMinutes(m_session.workspace().portfolio(), meeting).attendance;
        for (const auto& member : all) {
            const bool isThere = std::ranges::any_of(list, [&](const Attendance& row) {
                return (!row.person.isNull() && row.person == member.person)
                    || row.participant == member.participant;
            });
            if (!isThere)
                list.push_back(member);
        }
        if (list.size() == before) {
            Q_EMIT m_session.workspace().said(
                tr("There are no other members of this body on that day."));
            return;
        }
        m_form.edit(tr("presence"), [&](Minutes& minutes) { minutes.attendance = list; });
    });
}

} // namespace regiobord
