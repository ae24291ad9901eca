#include "ui/widgets/calmstyle.h"

#include "ui/widgets/colours.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr double corner = 3;
constexpr int barExtent = 12;
constexpr int shortestHandle = 28;

QColor mixed(const QColor& first, const QColor& second, double share)
{
    return QColor::fromRgbF(
        static_cast<float>(first.redF() * share + second.redF() * (1 - share)),
        static_cast<float>(first.greenF() * share + second.greenF() * (1 - share)),
        static_cast<float>(first.blueF() * share + second.blueF() * (1 - share)));
}

struct Look
{
    QColor fill;
    QColor edge;
    double width = 1;
};

void paintBox(QPainter& painter, const QRect& rect, const Look& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.fill.isValid() ? QBrush{look.fill} : QBrush{Qt::NoBrush});
    painter.setPen(QPen{look.edge, look.width});
    const double inset = look.width / 2;
    painter.drawRoundedRect(QRectF{rect}.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

Look buttonLook(const QStyleOption& option)
{
    const auto& palette = option.palette;
    const auto accent = palette.color(QPalette::Active, QPalette::Highlight);
    const auto text = palette.color(QPalette::Text);
    auto fill = palette.color(QPalette::Button);
    const bool isAccent = fill == accent;
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {palette.color(QPalette::Window), lineColour(palette)};
    auto edge = isAccent ? accent : palette.color(QPalette::Mid);
    if (option.state.testFlag(QStyle::State_On)) {
        fill = mixed(accent, fill, 0.25);
        edge = palette.color(QPalette::Link);
    }
    const bool isDown = option.state.testFlag(QStyle::State_Sunken);
    if (isDown || option.state.testFlag(QStyle::State_MouseOver))
        fill = mixed(isAccent ? QColor{Qt::black} : text, fill, isDown ? 0.16 : 0.06);
    return {fill, edge};
}

Look fieldLook(const QStyleOption& option)
{
    const auto& palette = option.palette;
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {{}, lineColour(palette)};
    if (option.state.testFlag(QStyle::State_HasFocus))
        return {{}, palette.color(QPalette::Link), 1.6};
    return {{}, outlineColour(palette)};
}

// A tick, a dash or a dot on the accent; nothing in an empty box.
void paintIndicator(QPainter& painter, const QStyleOption& option, bool isRound)
{
    const auto& palette = option.palette;
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartial = option.state.testFlag(QStyle::State_NoChange);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const auto accent = isEnabled ? palette.color(QPalette::Active, QPalette::Highlight)
                                  : palette.color(QPalette::Mid);
    const auto side = std::min(option.rect.width(), option.rect.height());
    QRect square{0, 0, side, side};
    square.moveCenter(option.rect.center());
    const QRectF box = QRectF{square}.adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isFilled = isOn || isPartial;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isFilled ? accent
                              : palette.color(isEnabled ? QPalette::Base : QPalette::Window));
    const bool isOnAccent = option.state.testFlag(QStyle::State_Selected); // a row that is chosen
    const auto edge = isFilled ? accent : isEnabled ? outlineColour(palette) : lineColour(palette);
    painter.setPen(isOnAccent ? palette.color(QPalette::Active, QPalette::HighlightedText) : edge);
    if (isRound)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, corner, corner);
    painter.setPen(QPen{palette.color(QPalette::Active, QPalette::HighlightedText), 1.8,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const auto at = [&box](double x, double y) {
        return QPointF{box.left() + x * box.width(), box.top() + y * box.height()};
    };
    if (isRound && isOn) {
        painter.setBrush(palette.color(QPalette::Active, QPalette::HighlightedText));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (isOn) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}});
    } else if (isPartial) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
    painter.restore();
}

void paintArrow(QPainter& painter, const QRect& rect, Qt::ArrowType type, const QColor& ink)
{
    const auto middle = QRectF{rect}.center();
    const auto at = [&](double along, double across) {
        return type == Qt::DownArrow ? middle + QPointF{across, along}
                                     : middle + QPointF{along, across};
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{{at(-2, -4), at(-2, 4), at(2.5, 0)}});
    painter.restore();
}

