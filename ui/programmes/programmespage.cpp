#include "ui/programmes/programmespage.h"

#include "app/programmes/programmetemplates.h"
#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "ui/programmes/partforms.h"
#include "ui/programmes/partprojects.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int formWidth = 720;
constexpr int mostProblems = 4;

} // namespace

ProgrammesPage::ProgrammesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_tree(new PartTree{this}),
      m_addMenu(new QMenu{this}),
      m_message(new MessageBar{this}),
      m_empty(new EmptyState{tr("No programme yet"),
                             tr("A vision, a deal or an agenda that projects contribute to stands "
                                "here with its themes, lines, goals and targets."),
                             this})
{
    auto* header = new PageHeader{tr("Programmes"), this};
    makeActions(*header);
    auto* split = new QSplitter{this};
    split->addWidget(makeLeft());
    split->addWidget(makeRight());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setChildrenCollapsible(false);
    m_content = split;
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(header);
    layout->addWidget(m_message);
    layout->addWidget(split, 1);
    layout->addWidget(m_empty, 1);
    auto* first = m_empty->addAction(tr("New action agenda"), u"list-add"_s);
    connect(first, &QPushButton::clicked, this,
            [this] { addProgramme(ProgrammeKind::ActionAgenda); });
}

ProgrammesPage::~ProgrammesPage() = default;

QString ProgrammesPage::title() const
{
    return tr("Programmes");
}

void ProgrammesPage::makeActions(PageHeader& header)
{
    auto* add = makePrimaryButton(tr("&New programme"), u"list-add"_s, this);
    add->setObjectName(u"newProgramme"_s);
    auto* menu = new QMenu{add};
    for (const auto kind : templateKinds()) {
        auto* action =
            menu->addAction(words::label(kind), this, [this, kind] { addProgramme(kind); });
        action->setObjectName(u"new-"_s + codeOf(kind));
    }
    add->setMenu(menu);
    auto* import = makeButton(tr("&Import..."), u"document-import"_s, this);
    import->setObjectName(u"importProgramme"_s);
    m_export = makeButton(tr("E&xport..."), u"document-export"_s, this);
    m_export->setObjectName(u"exportProgramme"_s);
    for (auto* button : {import, m_export, add})
        header.addAction(button);
    connect(import, &QPushButton::clicked, this, &ProgrammesPage::askImport);
    connect(m_export, &QPushButton::clicked, this, &ProgrammesPage::askExport);
}

QWidget* ProgrammesPage::makeLeft()
{
    m_tree->setObjectName(u"programmeTree"_s);
    m_tree->setAccessibleName(tr("Programmes and their parts"));
    m_add = makeButton(tr("&Add"), u"list-add"_s, this);
    m_add->setObjectName(u"addPart"_s);
    m_add->setMenu(m_addMenu);
    m_remove = makeButton(tr("&Remove"), u"list-remove"_s, this);
    m_remove->setObjectName(u"removePart"_s);
    m_up = makeButton({}, u"go-up"_s, this);
    m_up->setObjectName(u"partUp"_s);
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_up->setAccessibleName(tr("Move up"));
    m_down = makeButton({}, u"go-down"_s, this);
    m_down->setObjectName(u"partDown"_s);
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_down->setAccessibleName(tr("Move down"));
    auto* left = new QWidget{this};
    auto* layout = new QVBoxLayout{left};
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tree, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (auto* button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_tree, &PartTree::partChosen, this, [this] {
        workspace().guarded([this] { showChosen(); });
        Q_EMIT moved(m_shown.programme, m_shown.key);
    });
    connect(m_tree, &PartTree::removeWanted, this, &ProgrammesPage::removeChosen);
    connect(m_tree, &PartTree::moveWanted, this, &ProgrammesPage::moveChosen);
    connect(m_remove, &QPushButton::clicked, this, &ProgrammesPage::removeChosen);
    connect(m_up, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveChosen(1); });
    return left;
}

QWidget* ProgrammesPage::makeRight()
{
    m_kind = makeHint({}, this);
    m_kind->setObjectName(u"partKind"_s);
    m_title = makeHeading({}, this);
    m_title->setObjectName(u"partTitle"_s);
    m_title->setWordWrap(true);
    m_problems = new ToneLabel{{}, Tone::Bad, this};
    m_problems->setObjectName(u"programmeProblems"_s);
    m_problems->setWordWrap(true);
    m_area = new QScrollArea{this};
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_projects = new PartProjects{workspace(), this};
    connect(m_projects, &PartProjects::wanted, this, &ProgrammesPage::wanted);
    auto* split = new QSplitter{Qt::Vertical, this};
    split->addWidget(m_area);
    split->addWidget(m_projects);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* right = new QWidget{this};
    auto* layout = new QVBoxLayout{right};
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(4);
    for (auto* label : {m_kind, m_title, static_cast<QLabel*>(m_problems)})
        layout->addWidget(label);
    layout->addSpacing(8);
    layout->addWidget(split, 1);
    return right;
}

