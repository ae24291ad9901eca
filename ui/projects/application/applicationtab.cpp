#include "ui/projects/application/applicationtab.h"

#include "ui/projects/application/budgetgroup.h"
#include "ui/projects/application/contactgroup.h"
#include "ui/projects/application/fieldlist.h"
#include "ui/projects/application/generalgroup.h"
#include "ui/projects/application/goalsgroup.h"
#include "ui/projects/application/resultsgroup.h"
#include "ui/projects/application/springplankgroup.h"
#include "ui/projects/application/textgroup.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

template <typename Group>
FormGroup* make(ProjectSession& session)
{
    return new Group{session};
}

Field fieldNumbered(const QString& number, const std::vector<Field>& fields)
{
    const auto found = std::ranges::find(fields, number, formNumber);
    return found == fields.end() ? Field::Signature : *found;
}

} // namespace

std::vector<ApplicationTab::GroupSpec> ApplicationTab::groupSpecs()
{
    using enum Field;
    return {{{ProjectName, PrimaryThematafel, Applicant, Period}, make<GeneralGroup>},
            {{Purpose, Description}, make<PurposeGroup>},
            {{PlannedResults}, make<ResultsGroup>},
            {{GoalContributions}, make<GoalsGroup>},
            {{SpringplankContributions}, make<SpringplankGroup>},
            {{Sdgs}, make<SdgGroup>},
            {{Support, RegionalImpact}, make<SupportGroup>},
            {{Budget}, make<BudgetGroup>},
            {{Communication, Risks}, make<CommunicationGroup>},
            {{Procurement, StateAid}, make<LawGroup>},
            {{ApplicantContact}, make<ContactGroup>},
            {{Signature}, make<SignatureGroup>}};
}

std::vector<Field> ApplicationTab::fieldsOf(const std::vector<GroupSpec>& specs)
{
    std::vector<Field> fields;
    for (const auto& spec : specs)
        fields.insert(fields.end(), spec.fields.begin(), spec.fields.end());
    return fields;
}

ApplicationTab::ApplicationTab(ProjectSession& session, QWidget* parent)
    : ProjectTab(session, parent),
      m_groups(groupSpecs()),
      m_list(new FieldList{fieldsOf(m_groups), this}),
      m_pages(new QStackedWidget{this})
{
    m_list->setObjectName(u"formFields"_s);
    auto* split = new QSplitter{this};
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(makeMiddle());
    split->addWidget(makeGuidance());
    split->setStretchFactor(1, 1);
    split->setSizes({264, 600, 220});
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(split);
    connect(m_list, &FieldList::chosen, this, [this](Field field) {
        const bool isListFocused = m_list->hasFocus();
        goToField(field);
        if (isListFocused)
            m_list->setFocus();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        goToField(fieldsOf(m_groups)[static_cast<std::size_t>(m_list->currentRow())]);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        goToField(fieldsOf(m_groups)[static_cast<std::size_t>(m_list->currentRow())]);
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
    makeShortcuts();
    showGroup(0);
    m_list->setCurrent(Field::ProjectName);
    explain(Field::ProjectName);
}

// The focus moves on while the fields go, one after the other: nobody is here any more to follow
// it.
ApplicationTab::~ApplicationTab()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget* ApplicationTab::makeMiddle()
{
    auto* middle = new QWidget{this};
    auto* before = makeButton(tr("Previo&us"), u"go-previous"_s);
    auto* after = makeButton(tr("&Next"), u"go-next"_s);
    after->setLayoutDirection(Qt::RightToLeft); // the arrow points away from the word
    before->setObjectName(u"formBack"_s);
    after->setObjectName(u"formNext"_s);
    before->setToolTip(tr("The page before this one (Ctrl+PgUp)"));
    after->setToolTip(tr("The next page (Ctrl+PgDn)"));
    m_after = {before, after};
    m_count = makeHint({});
    m_count->setWordWrap(false);
    connect(before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(after, &QPushButton::clicked, this, [this] { step(1); });
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addWidget(before);
    buttons->addWidget(after);
    buttons->addSpacing(12);
    buttons->addWidget(m_count);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout{middle};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeLine());
    layout->addLayout(buttons);
    return middle;
}

QWidget* ApplicationTab::makeGuidance()
{
    auto* side = new QWidget{this};
    auto* fold = new QToolButton;
    fold->setObjectName(u"guidanceFold"_s);
    fold->setText(tr("What the paper asks"));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setAutoRaise(true);
    fold->setCheckable(true);
    m_after.push_back(fold);
    m_guidanceTitle = makeHeading({});
    m_guidanceTitle->setWordWrap(true);
    m_guidance = makeHint({});
    m_guidance->setObjectName(u"guidance"_s);
    auto* text = new QWidget;
    auto* lines = new QVBoxLayout{text};
    lines->setContentsMargins(8, 0, 0, 0);
    lines->addWidget(m_guidanceTitle);
    lines->addWidget(m_guidance);
    auto* layout = new QVBoxLayout{side};
    layout->setContentsMargins(8, 8, 0, 8);
    layout->addWidget(fold, 0, Qt::AlignLeft);
    layout->addWidget(text);
    layout->addStretch(1);
    connect(fold, &QToolButton::toggled, this, [fold, text, side](bool isOpen) {
        text->setVisible(isOpen);
        fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        side->setMaximumWidth(isOpen ? 320 : fold->sizeHint().width() + 16);
        QSettings{}.setValue(u"guidance"_s, isOpen);
    });
    side->setMinimumWidth(160);
    const bool isOpen = QSettings{}.value(u"guidance"_s, true).toBool();
    fold->setChecked(!isOpen);
    fold->setChecked(isOpen);
    return side;
}

void ApplicationTab::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, int by) {
        auto* shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    };
    add(QKeySequence{u"Ctrl+PgDown"_s}, 1);
    add(QKeySequence{u"Ctrl+PgUp"_s}, -1);
}

