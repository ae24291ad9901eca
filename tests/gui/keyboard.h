#pragma once

#include "gui/window.h"

#include <QTimer>

namespace regiobord::test {

// What somebody without a mouse does. Every key goes where a real one goes: to a list or menu that
// dropped down, or else to the widget with the focus, after the shortcuts of the window.
class Keyboard
{
public:
    explicit Keyboard(Window& office) : m_office(office) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target(), key, modifiers);
        QCoreApplication::processEvents();
    }
    // The underlined letter of a label, a button, a tab or a menu.
    void alt(Qt::Key key) { press(key, Qt::AltModifier); }
    // The same for a button with a menu, which then takes the letter of one of its actions.
    void altMenu(Qt::Key key, Qt::Key action)
    {
        QTimer::singleShot(0, [this, action] { press(action); });
        alt(key);
        QApplication::setActiveWindow(&m_office.window()); // without a window manager, nobody does
    }
    void type(const QString& text)
    {
        for (const auto letter : text) {
            QTest::keyClick(target(), letter.toLatin1());
            QCoreApplication::processEvents(); // nobody types two letters at once
        }
    }
    void tab() { press(Qt::Key_Tab); }
    // Goes on to the field of that name, which is near.
    void tabTo(const QString& name)
    {
        for (int fields = 0; fields < 12 && at() != name; ++fields)
            tab();
        REQUIRE(at() == name);
    }
    // Types in the field, and goes on to the next.
    void line(const QString& text)
    {
        type(text);
        tab();
    }
    // Types the cells of a row of a grid, and goes on behind the last. An empty text leaves the
    // cell as it is.
    void cells(const QStringList& texts)
    {
        for (const auto& text : texts)
            line(text);
    }
    void nextPage() { press(Qt::Key_PageDown, Qt::ControlModifier); }
    // The name of what has the focus.
    QString at() const { return focus()->objectName(); }

private:
    static QWidget* focus()
    {
        auto* widget = QApplication::focusWidget();
        REQUIRE(widget != nullptr);
        return widget;
    }
    static QWidget* target()
    {
        auto* popup = QApplication::activePopupWidget();
        if (popup == nullptr)
            return focus();
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    }

    Window& m_office;
};

} // namespace regiobord::test
