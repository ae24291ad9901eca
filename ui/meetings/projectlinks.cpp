#include "ui/meetings/projectlinks.h"

#include "app/words/labels.h"
#include "core/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statuswords.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString nameOf(const ProjectSummary& project)
{
    return u"%1  %2"_s.arg(project.number, project.name);
}

} // namespace

ProjectLinks::ProjectLinks(QWidget* parent)
    : QWidget(parent),
      m_rows(new QVBoxLayout),
      m_search(new QLineEdit{this})
{
    m_search->setObjectName(u"projectSearch"_s);
    m_search->setPlaceholderText(tr("Number or name of a project"));
    m_search->setAccessibleName(tr("Link a project"));
    auto* completer = new QCompleter{this};
    completer->setModel(new QStringListModel{completer});
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_search->setCompleter(completer);
    setFocusProxy(m_search);
    m_rows->setSpacing(4);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_search);
    connect(m_search, &QLineEdit::returnPressed, this, &ProjectLinks::link);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ProjectLinks::link,
            Qt::QueuedConnection);
}

void ProjectLinks::setChoices(std::vector<ProjectSummary> projects)
{
    if (projects == m_choices)
        return;
    m_choices = std::move(projects);
    QStringList names;
    for (const auto& project : m_choices)
        names.append(nameOf(project));
    static_cast<QStringListModel*>(m_search->completer()->model())->setStringList(names);
    rebuild();
}

void ProjectLinks::setProjects(const std::vector<ProjectId>& projects)
{
    if (projects == m_projects)
        return;
    m_projects = projects;
    rebuild();
}

const ProjectSummary* ProjectLinks::find(const ProjectId& id) const
{
    const auto found = std::ranges::find(m_choices, id, &ProjectSummary::id);
    return found == m_choices.end() ? nullptr : &*found;
}

void ProjectLinks::rebuild()
{
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& id : m_projects)
        addRow(id);
}

void ProjectLinks::addRow(const ProjectId& id)
{
    const auto* project = find(id);
    auto* row = new QWidget{this};
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* name = makeLinkButton(project ? nameOf(*project) : tr("a project that is gone"), row);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    name->setMaximumWidth(name->sizeHint().width());
    name->setToolTip(name->text());
    connect(name, &QPushButton::clicked, this, [this, id] {
        Q_EMIT wanted({Place::Project, id.toString()});
    });
    line->addWidget(name, 1);
    if (project != nullptr) {
        auto* status = new Chip{row};
        status->set(sentenceCase(words::label(project->status)), toneOf(project->status));
        line->addWidget(status);
    }
    line->addStretch(0);
    auto* remove = new QToolButton{row};
    remove->setIcon(QIcon::fromTheme(u"list-remove"_s));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take this project off the item"));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this, id] {
        std::erase(m_projects, id);
        rebuild();
        Q_EMIT edited();
    });
    line->addWidget(remove);
    m_rows->addWidget(row);
}

// A number, a whole name, or else the first that has the words in it.
void ProjectLinks::link()
{
    const auto words = folded(m_search->text().trimmed());
    if (words.isEmpty())
        return;
    auto found = std::ranges::find_if(m_choices, [&](const ProjectSummary& project) {
        return folded(project.number) == words || folded(nameOf(project)) == words;
    });
    if (found == m_choices.end())
        found = std::ranges::find_if(m_choices, [&](const ProjectSummary& project) {
            return folded(nameOf(project)).contains(words);
        });
    if (found == m_choices.end())
        return;
    m_search->clear();
    if (std::ranges::find(m_projects, found->id) != m_projects.end())
        return;
    m_projects.push_back(found->id);
    rebuild();
    Q_EMIT edited();
}

} // namespace regiobord
