#include "ui/meetings/itemform.h"

#include "app/meetings/agendaediting.h"
#include "app/meetings/meetingdrafts.h"
#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "ui/meetings/attachmentsedit.h"
#include "ui/meetings/covernoteform.h"
#include "ui/meetings/projectlinks.h"

#include <QGridLayout>
#include <QIntValidator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

ItemForm::ItemForm(MeetingSession& session, const AgendaItemId& item, QWidget* parent)
    : FormColumn(parent),
      m_session(session),
      m_item(item),
      m_form{[this](const QString& field, const Bindings<AgendaItem>::Change& change) {
          m_session.changeItem(m_item, field, change);
      }}
{
    setObjectName(u"itemForm"_s);
    makeHead();
    makeLinks();
    makeCoverNote();
    finish();
    fillChoices();
    m_session.kept().watchAll(*this, m_item.toString());
    refresh();
}

void ItemForm::makeHead()
{
    auto* number = new QLineEdit;
    number->setObjectName(u"itemNumber"_s);
    number->setMaximumWidth(88);
    m_title = new QLineEdit;
    m_title->setObjectName(u"itemTitle"_s);
    connect(m_title, &QLineEdit::returnPressed, this, &ItemForm::titleEntered);
    m_rows[u"number"_s] = new FieldRow{tr("&Number"), number};
    m_rows[u"title"_s] = new FieldRow{tr("T&itle"), m_title};
    addBeside({{m_rows[u"number"_s], 0}, {m_rows[u"title"_s], 1}});
    m_form.bind(number, tr("number"), &AgendaItem::number);
    m_form.bind(m_title, tr("title"), &AgendaItem::title);
    m_rows[u"kind"_s] = addField(tr("Asked of the meeting"), makeKinds());
    add(makeMarks());
    auto* holder = new QLineEdit;
    holder->setObjectName(u"portfolioHolder"_s);
    addBeside({{new FieldRow{tr("Portfolio &holder"), holder}, 1}, {makeMinutes(), 0}});
    m_form.bind(holder, tr("portfolio holder"), &AgendaItem::portfolioHolder);
    auto* proposals = new TextEdit{2};
    proposals->setObjectName(u"proposals"_s);
    addField(tr("&Proposals, one on each line"), proposals);
    m_form.bind(proposals, tr("proposals"), &AgendaItem::proposals);
}

// In the order in which they are ticked they stand on the paper.
QWidget* ItemForm::makeKinds()
{
    auto* kinds = new QWidget;
    auto* grid = new QGridLayout{kinds};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    int index = 0;
    for (const auto& [kind, code] : EnumCodes<AgendaItemKind>::table) {
        auto* box = new QCheckBox{words::label(kind)};
        box->setObjectName(u"kind-"_s + code.toString());
        m_form.onShow([box, wanted = kind](const AgendaItem& item) {
            box->setChecked(std::ranges::find(item.kinds, wanted) != item.kinds.end());
        });
        connect(box, &QCheckBox::clicked, this, [this, chosen = kind](bool isOn) {
            m_form.edit(tr("what is asked"), [&](AgendaItem& item) {
                std::erase(item.kinds, chosen);
                if (isOn)
                    item.kinds.push_back(chosen);
            });
        });
        grid->addWidget(box, index / 3, index % 3);
        ++index;
    }
    grid->setColumnStretch(3, 1);
    return kinds;
}

QWidget* ItemForm::makeMarks()
{
    auto* marks = new QWidget;
    auto* line = new QHBoxLayout{marks};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto* confidential = new QCheckBox{tr("&Besloten")};
    confidential->setToolTip(tr("In no public paper, with all below it"));
    confidential->setObjectName(u"isConfidential"_s);
    m_form.bind(confidential, tr("besloten"), &AgendaItem::isConfidential);
    auto* oral = new QCheckBox{tr("&Oral, without paper")};
    oral->setObjectName(u"isOral"_s);
    m_form.bind(oral, tr("oral"), &AgendaItem::isOral);
    line->addWidget(confidential);
    line->addWidget(oral);
    line->addStretch(1);
    return marks;
}

QWidget* ItemForm::makeMinutes()
{
    auto* minutes = new QLineEdit;
    minutes->setObjectName(u"plannedMinutes"_s);
    minutes->setValidator(new QIntValidator{0, 600, minutes});
    minutes->setMaximumWidth(72);
    minutes->setAlignment(Qt::AlignRight);
    minutes->setAccessibleName(tr("Planned minutes"));
    m_form.onShow([minutes](const AgendaItem& item) {
        const auto text = item.minutes ? QString::number(*item.minutes) : QString{};
        if (minutes->text() != text)
            minutes->setText(text);
    });
    connect(minutes, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_form.edit(tr("minutes"), [&](AgendaItem& item) {
            item.minutes = text.toInt() > 0 ? std::optional{text.toInt()} : std::nullopt;
        });
    });
    return new FieldRow{tr("Mi&nutes"), minutes};
}

