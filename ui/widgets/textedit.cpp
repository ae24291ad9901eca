#include "ui/widgets/textedit.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace regiobord {

TextEdit::TextEdit(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_isSetting)
            Q_EMIT edited();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void TextEdit::setText(const QString& text)
{
    if (text == toPlainText())
        return;
    const QScopedValueRollback setting{m_isSetting, true};
    const auto position = textCursor().position();
    setPlainText(text);
    auto cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

// The document of a plain text edit counts its size in lines.
int TextEdit::contentHeight() const
{
    const auto shown = static_cast<int>(std::ceil(document()->size().height()));
    const auto lines = std::max(m_lines, shown);
    const auto frame = static_cast<int>(2 * document()->documentMargin()) + 2 * frameWidth();
    return lines * fontMetrics().lineSpacing() + frame + 4;
}

QSize TextEdit::sizeHint() const
{
    return {240, contentHeight()};
}

QSize TextEdit::minimumSizeHint() const
{
    return {120, contentHeight()};
}

void TextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

// What can only be read looks like the page, not like a field.
void TextEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange)
        followReadOnly();
}

// Nor does it say what to write.
void TextEdit::followReadOnly()
{
    viewport()->setBackgroundRole(isReadOnly() ? QPalette::Window : QPalette::Base);
    if (isReadOnly() && !placeholderText().isEmpty())
        m_placeholder = placeholderText();
    if (isReadOnly() || !m_placeholder.isEmpty())
        setPlaceholderText(isReadOnly() ? QString{} : m_placeholder);
}

// All of the text is in view: the wheel is for the form around it.
void TextEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace regiobord
