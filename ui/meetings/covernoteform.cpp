#include "ui/meetings/covernoteform.h"

#include "app/meetings/covernotefilling.h"
#include "core/dutch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

std::vector<GridColumn<ProcedureStep>> procedureColumns()
{
    return {{.title = CoverNoteForm::tr("Step"),
             .text = [](const ProcedureStep& step) { return step.step; },
             .set =
                 [](ProcedureStep& step, const QString& text) {
                     step.step = text;
                     return true;
                 },
             .width = 220},
            {.title = CoverNoteForm::tr("When"),
             .text = [](const ProcedureStep& step) { return dutch::date(step.when); },
             .set =
                 [](ProcedureStep& step, const QString& text) {
                     const auto date =
                         text.trimmed().isEmpty() ? CoarseDate{} : parseCoarseDate(text);
                     if (date)
                         step.when = *date;
                     return date.has_value();
                 },
             .width = 160}};
}

} // namespace

CoverNoteForm::CoverNoteForm(MeetingSession& session, const AgendaItemId& item, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_item(item),
      m_column(new QVBoxLayout{this}),
      m_fill(makeButton(tr("&Fill in from the project"), u"document-import"_s, this)),
      m_procedure(new ListGridModel<ProcedureStep>{procedureColumns(), this}),
      m_form{[this](const QString& field, const Bindings<CoverNote>::Change& change) {
          m_session.changeItem(m_item, field, [&](AgendaItem& changed) {
              if (changed.coverNote)
                  change(*changed.coverNote);
          });
      }}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_fill->setObjectName(u"fillCoverNote"_s);
    m_fill->setToolTip(tr("Fills what is still empty from the linked project, the report on it and "
                          "its route"));
    connect(m_fill, &QPushButton::clicked, this, &CoverNoteForm::fillFromProjects);
    auto* remove = makeButton(tr("&Without cover note"), u"edit-delete"_s, this);
    remove->setObjectName(u"removeCoverNote"_s);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_session.step(tr("without cover note"), [this](Meeting& meeting) {
            if (auto* changed = findItem(meeting, m_item))
                changed->coverNote.reset();
        });
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fill);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    makeTexts();
    makeRest();
}

void CoverNoteForm::addField(const QString& label, QWidget* field)
{
    m_column->addWidget(new FieldRow{label, field});
}

TextEdit* CoverNoteForm::addText(const QString& name, const QString& label,
                                 QString CoverNote::*member, int lines)
{
    auto* edit = new TextEdit{lines};
    edit->setObjectName(name);
    addField(label, edit);
    m_form.bind(edit, QString{label}.remove(u'&'), member);
    return edit;
}

void CoverNoteForm::addLine(const QString& name, const QString& label, QString CoverNote::*member)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    addField(label, edit);
    m_form.bind(edit, QString{label}.remove(u'&'), member);
}

void CoverNoteForm::makeTexts()
{
    auto* explanation = addText(u"explanation"_s, tr("&Explanation"), &CoverNote::explanation, 5);
    explanation->setPlaceholderText(
        tr("Paragraphs, with an empty line between them. A line that starts with \"- \" is a "
           "bullet."));
    addText(u"findingsConclusion"_s, tr("Conclusion of the findings report of the thematafel"),
            &CoverNote::findingsConclusion, 3);
    addText(u"boardAdvice"_s, tr("Advice of the Board"), &CoverNote::boardAdvice, 2);
    auto* procedure = new GridView{m_procedure, this};
    procedure->setObjectName(u"procedure"_s);
    addField(tr("Procedure"), procedure);
    m_form.onShow([this](const CoverNote& note) { m_procedure->setList(note.procedure); });
    connect(m_procedure, &GridModel::edited, this, [this] {
        m_form.edit(tr("Procedure"),
                    [this](CoverNote& note) { note.procedure = m_procedure->list(); });
    });
    addText(u"financialConsequences"_s, tr("Financial consequences"),
            &CoverNote::financialConsequences, 2);
    addText(u"personnelConsequences"_s, tr("Consequences for personnel"),
            &CoverNote::personnelConsequences, 1);
}

void CoverNoteForm::makeRest()
{
    auto* dagelijksBestuur = new CoarseDateEdit;
    dagelijksBestuur->setObjectName(u"dagelijksBestuurDate"_s);
    addField(tr("Dagelijks Bestuur on"), dagelijksBestuur);
    m_form.bind(dagelijksBestuur, tr("Dagelijks Bestuur on"), &CoverNote::dagelijksBestuurDate);
    addText(u"followUp"_s, tr("Follow-up"), &CoverNote::followUp, 1);
    addText(u"communicationText"_s, tr("Communication"), &CoverNote::communication, 1);
    addLine(u"notifyTo"_s, tr("Tell the decision to"), &CoverNote::notifyTo);
    auto* enclosed = new TextEdit{1};
    enclosed->setObjectName(u"enclosed"_s);
    addField(tr("Also sent along, one on each line"), enclosed);
    m_form.bind(enclosed, tr("Also sent along"), &CoverNote::enclosed);
    auto* inspection = new TextEdit{1};
    inspection->setObjectName(u"forInspection"_s);
    addField(tr("For inspection, one on each line"), inspection);
    m_form.bind(inspection, tr("For inspection"), &CoverNote::forInspection);
    addLine(u"inspectionPlace"_s, tr("Place of inspection"), &CoverNote::inspectionPlace);
    addLine(u"contact"_s, tr("More information from (a role)"), &CoverNote::contact);
}

void CoverNoteForm::show(const AgendaItem& item)
{
    if (item.coverNote)
        m_form.show(*item.coverNote);
    m_fill->setEnabled(!item.projects.empty());
}

void CoverNoteForm::fillFromProjects()
{
    m_session.workspace().guarded([this] {
        const auto* item = m_session.item(m_item);
        if (item == nullptr || !item->coverNote)
            return;
        const auto filled =
            filledCoverNote(*item->coverNote, item->projects, m_session.workspace().portfolio(),
                            m_session.catalogue());
        if (filled == *item->coverNote) {
            Q_EMIT m_session.workspace().said(
                tr("The project says nothing that is still to be filled in here."));
            return;
        }
        m_session.step(tr("item %1, cover note from the project").arg(item->number),
                       [&](Meeting& meeting) { findItem(meeting, m_item)->coverNote = filled; });
    });
}

} // namespace regiobord