void ItemForm::makeLinks()
{
    addHeading(tr("Projects and papers"));
    m_projects = new ProjectLinks;
    m_projects->setObjectName(u"projects"_s);
    addField(tr("P&rojects"), m_projects);
    m_form.onShow([this](const AgendaItem& item) { m_projects->setProjects(item.projects); });
    connect(m_projects, &ProjectLinks::edited, this, [this] {
        m_form.edit(tr("projects"),
                    [this](AgendaItem& item) { item.projects = m_projects->projects(); });
    });
    connect(m_projects, &ProjectLinks::wanted, this, &ItemForm::wanted);
    m_minutesOf = new ChoiceBox{tr("no minutes")};
    m_minutesOf->setObjectName(u"minutesOf"_s);
    addField(tr("Adopts the &minutes of"), m_minutesOf);
    m_form.bind(m_minutesOf, tr("minutes to adopt"), &AgendaItem::minutesOf);
    m_attachments = new AttachmentsEdit{m_session, m_item};
    auto* papers = addField(tr("Papers, in the order of the bundle"), m_attachments);
    papers->setHint(tr("The cover note comes before these, and of a project its application form "
                       "and findings report: they come along by themselves."));
    m_rows[u"paper"_s] = papers;
    connect(m_attachments, &AttachmentsEdit::paperAsked, this, &ItemForm::paperAsked);
    m_form.onShow([this](const AgendaItem& item) { m_attachments->show(item); });
}

void ItemForm::makeCoverNote()
{
    addHeading(tr("Cover note"));
    m_addCoverNote = makeButton(tr("&Write a cover note"), u"document-edit"_s);
    m_addCoverNote->setObjectName(u"addCoverNote"_s);
    m_addCoverNote->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    add(m_addCoverNote);
    connect(m_addCoverNote, &QPushButton::clicked, this, [this] {
        const auto* item = m_session.item(m_item);
        if (item == nullptr)
            return;
        m_session.step(tr("item %1, cover note").arg(item->number), [this](Meeting& meeting) {
            findItem(meeting, m_item)->coverNote.emplace();
        });
        goTo(u"explanation"_s);
    });
    m_coverNote = new CoverNoteForm{m_session, m_item};
    add(m_coverNote);
    m_form.onShow([this](const AgendaItem& item) { showCoverNote(item); });
}

void ItemForm::showCoverNote(const AgendaItem& item)
{
    m_addCoverNote->setVisible(!item.coverNote);
    m_coverNote->setVisible(item.coverNote.has_value());
    m_coverNote->show(item);
}

void ItemForm::fillChoices()
{
    auto& portfolio = m_session.workspace().portfolio();
    m_projects->setChoices(portfolio.projects().summaries());
    auto meetings = portfolio.meetings().summaries();
    std::ranges::reverse(meetings);
    for (const auto& meeting : meetings) {
        if (meeting.id != m_session.meeting().id)
            m_minutesOf->addChoice(
                meeting.id.toString(),
                meetingTitle(meeting.title, meeting.body, meeting.date, m_session.catalogue()));
    }
}

void ItemForm::refresh()
{
    const auto* item = m_session.item(m_item);
    if (item == nullptr)
        return;
    m_form.show(*item);
    showViolations(*item);
}

void ItemForm::showViolations(const AgendaItem& item)
{
    std::map<QString, QStringList> errors;
    std::map<QString, QStringList> warnings;
    for (const auto& violation : m_session.violations()) {
        if (violation.row < 0 || itemAtRow(m_session.meeting(), violation.row) != item.id)
            continue;
        const auto key = violation.rule == Rule::Duplicate ? u"number"_s
            : violation.field == Field::Attachments        ? u"paper"_s
                                                           : violation.detail;
        auto& sentences = violation.severity == Severity::Error ? errors : warnings;
        sentences[key].append(words::sentence(violation));
    }
    for (const auto& [key, row] : m_rows) {
        row->setErrors(errors[key]);
        row->setWarnings(warnings[key]);
    }
}

void ItemForm::goTo(const QString& part)
{
    auto* widget = findChild<QWidget*>(part);
    if (widget == nullptr)
        return;
    widget->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(widget);
}

void ItemForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace regiobord
