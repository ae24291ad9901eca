#include "ui/meetings/meetingform.h"

#include "app/words/violationtext.h"
#include "core/dutch.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/timeedit.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

template <typename Member>
GridColumn<ImportantDate> textColumn(const QString& title, Member member, int width)
{
    return {.title = title,
            .text = [member](const ImportantDate& date) { return date.*member; },
            .set =
                [member](ImportantDate& date, const QString& text) {
                    date.*member = text;
                    return true;
                },
            .width = width};
}

std::vector<GridColumn<ImportantDate>> dateColumns()
{
    const auto yes = MeetingForm::tr("provisional");
    const auto no = MeetingForm::tr("fixed");
    return {{.title = MeetingForm::tr("When"),
             .kind = ColumnKind::Date,
             .text = [](const ImportantDate& date) { return dutch::date(date.date); },
             .set =
                 [](ImportantDate& date, const QString& text) {
                     const auto value =
                         text.trimmed().isEmpty() ? CoarseDate{} : parseCoarseDate(text);
                     if (value)
                         date.date = *value;
                     return value.has_value();
                 },
             .width = 124},
            textColumn(MeetingForm::tr("What"), &ImportantDate::label, 200),
            textColumn(MeetingForm::tr("Time"), &ImportantDate::time, 88),
            textColumn(MeetingForm::tr("Place"), &ImportantDate::place, 80),
            {.title = MeetingForm::tr("Fixed"),
             .text = [yes, no](const ImportantDate& date) { return date.isProvisional ? yes : no; },
             .set =
                 [yes, no](ImportantDate& date, const QString& text) {
                     if (text != yes && text != no)
                         return false;
                     date.isProvisional = text == yes;
                     return true;
                 },
             .choices = {no, yes},
             .width = 72}};
}

} // namespace

MeetingForm::MeetingForm(MeetingSession& session, QWidget* parent)
    : FormColumn(parent),
      m_session(session),
      m_dates(new ListGridModel<ImportantDate>{dateColumns(), this}),
      m_form{[this](const QString& field, const Bindings<Meeting>::Change& change) {
          m_session.change(field, change);
      }}
{
    setObjectName(u"meetingForm"_s);
    makeHead();
    makeDates();
    finish();
    m_session.kept().watchAll(*this);
    refresh();
}

void MeetingForm::makeHead()
{
    auto* body = new ChoiceBox{tr("choose who meets")};
    body->setObjectName(u"meetingBody"_s);
    for (const auto& choice : m_session.catalogue().content().bodies)
        body->addChoice(choice.id.toString(), choice.name);
    m_bodyRow = addField(tr("&Body that meets"), body);
    m_form.bind(body, tr("body"), &Meeting::body);

    auto* date = new DateEdit;
    date->setObjectName(u"meetingDate"_s);
    m_dateRow = new FieldRow{tr("&Day"), date};
    m_form.bind(date, tr("day"), &Meeting::date);
    const auto addTime = [this](const QString& name, const QString& label, QTime Meeting::*member) {
        auto* edit = new TimeEdit;
        edit->setObjectName(name);
        m_form.bind(edit, QString{label}.remove(u'&'), member);
        return new FieldRow{label, edit};
    };
    auto* start = addTime(u"meetingStart"_s, tr("&From"), &Meeting::startTime);
    auto* end = addTime(u"meetingEnd"_s, tr("&Until"), &Meeting::endTime);
    addBeside({{m_dateRow, 1}, {start, 0}, {end, 0}});

    auto* location = new QLineEdit;
    location->setObjectName(u"meetingLocation"_s);
    addField(tr("&Place"), location);
    m_form.bind(location, tr("place"), &Meeting::location);
    auto* title = new QLineEdit;
    title->setObjectName(u"meetingTitle"_s);
    title->setPlaceholderText(tr("body and day, when this is empty"));
    addField(tr("Ti&tle"), title);
    m_form.bind(title, tr("title"), &Meeting::title);
}

void MeetingForm::makeDates()
{
    addHeading(tr("Important dates"));
    auto* grid = new GridView{m_dates};
    grid->setObjectName(u"importantDates"_s);
    auto* row = addField(QString{}, grid);
    grid->setAccessibleName(tr("Important dates"));
    row->setHint(tr("A month, quarter or half-year will do: \"2025-Q1\", \"2e helft 2025\"."));
    m_form.onShow([this](const Meeting& meeting) { m_dates->setList(meeting.importantDates); });
    connect(m_dates, &GridModel::edited, this, [this] {
        m_form.edit(tr("important dates"),
                    [this](Meeting& meeting) { meeting.importantDates = m_dates->list(); });
    });
}

void MeetingForm::refresh()
{
    m_form.show(m_session.meeting());
    QStringList body;
    QStringList date;
    for (const auto& violation : m_session.violations()) {
        if (violation.field == Field::MeetingBody)
            body.append(words::sentence(violation));
        if (violation.field == Field::MeetingDate)
            date.append(words::sentence(violation));
    }
    m_bodyRow->setErrors(body);
    m_dateRow->setErrors(date);
}

} // namespace regiobord
