#include "ui/meetings/problemstrip.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QListWidget>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int mostShown = 5;

} // namespace

ProblemStrip::ProblemStrip(QWidget* parent)
    : QWidget(parent),
      m_text(new ToneLabel{{}, Tone::Good, this}),
      m_toggle(new QToolButton{this}),
      m_list(new QListWidget{this})
{
    m_text->setObjectName(u"problemCount"_s);
    m_list->setObjectName(u"problems"_s);
    m_list->setAccessibleName(tr("What is missing"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_toggle->setObjectName(u"showProblems"_s);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_text);
    line->addWidget(m_toggle);
    line->addStretch(1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_list);
    connect(m_toggle, &QToolButton::toggled, this, &ProblemStrip::setOpen);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { choose(m_list->row(item)); });
    setProblems({});
    setOpen(false);
}

void ProblemStrip::setProblems(std::vector<MeetingProblem> problems)
{
    m_problems = std::move(problems);
    const auto count = static_cast<int>(m_problems.size());
    const bool hasError = std::ranges::find(m_problems, Severity::Error, &MeetingProblem::severity)
        != m_problems.end();
    m_text->setTone(count == 0 ? Tone::Good : hasError ? Tone::Bad : Tone::Waiting);
    m_text->setText(count == 0 ? tr("Nothing is missing.")
                        : count == 1
                        ? tr("One thing is missing before this can go out.")
                        : tr("%1 things are missing before this can go out.").arg(count));
    const auto row = m_list->currentRow();
    m_list->clear();
    for (const auto& problem : m_problems) {
        auto* item = new QListWidgetItem{problem.text, m_list};
        item->setToolTip(problem.text);
        const auto tone = problem.severity == Severity::Error ? Tone::Bad : Tone::Waiting;
        item->setForeground(toneInk(tone, palette()));
    }
    m_list->setCurrentRow(std::min(row, count - 1));
    const int rowHeight = std::max(22, fontMetrics().height() + 6);
    m_list->setFixedHeight(std::clamp(count, 1, mostShown) * rowHeight + 4);
    m_toggle->setVisible(count > 0);
    setOpen(m_toggle->isChecked());
    update();
}

void ProblemStrip::setOpen(bool isOpen)
{
    m_toggle->setChecked(isOpen);
    m_toggle->setText(isOpen ? tr("Fold away") : tr("Show what"));
    m_toggle->setIcon(QIcon::fromTheme(isOpen ? u"arrow-up"_s : u"arrow-down"_s));
    m_list->setVisible(isOpen && !m_problems.empty());
}

void ProblemStrip::choose(int row)
{
    if (row >= 0 && row < static_cast<int>(m_problems.size())) {
        const auto problem = m_problems[static_cast<std::size_t>(row)];
        Q_EMIT chosen(problem);
    }
}

void ProblemStrip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
}

} // namespace regiobord
