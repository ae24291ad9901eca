#include "ui/relations/memberlist.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/widgets/rowsview.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

MemberList::MemberList(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new RowsModel{{{u"person"_s, tr("Member")},
                             {u"role"_s, tr("Role")},
                             {u"represents"_s, tr("On behalf of")},
                             {u"state"_s, tr("Term")}},
                            this}),
      m_view(new RowsView{m_model, u"members"_s, this}),
      m_none(makeHint(tr("No members yet. Add the first one: a person, or a role on behalf of an "
                         "organisation."),
                      this)),
      m_remove(makeButton(tr("Remo&ve member"), u"list-remove"_s, this)),
      m_layout(new QVBoxLayout{this})
{
    m_view->setObjectName(u"memberList"_s);
    m_view->setAccessibleName(tr("Members"));
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remove->setObjectName(u"memberRemove"_s);
    auto* add = makeButton(tr("Add me&mber"), u"list-add"_s, this);
    add->setObjectName(u"memberNew"_s);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(makeHeading(tr("Members"), this), 1);
    top->addWidget(m_remove);
    top->addWidget(add);
    m_layout->setContentsMargins(0, 12, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addLayout(top);
    m_layout->addWidget(m_none);
    m_layout->addWidget(m_view);
    connect(add, &QPushButton::clicked, this, &MemberList::add);
    connect(m_remove, &QPushButton::clicked, this, &MemberList::remove);
    connect(m_view, &RowsView::currentKeyChanged, this, [this] {
        if (!m_isShowing)
            m_workspace.guarded([this] { showChosen(); });
    });
}

void MemberList::showBody(const Body& body)
{
    if (m_isStoring)
        return;
    m_body = body;
    showRows();
    showChosen();
}

void MemberList::showRows()
{
    const QScopedValueRollback showing{m_isShowing, true};
    auto& portfolio = m_workspace.portfolio();
    const auto catalogue = m_workspace.catalogue();
    std::map<PersonId, QString> names;
    for (const auto& person : portfolio.people().all())
        names.emplace(person.id, person.name);
    std::vector<RowsRow> rows;
    for (const auto& member : portfolio.memberships().all()) {
        if (member.body != m_body.id)
            continue;
        const auto name = names.find(member.person);
        const auto* organisation = catalogue->organisation(member.represents);
        const auto state = termState(member, m_body, m_workspace.today());
        rows.push_back(
            {member.id.toString(),
             {textCell(name == names.end() ? tr("(nobody yet)") : name->second),
              textCell(member.role),
              textCell(organisation == nullptr ? words::label(member.sector) : organisation->name),
              chipCell(state.words, state.tone, static_cast<int>(state.tone))}});
    }
    const auto height = m_view->verticalHeader()->defaultSectionSize();
    m_view->setFixedHeight(static_cast<int>(rows.size()) * height
                           + m_view->horizontalHeader()->sizeHint().height() + 4);
    m_view->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    m_remove->setEnabled(!rows.empty());
    m_model->setRows(std::move(rows));
    m_view->fitColumns();
}

void MemberList::showChosen()
{
    const auto id = m_view->currentKey();
    if (m_pane != nullptr && id == m_shown && m_pane->refresh())
        return;
    {
        const QScopedValueRollback storing{m_isStoring, true};
        m_workspace.flush();
    }
    delete std::exchange(m_pane, nullptr);
    m_shown = id;
    const auto stored = m_workspace.portfolio().memberships().find(MembershipId::fromString(id));
    if (!stored)
        return;
    m_pane = new MemberPane{m_workspace, stored->value, this};
    m_layout->addWidget(m_pane);
    m_pane->refresh();
}

void MemberList::add()
{
    m_workspace.flush();
    Membership member;
    member.id = MembershipId::create();
    member.body = m_body.id;
    const auto id = member.id.toString();
    if (!m_workspace.run(std::make_unique<AddCommand<Membership>>(
            m_workspace.portfolio(), std::move(member), tr("%1, new member").arg(m_body.name))))
        return;
    m_view->setCurrentKey(id);
}

void MemberList::remove()
{
    m_workspace.flush();
    const auto stored =
        m_workspace.portfolio().memberships().find(MembershipId::fromString(m_shown));
    if (stored)
        m_workspace.run(std::make_unique<RemoveCommand<Membership>>(
            m_workspace.portfolio(), stored->value, tr("%1, member removed").arg(m_body.name)));
}

} // namespace regiobord