void ProgrammesPage::open(const QString& id, const QString& part)
{
    m_wanted = part.isEmpty() ? id : part;
}

void ProgrammesPage::refresh()
{
    if (m_isStoring) {
        m_isStale = true;
        return;
    }
    if (m_session)
        m_session->follow();
    showTree();
    const auto wanted = std::exchange(m_wanted, {});
    if (!wanted.isEmpty())
        m_tree->choose(wanted);
    const auto& programmes = workspace().catalogue()->content().programmes;
    if (m_tree->chosen().key.isEmpty() && !programmes.empty() && !m_tree->choose(m_shown.programme))
        m_tree->choose(programmes.front().id.toString());
    showChosen();
}

void ProgrammesPage::showTree()
{
    const auto catalogue = workspace().catalogue();
    std::vector<PartNode> trees;
    for (const auto& programme : catalogue->content().programmes) {
        const bool isOpen = m_session && m_session->draft().id == programme.id;
        trees.push_back(treeOf(isOpen ? m_session->draft() : programme));
    }
    const bool isEmpty = trees.empty();
    m_tree->showTrees(trees);
    m_content->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_export->setEnabled(!isEmpty);
}

void ProgrammesPage::showChosen()
{
    const auto chosen = m_tree->chosen();
    if (chosen.key.isEmpty())
        return;
    openSession(chosen.programme);
    if (!m_session)
        return;
    if (chosen != m_shown || m_form == nullptr || !m_form->refresh()) {
        m_shown = chosen;
        openForm();
        fillAddMenu();
    }
    follow();
    m_projects->showPart(m_session->draft(), m_shown.key);
    if (std::exchange(m_isStale, false))
        refresh();
}

// Stores what was typed before the session makes room for another.
void ProgrammesPage::store()
{
    const QScopedValueRollback storing{m_isStoring, true};
    workspace().flush();
}

void ProgrammesPage::openSession(const QString& programme)
{
    if (m_session && m_session->draft().id.toString() == programme)
        return;
    store();
    const auto stored =
        workspace().portfolio().programmes().find(ProgrammeId::fromString(programme));
    delete std::exchange(m_form, nullptr);
    m_session.reset();
    m_message->hide();
    if (!stored)
        return;
    m_session = std::make_unique<ProgrammeSession>(workspace(), stored->value);
    connect(m_session.get(), &ProgrammeSession::changed, this, [this] {
        workspace().guarded([this] {
            showTree();
            follow();
        });
    });
    connect(m_session.get(), &ProgrammeSession::conflicted, this, &ProgrammesPage::sayConflict);
    connect(m_session.get(), &ProgrammeSession::gone, this, [this] {
        m_message->say(tr("Somebody else removed this programme. What you typed was not stored."),
                       Tone::Bad);
    });
}

void ProgrammesPage::openForm()
{
    delete std::exchange(m_form, nullptr);
    m_form = makePartForm(m_shown.kind, partIdOf(m_shown.key), *m_session, this);
    m_session->kept().watchAll(*m_form, partIdOf(m_shown.key));
    m_form->setMaximumWidth(m_shown.kind == PartKind::Programme || m_shown.kind == PartKind::Canvas
                                ? 2 * formWidth
                                : formWidth);
    auto* around = new QWidget;
    auto* layout = new QHBoxLayout{around};
    layout->setContentsMargins(0, 0, 16, 16);
    layout->addWidget(m_form, 10, Qt::AlignTop);
    layout->addStretch(1);
    m_area->setWidget(around);
    m_form->refresh();
}

// What stands around the form: the name of the part, and what is wrong with the programme.
void ProgrammesPage::follow()
{
    const auto* item = m_tree->currentItem();
    m_kind->setText(partKindWord(m_shown.kind));
    m_title->setText(item == nullptr ? QString{} : item->text(0));
    const bool isPart = m_shown.kind != PartKind::Programme;
    m_up->setEnabled(isPart);
    m_down->setEnabled(isPart);
    m_add->setEnabled(!addableTo(m_shown.kind).empty());
    showProblems();
}

void ProgrammesPage::showProblems()
{
    const auto catalogue = workspace().catalogue();
    const auto found = check(m_session->draft(), workspace().rules(*catalogue));
    QStringList sentences;
    for (const auto& violation : found) {
        if (sentences.size() < mostProblems)
            sentences.append(words::place(violation) + u": "_s + words::sentence(violation));
    }
    if (found.size() > mostProblems)
        sentences.append(tr("And %1 more.").arg(found.size() - mostProblems));
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
}

