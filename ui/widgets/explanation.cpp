#include "ui/widgets/explanation.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

ExplanationPanel::ExplanationPanel(QWidget* parent)
    : QWidget(parent),
      m_title(makeHeading({}, this)),
      m_rule(new QLabel{this}),
      m_source(makeHint({}, this)),
      m_rows(new SumTable{tr("The rows behind the number"), this}),
      m_total(makeHeading({}, this))
{
    setObjectName(u"explanation"_s);
    m_rows->setObjectName(u"explanationRows"_s);
    m_title->setWordWrap(true);
    m_total->setWordWrap(true);
    m_rule->setWordWrap(true);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton{this};
    close->setIcon(QIcon::fromTheme(u"window-close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the explanation (Esc)"));
    close->setAccessibleName(tr("Close the explanation"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_rows, &SumTable::activatedKey, this, &ExplanationPanel::chosen);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout{content};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    lines->addWidget(m_rule);
    lines->addWidget(m_source);
    lines->addWidget(m_rows);
    lines->addWidget(m_total);
    lines->addStretch(1);
    auto* scroller = new QScrollArea{this};
    scroller->setWidget(content);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(scroller, 1);
    setFixedWidth(376);
    hide();
}

void ExplanationPanel::explain(Explain explain)
{
    m_explain = std::move(explain);
    setVisible(true);
    refresh();
    m_rows->setFocus();
}

void ExplanationPanel::refresh()
{
    if (isHidden() || !m_explain)
        return;
    show(made());
}

// Amounts that do not add up are marked where they are typed; the panel has nothing to show then.
Explanation ExplanationPanel::made() const
{
    try {
        return m_explain();
    } catch (const std::overflow_error&) {
        return {.title = tr("Too large to add up"),
                .rule = tr("The amounts are too large to add up: check them.")};
    }
}

void ExplanationPanel::show(const Explanation& explanation)
{
    m_title->setText(explanation.title);
    m_rule->setText(explanation.rule);
    m_source->setText(explanation.source);
    m_source->setVisible(!explanation.source.isEmpty());
    const auto& rows = explanation.rows;
    const bool hasDetails =
        std::ranges::any_of(rows, [](const auto& row) { return !row.detail.isEmpty(); });
    std::vector<SumColumn> columns{{tr("What")}};
    if (hasDetails)
        columns.push_back({tr("How")});
    columns.push_back({tr("Amount"), true});
    std::vector<SumRow> lines;
    for (const auto& row : rows) {
        const auto texts = hasDetails ? QStringList{row.what, row.detail, row.amount}
                                      : QStringList{row.what, row.amount};
        lines.push_back({.texts = texts, .key = row.key});
    }
    m_rows->setContent(columns, lines);
    m_rows->setVisible(!rows.empty());
    m_total->setText(explanation.total);
    m_total->setVisible(!explanation.total.isEmpty());
}

void ExplanationPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

// A line at the left parts it from the page.
void ExplanationPanel::paintEvent(QPaintEvent*)
{
    QPainter{this}.fillRect(QRect{0, 0, 1, height()}, lineColour(palette()));
}

ExplainedArea::ExplainedArea(QWidget* content, QWidget* parent)
    : QWidget(parent),
      m_scroller(new QScrollArea{this}),
      m_panel(new ExplanationPanel{this})
{
    m_scroller->setWidget(content);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroller, 1);
    layout->addWidget(m_panel);
}

Figure::Figure(const QString& caption, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_caption(makeHint(caption, this)),
      m_value(makeLinkButton({}, this))
{
    m_caption->setWordWrap(false);
    m_value->setObjectName(name);
    auto font = m_value->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_value->setFont(font);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_value, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_value, &QPushButton::clicked, this, &Figure::explainWanted);
    setCaption(caption);
}

void Figure::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_value->setToolTip(tr("Explain: %1").arg(caption));
    setValue(m_value->text());
}

void Figure::setValue(const QString& value)
{
    m_value->setText(value);
    m_value->setAccessibleName(tr("%1: %2. Explain").arg(m_caption->text(), value));
}

} // namespace regiobord