void ApplicationTab::showGroup(std::size_t index)
{
    m_current = index;
    auto& spec = m_groups[index];
    if (spec.group == nullptr) {
        spec.group = spec.make(session());
        spec.area = new QScrollArea;
        spec.area->setWidgetResizable(true);
        spec.area->setFrameShape(QFrame::NoFrame);
        spec.area->setWidget(spec.group);
        spec.area->setFocusPolicy(Qt::NoFocus);
        m_pages->addWidget(spec.area);
        connect(spec.group, &FormGroup::wanted, this, &ProjectTab::wanted);
    }
    m_pages->setCurrentWidget(spec.area);
    m_count->setText(tr("page %1 of %2").arg(index + 1).arg(m_groups.size()));
    m_after.front()->setEnabled(index > 0);
    m_after.back()->setEnabled(index + 1 < m_groups.size());
    workspace().guarded([&spec] { spec.group->refresh(); });
    orderTabs();
}

// From the fields to the buttons below them: what is made last would else come last.
void ApplicationTab::orderTabs()
{
    const auto* group = m_groups[m_current].group;
    QWidget* last = m_list;
    for (auto* at = group->nextInFocusChain(); at != group; at = at->nextInFocusChain()) {
        if (group->isAncestorOf(at) && at->focusPolicy() != Qt::NoFocus)
            last = at;
    }
    for (auto* widget : m_after) {
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

void ApplicationTab::goToField(Field field)
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (std::ranges::find(m_groups[i].fields, field) == m_groups[i].fields.end())
            continue;
        if (i != m_current)
            showGroup(i);
        m_groups[i].group->goTo(field);
    }
    m_list->setCurrent(field);
    explain(field);
}

void ApplicationTab::goTo(const QString& part)
{
    goToField(fieldNumbered(part, fieldsOf(m_groups)));
}

void ApplicationTab::step(int by)
{
    const auto count = static_cast<int>(m_groups.size());
    const int next = std::clamp(static_cast<int>(m_current) + by, 0, count - 1);
    workspace().flush();
    goToField(m_groups[static_cast<std::size_t>(next)].fields.front());
}

// The list and the guidance go along with the cursor, and the field comes into view.
void ApplicationTab::follow(QWidget* focused)
{
    const auto& spec = m_groups[m_current];
    if (focused == nullptr || !spec.group->isAncestorOf(focused))
        return;
    spec.area->ensureWidgetVisible(focused, 16, 48);
    if (const auto field = spec.group->fieldAt(focused)) {
        m_list->setCurrent(*field);
        explain(*field);
    }
}

void ApplicationTab::explain(Field field)
{
    m_guidanceTitle->setText(shortNameOf(field));
    m_guidance->setText(guidanceOf(field));
}

FieldState ApplicationTab::stateOfContact() const
{
    return workspace().portfolio().contacts().find(session().project().id) ? FieldState::Filled
                                                                           : FieldState::Empty;
}

void ApplicationTab::refresh()
{
    for (const auto field : fieldsOf(m_groups)) {
        m_list->setState(field,
                         field == Field::ApplicantContact
                             ? stateOfContact()
                             : stateOf(field, session().details(), session().violations()));
    }
    m_groups[m_current].group->refresh();
}

} // namespace regiobord
