#include "ui/projects/conflictbar.h"

#include "app/projects/projectfields.h"
#include "app/words/fieldtext.h"
#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int longestText = 400; // of one field; the whole text is in the form

std::vector<Field> comparedFields()
{
    auto fields = formFields();
    fields.insert(fields.end(), {Field::Attachments, Field::Goals, Field::ProgrammeLines});
    return fields;
}

QLabel* makeCell(const QString& text)
{
    auto* cell = text.isEmpty()
        ? makeHint(ConflictBar::tr("(empty)"))
        : new QLabel{text.size() > longestText ? text.left(longestText) + u"..."_s : text};
    cell->setTextFormat(Qt::PlainText);
    cell->setWordWrap(true);
    cell->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return cell;
}

} // namespace

ConflictBar::ConflictBar(ProjectSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_bar(new MessageBar{this}),
      m_table(new QWidget),
      m_grid(new QGridLayout{m_table})
{
    m_bar->setObjectName(u"conflictBar"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    auto* scroll = new QScrollArea{this};
    scroll->setObjectName(u"conflictTable"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(180);
    scroll->setWidget(m_table);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(scroll);
    hide();
    connect(&session, &ProjectSession::conflicted, this, &ConflictBar::sayChanged);
    connect(&session, &ProjectSession::gone, this, &ConflictBar::sayGone);
}

QString ConflictBar::whoChanged() const
{
    const auto changes = m_session.workspace().portfolio().history().of(
        RecordKind::Project, m_session.project().id.toString());
    return changes.empty() || changes.back().who.isEmpty() ? tr("somebody else")
                                                           : changes.back().who;
}

void ConflictBar::sayChanged()
{
    m_session.workspace().guarded([this] {
        const auto theirs = m_session.theirs();
        if (!theirs)
            return;
        m_isOpen = true;
        m_bar->say(tr("Changed meanwhile by %1. Your text is kept here and not stored yet: choose "
                      "which of the two goes on.")
                       .arg(whoChanged()),
                   Tone::Waiting);
        auto* take = m_bar->addAction(tr("Take over that version"));
        take->setObjectName(u"conflictTakeTheirs"_s);
        auto* keep = m_bar->addAction(tr("Keep my version"));
        keep->setObjectName(u"conflictKeepMine"_s);
        connect(take, &QPushButton::clicked, this, [this] {
            m_session.workspace().guarded([this] { m_session.takeTheirs(); });
            close();
        });
        connect(keep, &QPushButton::clicked, this, [this] {
            close();
            m_session.keepMine();
        });
        showDifferences(*theirs);
        show();
    });
}

void ConflictBar::sayGone()
{
    m_isOpen = true;
    m_bar->say(tr("This project was removed meanwhile. What stands here is no longer stored."),
               Tone::Bad);
    auto* putBack = m_bar->addAction(tr("Put it back"));
    putBack->setObjectName(u"conflictPutBack"_s);
    connect(putBack, &QPushButton::clicked, this, &ConflictBar::putBack);
    findChild<QScrollArea*>(u"conflictTable"_s)->hide();
    show();
}

void ConflictBar::putBack()
{
    if (m_session.putBack())
        close();
}

void ConflictBar::close()
{
    m_isOpen = false;
    hide();
}

void ConflictBar::refresh()
{
    const auto theirs = m_session.theirs();
    if (!theirs)
        sayGone();
    else if (m_isOpen && m_session.isModified())
        sayChanged();
    else
        close();
}

void ConflictBar::showDifferences(const Project& theirs)
{
    while (auto* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_grid->addWidget(makeHint(tr("Field")), 0, 0);
    m_grid->addWidget(makeHint(tr("That version")), 0, 1);
    m_grid->addWidget(makeHint(tr("My version")), 0, 2);
    const auto& mine = m_session.details();
    const auto& catalogue = m_session.catalogue();
    int row = 0;
    for (const auto field : comparedFields()) {
        if (isSame(field, mine, theirs.details))
            continue;
        ++row;
        m_grid->addWidget(makeCell(words::place({.field = field, .rule = Rule::Required})), row, 0);
        m_grid->addWidget(makeCell(words::fieldText(field, theirs.details, catalogue)), row, 1);
        m_grid->addWidget(makeCell(words::fieldText(field, mine, catalogue)), row, 2);
    }
    if (theirs.route != m_session.project().route) {
        m_grid->addWidget(makeCell(words::label(Field::Route)), ++row, 0);
        m_grid->addWidget(makeCell(words::label(theirs.route.status())), row, 1);
        m_grid->addWidget(makeCell(words::label(m_session.project().route.status())), row, 2);
    }
    findChild<QScrollArea*>(u"conflictTable"_s)->setVisible(row > 0);
}

} // namespace regiobord