void ProgrammesPage::fillAddMenu()
{
    m_addMenu->clear();
    for (const auto kind : addableTo(m_shown.kind)) {
        auto word = m_shown.kind == PartKind::Line && kind == PartKind::Line ? tr("sub line")
                                                                             : partKindWord(kind);
        word[0] = word[0].toUpper();
        auto* action = m_addMenu->addAction(word, this, [this, kind] { addPartOf(kind); });
        action->setObjectName(u"add-%1"_s.arg(static_cast<int>(kind)));
    }
}

void ProgrammesPage::addProgramme(ProgrammeKind kind)
{
    workspace().flush();
    const auto catalogue = workspace().catalogue();
    auto programme = programmeFromTemplate(kind, *catalogue);
    const auto id = programme.id.toString();
    const auto name = programme.name;
    m_wanted = id;
    workspace().run(std::make_unique<AddCommand<Programme>>(workspace().portfolio(),
                                                            std::move(programme), name));
    Q_EMIT moved(id, id);
}

void ProgrammesPage::addPartOf(PartKind kind)
{
    if (!m_session)
        return;
    std::optional<QString> added;
    m_session->step(tr("%1 added").arg(partKindWord(kind)), [&](Programme& programme) {
        added = addPart(programme, m_shown.key, kind);
        m_wanted = added.value_or(QString{});
        return added.has_value();
    });
    if (auto* code = m_form->findChild<QWidget*>(u"partCode"_s))
        code->setFocus(Qt::OtherFocusReason);
}

bool ProgrammesPage::isReferred()
{
    const auto parts = partsBelow(m_session->draft(), m_shown.key);
    std::vector<ProjectContribution> found;
    workspace().guarded([&] { found = workspace().portfolio().figures().contributionsTo(parts); });
    if (found.empty())
        return false;
    m_message->say(tr("Projects hang on \"%1\", so it stays. They stand below; take it out of them "
                      "first.")
                       .arg(m_title->text()),
                   Tone::Waiting);
    return true;
}

void ProgrammesPage::removeChosen()
{
    if (!m_session)
        return;
    workspace().flush();
    if (isReferred())
        return;
    m_message->hide();
    if (m_shown.kind == PartKind::Programme) {
        removeProgramme();
        return;
    }
    const auto* parent = m_tree->currentItem()->parent();
    m_wanted = parent->data(0, Qt::UserRole).toString();
    m_session->step(tr("%1 removed").arg(m_title->text()),
                    [this](Programme& programme) { return removePart(programme, m_shown.key); });
}

void ProgrammesPage::removeProgramme()
{
    const auto programme = m_session->draft();
    workspace().run(
        std::make_unique<RemoveCommand<Programme>>(workspace().portfolio(), programme,
                                                   tr("%1 removed").arg(programme.name)),
        tr("\"%1\" stays: a project, a report or a thematafel refers to it.").arg(programme.name));
}

void ProgrammesPage::moveChosen(int by)
{
    if (m_session)
        m_session->step(tr("%1 moved").arg(m_title->text()), [this, by](Programme& programme) {
            return movePart(programme, m_shown.key, by);
        });
}

void ProgrammesPage::sayConflict()
{
    m_message->say(tr("Somebody else changed this programme meanwhile. What you typed is kept."),
                   Tone::Waiting);
    connect(m_message->addAction(tr("Take theirs")), &QPushButton::clicked, this, [this] {
        m_message->hide();
        workspace().guarded([this] {
            m_session->takeTheirs();
            refresh();
        });
    });
    connect(m_message->addAction(tr("Keep mine")), &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_session->keepMine();
    });
}

void ProgrammesPage::askImport()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Import a programme"), {},
                                                   tr("Programmes (*.json);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT wanted({Place::Intake, path});
}

void ProgrammesPage::askExport()
{
    if (!m_session)
        return;
    auto path = QFileDialog::getSaveFileName(this, tr("Export the programme"),
                                             m_session->draft().code + u".json"_s,
                                             tr("Programmes (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

bool ProgrammesPage::exportTo(const QString& path)
{
    bool isWritten = false;
    workspace().guarded([&] {
        PortfolioContent content;
        content.programmes = {m_session->draft()};
        QSaveFile file{path};
        isWritten = file.open(QIODevice::WriteOnly)
            && file.write(workspace().services().writer.write(content, *workspace().catalogue()))
                >= 0
            && file.commit();
    });
    if (isWritten)
        Q_EMIT workspace().said(tr("Written: %1").arg(path));
    else
        m_message->say(tr("The file could not be written: %1. Choose another folder.").arg(path),
                       Tone::Bad);
    return isWritten;
}

} // namespace regiobord
