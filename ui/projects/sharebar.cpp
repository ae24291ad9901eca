#include "ui/projects/sharebar.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/widgets/colours.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int barHeight = 6;

} // namespace

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setBudget(const Budget& budget)
{
    const auto bySector = cofinancingBySector(budget);
    const auto of = [&](Sector sector) {
        const auto found = bySector.find(sector);
        return found == bySector.end() ? Money{} : found->second;
    };
    m_parts.clear();
    m_total = {};
    const auto add = [this](const QString& name, Money amount, int series) {
        if (amount.isNegative() || amount == Money{})
            return;
        m_parts.push_back({name, amount, series});
        m_total += amount;
    };
    add(words::label(Sector::Government), of(Sector::Government), 0);
    add(words::label(Sector::Business), of(Sector::Business), 1);
    add(tr("society"), of(Sector::CivilSociety) + of(Sector::Education),
        2); // short: room is scarce
    add(tr("O not known"), of(Sector::Unknown), 3);
    add(tr("asked"), totals(budget).requestedGrant, -1);
    setAccessibleName(words());
    setToolTip(words());
    updateGeometry();
    update();
}

QString ShareBar::words() const
{
    QStringList parts;
    for (const auto& part : m_parts) {
        const auto share = shareInBasisPoints(part.amount, m_total).value_or(0);
        parts.append(u"%1 %2%"_s.arg(part.name).arg((share + 50) / 100));
    }
    return parts.isEmpty() ? tr("no financing yet") : parts.join(u" · "_s);
}

QSize ShareBar::sizeHint() const
{
    constexpr int spare = 4; // what the columns above it lose by rounding
    return {fontMetrics().horizontalAdvance(words()) + spare,
            barHeight + 4 + fontMetrics().height()};
}

QSize ShareBar::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    QRect bar{0, 0, width(), barHeight};
    painter.fillRect(bar, lineColour(palette()));
    double left = 0;
    for (const auto& part : m_parts) {
        const double wide = static_cast<double>(part.amount.cents())
            / static_cast<double>(m_total.cents()) * width();
        const QRectF piece{left, 0, wide - 1, barHeight};
        if (part.series >= 0)
            painter.fillRect(piece, seriesColour(part.series, palette()));
        else
            painter.fillRect(piece, QBrush{quietInk(palette()), Qt::BDiagPattern});
        left += wide;
    }
    painter.setPen(quietInk(palette()));
    const QRect text{0, barHeight + 4, width(), height() - barHeight - 4};
    painter.drawText(text, Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(words(), Qt::ElideRight, width()));
}

} // namespace regiobord