void paintTab(QPainter& painter, const QStyleOption& option)
{
    const auto& palette = option.palette;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto ground = palette.color(QPalette::Window);
    auto rect = option.rect;
    if (!isChosen && option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(rect, mixed(palette.color(QPalette::Text), ground, 0.06));
    if (isChosen)
        painter.fillRect(QRect{rect.left(), rect.bottom() - 2, rect.width(), 3},
                         palette.color(QPalette::Link));
}

void paintHeader(QPainter& painter, const QStyleOptionHeader& option)
{
    const auto& palette = option.palette;
    const auto ground = mixed(palette.color(QPalette::Text), palette.color(QPalette::Window), 0.03);
    const auto& rect = option.rect;
    painter.fillRect(rect, ground);
    painter.setPen(lineColour(palette));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (option.orientation == Qt::Horizontal && option.position != QStyleOptionHeader::End
        && option.position != QStyleOptionHeader::OnlyOneSection)
        painter.drawLine(rect.topRight() + QPoint{0, 5}, rect.bottomRight() - QPoint{0, 5});
}

// What does not fit ends in an ellipsis, on each line of the heading.
QString elided(const QStyleOptionHeader& option, int width)
{
    QStringList lines;
    for (const auto& line : option.text.split(u'\n'))
        lines.append(option.fontMetrics.elidedText(line, Qt::ElideRight, width));
    return lines.join(u'\n');
}

bool scrolls(const QStyleOptionSlider& option)
{
    return option.maximum > option.minimum;
}

QRect handleOf(const QStyleOptionSlider& option)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const auto share = static_cast<double>(option.pageStep)
            / (static_cast<double>(range) + static_cast<double>(option.pageStep));
        handle =
            std::clamp(static_cast<int>(share * length), std::min(shortestHandle, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto& all = option.rect;
    return isHorizontal ? QRect{all.left() + start, all.top(), handle, all.height()}
                        : QRect{all.left(), all.top() + start, all.width(), handle};
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option)
{
    const auto& palette = option.palette;
    const auto ground = palette.color(QPalette::Window);
    const auto text = palette.color(QPalette::Text);
    painter.fillRect(option.rect, mixed(text, ground, 0.04));
    if (!scrolls(option))
        return;
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(text, ground, isHeld ? 0.6 : 0.4));
    painter.drawRoundedRect(handleOf(option).adjusted(2, 2, -2, -2), 4, 4);
    painter.restore();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(u"Fusion"_s) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool isFlat =
            button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
        if (!isFlat || (option->state & (State_On | State_Sunken | State_MouseOver)))
            paintBox(*painter, option->rect, buttonLook(*option));
        return;
    }
    case PE_PanelButtonTool:
        if (!option->state.testFlag(State_AutoRaise)
            || (option->state & (State_On | State_Sunken | State_Raised)))
            paintBox(*painter, option->rect, buttonLook(*option));
        return;
    case PE_FrameLineEdit:
        paintBox(*painter, option->rect, fieldLook(*option));
        return;
    case PE_Frame: {
        const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
        if (text == nullptr)
            break;
        const Look onlyRead{{}, lineColour(option->palette)};
        paintBox(*painter, option->rect, text->isReadOnly() ? onlyRead : fieldLook(*option));
        return;
    }
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QPushButton*>(widget) == nullptr)
            break;
        paintArrow(*painter, option->rect, Qt::DownArrow,
                   option->palette.color(QPalette::ButtonText));
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            paintArrow(*painter, option->rect,
                       option->state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow,
                       option->palette.color(option->state.testFlag(State_Selected)
                                                 ? QPalette::HighlightedText
                                                 : QPalette::Text));
        return;
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        paintIndicator(*painter, *option, element == PE_IndicatorRadioButton);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_TabBarTabShape) {
        paintTab(*painter, *option);
        return;
    }
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == CE_HeaderSection && header != nullptr) {
        paintHeader(*painter, *header);
        return;
    }
    if (element == CE_HeaderLabel && header != nullptr) {
        auto label = *header;
        label.text = elided(label, label.rect.width());
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar != nullptr) {
        paintScrollBar(*painter, *bar);
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && box != nullptr && !box->editable && box->frame) {
        auto look = buttonLook(*option);
        const auto field = fieldLook(*option);
        look.edge = field.edge;
        look.width = field.width;
        if (option->state.testFlag(State_Enabled) && !option->state.testFlag(State_Sunken))
            look.fill = option->palette.color(QPalette::Base);
        paintBox(*painter, option->rect, look);
        auto arrow = *option;
        arrow.rect = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        arrow.rect = QStyle::alignedRect(option->direction, Qt::AlignCenter, {9, 9}, arrow.rect);
        proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl subControl, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const auto handle = handleOf(*bar);
    auto before = bar->rect;
    auto after = bar->rect;
    if (bar->orientation == Qt::Horizontal) {
        before.setRight(handle.left() - 1);
        after.setLeft(handle.right() + 1);
    } else {
        before.setBottom(handle.top() - 1);
        after.setTop(handle.bottom() + 1);
    }
    switch (subControl) {
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return before;
    case SC_ScrollBarAddPage:
        return after;
    default:
        return {}; // no buttons at the ends
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return barExtent;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_FocusFrameHMargin: // beside the text of a cell
    case PM_HeaderMargin:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    if (hint == SH_Table_GridLineColor && option != nullptr)
        return static_cast<int>(lineColour(option->palette).rgb());
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace regiobord
