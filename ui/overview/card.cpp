#include "ui/overview/card.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/rowsview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int mostRows = 200;

std::vector<RowsColumn> plainColumns(int count)
{
    std::vector<RowsColumn> columns;
    for (int column = 0; column < count; ++column)
        columns.push_back({.key = QString::number(column), .title = {}});
    return columns;
}

QVBoxLayout* makeCardLayout(const QString& title, QWidget* card)
{
    auto* layout = new QVBoxLayout{card};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(title, card));
    layout->addWidget(makeLine(card));
    return layout;
}

QPushButton* addActionButton(const QString& text, const QString& name, QVBoxLayout& layout)
{
    auto* button = makeLinkButton(text);
    button->setObjectName(name + u"Action"_s);
    // As narrow as its words, so that they stand under those above.
    button->setFixedWidth(button->fontMetrics().horizontalAdvance(text) + 10);
    layout.addWidget(button, 0, Qt::AlignLeft);
    return button;
}

} // namespace

CardList::CardList(int columns, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_model(new RowsModel{plainColumns(columns), this}),
      m_view(new RowsView{m_model, {}, this}),
      m_more(makeHint({}, this))
{
    m_view->setObjectName(name);
    m_view->setSortingEnabled(false);
    m_model->sort(-1); // as the rows are given
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view);
    layout->addWidget(m_more);
    connect(m_view, &RowsView::activatedKey, this,
            [this](const QString& key) { Q_EMIT wanted(m_rows[key.toUInt()].target); });
}

int CardList::rowCount() const
{
    return m_model->rowCount();
}

void CardList::setRows(std::vector<CardRow> rows)
{
    const auto left = static_cast<int>(rows.size()) - mostRows;
    if (left > 0)
        rows.resize(mostRows);
    m_rows = std::move(rows);
    std::vector<RowsRow> shown;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        shown.push_back({QString::number(i), m_rows[i].cells});
    m_model->setRows(std::move(shown));
    const auto height = m_view->verticalHeader()->defaultSectionSize();
    m_view->setFixedHeight(static_cast<int>(m_rows.size()) * height + 2);
    m_view->setVisible(!m_rows.empty());
    m_more->setText(tr("And %1 more.").arg(left));
    m_more->setVisible(left > 0);
}

Card::Card(const QString& title, int columns, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_layout(makeCardLayout(title, this)),
      m_sentence(makeHint({}, this)),
      m_list(new CardList{columns, name + u"List"_s, this})
{
    setObjectName(name);
    m_list->setAccessibleName(title);
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_list);
    connect(m_list, &CardList::wanted, this, &Card::wanted);
}

void Card::setRows(std::vector<CardRow> rows, const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_list->setRows(std::move(rows));
}

void Card::setAction(const QString& text, const Location& target)
{
    auto* button = addActionButton(text, m_name, *m_layout);
    connect(button, &QPushButton::clicked, this, [this, target] { Q_EMIT wanted(target); });
}

ChartCard::ChartCard(const QString& title, int columns, const QString& name, RowsOf rowsOf,
                     QWidget* parent)
    : QWidget(parent),
      m_title(title),
      m_rowsOf(std::move(rowsOf)),
      m_layout(makeCardLayout(title, this)),
      m_sentence(makeHint({}, this)),
      m_chart(new BarChart{this}),
      m_rowsTitle(new QLabel{this}),
      m_rule(makeHint({}, this)),
      m_rows(new CardList{columns, name + u"Rows"_s, this})
{
    setObjectName(name);
    m_chart->setObjectName(name + u"Chart"_s);
    m_rowsTitle->setTextFormat(Qt::PlainText);
    auto font = m_rowsTitle->font();
    font.setWeight(QFont::DemiBold);
    m_rowsTitle->setFont(font);
    for (auto* widget :
         std::initializer_list<QWidget*>{m_sentence, m_chart, m_rowsTitle, m_rule, m_rows})
        m_layout->addWidget(widget);
    m_rule->setObjectName(name + u"Rule"_s);
    m_rowsTitle->hide();
    m_rule->hide();
    m_rows->hide();
    connect(m_chart, &BarChart::chosen, this, &ChartCard::chosen);
    connect(m_rows, &CardList::wanted, this, &ChartCard::wanted);
}

void ChartCard::setRule(const QString& rule)
{
    m_rule->setText(rule);
}

void ChartCard::setAction(const QString& text, const Location& target)
{
    auto* button = addActionButton(text, objectName(), *m_layout);
    connect(button, &QPushButton::clicked, this, [this, target] { Q_EMIT wanted(target); });
}

void ChartCard::setBars(std::vector<Bar> bars, const QString& sentence, const QString& markName)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_chart->setVisible(!bars.empty());
    m_chart->setBars(m_title, std::move(bars), markName);
    if (!m_key.isEmpty())
        showRows(m_key);
}

void ChartCard::showRows(const QString& key)
{
    const auto& bars = m_chart->bars();
    const auto bar = std::ranges::find(bars, key, &Bar::key);
    const bool isThere = bar != bars.end();
    m_key = isThere ? key : QString{};
    m_rowsTitle->setVisible(isThere);
    m_rule->setVisible(isThere && !m_rule->text().isEmpty());
    m_rows->setVisible(isThere);
    if (!isThere)
        return;
    auto rows = m_rowsOf(key);
    m_rowsTitle->setText(rows.empty() ? tr("No projects behind \"%1\".").arg(bar->label)
                                      : tr("Behind \"%1\"").arg(bar->label));
    m_rows->setAccessibleName(m_rowsTitle->text());
    m_rows->setRows(std::move(rows));
}

} // namespace regiobord
