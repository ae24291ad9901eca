#include "ui/projects/list/filterbar.h"

#include "app/words/labels.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statuswords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

template <typename E>
void addWords(ChoiceBox& box)
{
    for (const auto& [value, code] : EnumCodes<E>::table)
        box.addChoice(code.toString(), sentenceCase(words::label(value)));
}

void fillChoices(ChoiceBox& box, QString ProjectFilter::*part, const std::set<int>& years,
                 const Catalogue& catalogue)
{
    if (part == &ProjectFilter::thematafel) {
        for (const auto& body : catalogue.content().bodies) {
            if (body.kind == BodyKind::Thematafel)
                box.addChoice(body.id.toString(), body.name);
        }
    } else if (part == &ProjectFilter::status) {
        box.addChoice(ProjectFilter::runningStatus(), FilterBar::tr("Running"));
        addWords<ProjectStatus>(box);
    } else if (part == &ProjectFilter::step) {
        addWords<RouteStep>(box);
    } else if (part == &ProjectFilter::fund) {
        for (const auto& fund : catalogue.content().funds)
            box.addChoice(fund.id.toString(), fund.name);
    } else if (part == &ProjectFilter::year) {
        for (const auto year : years)
            box.addChoice(QString::number(year), QString::number(year));
    } else if (part == &ProjectFilter::springplank) {
        for (const auto& programme : catalogue.content().programmes) {
            for (const auto& springplank : programme.springplanken)
                box.addChoice(springplank.id.toString(),
                              springplank.code + u' ' + springplank.name);
        }
    } else {
        addWords<Sector>(box);
    }
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_views(new ChoiceBox{tr("Own choice"), this}),
      m_keep(makeLinkButton(tr("Keep view..."), this)),
      m_remove(makeLinkButton(tr("Remove view"), this)),
      m_naming(new QWidget{this}),
      m_name(new QLineEdit{m_naming}),
      m_search(new QLineEdit{this}),
      m_clear(makeLinkButton(tr("Clear filters"), this)),
      m_filterRow(new QHBoxLayout)
{
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    makeViews(top);
    makeNaming(top);
    top->addStretch(1);
    m_search->setObjectName(u"listSearch"_s);
    m_search->setPlaceholderText(tr("Search in the list"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(240);
    top->addWidget(m_search);
    m_filterRow->setSpacing(8);
    addFilter(u"filterThematafel"_s, tr("All thematafels"), &ProjectFilter::thematafel);
    addFilter(u"filterStatus"_s, tr("Every status"), &ProjectFilter::status);
    addFilter(u"filterStep"_s, tr("Every step"), &ProjectFilter::step);
    addFilter(u"filterFund"_s, tr("All funds"), &ProjectFilter::fund);
    addFilter(u"filterYear"_s, tr("All years"), &ProjectFilter::year);
    addFilter(u"filterSpringplank"_s, tr("All springplanken"), &ProjectFilter::springplank);
    addFilter(u"filterSector"_s, tr("Every O"), &ProjectFilter::sector);
    m_filterRow->addWidget(m_clear);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(m_filterRow);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::filterEdited);
    m_clear->setObjectName(u"clearFilters"_s);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT edited();
    });
    fillViews();
    showView();
}

void FilterBar::makeViews(QHBoxLayout* row)
{
    auto* label = new QLabel{tr("&View"), this};
    label->setBuddy(m_views);
    m_views->setObjectName(u"savedViews"_s);
    m_views->setAccessibleName(tr("View"));
    m_keep->setObjectName(u"keepView"_s);
    m_remove->setObjectName(u"removeView"_s);
    row->addWidget(label);
    row->addWidget(m_views);
    row->addWidget(m_keep);
    row->addWidget(m_remove);
    connect(m_views, &ChoiceBox::edited, this, &FilterBar::chooseView);
    connect(m_keep, &QPushButton::clicked, this, &FilterBar::startNaming);
    connect(m_remove, &QPushButton::clicked, this, &FilterBar::removeView);
}

