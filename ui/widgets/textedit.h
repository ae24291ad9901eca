#pragma once

#include <QPlainTextEdit>

namespace regiobord {

// A text of paragraphs that grows with what is typed. Tab goes to the next field; undo is that of
// the window.
class TextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    // As high as that many lines at least.
    explicit TextEdit(int lines = 3, QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    void setText(const QString& text); // does not emit edited(), and keeps the cursor

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); // by the user

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int contentHeight() const;
    void followReadOnly();

    int m_lines;
    QString m_placeholder; // of the time that it can be written
    bool m_isSetting = false;
};

} // namespace regiobord