void FilterBar::makeNaming(QHBoxLayout* row)
{
    m_name->setObjectName(u"viewName"_s);
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    auto* keep = makeButton(tr("Keep"), {}, m_naming);
    keep->setObjectName(u"keepViewName"_s);
    auto* cancel = makeLinkButton(tr("Cancel"), m_naming);
    auto* layout = new QHBoxLayout{m_naming};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(keep);
    layout->addWidget(cancel);
    row->addWidget(m_naming);
    m_naming->hide();
    connect(m_name, &QLineEdit::returnPressed, this, [this] { endNaming(true); });
    connect(keep, &QPushButton::clicked, this, [this] { endNaming(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { endNaming(false); });
}

ChoiceBox* FilterBar::addFilter(const QString& name, const QString& nothing,
                                QString ProjectFilter::*part)
{
    auto* box = new ChoiceBox{nothing, this};
    box->setObjectName(name);
    box->setAccessibleName(nothing);
    box->setToolTip(nothing);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaximumWidth(280);
    box->view()->setTextElideMode(Qt::ElideRight);
    m_filterRow->addWidget(box, 1);
    m_choices.push_back({box, part});
    connect(box, &ChoiceBox::edited, this, &FilterBar::filterEdited);
    return box;
}

void FilterBar::setChoices(const std::set<int>& years, const Catalogue& catalogue)
{
    const auto chosen = filter();
    for (const auto& choice : m_choices) {
        choice.box->clearChoices();
        fillChoices(*choice.box, choice.part, years, catalogue);
        choice.box->view()->setMinimumWidth(
            std::min(420, choice.box->view()->sizeHintForColumn(0) + 24));
    }
    setFilter(chosen);
}

ProjectFilter FilterBar::filter() const
{
    ProjectFilter filter;
    for (const auto& choice : m_choices)
        filter.*choice.part = choice.box->key();
    filter.text = m_search->text();
    return filter;
}

void FilterBar::setFilter(const ProjectFilter& filter)
{
    for (const auto& choice : m_choices)
        choice.box->setKey(filter.*choice.part);
    const QSignalBlocker quiet{m_search};
    if (m_search->text() != filter.text)
        m_search->setText(filter.text);
    showView();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::filterEdited()
{
    showView();
    Q_EMIT edited();
}

void FilterBar::fillViews()
{
    m_all = savedviews::all();
    m_views->clearChoices();
    for (const auto& view : m_all)
        m_views->addChoice(view.key, view.name);
}

void FilterBar::chooseView()
{
    const auto found = std::ranges::find(m_all, m_views->key(), &SavedView::key);
    if (found == m_all.end())
        return;
    const auto view = *found;
    setFilter(view.filter);
    m_views->setKey(view.key);
    m_remove->setVisible(view.isOwn());
    Q_EMIT viewChosen(view);
}

// Names the view that the filter is of: the one that was chosen, or else the first that has it.
void FilterBar::showView()
{
    const auto now = filter();
    const auto isShown = [&](const SavedView& view) {
        return view.filter == now;
    };
    const auto chosen = std::ranges::find(m_all, m_views->key(), &SavedView::key);
    const auto found =
        chosen != m_all.end() && isShown(*chosen) ? chosen : std::ranges::find_if(m_all, isShown);
    const bool isKnown = found != m_all.end();
    m_views->setKey(isKnown ? found->key : QString{});
    m_keep->setVisible(!isKnown && m_naming->isHidden());
    m_remove->setVisible(isKnown && found->isOwn());
    m_clear->setVisible(!now.isEmpty());
}

void FilterBar::startNaming()
{
    m_keep->hide();
    m_naming->show();
    m_name->clear();
    m_name->setFocus();
}

void FilterBar::endNaming(bool isKept)
{
    const auto name = m_name->text().simplified();
    if (isKept && name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_naming->hide();
    if (isKept) {
        Q_EMIT viewNamed(name);
        fillViews();
        m_views->setKey(u"own/"_s + name);
    }
    showView();
}

void FilterBar::removeView()
{
    savedviews::remove(m_views->key());
    fillViews();
    showView();
}

} // namespace regiobord
